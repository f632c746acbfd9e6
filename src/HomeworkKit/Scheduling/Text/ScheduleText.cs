using HomeworkKit.Words;

namespace HomeworkKit.Scheduling;

/// <summary>Describes schedules in plain words: "Mondays and Thursdays at 19:00, until the next session".</summary>
/// <remarks>
/// The text is for the people concerned. It can hold the client's own words (<see cref="AsNeeded.When"/>): it belongs on a page, not in a log.
/// </remarks>
public static class ScheduleText
{
    private const int DatesNamed = 3;

    /// <summary>Describes a schedule.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="today">The date of reading: a start after it and what is still left out are mentioned. Null mentions no start.</param>
    /// <param name="words">The language; null is English.</param>
    /// <returns>The description.</returns>
    public static string Describe(this HomeworkSchedule schedule, LocalDate? today = null, HomeworkWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        words ??= HomeworkWords.English;
        List<string> parts = [];
        if (schedule.Elements.Count > 0)
        {
            parts.Add(string.Join("; ", schedule.Elements.Select(element => ElementText.Of(element, words))));
        }

        if (today < schedule.Start && !schedule.Elements.All(static element => element is Once))
        {
            parts.Add(words.Format("schedule/from", ("date", words.Date(schedule.Start))));
        }

        if (schedule.Count is { } count)
        {
            parts.Add(words.Format("schedule/times", ("n", count)));
        }

        if (schedule.End is { } end)
        {
            parts.Add(words.Format("schedule/until", ("date", words.Date(end))));
        }

        if (schedule.EndsAtNextSession == true)
        {
            parts.Add(words.Of("schedule/until-next-session"));
        }

        LocalDate[] excluded = [.. schedule.ExcludedDates.Where(date => today is null || date >= today).Distinct().Order()];
        if (excluded.Length > 0)
        {
            parts.Add(excluded.Length <= DatesNamed
                ? words.Format("schedule/not-on", ("dates", words.List(Array.ConvertAll(excluded, date => words.Date(date)))))
                : words.Format("schedule/not-on-days", ("n", excluded.Length)));
        }

        parts.AddRange(
            schedule
                .Pauses.Where(pause => today is null || pause.To >= today)
                .OrderBy(static pause => pause.From)
                .Select(pause =>
                    pause.From == pause.To
                        ? words.Format("schedule/on-hold", ("date", words.Date(pause.From)))
                        : words.Format("schedule/on-hold-between", ("from", words.Date(pause.From)), ("to", words.Date(pause.To)))));
        var text = words.Comma(parts);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
