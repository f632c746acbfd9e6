namespace HomeworkKit.Scheduling;

/// <summary>
/// The days of all pauses, each with the moment by which work had to be written down for the day not to be one of pause: that of the earliest pause over it.
/// </summary>
internal sealed class PauseDays
{
    private readonly (int From, Instant Until)[] _stretches;

    internal PauseDays(IReadOnlyList<PausePeriod> pauses)
    {
        // From the first day of one pause to the day after the last of another, the same pauses hold: only at those days anything changes.
        var changes = new List<(int Day, Instant Since, int By)>(2 * pauses.Count);
        foreach (var pause in pauses)
        {
            changes.Add((Days.Number(pause.Days.From), pause.Since, 1));
            changes.Add((Days.Number(pause.Days.To) + 1, pause.Since, -1));
        }

        var holding = new SortedDictionary<Instant, int>();
        var stretches = new List<(int From, Instant Until)>();
        foreach (var day in changes.OrderBy(static change => change.Day).GroupBy(static change => change.Day))
        {
            foreach (var (_, since, by) in day)
            {
                var count = holding.GetValueOrDefault(since) + by;
                if (count == 0)
                {
                    holding.Remove(since);
                }
                else
                {
                    holding[since] = count;
                }
            }

            stretches.Add((day.Key, holding.Count == 0 ? Instant.MaxValue : holding.First().Key));
        }

        _stretches = [.. stretches];
    }

    /// <summary>Gives the moment for a date; the end of time where no pause is over it.</summary>
    internal Instant WorkedOnUntil(LocalDate date)
    {
        var day = Days.Number(date);
        var (from, to) = (0, _stretches.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _stretches[middle].From <= day ? (middle + 1, to) : (from, middle);
        }

        return from == 0 ? Instant.MaxValue : _stretches[from - 1].Until;
    }
}
