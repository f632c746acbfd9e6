namespace HomeworkKit;

/// <content>What stores ask of the ids of a history before they add to it.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Gives the <see cref="HistoryFingerprint"/> of the first events.</summary>
    /// <remarks>
    /// Worked out once for each event and kept with the history, so that appending one event costs the same behind ten events and behind ten thousand.
    /// </remarks>
    /// <param name="count">How many.</param>
    /// <returns>The fingerprint; 0 for none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many events, or the number is negative.</exception>
    public long FingerprintOf(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _count);
        return _log.Ids.Fingerprint(Log, count);
    }

    /// <summary>Finds an event whose id an earlier one has, among those that stand behind the stored ones.</summary>
    /// <remarks>A move does not ask for it. The ids are gone through once and kept with the history, as for <see cref="FingerprintOf"/>.</remarks>
    /// <param name="stored">How many of the first events are stored.</param>
    /// <returns>The id; null if none occurs twice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many events, or the number is negative.</exception>
    public EventId? FindRepeatedId(int stored)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(stored);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stored, _count);
        return _log.Ids.FindRepeated(Log, stored);
    }
}
