namespace HomeworkKit.Scheduling;

/// <summary>When homework is due: rules for dates and times, a start, an end, and excluded days.</summary>
/// <remarks>
/// A schedule says nothing about a client's zone unless <see cref="Zone"/> fixes one, and makes nothing happen: <see cref="ScheduleOccurrences"/> expands it.
/// If it ends in several ways, the first that comes ends it. The factory methods refuse what cannot be; a schedule that was read or changed by <c>with</c> is
/// judged by <see cref="FindProblems"/>. Equality is by value. A schedule whose rules give no occurrence at all is legal.
/// </remarks>
/// <example>
/// <code>
/// var schedule = HomeworkSchedule.Weekly([IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday], new LocalTime(19, 0), from: new(2026, 3, 2))
///     .Until(new(2026, 4, 30))
///     .Except(new LocalDate(2026, 4, 6));
/// foreach (var problem in schedule.FindProblems())
/// {
///     Console.WriteLine($"{problem.Code} at {problem.Path}");
/// }
/// </code>
/// </example>
public sealed partial record HomeworkSchedule : ContentRecord
{
    /// <summary>The rules. Where two give the same local date and time, there is one occurrence, that of the earlier rule.</summary>
    /// <value>1 to 32 elements. Their order is part of the identity of occurrences.</value>
    public IReadOnlyList<ScheduleElement> Elements
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>The first local date on which anything is due; intervals count from it.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The last local date, included.</summary>
    /// <value>Null: no end by date.</value>
    public LocalDate? End { get; init; }

    /// <summary>After how many occurrences it ends, counting distinct local times that are not excluded. Paused ones count.</summary>
    /// <value>1 to 10,000; null: no end by number.</value>
    public int? Count { get; init; }

    /// <summary>Whether it ends when the next session begins: the first one, not called off, on a date later than <see cref="Start"/>.</summary>
    /// <value>Null is no. As long as no such session is known, it does not end by this.</value>
    public bool? EndsAtNextSession { get; init; }

    /// <summary>Local dates on which nothing is due: they make no occurrence.</summary>
    public IReadOnlyList<LocalDate> ExcludedDates
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>The pauses agreed beforehand. Occurrences within them exist, but are on hold.</summary>
    public IReadOnlyList<DateRange> Pauses
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>When an occurrence can be answered on time.</summary>
    /// <value>Null: during the whole of its local day.</value>
    public CompletionWindow? Window { get; init; }

    /// <summary>The time zone of the local times.</summary>
    /// <value>Absent in JSON: floating.</value>
    public ZonePolicy Zone { get; init; }

    /// <summary>When to remind.</summary>
    /// <value>Null: no reminders. Changing it changes no occurrence.</value>
    public ReminderPlan? Reminders { get; init; }

    /// <summary>Determines whether another schedule gives the same occurrences with the same windows, ignoring reminders.</summary>
    /// <param name="other">The other schedule.</param>
    /// <returns>True if occurrences keep their ids when one replaces the other.</returns>
    public bool HasSameOccurrencesAs(HomeworkSchedule other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(this, other) || this with { Reminders = null } == other with { Reminders = null };
    }

    /// <summary>Validates the schedule as data.</summary>
    /// <param name="zones">The zones that are known; null is the tz database that comes with NodaTime.</param>
    /// <returns>What is wrong, in the order of the members; empty if nothing is.</returns>
    public IReadOnlyList<ScheduleProblem> FindProblems(IDateTimeZoneProvider? zones = null) => ScheduleValidator.Validate(this, zones);

    /// <summary>Throws if the schedule has a problem. For use after <c>with</c>.</summary>
    /// <param name="zones">The zones that are known; null is the tz database that comes with NodaTime.</param>
    /// <returns>This schedule.</returns>
    /// <exception cref="ScheduleException">It has a problem; the exception names the first.</exception>
    public HomeworkSchedule OrThrow(IDateTimeZoneProvider? zones = null) =>
        ScheduleValidator.Find(this, zones, isKept: false) is { } problems ? throw new ScheduleException(problems[0]) : this;

    /// <summary>Expands the schedule.</summary>
    /// <param name="assignment">The assignment it belongs to.</param>
    /// <param name="revision">The event that last changed it.</param>
    /// <param name="clientZone">Where the client is; a fixed zone overrides it.</param>
    /// <returns>
    /// The occurrences; use <see cref="ScheduleOccurrences"/> itself where sessions or effective dates matter. None if the schedule has a problem.
    /// </returns>
    public ScheduleOccurrences Occurrences(AssignmentId assignment, EventId revision, DateTimeZone clientZone) =>
        new(this, assignment, revision, new ScheduleContext { ClientZone = clientZone });
}
