using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>When homework is usually done, without dates: "twice a week in the evening, for two weeks". With a first date it becomes a schedule.</summary>
/// <remarks>Times float with the client. Equality is by value.</remarks>
public sealed partial record ScheduleShape : ContentRecord
{
    // Any date serves to validate the rest.
    private static readonly LocalDate SomeDay = new(2000, 1, 3);

    /// <summary>Gets the rules.</summary>
    /// <value>
    /// 1 to 32 elements, none of which has a date of its own as <see cref="Once"/> has; once is <see cref="EveryNDays"/> with <see cref="Count"/> 1.
    /// </value>
    public IReadOnlyList<ScheduleElement> Elements { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how many days lie between being set and the first day.</summary>
    /// <value>0 to 366; null is 0.</value>
    public int? StartsAfterDays { get; init; }

    /// <summary>Gets for how many days it goes on, the first one included.</summary>
    /// <value>1 to 366; null: no end by date.</value>
    public int? LengthDays { get; init; }

    /// <summary>Gets after how many occurrences it ends.</summary>
    /// <value>1 to 10,000; null: no end by number.</value>
    public int? Count { get; init; }

    /// <summary>Gets whether it ends when the next session begins.</summary>
    /// <value>Null is no.</value>
    public bool? EndsAtNextSession { get; init; }

    /// <summary>Gets when an occurrence can be answered on time.</summary>
    /// <value>Null: during the whole of its local day.</value>
    public CompletionWindow? Window { get; init; }

    /// <summary>Gets when to remind.</summary>
    /// <value>Null: no reminders.</value>
    public ReminderPlan? Reminders { get; init; }

    /// <summary>Makes a schedule that begins on a date.</summary>
    /// <param name="start">The local date on which the homework is set.</param>
    /// <param name="zone">Where local times are local; floating with the client if left out.</param>
    /// <returns>The schedule. What is wrong with the shape is wrong with it: <see cref="HomeworkSchedule.FindProblems"/> says so.</returns>
    public HomeworkSchedule From(LocalDate start, ZonePolicy zone = default)
    {
        var first = start.PlusDaysWithin(StartsAfterDays ?? 0);
        return new HomeworkSchedule
        {
            Elements = Elements,
            Start = first,
            End = LengthDays is { } days ? first.PlusDaysWithin(Math.Max(days, -int.MaxValue) - 1) : null,
            Count = Count,
            EndsAtNextSession = EndsAtNextSession,
            Window = Window,
            Reminders = Reminders,
            Zone = zone,
        };
    }

    /// <summary>Gives the shape of a schedule: what is left without its dates, pauses and zone.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The shape; null where only single dates were asked for.</returns>
    public static ScheduleShape? Of(HomeworkSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ScheduleElement[] repeated = [.. schedule.Elements.Where(static element => element is not Once)];
        return repeated.Length == 0 ? null : new ScheduleShape
        {
            Elements = repeated,
            LengthDays = schedule.End is { } end ? Period.DaysBetween(schedule.Start, end) + 1 : null,
            Count = schedule.Count,
            EndsAtNextSession = schedule.EndsAtNextSession,
            Window = schedule.Window,
            Reminders = schedule.Reminders,
        };
    }

    /// <summary>Validates the shape as data.</summary>
    /// <returns>What is wrong, with paths in the shape; empty if nothing is.</returns>
    public IReadOnlyList<ScheduleProblem> FindProblems()
    {
        List<ScheduleProblem> problems = [.. From(SomeDay).FindProblems().Where(static problem => problem.Path is not ("start" or "end"))];
        for (var i = 0; i < Elements.Count; i++)
        {
            if (Elements[i] is Once)
            {
                problems.Add(
                    new ScheduleProblem(TemplateCodes.ShapeHasDate, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"elements[{i}]")));
            }
        }

        if (StartsAfterDays is < 0 or > TemplateLimits.Days)
        {
            problems.Add(new ScheduleProblem(ScheduleCodes.IntervalOutOfRange, "startsAfterDays"));
        }

        if (LengthDays is < 1 or > TemplateLimits.Days)
        {
            problems.Add(new ScheduleProblem(ScheduleCodes.IntervalOutOfRange, "lengthDays"));
        }

        return problems;
    }
}
