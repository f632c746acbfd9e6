using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>A client's reminders around a moment: what is due, and when the next one comes.</summary>
/// <param name="Due">What has come and can still be answered, soonest first.</param>
/// <param name="Next">When the next one comes, as far as is looked ahead.</param>
/// <param name="HasPlans">Whether there is homework that reminds at all.</param>
internal sealed record ClientReminders(IReadOnlyList<Reminder> Due, Instant? Next, bool HasPlans)
{
    private static readonly Duration Ahead = Duration.FromDays(1);

    internal static ClientReminders Of(IEnumerable<HomeworkCycle> cycles, ScheduleContext place, Instant now, Duration late, IReminderText text)
    {
        List<Reminder> due = [];
        Instant? next = null;
        var hasPlans = false;
        foreach (var cycle in cycles)
        {
            hasPlans |=
                cycle.State is CycleState.Assigned or CycleState.InProgress or CycleState.Paused
                && cycle.PlansInEffect.Any(static revision => revision.Plan.Schedule?.Reminders is not null);

            // A budget is for phones, on which notifications wait. Nothing waits here: each is sent at its time.
            var request = new ReminderRequest { Now = now - late, ClientZone = place.ClientZone, Text = text };
            foreach (var reminder in cycle.PlanReminders(request, new AdherenceContext { Schedule = place }, late + Ahead, now, withinBudget: false).Reminders)
            {
                if (reminder.At > now)
                {
                    next = next is { } known && known <= reminder.At ? known : reminder.At;
                }
                else if (reminder.Expires > now)
                {
                    due.Add(reminder);
                }
            }
        }

        return new ClientReminders([.. due.OrderBy(static reminder => reminder.At)], next, hasPlans);
    }
}
