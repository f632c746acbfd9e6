using HomeworkKit.Scheduling;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class RemindersInOneCall
{
    [Fact]
    public void What_is_answered_already_brings_no_reminder()
    {
        var plan = Daily(new Kinds.ReadingTask { Resource = "A chapter on worry" });
        var cycle = Agreed(plan with { Schedule = plan.Schedule! with { Reminders = ReminderPlan.AtDueTime() } });
        List<ReminderId> cancelled = [];
        List<Reminder> scheduled = [];
        var (device, home, now) = ((Cancel: (Action<ReminderId>)cancelled.Add, Schedule: (Action<Reminder>)scheduled.Add), Home, Session);

        // <readme>
        PlannedReminders planned = cycle.Reminders(now, home, ahead: Duration.FromDays(7));
        foreach (var reminder in planned.Reminders)
        {
            device.Schedule(reminder); // says nothing of therapy or homework
        }

        // Later, when something was written down: only the difference.
        var later = now + Duration.FromHours(1);
        cycle = cycle.RecordAttempt(Tried(later), Client, later).OrThrow();
        var changes = cycle.Reminders(later, home, ahead: Duration.FromDays(7)).Diff(planned, later);
        foreach (var gone in changes.ToCancel)
        {
            device.Cancel(gone);
        }

        foreach (var reminder in changes.ToSchedule)
        {
            device.Schedule(reminder);
        }
        // </readme>

        Assert.Equal(7, planned.Reminders.Count);
        Assert.Equal([planned.Reminders[0].Id], cancelled);
        Assert.Equal(7, scheduled.Count);
    }

    [Fact]
    public void A_plan_that_cannot_be_used_says_so_instead_of_staying_silent()
    {
        var plan = Daily(new Kinds.ReadingTask { Resource = "A chapter on worry" });
        var schedule = HomeworkSchedule.BeforeNextSession(1, new(19, 0), from: new(2026, 3, 2)) with { Reminders = ReminderPlan.AtDueTime() };
        var cycle = Agreed(plan with { Schedule = schedule });
        var context = Adherence.AdherenceContext.In(Home);
        var request = new ReminderRequest { Now = Session, ClientZone = Home };

        // <readme problems>
        var planned = cycle.PlanReminders(request, context, ahead: Duration.FromDays(7));
        foreach (var problem in planned.Problems)
        {
            Console.WriteLine($"{problem.Code} at {problem.Path}"); // for a person to look at
        }
        // </readme>

        Assert.Empty(planned.Reminders);
    }
}
