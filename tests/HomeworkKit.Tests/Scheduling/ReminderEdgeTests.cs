using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

/// <summary>The edges of reminders: two at one moment, quiet hours that have begun, a reminder that was put off too far.</summary>
public sealed class ReminderEdgeTests
{
    private static readonly LocalDate Start = ScheduleSamples.Start;
    private static readonly ReminderRequest Request = new() { Now = ScheduleSamples.At("2026-03-02T06:00:00Z"), ClientZone = ScheduleSamples.London };

    [Fact]
    public void Of_two_reminders_at_one_moment_what_is_still_ahead_comes_rather_than_what_was_due()
    {
        var plan = new ReminderPlan { Offsets = [Duration.FromMinutes(-30), Duration.FromMinutes(10)] };
        List<Occurrence> both = [.. HomeworkSchedule.EveryNDays(1, [new(18, 0), new(19, 0)], Start).In(ScheduleSamples.London).On(Start)];
        var moment = ScheduleSamples.At("2026-03-02T18:30:00Z");
        var snoozed = new ReminderSnooze(new ReminderId(both[0].Id, 600), moment);
        var planned = ReminderPlanner.Plan(both, plan, Request with { Snoozed = [snoozed] });
        Assert.Equal(new ReminderId(both[1].Id, -1800), Assert.Single(planned.Reminders, reminder => reminder.At == moment).Id);
        Assert.Equal(new SuppressedReminder(snoozed.Id, SuppressionReason.Duplicate), Assert.Single(planned.Suppressed));
    }

    [Fact]
    public void A_reminder_that_quiet_hours_hold_back_still_comes_when_it_is_planned_during_them()
    {
        var plan = ReminderPlan.AtDueTime() with { QuietHours = new QuietHours { From = new(21, 30), To = new(7, 0) } };
        var schedule = HomeworkSchedule.Once(Start, new LocalTime(22, 0)) with { Window = CompletionWindow.OfMinutes(0, 12 * 60) };
        var planned = ReminderPlanner.Plan(
            schedule.In(ScheduleSamples.London).On(Start),
            plan,
            Request with
            {
                Now = ScheduleSamples.At("2026-03-02T23:00:00Z"),
            });
        Assert.Equal(ScheduleSamples.At("2026-03-03T07:00:00Z"), Assert.Single(planned.Reminders).At);
    }

    [Fact]
    public void A_reminder_that_the_client_put_off_past_its_window_is_told_beyond_any_horizon()
    {
        var plan = ReminderPlan.AtDueTime() with { Budget = new ReminderBudget { Reminders = 5, Horizon = Duration.FromDays(1) } };
        List<Occurrence> once = [.. HomeworkSchedule.Once(Start, ScheduleSamples.Seven).In(ScheduleSamples.London).On(Start)];
        var id = new ReminderId(once[0].Id, 0);
        var planned = ReminderPlanner.Plan(once, plan, Request with { Snoozed = [new ReminderSnooze(id, Request.Now + Duration.FromDays(3))] });
        Assert.Empty(planned.Reminders);
        Assert.Equal(new SuppressedReminder(id, SuppressionReason.AfterWindow), Assert.Single(planned.Suppressed));
    }

    [Fact]
    public void A_reminder_comes_at_most_a_leap_year_ahead()
    {
        var window = CompletionWindow.OfMinutes(0, 30);
        Assert.Empty(new ReminderPlan { Offsets = [-Duration.FromDays(366)] }.FindProblems(window));
        Assert.Equal(
            "schedule/reminder-outside-window",
            Assert.Single(new ReminderPlan { Offsets = [-Duration.FromDays(366) - Duration.FromSeconds(1)] }.FindProblems(window)).Code);
    }

    [Fact]
    public void A_day_begins_where_the_clocks_land_if_they_skip_midnight_from_before_it()
    {
        // Toronto went from 23:30 on 30 March 1919 to 00:30 on the 31st.
        var toronto = ScheduleSamples.Zone("America/Toronto");
        var day = new LocalDate(1919, 3, 31);
        var occurrence = Assert.Single(HomeworkSchedule.Daily(ScheduleSamples.Seven, day).In(toronto).On(day));
        Assert.Equal(Instant.FromUtc(1919, 3, 31, 4, 30), occurrence.Opens);
    }
}
