namespace HomeworkKit.Scheduling;

/// <summary>Says a schedule in plain words: "Mondays and Thursdays at 19:00, until the next session".</summary>
/// <remarks>The text is for the people concerned. It can hold the client's own words (<see cref="AsNeeded.When"/>): it belongs on a page, not in a log.</remarks>
public static class ScheduleText
{
    /// <summary>Describes a schedule.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="today">The date of reading: a start after it and what is still left out are mentioned. Null mentions no start.</param>
    /// <param name="language">The language; null is English.</param>
    /// <returns>The description.</returns>
    public static string Describe(HomeworkSchedule schedule, LocalDate? today = null, IScheduleLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        language ??= EnglishSchedule.Instance;
        var limits = new List<string>();
        if (today < schedule.Start && !schedule.Elements.All(static element => element is Once))
        {
            limits.Add(language.From(schedule.Start));
        }

        if (schedule.Count is { } count)
        {
            limits.Add(language.Times(count));
        }

        if (schedule.End is { } end)
        {
            limits.Add(language.Until(end));
        }

        if (schedule.EndsAtNextSession == true)
        {
            limits.Add(language.UntilNextSession());
        }

        LocalDate[] excluded = [.. schedule.ExcludedDates.Where(date => today is null || date >= today).Distinct().Order()];
        if (excluded.Length > 0)
        {
            limits.Add(language.Except(excluded));
        }

        limits.AddRange(schedule.Pauses.Where(pause => today is null || pause.To >= today).OrderBy(static pause => pause.From).Select(language.Paused));
        return language.Sentence([.. schedule.Elements.Select(language.Element)], limits);
    }
}
