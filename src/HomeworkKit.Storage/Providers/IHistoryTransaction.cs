using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Storage.Providers;

/// <summary>What a store has to provide for <see cref="HistoryAppender"/> to do the rest: one transaction that excludes other writers of the same history.</summary>
public interface IHistoryTransaction
{
    /// <summary>Gets the kinds of homework of the store.</summary>
    HomeworkCatalog Catalog { get; }

    /// <summary>Finds a history and keeps others from appending to it until the transaction ends.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What is known of it; null if there is none.</returns>
    ValueTask<StoredHead?> FindAsync(AssignmentId assignment, CancellationToken cancellationToken);

    /// <summary>Reads the first events of a history.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="head">The history.</param>
    /// <param name="count">How many; not more than there are.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events, in order.</returns>
    ValueTask<IReadOnlyList<CycleEvent>> ReadAsync(AssignmentId assignment, StoredHead head, int count, CancellationToken cancellationToken);

    /// <summary>Writes new events behind those that are stored, and the history's new summary and fingerprint.</summary>
    /// <param name="head">The history as it was found; null for a new one.</param>
    /// <param name="summary">How it stands afterwards.</param>
    /// <param name="fingerprint">The fingerprint of all its events afterwards.</param>
    /// <param name="history">All its events; those from the head's version on are new.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task.</returns>
    ValueTask WriteAsync(StoredHead? head, CycleSummary summary, long fingerprint, IReadOnlyList<CycleEvent> history, CancellationToken cancellationToken);
}
