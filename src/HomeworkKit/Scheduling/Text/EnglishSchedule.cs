using System.Globalization;

namespace HomeworkKit.Scheduling;

/// <summary>Schedules in plain British English, the same whatever the machine's settings are.</summary>
internal sealed class EnglishSchedule : IScheduleLanguage
{
    private const int DatesNamed = 3;

    private static readonly string[] DayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private EnglishSchedule()
    {
    }

    /// <summary>The only one.</summary>
    public static EnglishSchedule Instance { get; } = new();

    /// <inheritdoc/>
    public string Element(ScheduleElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.Match(
            static once => $"on {Date(once.Date)} {At(once.Times)}",
            static every => $"{EveryDays(every.Days)} {At(every.Times)}",
            Weekly,
            static monthly => $"{DayOfMonth(monthly.Day)} {At(monthly.Times)}",
            static quota => $"{Often(quota.Times)} {Period(quota)}, {(quota.PeriodDays == 1 ? "at any time" : quota.Times == 1 ? "on whichever day suits" : "on whichever days suit")}",
            static random => $"{Often(random.PerDay)} a day at moments that cannot be foreseen, between {Time(random.From)} and {Time(random.To)}",
            static asNeeded => string.IsNullOrWhiteSpace(asNeeded.When) ? "whenever it is needed" : $"whenever it is needed: {asNeeded.When}",
            Relative);
    }

    /// <inheritdoc/>
    public string From(LocalDate date) => $"from {Date(date)}";

    /// <inheritdoc/>
    public string Until(LocalDate date) => $"until {Date(date)}";

    /// <inheritdoc/>
    public string UntilNextSession() => "until the next session";

    /// <inheritdoc/>
    public string Times(int count) => $"{Often(count)} in all";

    /// <inheritdoc/>
    public string Except(IReadOnlyList<LocalDate> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return dates.Count <= DatesNamed
            ? $"not on {Join([.. dates.Select(Date)])}"
            : string.Create(CultureInfo.InvariantCulture, $"not on {dates.Count} days");
    }

    /// <inheritdoc/>
    public string Paused(DateRange pause)
    {
        ArgumentNullException.ThrowIfNull(pause);
        return pause.From == pause.To ? $"resting on {Date(pause.From)}" : $"resting from {Date(pause.From)} to {Date(pause.To)}";
    }

    /// <inheritdoc/>
    public string Sentence(IReadOnlyList<string> elements, IReadOnlyList<string> limits)
    {
        var text = string.Join(", ", [string.Join("; ", elements), .. limits]);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Weekly(Weekly weekly)
    {
        string[] days = [.. weekly.Days.Distinct().Order().Where(static day => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday).Select(static day => DayNames[(int)day - 1])];
        if (weekly.EveryWeeks is { } weeks and not 1)
        {
            return $"{Join(days)} {(weeks == 2 ? "every other week" : $"every {Number(weeks)} weeks")} {At(weekly.Times)}";
        }

        return days.Length == DayNames.Length ? $"every day {At(weekly.Times)}" : $"{Join([.. days.Select(static day => day + "s")])} {At(weekly.Times)}";
    }

    private static string Relative(RelativeToSession relative)
    {
        var session = relative.Scope == SessionScope.Next ? "the next session" : "each session";
        var side = relative.Side == SessionSide.Before ? "before" : "after";
        var day = relative.Days switch
        {
            0 => relative.Time is null ? $"at {session}" : $"on the day of {session}",
            1 => $"the day {side} {session}",
            var days => $"{Number(days)} days {side} {session}",
        };
        return relative.Time is { } time ? $"{day} {At([time])}" : day;
    }

    private static string EveryDays(int days) => days switch
    {
        1 => "every day",
        2 => "every other day",
        _ => $"every {Number(days)} days",
    };

    private static string Period(TimesPerPeriod quota) => (quota.Every ?? 1, quota.Unit) switch
    {
        (1, PeriodUnit.Weeks) => "a week",
        (1, _) => "a day",
        (var every, PeriodUnit.Weeks) => $"every {Number(every)} weeks",
        var (every, _) => $"every {Number(every)} days",
    };

    private static string DayOfMonth(int day) => day switch
    {
        31 => "the last day of each month",
        > 28 => $"the {Ordinal(day)} of each month, or its last day,",
        _ => $"the {Ordinal(day)} of each month",
    };

    private static string Ordinal(int day) => Number(day) + (day switch
    {
        1 or 21 => "st",
        2 or 22 => "nd",
        3 or 23 => "rd",
        _ => "th",
    });

    private static string Often(int times) => times switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{Number(times)} times",
    };

    private static string At(IReadOnlyList<LocalTime> times) => $"at {Join([.. times.Distinct().Order().Select(Time)])}";

    private static string Time(LocalTime time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Date(LocalDate date) => date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Join(string[] items) => items.Length < 2 ? string.Concat(items) : $"{string.Join(", ", items[..^1])} and {items[^1]}";
}
