namespace HomeworkKit;

/// <content>What stores ask of a history before they add to it.</content>
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

    /// <summary>Takes note that a store keeps the first events exactly as they are here: it has read or written them.</summary>
    /// <remarks>
    /// For stores. It is no part of the cycle's value, goes on with every move, and spares an append the reading of what is stored. The last store that says so
    /// is remembered.
    /// </remarks>
    /// <param name="keeper">Stands for the store.</param>
    /// <param name="count">How many events it keeps.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many events, or the number is negative.</exception>
    public void MarkAsStored(object keeper, int count)
    {
        ArgumentNullException.ThrowIfNull(keeper);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _count);
        _log.AreKeptBy(keeper, count);
    }

    /// <summary>Says whether the first events came from a store, or went there, as they are here.</summary>
    /// <remarks>What came from elsewhere may name an event as a stored one is named, and say something else.</remarks>
    /// <param name="keeper">Stands for the store.</param>
    /// <param name="count">How many of the first events.</param>
    /// <returns>Whether nothing has to be compared.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many events, or the number is negative.</exception>
    public bool IsStoredIn(object keeper, int count)
    {
        ArgumentNullException.ThrowIfNull(keeper);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _count);
        return _log.IsKeptBy(keeper, count);
    }
}
