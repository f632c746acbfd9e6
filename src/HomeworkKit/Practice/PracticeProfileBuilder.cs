namespace HomeworkKit.Adherence;

/// <summary>Works out a practice profile.</summary>
internal static class PracticeProfileBuilder
{
    // A gap is three days or more, so that a weekend is none.
    private const int GapDays = 4;

    internal static PracticeProfile Profile(PracticeSession[] sessions, ObservationPeriod? observed)
    {
        if (observed is { } window && window.To < window.From)
        {
            throw new ArgumentException(AdherenceMessages.ObservationEndsBeforeItStarts, nameof(observed));
        }

        if (Array.Exists(sessions, static session => session.Minutes < 0 || session.End < session.Start))
        {
            throw new ArgumentException(AdherenceMessages.SessionEndsBeforeItStarts, nameof(sessions));
        }

        if (observed is not null && Array.Exists(sessions, session => !observed.Contains(session.Start.Date)))
        {
            throw new ArgumentException(AdherenceMessages.SessionOutsideObservation, nameof(sessions));
        }

        LocalDate[] days = [.. sessions.Select(static session => session.Start.Date).Distinct().Order()];
        int[] intervals = [.. days.Zip(days.Skip(1), Period.DaysBetween)];
        var span = days.Length == 0 ? 0 : Period.DaysBetween(days[0], days[^1]) + 1;
        var mean = intervals.Length == 0 ? (double?)null : intervals.Average();
        var weekly = new decimal[(span + 6) / 7];
        foreach (var session in sessions)
        {
            weekly[Period.DaysBetween(days[0], session.Start.Date) / 7] += session.Minutes ?? 0;
        }

        return new PracticeProfile
        {
            Sessions = sessions.Length,
            ActiveDays = days.Length,
            SpanDays = span,
            TotalMinutes = sessions.Sum(static session => session.Minutes ?? 0),
            SessionsWithoutMinutes = sessions.Count(static session => session.Minutes is null),
            LongestGapDays = intervals.Length == 0 ? null : intervals.Max(),
            LongestDailyStreak = LongestRun(intervals, days.Length),
            WeeksSpanned = weekly.Length,
            WeeksWithAny = days.Length == 0 ? 0 : Blocks(days, days[0]),
            WeeklyMinutes = weekly,
            MeanIntervalDays = mean,
            SdIntervalDays = intervals.Length < 2 ? null : Math.Sqrt(intervals.Sum(interval => Math.Pow(interval - mean!.Value, 2)) / (intervals.Length - 1)),
            ReturnsAfterGap = intervals.Count(static interval => interval >= GapDays),
            Observed = observed,
            Coverage = observed is null ? null : (double)days.Length / observed.Days,
            WeeklyCoverage = observed is null ? null : (double)Blocks(days, observed.From) / ((observed.Days + 6) / 7),
            DaysBeforeFirst = observed is null || days.Length == 0 ? null : Period.DaysBetween(observed.From, days[0]),
            DaysAfterLast = observed is null || days.Length == 0 ? null : Period.DaysBetween(days[^1], observed.To),
            LongestGapShare = observed is null ? null : (double)LongestRest(days, intervals, observed) / observed.Days,
        };
    }

    private static int Blocks(LocalDate[] days, LocalDate from) => days.Select(day => Period.DaysBetween(from, day) / 7).Distinct().Count();

    private static int LongestRun(int[] intervals, int days)
    {
        var (longest, run) = (Math.Min(days, 1), 1);
        foreach (var interval in intervals)
        {
            run = interval == 1 ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // Days without practice, at either end of the observation too.
    private static int LongestRest(LocalDate[] days, int[] intervals, ObservationPeriod observed) =>
        days.Length == 0
            ? observed.Days
            : intervals
                .Select(static interval => interval - 1)
                .Append(Period.DaysBetween(observed.From, days[0]))
                .Append(Period.DaysBetween(days[^1], observed.To))
                .Max();
}
