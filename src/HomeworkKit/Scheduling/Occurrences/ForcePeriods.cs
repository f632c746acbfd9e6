namespace HomeworkKit.Scheduling;

/// <summary>The times in which a plan was in force, prepared for questions about moments.</summary>
internal sealed class ForcePeriods
{
    private readonly ForcePeriod[] _merged;
    private readonly (Instant After, Instant Until)[] _over;

    internal ForcePeriods(IReadOnlyList<ForcePeriod> periods)
    {
        EndsAt = periods is [.., var last] ? last.Until : Instant.MinValue;
        var merged = new List<ForcePeriod>();
        foreach (var period in periods.Where(static period => period.From < period.Until).OrderBy(static period => period.From))
        {
            if (merged.Count > 0 && period.From <= merged[^1].Until)
            {
                merged[^1] = merged[^1] with { Until = Instant.Max(merged[^1].Until, period.Until) };
            }
            else
            {
                merged.Add(period);
            }
        }

        // By when each period is over, and of those that are, the one that came last.
        var over = new List<(Instant After, Instant Until)>();
        var latest = -1;
        foreach (var (after, place) in periods.Select(static (period, place) => (After: Instant.Max(period.From, period.Until), Place: place)).Order())
        {
            latest = Math.Max(latest, place);
            over.Add((after, periods[latest].Until));
        }

        (_merged, _over) = ([.. merged], [.. over]);
    }

    /// <summary>Gets when the last one ended; the beginning of time if there was none.</summary>
    internal Instant EndsAt { get; }

    /// <summary>Says whether a plan is in force when a window closes.</summary>
    internal bool Hold(Instant closes) => BegunBefore(closes) is > 0 and var begun && closes <= _merged[begun - 1].Until;

    /// <summary>Gives when the next one begins that has not when a window closes; null if there is none.</summary>
    internal Instant? NextAfter(Instant closes) => BegunBefore(closes) is var begun && begun < _merged.Length ? _merged[begun].From : null;

    /// <summary>Gives when the last period that was over before a window closed had ended; the beginning of time if none was.</summary>
    internal Instant EndedBefore(Instant closes)
    {
        var (from, to) = (0, _over.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _over[middle].After < closes ? (middle + 1, to) : (from, middle);
        }

        return from == 0 ? Instant.MinValue : _over[from - 1].Until;
    }

    private int BegunBefore(Instant closes)
    {
        var (from, to) = (0, _merged.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _merged[middle].From < closes ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
