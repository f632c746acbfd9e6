namespace HomeworkKit.Scheduling;

/// <summary>Ranges of days, merged and in order.</summary>
internal sealed class DayRanges
{
    private readonly (int From, int To)[] _ranges = [];

    private DayRanges()
    {
    }

    internal DayRanges(IEnumerable<DateRange> ranges)
    {
        var merged = new List<(int From, int To)>();
        foreach (
            var (from, to) in ranges
                .Where(static range => range.To >= range.From)
                .Select(static range => (From: Days.Number(range.From), To: Days.Number(range.To)))
                .Order())
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

    /// <summary>Gets no ranges.</summary>
    internal static DayRanges None { get; } = new();

    /// <summary>The last day of the range that holds a day; null if none does.</summary>
    internal int? LastDayAround(int day)
    {
        var place = PlaceOf(day);
        return place < _ranges.Length && day >= _ranges[place].From ? _ranges[place].To : null;
    }

    internal bool Contains(LocalDate date) => LastDayAround(Days.Number(date)) is not null;

    /// <summary>Gives the ranges that have days from one day to another, both included.</summary>
    internal IEnumerable<DateRange> Within(int first, int last)
    {
        for (var place = PlaceOf(first); place < _ranges.Length && _ranges[place].From <= last; place++)
        {
            yield return DateRange.Between(Days.Date(_ranges[place].From), Days.Date(_ranges[place].To));
        }
    }

    // Binary search for the first range that ends on the day or later.
    private int PlaceOf(int day)
    {
        var (from, to) = (0, _ranges.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _ranges[middle].To < day ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
