namespace HomeworkKit.Scheduling;

/// <summary>Turns local seconds into Unix seconds: by the offset of a zone interval far from its ends, exactly near them.</summary>
/// <remarks>A mapping through the zone costs many times an addition, and a zone changes its clocks a few times a year.</remarks>
internal struct ClockChangeMapper(DateTimeZone zone)
{
    // Wider than the difference between any two offsets (-18 to +18 hours), so that no neighbour can claim a local time in between.
    private const long Margin = 37 * NodaConstants.SecondsPerHour;

    private long _safeFrom = long.MaxValue;
    private long _safeTo = long.MinValue;
    private int _toUnix;

    /// <summary>What to add to local seconds to get Unix seconds.</summary>
    internal int Map(long local, out OccurrenceKind kind)
    {
        if (local >= _safeFrom && local < _safeTo)
        {
            kind = OccurrenceKind.Normal;
            return _toUnix;
        }

        return MapExactly(local, out kind);
    }

    /// <summary>The moment at which a local day begins, as Unix seconds; that of the next day if the clocks skip it.</summary>
    internal long StartOfDay(int day)
    {
        var local = (long)day * Days.SecondsPerDay;
        if (local >= _safeFrom && local < _safeTo)
        {
            return local + _toUnix;
        }

        var mapping = zone.MapLocal(Days.Date(day).AtMidnight());
        return mapping.Count == 0 ? mapping.LateInterval.Start.ToUnixTimeSeconds() : local - mapping.EarlyInterval.WallOffset.Seconds;
    }

    private int MapExactly(long local, out OccurrenceKind kind)
    {
        var mapping = zone.MapLocal(Days.Local(local));

        // Read by the offset before the change, a skipped time shifts forward by the gap and a repeated one is the first of the two.
        var interval = mapping.EarlyInterval;
        var toUnix = -interval.WallOffset.Seconds;
        kind = mapping.Count switch
        {
            0 => OccurrenceKind.Gap,
            1 => OccurrenceKind.Normal,
            _ => OccurrenceKind.Overlap,
        };
        if (kind == OccurrenceKind.Normal)
        {
            _safeFrom = interval.HasStart ? interval.Start.ToUnixTimeSeconds() - toUnix + Margin : long.MinValue;
            _safeTo = interval.HasEnd ? interval.End.ToUnixTimeSeconds() - toUnix - Margin : long.MaxValue;
            _toUnix = toUnix;
        }

        return toUnix;
    }
}
