using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

public sealed class ReminderPlannerTests
{
    private static readonly LocalDate Start = ScheduleSamples.Start;
    private static readonly DateTimeZone London = ScheduleSamples.London;
    private static readonly Instant Now = ScheduleSamples.At("2026-03-02T06:00:00Z");
    private static readonly QuietHours Night = new() { From = new(21, 30), To = new(7, 0) };

    [Fact]
    public void Offsets_before_at_and_after_the_due_time_come_in_order() =>
        Assert.Equal(
            ["02T18:45", "02T19:00", "02T19:30"],
            Times(new ReminderPlan { Offsets = [Duration.FromMinutes(30), Duration.Zero, Duration.FromMinutes(-15)] }, Once(19, 0)));

    [Fact]
    public void Repeats_land_at_once_twice_and_three_times_the_distance() =>
        Assert.Equal(
            ["02T19:00", "02T19:10", "02T19:20", "02T19:30"],
            Times(
                new ReminderPlan
                {
                    Offsets = [Duration.Zero],
                    RepeatEvery = Duration.FromMinutes(10),
                    Repeats = 3,
                },
                Once(19, 0)));

    [Fact]
    public void Names_are_stable_over_planning_again_and_say_which_reminder_it_is()
    {
        var plan = new ReminderPlan { Offsets = [Duration.FromMinutes(-15)] };
        var first = Plan(plan, Once(19, 0)).Reminders[0];
        var again = ReminderPlanner.Plan(Once(19, 0), plan, Request() with { Now = Now + Duration.FromHours(3) }).Reminders[0];
        Assert.Equal(first, again);
        Assert.Equal("01980000000070008000000000000001/019800000000700080000000000000aa/0/2026-03-02T19:00@-900", first.Id.ToString());
    }

    [Fact]
    public void The_text_reveals_nothing_unless_the_host_chooses_its_own()
    {
        Assert.Equal("You have something planned.", Plan(ReminderPlan.AtDueTime(), Once(19, 0)).Reminders[0].Text);
        var own = ReminderPlanner.Plan(Once(19, 0), ReminderPlan.AtDueTime(), Request() with { Text = new OwnText() });
        Assert.Equal("At 19:00", own.Reminders[0].Text);
    }

    [Fact]
    public void What_is_answered_has_no_reminder_whether_done_or_not_done()
    {
        var occurrences = Daily(3);
        var plan = ReminderPlanner.Plan(occurrences, ReminderPlan.AtDueTime(), Request() with { Answered = [occurrences[1].Id] });
        Assert.Equal([occurrences[0].Id, occurrences[2].Id], plan.Reminders.Select(static r => r.Id.Occurrence));
        Assert.Empty(plan.Suppressed);
    }

    [Fact]
    public void What_is_set_aside_or_void_has_no_reminder()
    {
        var occurrences = Daily(3);
        occurrences[0] = occurrences[0] with { IsSetAside = true };
        occurrences[1] = occurrences[1] with { IsNotApplicable = true };
        Assert.Equal([occurrences[2].Id], Plan(ReminderPlan.AtDueTime(), occurrences).Reminders.Select(static r => r.Id.Occurrence));
    }

    [Fact]
    public void Only_what_lies_ahead_is_planned() =>
        Assert.Equal(["03T19:00"], Times(ReminderPlan.AtDueTime(), Daily(2), Request() with { Now = ScheduleSamples.At("2026-03-02T19:00:00Z") }));

    [Fact]
    public void Quiet_hours_across_midnight_defer_to_their_end()
    {
        var plan = new ReminderPlan { Offsets = [Duration.FromHours(-4)], QuietHours = Night };
        Assert.Equal(["02T07:00"], Times(plan, Once(8, 0), Request() with { Now = Now - Duration.FromHours(10) }));
        Assert.Equal(["02T07:00"], Times(plan, Once(1, 30), Request() with { Now = Now - Duration.FromHours(10) }));
        Assert.True(ReminderPlanner.Plan(Once(8, 0), plan, Request() with { Now = Now - Duration.FromHours(10) }).Reminders[0].IsPutOff);
    }

    [Theory]
    [InlineData(21, 29, false)]
    [InlineData(21, 30, true)]
    [InlineData(0, 0, true)]
    [InlineData(6, 59, true)]
    [InlineData(7, 0, false)]
    public void Quiet_hours_begin_at_their_first_minute_and_end_before_their_last(int hour, int minute, bool quiet) =>
        Assert.Equal(quiet, Night.Contains(new LocalTime(hour, minute)));

    [Theory]
    [InlineData(12, 59, false)]
    [InlineData(13, 0, true)]
    [InlineData(14, 0, false)]
    public void Quiet_hours_within_a_day_do_not_cross_midnight(int hour, int minute, bool quiet) =>
        Assert.Equal(quiet, new QuietHours { From = new(13, 0), To = new(14, 0) }.Contains(new LocalTime(hour, minute)));

    [Fact]
    public void Quiet_hours_can_drop()
    {
        var plan = Plan(new ReminderPlan { Offsets = [Duration.Zero], QuietHours = Night with { Policy = QuietHoursPolicy.Drop } }, Once(22, 0));
        Assert.Empty(plan.Reminders);
        Assert.Equal(SuppressionReason.QuietHours, Assert.Single(plan.Suppressed).Reason);
    }

    [Fact]
    public void A_reminder_that_could_only_come_after_the_window_does_not_come()
    {
        var plan = Plan(new ReminderPlan { Offsets = [Duration.Zero], QuietHours = Night }, Once(22, 0));
        Assert.Empty(plan.Reminders);
        Assert.Equal(SuppressionReason.AfterWindow, Assert.Single(plan.Suppressed).Reason);
    }

    [Fact]
    public void Quiet_hours_follow_the_clock_where_the_client_is() =>
        Assert.Equal(
            ["02T22:00"],
            Times(
                new ReminderPlan { Offsets = [Duration.Zero], QuietHours = Night },
                Once(19, 0),
                Request() with
                {
                    ClientZone = ScheduleSamples.Zone("Asia/Tokyo"),
                }));

    [Fact]
    public void Quiet_hours_end_on_the_second_pass_of_a_repeated_hour_if_the_first_is_over()
    {
        var date = new LocalDate(2026, 10, 25);
        var occurrences = HomeworkSchedule.Once(date, new(9, 0)).In(London).On(date);
        var plan = new ReminderPlan
        {
            Offsets = [ScheduleSamples.At("2026-10-25T01:10:00Z") - occurrences[0].Due],
            QuietHours = new QuietHours { From = new(22, 0), To = new(1, 30) },
        };
        var reminder = Assert.Single(ReminderPlanner.Plan(occurrences, plan, Request() with { Now = ScheduleSamples.At("2026-10-24T12:00:00Z") }).Reminders);
        Assert.Equal(ScheduleSamples.At("2026-10-25T01:30:00Z"), reminder.At);
    }

    [Fact]
    public void Reminders_that_quiet_hours_push_together_come_once()
    {
        var plan = new ReminderPlan { Offsets = [Duration.FromHours(-4), Duration.FromHours(-3)], QuietHours = Night };
        var planned = ReminderPlanner.Plan(Once(8, 0), plan, Request() with { Now = Now - Duration.FromHours(10) });
        Assert.Single(planned.Reminders);
        Assert.Equal(SuppressionReason.Duplicate, Assert.Single(planned.Suppressed).Reason);
    }

    [Fact]
    public void An_occurrence_given_twice_is_reminded_of_once() =>
        Assert.Single(Plan(ReminderPlan.AtDueTime(), [.. Once(19, 0), .. Once(19, 0)]).Reminders);

    [Fact]
    public void A_budget_keeps_the_soonest_and_says_what_it_left_out()
    {
        var plan = Plan(Twice(BudgetOverflowPolicy.KeepSoonest), Daily(3));
        Assert.Equal(["02T18:00", "02T19:00", "03T18:00"], Times(plan));
        Assert.Equal(
            [SuppressionReason.OverBudget, SuppressionReason.OverBudget, SuppressionReason.OverBudget],
            plan.Suppressed.Select(static left => left.Reason));
    }

    [Fact]
    public void A_budget_can_keep_one_for_each_first() =>
        Assert.Equal(["02T18:00", "03T18:00", "04T18:00"], Times(Plan(Twice(BudgetOverflowPolicy.KeepOneEach), Daily(3))));

    [Fact]
    public void A_budget_looks_no_further_than_its_horizon() =>
        Assert.Equal(
            2,
            Plan(
                new ReminderPlan
                {
                    Offsets = [Duration.Zero],
                    Budget = new ReminderBudget { Reminders = 64, Horizon = Duration.FromDays(2) },
                },
                Daily(30)
            ).Reminders.Count);

    [Fact]
    public void A_reminder_put_off_keeps_its_name_and_comes_when_asked()
    {
        var plan = ReminderPlan.AtDueTime();
        var reminder = Plan(plan, Once(19, 0)).Reminders[0];
        var snooze = reminder.Snooze(reminder.At, Duration.FromMinutes(20));
        var again = Assert.Single(ReminderPlanner.Plan(Once(19, 0), plan, Request() with { Now = reminder.At, Snoozed = [snooze] }).Reminders);
        Assert.Equal((reminder.Id, reminder.At + Duration.FromMinutes(20), true), (again.Id, again.At, again.IsPutOff));
        Assert.Throws<ArgumentOutOfRangeException>(() => reminder.Snooze(Now, Duration.Zero));
    }

    [Fact]
    public void What_needs_no_time_of_day_is_reminded_of_at_the_plans_own()
    {
        var quota = HomeworkSchedule.TimesPerWeek(2, Start).In(London).Between(ScheduleSamples.Days(Start, 7)).ToList();
        Assert.Empty(Plan(ReminderPlan.AtDueTime(), quota).Reminders);
        Assert.Equal(["02T17:30", "05T17:30"], Times(ReminderPlan.AtDueTime() with { AnyTimeAt = new LocalTime(17, 30) }, quota));
    }

    [Fact]
    public void A_reminder_is_withdrawn_when_the_window_closes()
    {
        var occurrence = Once(19, 0)[0];
        Assert.Equal(occurrence.Closes, Plan(ReminderPlan.AtDueTime(), [occurrence]).Reminders[0].Expires);
    }

    [Fact]
    public void The_difference_of_two_plannings_withdraws_what_is_answered_or_superseded_and_hands_over_what_is_new()
    {
        var before = Plan(ReminderPlan.AtDueTime(), Daily(3));
        var answered = ReminderPlanner.Plan(Daily(4), ReminderPlan.AtDueTime(), Request() with { Answered = [Daily(1)[0].Id] });
        var changes = answered.Diff(before, Now);
        Assert.Equal([before.Reminders[0].Id], changes.ToCancel);
        Assert.Equal([answered.Reminders[^1]], changes.ToSchedule);

        var moved = Plan(new ReminderPlan { Offsets = [Duration.Zero], QuietHours = new QuietHours { From = new(18, 0), To = new(20, 0) } }, Daily(3));
        Assert.Equal(3, moved.Diff(before, Now).ToSchedule.Count);
        Assert.Empty(moved.Diff(before, Now).ToCancel);
        Assert.Empty(before.Diff(before, Now).ToSchedule);
    }

    [Fact]
    public void What_has_come_is_not_withdrawn() =>
        Assert.Empty(new PlannedReminders().Diff(Plan(ReminderPlan.AtDueTime(), Once(19, 0)), ScheduleSamples.At("2026-03-02T19:00:00Z")).ToCancel);

    [Fact]
    public void A_plan_is_judged_against_the_window_it_has_to_keep()
    {
        Assert.Empty(new ReminderPlan { Offsets = [Duration.FromMinutes(29)] }.FindProblems(CompletionWindow.OfMinutes(0, 30)));
        Assert.Equal(
            "schedule/reminder-outside-window",
            Assert.Single(new ReminderPlan { Offsets = [Duration.FromMinutes(30)] }.FindProblems(CompletionWindow.OfMinutes(0, 30))).Code);
    }

    private static ReminderPlan Twice(BudgetOverflowPolicy choice) => new()
    {
        Offsets = [Duration.FromHours(-1), Duration.Zero],
        Budget = new ReminderBudget { Reminders = 3, Horizon = Duration.FromDays(7), Choice = choice },
    };

    private static ReminderRequest Request() => new() { Now = Now, ClientZone = London };

    private static List<Occurrence> Once(int hour, int minute) => [.. HomeworkSchedule.Once(Start, new LocalTime(hour, minute)).In(London).On(Start)];

    private static List<Occurrence> Daily(int days) =>
        [.. HomeworkSchedule.Daily(ScheduleSamples.Seven, Start).Times(days).In(London).Between(ScheduleSamples.All)];

    private static PlannedReminders Plan(ReminderPlan plan, IEnumerable<Occurrence> occurrences) => ReminderPlanner.Plan(occurrences, plan, Request());

    private static string[] Times(PlannedReminders planned) => [.. planned.Reminders.Select(static r => r.At.InUtc().ToString("dd'T'HH:mm", null))];

    private static string[] Times(ReminderPlan plan, IEnumerable<Occurrence> occurrences, ReminderRequest? request = null) =>
        Times(ReminderPlanner.Plan(occurrences, plan, request ?? Request()));

    private sealed class OwnText : IReminderText
    {
        public string For(Occurrence occurrence) => "At " + occurrence.Local.ToString("HH:mm", null);
    }
}
