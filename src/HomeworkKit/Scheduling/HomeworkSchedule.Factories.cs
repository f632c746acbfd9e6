namespace HomeworkKit.Scheduling;

/// <content>Factory methods, which refuse impossible schedules.</content>
public sealed partial record HomeworkSchedule
{
    /// <summary>Creates a schedule for a single date.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="time">The local time.</param>
    /// <param name="zone">The time zone; floating if omitted.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule Once(LocalDate date, LocalTime time, ZonePolicy zone = default) =>
        Of(new Once { Date = date, Times = [time] }, date, zone);

    /// <summary>Creates a daily schedule.</summary>
    /// <param name="time">The local time.</param>
    /// <param name="from">The first date.</param>
    /// <param name="zone">The time zone; floating if omitted.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule Daily(LocalTime time, LocalDate from, ZonePolicy zone = default) => EveryNDays(1, [time], from, zone);

    /// <summary>Creates a schedule for every n days.</summary>
    /// <param name="days">The number of days from one time to the next: 1 is daily.</param>
    /// <param name="times">The local times.</param>
    /// <param name="from">The first date, from which the days count.</param>
    /// <param name="zone">The time zone; floating if omitted.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule EveryNDays(int days, IReadOnlyList<LocalTime> times, LocalDate from, ZonePolicy zone = default) =>
        Of(new EveryNDays { Days = days, Times = times }, from, zone);

    /// <summary>Creates a schedule for days of the week.</summary>
    /// <param name="days">The days.</param>
    /// <param name="time">The local time.</param>
    /// <param name="from">The first date on which anything can be due.</param>
    /// <param name="zone">The time zone; floating if omitted.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule Weekly(IReadOnlyList<IsoDayOfWeek> days, LocalTime time, LocalDate from, ZonePolicy zone = default) =>
        Weekly(days, [time], from, zone);

    /// <summary>Creates a schedule for days of the week, at several times or every few weeks.</summary>
    /// <param name="days">The days.</param>
    /// <param name="times">The local times.</param>
    /// <param name="from">The first date on which anything can be due.</param>
    /// <param name="zone">The time zone; floating if omitted.</param>
    /// <param name="everyWeeks">Every how many weeks.</param>
    /// <param name="weekStart">The day on which a week begins.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule Weekly(
        IReadOnlyList<IsoDayOfWeek> days,
        IReadOnlyList<LocalTime> times,
        LocalDate from,
        ZonePolicy zone = default,
        int? everyWeeks = null,
        IsoDayOfWeek? weekStart = null) =>
        Of(new Weekly { Days = days, Times = times, EveryWeeks = everyWeeks, WeekStart = weekStart }, from, zone);

    /// <summary>Creates a monthly schedule.</summary>
    /// <param name="day">The day of the month; in a shorter month its last day.</param>
    /// <param name="time">The local time.</param>
    /// <param name="from">The first date on which anything can be due.</param>
    /// <param name="zone">The time zone; floating if omitted.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule Monthly(int day, LocalTime time, LocalDate from, ZonePolicy zone = default) =>
        Of(new Monthly { Day = day, Times = [time] }, from, zone);

    /// <summary>Creates a schedule for a number of times a week, on any days.</summary>
    /// <param name="times">How often.</param>
    /// <param name="from">The first date; weeks are blocks of seven days from it.</param>
    /// <param name="zone">The time zone; floating if omitted.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule TimesPerWeek(int times, LocalDate from, ZonePolicy zone = default) =>
        Of(new TimesPerPeriod { Times = times, Unit = PeriodUnit.Weeks }, from, zone);

    /// <summary>Creates a schedule for practice as needed, without fixed times.</summary>
    /// <param name="when">The moment, in the client's words.</param>
    /// <param name="from">The first date.</param>
    /// <returns>The schedule; it has no occurrences.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule AsNeeded(string? when, LocalDate from) => Of(new AsNeeded { When = when }, from, ZonePolicy.Floating);

    /// <summary>Creates a schedule for some days before the next session.</summary>
    /// <param name="days">How many days before.</param>
    /// <param name="time">The local time; null is the session's own.</param>
    /// <param name="from">The date on which it is set.</param>
    /// <param name="zone">The time zone; floating if omitted.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule BeforeNextSession(int days, LocalTime? time, LocalDate from, ZonePolicy zone = default) =>
        Of(new RelativeToSession { Side = SessionSide.Before, Scope = SessionScope.Next, Days = days, Time = time }, from, zone);

    /// <summary>Creates a schedule from one rule.</summary>
    /// <param name="element">The rule.</param>
    /// <param name="from">The first date.</param>
    /// <param name="zone">The time zone; floating if omitted.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule Of(ScheduleElement element, LocalDate from, ZonePolicy zone = default) => Of([element], from, zone);

    /// <summary>Creates a schedule from several rules.</summary>
    /// <param name="elements">The rules.</param>
    /// <param name="from">The first date.</param>
    /// <param name="zone">The time zone; floating if omitted.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The schedule is impossible.</exception>
    public static HomeworkSchedule Of(IReadOnlyList<ScheduleElement> elements, LocalDate from, ZonePolicy zone = default) =>
        new HomeworkSchedule { Elements = elements, Start = from, Zone = zone }.OrThrow();

    /// <summary>Returns a copy that ends on a date.</summary>
    /// <param name="last">The last local date, included.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">It would end before it starts.</exception>
    public HomeworkSchedule Until(LocalDate last) => (this with { End = last }).OrThrow();

    /// <summary>Returns a copy that ends after a number of occurrences.</summary>
    /// <param name="count">How many occurrences.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">The number is out of range.</exception>
    public HomeworkSchedule Times(int count) => (this with { Count = count }).OrThrow();

    /// <summary>Returns a copy that ends when the next session begins.</summary>
    /// <returns>The schedule.</returns>
    public HomeworkSchedule UntilNextSession() => this with { EndsAtNextSession = true };

    /// <summary>Returns a copy without some dates.</summary>
    /// <param name="dates">The local dates to leave out, besides those left out already.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ScheduleException">There are too many.</exception>
    public HomeworkSchedule Except(params IEnumerable<LocalDate> dates) => (this with { ExcludedDates = [.. ExcludedDates, .. dates] }).OrThrow();
}
