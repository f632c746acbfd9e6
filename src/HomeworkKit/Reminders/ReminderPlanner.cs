namespace HomeworkKit.Scheduling;

/// <summary>Plans reminders. The same input always gives the same reminders, and nothing is sent.</summary>
/// <remarks>
/// Plan again whenever something changes (an answer, a pause, another schedule, another zone, a reminder put off) and hand on the difference
/// (<see cref="PlannedReminders.Diff"/>). An occurrence that is answered, on hold, not due or no longer in the schedule has no reminders. Within an assignment,
/// what reminds of an occurrence after it was due stops when the first reminder of the next is due, and of several at one instant one comes.
/// </remarks>
public static class ReminderPlanner
{
    /// <summary>Plans the reminders of occurrences.</summary>
    /// <param name="occurrences">The occurrences, of one assignment or of several, for at least as far ahead as the plan's horizon.</param>
    /// <param name="plan">When to remind.</param>
    /// <param name="request">The time, the client's zone, what is answered and put off.</param>
    /// <returns>
    /// The reminders after the time of planning, within the horizon, and those left out. A plan that cannot be used has no reminders and says why
    /// (<see cref="PlannedReminders.Problems"/>).
    /// </returns>
    public static PlannedReminders Plan(IEnumerable<Occurrence> occurrences, ReminderPlan plan, ReminderRequest request)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(request);
        return Plan(occurrences.Select(occurrence => (occurrence, plan)), request, withinBudget: true) with
        {
            Problems = ReminderPlanValidator.JudgeKept(plan),
        };
    }

    /// <summary>Combines plannings that share a device, within one budget.</summary>
    /// <remarks>
    /// Each planning has kept to the budget of its own plan before: a system that caps what may wait counts the reminders of all plans together.
    /// </remarks>
    /// <param name="plannings">The plannings: of several assignments, for example.</param>
    /// <param name="budget">How many may wait on the device, how far ahead, and which are kept when there are more.</param>
    /// <param name="now">The time of planning, from which the horizon counts.</param>
    /// <returns>The reminders that the device has room for, soonest first, all that were left out, and all that kept plans from having times.</returns>
    public static PlannedReminders Combine(IEnumerable<PlannedReminders> plannings, ReminderBudget budget, Instant now)
    {
        ArgumentNullException.ThrowIfNull(plannings);
        ArgumentNullException.ThrowIfNull(budget);
        PlannedReminders[] all = [.. plannings];
        var waiting = all.SelectMany(static planned => planned.Reminders)
            .Where(reminder => reminder.At < now.PlusWithin(budget.Horizon))
            .DistinctBy(static reminder => reminder.Id);
        List<Reminder> ordered = [.. ReminderChoice.InOrder(waiting)];
        var chosen = ReminderChoice.Within(budget, ordered);
        return new PlannedReminders
        {
            Reminders = chosen,
            Problems = [.. all.SelectMany(static planned => planned.Problems)],
            Suppressed =
            [
                .. all.SelectMany(static planned => planned.Suppressed),
                .. ordered.Except(chosen).Select(static reminder => new SuppressedReminder(reminder.Id, SuppressionReason.OverBudget)),
            ],
        };
    }

    // Each occurrence uses the plan of its own date.
    internal static PlannedReminders Plan(IEnumerable<(Occurrence Occurrence, ReminderPlan Plan)> planned, ReminderRequest request, bool withinBudget)
    {
        var run = new ReminderRun(request, withinBudget);
        foreach (var (occurrence, plan) in planned)
        {
            run.Add(occurrence, plan);
        }

        return run.Finish();
    }
}
