using HomeworkKit.Events;

namespace HomeworkKit.Storage.Providers;

/// <summary>
/// What a store has to provide for <see cref="HistoryAppender"/> to do the rest: one transaction that excludes other writers of the same history.
/// </summary>
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
    /// <param name="write">What to write.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task.</returns>
    ValueTask WriteAsync(HistoryWrite write, CancellationToken cancellationToken);

    /// <summary>Finds histories and keeps others from appending to them until the transaction ends.</summary>
    /// <remarks>One after another, unless the store knows better: one with a server asks once.</remarks>
    /// <param name="assignments">The assignments, each once, in the order of their ids.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What is known of those that there are.</returns>
    async ValueTask<IReadOnlyDictionary<AssignmentId, StoredHead>> FindAsync(IReadOnlyList<AssignmentId> assignments, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        var found = new Dictionary<AssignmentId, StoredHead>(assignments.Count);
        foreach (var assignment in assignments)
        {
            if (await FindAsync(assignment, cancellationToken).ConfigureAwait(false) is { } head)
            {
                found.Add(assignment, head);
            }
        }

        return found;
    }

    /// <summary>Writes to several histories.</summary>
    /// <remarks>One after another, unless the store knows better.</remarks>
    /// <param name="writes">What to write, each of another history, in the order of their ids.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task.</returns>
    async ValueTask WriteAsync(IReadOnlyList<HistoryWrite> writes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writes);
        foreach (var write in writes)
        {
            await WriteAsync(write, cancellationToken).ConfigureAwait(false);
        }
    }
}
