using HomeworkKit.Cycles;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Extensions.Hosting.Reminders;

/// <summary>A client's reminders around a moment: what is due, and when the next one comes.</summary>
/// <param name="Due">What has come and can still be answered, soonest first.</param>
/// <param name="Next">When the next one comes, as far as is looked ahead.</param>
/// <param name="HasPlans">Whether there is homework that reminds at all.</param>
internal sealed record ClientReminders(IReadOnlyList<Reminder> Due, Instant? Next, bool HasPlans)
{
    // Occurrences that may be done on any day of a period are due at one of its ends and reminded of within it.
    private static readonly Duration Around = Duration.FromDays(32);
    private static readonly Duration Ahead = Duration.FromDays(1);

    internal static ClientReminders Of(IEnumerable<HomeworkCycle> cycles, ScheduleContext place, Instant now, Duration late, IReminderText text)
    {
        List<Reminder> due = [];
        Instant? next = null;
        var hasPlans = false;
        foreach (var cycle in cycles)
        {
            if (cycle.State is not (CycleState.Assigned or CycleState.InProgress) || cycle.Assignment.Schedule?.Reminders is not { } plan)
            {
                continue;
            }

            hasPlans = true;
            foreach (var reminder in Planned(cycle, plan, place, now, late, text))
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

    private static IReadOnlyList<Reminder> Planned(HomeworkCycle cycle, ReminderPlan plan, ScheduleContext place, Instant now, Duration late, IReminderText text)
    {
        var (before, after) = Reach(plan);
        var interval = new Interval(now - late - after - Around, now + Ahead + before + Around);

        // A budget is for phones, on which notifications wait. Nothing waits here: each is sent at its time.
        return ReminderPlanner.Plan(cycle.OccurrencesIn(place).Between(interval), plan with { Budget = null }, new ReminderRequest
        {
            Now = now - late,
            ClientZone = place.ClientZone,
            Answered = [.. cycle.Attempts.Where(static recorded => !recorded.IsRetracted).Select(static recorded => recorded.Attempt.Answers).OfType<OccurrenceId>()],
            Text = text,
        }).Reminders;
    }

    private static (Duration Before, Duration After) Reach(ReminderPlan plan)
    {
        var (before, after) = (Duration.Zero, plan.RepeatEvery is { } every ? every * (plan.Repeats ?? 0) : Duration.Zero);
        foreach (var offset in plan.Offsets)
        {
            before = Duration.Max(before, -offset);
            after = Duration.Max(after, offset);
        }

        return (before, after);
    }
}
