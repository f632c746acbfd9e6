using HomeworkKit.Words;

namespace HomeworkKit.Scheduling;

/// <summary>Describes one rule of a schedule.</summary>
internal static class ElementText
{
    private const int DaysOfWeek = 7;

    internal static string Of(ScheduleElement element, HomeworkWords words) =>
        element.Match(
            once => Timed(words, words.Format("schedule/once", ("date", words.Date(once.Date))), once.Times),
            every => Timed(words, words.Format("schedule/every-days", ("n", every.Days)), every.Times),
            weekly => Timed(words, Weekly(weekly, words), weekly.Times),
            monthly => Timed(words, Monthly(monthly.Day, words), monthly.Times),
            quota => Quota(quota, words),
            random => words.Format("schedule/random", ("often", Often(random.PerDay, words)), ("from", words.Time(random.From)), ("to", words.Time(random.To))),
            asNeeded =>
                string.IsNullOrWhiteSpace(asNeeded.When) ? words.Of("schedule/as-needed") : words.Format("schedule/as-needed-when", ("when", asNeeded.When)),
            relative => Relative(relative, words));

    private static string Weekly(Weekly weekly, HomeworkWords words)
    {
        int[] days =
        [
            .. weekly.Days.Distinct().Order().Where(static day => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday).Select(static day => (int)day),
        ];
        var every = weekly.EveryWeeks ?? 1;
        return every != 1 ? words.Format("schedule/every-weeks", ("days", Named("weekday/", days, words)), ("n", every))
            : days.Length == DaysOfWeek ? words.Format("schedule/every-days", ("n", 1))
            : words.Format("schedule/weekly", ("days", Named("weekdays/", days, words)));
    }

    private static string Monthly(int day, HomeworkWords words) => day == 31
        ? words.Of("schedule/monthly-last")
        : words.Format(day > 28 ? "schedule/monthly-or-last" : "schedule/monthly", ("day", words.Format("schedule/ordinal", ("n", day))));

    private static string Quota(TimesPerPeriod quota, HomeworkWords words) => words.Format(
        "schedule/quota",
        ("often", Often(quota.Times, words)),
        ("period", words.Format(quota.Unit == PeriodUnit.Weeks ? "schedule/per-weeks" : "schedule/per-days", ("n", quota.Every ?? 1))),
        ("when", quota.PeriodDays == 1 ? words.Of("schedule/any-time") : words.Format("schedule/any-days", ("n", quota.Times))));

    private static string Relative(RelativeToSession relative, HomeworkWords words)
    {
        var scope = relative.Scope == SessionScope.Next ? "next" : "each";
        var day = relative.Days switch
        {
            0 when relative.Time is null => words.Format("schedule/at-session", ("scope", scope)),
            0 => words.Format("schedule/session-day", ("scope", scope)),
            var days => words.Format(
                "schedule/around-session",
                ("n", days),
                ("side", relative.Side == SessionSide.Before ? "before" : "after"),
                ("scope", scope)),
        };
        return relative.Time is { } time ? Timed(words, day, [time]) : day;
    }

    private static string Timed(HomeworkWords words, string when, IReadOnlyList<LocalTime> times) => times.Count == 0 ? when : words.Format(
        "schedule/timed", ("when", when), ("at", words.Format("schedule/at", ("times", words.List([.. times.Distinct().Order().Select(words.Time)])))));

    private static string Often(int times, HomeworkWords words) => words.Format("schedule/often", ("n", times));

    private static string Named(string prefix, int[] days, HomeworkWords words) =>
        words.List(Array.ConvertAll(days, day => words.Of(prefix + day.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}
