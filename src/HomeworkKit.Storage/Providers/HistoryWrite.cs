using HomeworkKit.Events;

namespace HomeworkKit.Storage.Providers;

/// <summary>What an append writes of one history.</summary>
/// <param name="Head">The history as it was found; null for a new one.</param>
/// <param name="Summary">How it stands afterwards.</param>
/// <param name="Fingerprint">The fingerprint of all its events afterwards.</param>
/// <param name="History">All its events; those from the head's version on are new.</param>
public sealed record HistoryWrite(StoredHead? Head, CycleSummary Summary, long Fingerprint, IReadOnlyList<CycleEvent> History)
{
    /// <summary>Gets how many of the events are stored already.</summary>
    public int Stored => Head?.Version ?? 0;

    /// <summary>Gets the events that are stored already and whose body is replaced, because a new event erases the attempt that they are about.</summary>
    /// <value>Their places in <see cref="History"/>, which has them as they are written. Their arrival stays.</value>
    public IReadOnlyList<int> Rewritten { get; init; } = [];
}
