namespace HomeworkKit.Scheduling;

/// <content>The same schedule at another time of the year.</content>
public sealed partial record HomeworkSchedule
{
    /// <summary>Moves everything in the schedule that has a date: start, end, single dates, excluded dates and pauses.</summary>
    /// <remarks>
    /// Days of the week and of the month, times of day, numbers and what is tied to sessions stay what they are: by whole weeks, a weekly schedule moves as a
    /// whole. Random prompts keep their seed, and so have other times on other dates.
    /// </remarks>
    /// <param name="days">How many days later; negative for earlier.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">A date would leave the calendar.</exception>
    public HomeworkSchedule PlusDays(int days) => days == 0 ? this : (this with
    {
        Elements = [.. Elements.Select(element => element is Once once ? once with { Date = Later(once.Date, days) } : element)],
        Start = Later(Start, days),
        End = End is { } end ? Later(end, days) : null,
        ExcludedDates = [.. ExcludedDates.Select(date => Later(date, days))],
        Pauses = [.. Pauses.Select(pause => pause with { From = Later(pause.From, days), To = Later(pause.To, days) })],
    }).OrThrow();

    // Beyond the calendar there is no date to judge: the last one that there is, is out of range as well.
    private static LocalDate Later(LocalDate date, int days)
    {
        var room = days > 0 ? Period.DaysBetween(date, LocalDate.MaxIsoValue) : Period.DaysBetween(date, LocalDate.MinIsoValue);
        return date.PlusDaysWithin(days > 0 ? Math.Min(days, room) : Math.Max(days, room));
    }
}
