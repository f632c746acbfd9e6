using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>Plans the reminders of a cycle, by the same allocation of attempts as its agenda, digest and adherence.</summary>
/// <remarks>
/// Nothing is planned for what an attempt stands for, whether or not the attempt names it, nor in any state in which nothing is due: proposed, ready for
/// review, paused, ended. Each occurrence is reminded of as the plan of its own date says.
/// </remarks>
/// <example>
/// <code>
/// foreach (var reminder in cycle.Reminders(now, home).Reminders)
/// {
///     Console.WriteLine($"{InstantPattern.General.Format(reminder.At)} {reminder.Text}"); // the text gives nothing away
/// }
/// </code>
/// </example>
public static class CycleReminders
{
    private static readonly Duration OneDay = Duration.FromDays(1);

    /// <summary>Gets how far <see cref="Reminders"/> looks ahead where a host says nothing else.</summary>
    /// <value>Two weeks.</value>
    public static Duration UsualHorizon { get; } = Duration.FromDays(14);

    /// <summary>Plans the reminders of a cycle in one call, for a client who stays in one zone. What is answered already brings none.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="now">The time of planning.</param>
    /// <param name="clientZone">Where the client is.</param>
    /// <param name="ahead">How far to look ahead; null for <see cref="UsualHorizon"/>.</param>
    /// <returns>The reminders to come, soonest first, with the discreet text, those left out, and what keeps plans from having times to remind of.</returns>
    /// <exception cref="ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static PlannedReminders Reminders(this HomeworkCycle cycle, Instant now, DateTimeZone clientZone, Duration? ahead = null) =>
        cycle.PlanReminders(new ReminderRequest { Now = now, ClientZone = clientZone }, AdherenceContext.In(clientZone), ahead ?? UsualHorizon);

    /// <summary>Plans the reminders that come within a time.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="request">From when on, the zone of quiet hours, what is put off, and what reminders say. What attempts answer is added.</param>
    /// <param name="context">Where the client was, and their sessions.</param>
    /// <param name="ahead">How far to look ahead of the request's time.</param>
    /// <param name="asOf">The moment by which attempts are looked at; null for the request's time.</param>
    /// <param name="withinBudget">Whether the plan's budget holds: false for hosts that send each reminder at its time, where none waits on a phone.</param>
    /// <returns>The reminders after the request's time, soonest first, those left out, and what keeps plans from having times to remind of.</returns>
    /// <exception cref="ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static PlannedReminders PlanReminders(
        this HomeworkCycle cycle, ReminderRequest request, AdherenceContext context, Duration ahead, Instant? asOf = null, bool withinBudget = true)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        HomeworkSchedule[] schedules =
        [
            .. cycle
                .PlansInEffect.Select(static revision => revision.Plan.Schedule)
                .OfType<HomeworkSchedule>()
                .Where(static schedule => schedule.Reminders is not null),
        ];
        ScheduleProblem[] problems =
        [
            .. schedules.SelectMany(schedule => ScheduleValidator.JudgeKept(schedule, context.Schedule.Zones)),
            .. ProblemsOfSessions(schedules, context.Schedule),
        ];
        ReminderPlan[] plans =
        [
            .. schedules
                .Where(schedule => ScheduleValidator.JudgeKept(schedule, context.Schedule.Zones).Count == 0)
                .Select(static schedule => schedule.Reminders!),
        ];
        if (!cycle.HasWork || plans.Length == 0)
        {
            return new PlannedReminders { Problems = problems };
        }

        var end = request.Now.PlusWithin(ahead);
        var matches = cycle.Match(asOf ?? request.Now, context with { Until = end.PlusWithin(plans.Max(Before)).PlusWithin(LongestPeriod(cycle, context)) });
        var answered = request with { Answered = [.. request.Answered, .. Answered(matches)] };
        var byPlan = matches
            .Occurrences.Where(static matched => matched.Status is not (OccurrenceStatus.SetAside or OccurrenceStatus.NotApplicable))
            .Select(static matched => matched.Occurrence)
            .Where(occurrence => cycle.HasWorkOn(occurrence.Local.Date))
            .Select(occurrence => (Occurrence: occurrence, Plan: PlanZone.PlanOn(cycle, occurrence.Local.Date)?.Schedule?.Reminders))
            .Where(static entry => entry.Plan is not null)
            .Select(static entry => (entry.Occurrence, entry.Plan!));
        var planned = ReminderPlanner.Plan(byPlan, answered, withinBudget);
        return planned with { Reminders = [.. planned.Reminders.Where(reminder => reminder.At < end)], Problems = problems };
    }

    /// <summary>Plans the reminders of several cycles that share a device.</summary>
    /// <param name="cycles">The cycles of one client.</param>
    /// <param name="request">From when on, the zone of quiet hours, what is put off, and what reminders say.</param>
    /// <param name="context">Where the client was, and their sessions.</param>
    /// <param name="device">How many may wait on the device over all plans, and how far ahead; the budget of each plan holds besides.</param>
    /// <param name="asOf">The moment by which attempts are looked at; null for the request's time.</param>
    /// <returns>
    /// The reminders that the device has room for, soonest first, all that were left out, and what keeps plans from having times to remind of.
    /// </returns>
    /// <exception cref="ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static PlannedReminders PlanReminders(
        this IEnumerable<HomeworkCycle> cycles, ReminderRequest request, AdherenceContext context, ReminderBudget device, Instant? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(device);
        return ReminderPlanner.Combine(cycles.Select(cycle => cycle.PlanReminders(request, context, device.Horizon, asOf)), device, request.Now);
    }

    // A session in an unknown time zone is ignored, and reported to plans that depend on sessions.
    private static IEnumerable<ScheduleProblem> ProblemsOfSessions(HomeworkSchedule[] schedules, ScheduleContext context) =>
        schedules.Any(static schedule => schedule.EndsAtNextSession == true || schedule.Elements.OfType<RelativeToSession>().Any())
            ? context.Sessions?.FindProblems(context.Zones) ?? []
            : [];

    // An attempt that names its occurrence counts even if a fast clock dates it in the future.
    private static IEnumerable<OccurrenceId> Answered(OccurrenceMatches matches) =>
        matches
            .Occurrences.Where(static matched => matched.Answer is not null)
            .Select(static matched => matched.Occurrence.Id)
            .Concat(
                matches
                    .Attempts.Where(static matched => matched.Allocation == AttemptAllocation.Later)
                    .Select(static matched => matched.Attempt.Answers)
                    .OfType<OccurrenceId>());

    private static Duration Before(ReminderPlan plan) => plan.Offsets.Aggregate(Duration.Zero, static (most, offset) => Duration.Max(most, -offset));

    // An occurrence that may be done on any day of a period is due at its end.
    private static Duration LongestPeriod(HomeworkCycle cycle, AdherenceContext context) =>
        cycle
            .PlansInEffect.Select(static revision => revision.Plan.Schedule)
            .Where(schedule => schedule is not null && ScheduleValidator.JudgeKept(schedule, context.Schedule.Zones).Count == 0)
            .SelectMany(static schedule => schedule!.Elements)
            .OfType<TimesPerPeriod>()
            .Aggregate(OneDay, static (longest, element) => Duration.Max(longest, OneDay * (element.PeriodDays + 1)));
}
