namespace HomeworkKit.Scheduling;

/// <summary>Ranges of days, merged and in order.</summary>
internal sealed class DayRanges
{
    private readonly (int From, int To)[] _ranges;

    internal DayRanges(IEnumerable<DateRange> ranges)
    {
        var merged = new List<(int From, int To)>();
        foreach (var (from, to) in ranges.Where(static range => range.To >= range.From).Select(static range => (From: Days.Number(range.From), To: Days.Number(range.To))).Order())
        {
            if (merged.Count > 0 && from <= merged[^1].To + 1)
            {
                merged[^1] = (merged[^1].From, Math.Max(merged[^1].To, to));
            }
            else
            {
                merged.Add((from, to));
            }
        }

        _ranges = [.. merged];
    }

    /// <summary>The last day of the range that holds a day; null if none does.</summary>
    internal int? LastDayAround(int day)
    {
        foreach (var (from, to) in _ranges)
        {
            if (day <= to)
            {
                return day >= from ? to : null;
            }
        }

        return null;
    }
}
