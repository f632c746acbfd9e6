using HomeworkKit.Scheduling.Expansion;

namespace HomeworkKit.Scheduling;

/// <summary>Plans reminders: the same questions always give the same answer, and nothing is sent from here.</summary>
/// <remarks>
/// Plan again whenever something changes (an answer, a pause, another schedule, another zone, a reminder put off) and hand on the difference (<see cref="PlannedReminders.Since"/>).
/// An occurrence that is answered, set aside, void or no longer in the schedule has no reminders.
/// </remarks>
public static class ReminderPlanner
{
    /// <summary>Plans the reminders of occurrences.</summary>
    /// <param name="occurrences">The occurrences, of one assignment or of several, for at least as far ahead as the plan's horizon.</param>
    /// <param name="plan">When to remind.</param>
    /// <param name="request">The time, the client's zone, what is answered and put off.</param>
    /// <returns>The reminders after the time of planning, within the horizon, and those left out.</returns>
    public static PlannedReminders Plan(IEnumerable<Occurrence> occurrences, ReminderPlan plan, ReminderRequest request)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(request);
        var run = new ReminderRun(plan, request);
        foreach (var occurrence in occurrences)
        {
            run.Add(occurrence);
        }

        return run.Finish();
    }
}
