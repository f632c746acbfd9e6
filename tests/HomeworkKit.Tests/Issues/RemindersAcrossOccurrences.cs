using FsCheck.Fluent;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Adherence;
using HomeworkKit.Tests.Properties;
using HomeworkKit.Tests.Scheduling;

namespace HomeworkKit.Tests.Issues;

/// <summary>The reminders of one occurrence stop where those of the next begin, and none comes twice at once.</summary>
public sealed class RemindersAcrossOccurrences
{
    private static readonly DateTimeZone London = ScheduleSamples.London;
    private static readonly HomeworkSchedule Overlapping = HomeworkSchedule.Daily(ScheduleSamples.Seven, ScheduleSamples.Start).Times(3) with
    {
        Window = CompletionWindow.OfMinutes(0, 48 * 60),
    };
    private static readonly ReminderPlan EveryEightHours = new()
    {
        Offsets = [Duration.Zero],
        RepeatEvery = Duration.FromHours(8),
        Repeats = 4,
    };
    private static readonly List<Occurrence> ThreeDays = [.. Overlapping.In(London).Between(ScheduleSamples.All)];

    [Fact]
    public void Repeats_stop_when_the_next_one_s_first_reminder_is_due()
    {
        var planned = Plan(ThreeDays, "2026-03-02T06:00:00Z");

        Assert.Equal(
            ["02T19:00", "03T03:00", "03T11:00", "03T19:00", "04T03:00", "04T11:00", "04T19:00", "05T03:00", "05T11:00", "05T19:00", "06T03:00"],
            Times(planned));
        Assert.Equal(
            [(0, 24 * 3600L), (0, 32 * 3600L), (1, 24 * 3600L), (1, 32 * 3600L)],
            planned.Suppressed.Select(static left => (ThreeDays.FindIndex(one => one.Id == left.Id.Occurrence), left.Id.OffsetSeconds)));
        Assert.All(planned.Suppressed, static left => Assert.Equal(SuppressionReason.NextIsDue, left.Reason));
    }

    [Fact]
    public void They_stay_stopped_when_it_is_planned_again_afterwards() =>
        Assert.Equal(["04T03:00", "04T11:00", "04T19:00", "05T03:00", "05T11:00", "05T19:00", "06T03:00"], Times(Plan(ThreeDays, "2026-03-03T20:00:00Z")));

    [Fact]
    public void One_that_is_answered_or_set_aside_is_no_next_one()
    {
        string[] toTheThird = ["02T19:00", "03T03:00", "03T11:00", "03T19:00", "04T03:00", "04T19:00", "05T03:00", "05T11:00", "05T19:00", "06T03:00"];

        Assert.Equal(
            toTheThird,
            Times(ReminderPlanner.Plan(ThreeDays, EveryEightHours, Request("2026-03-02T06:00:00Z") with { Answered = [ThreeDays[1].Id] })));
        Assert.Equal(toTheThird, Times(Plan([ThreeDays[0], ThreeDays[1] with { IsSetAside = true }, ThreeDays[2]], "2026-03-02T06:00:00Z")));
    }

    [Fact]
    public void Quiet_hours_that_push_two_occurrences_together_let_one_through()
    {
        var twice = HomeworkSchedule.EveryNDays(1, [new(5, 0), new(6, 0)], ScheduleSamples.Start).Times(2).In(London).Between(ScheduleSamples.All).ToList();
        var planned = ReminderPlanner.Plan(
            twice,
            ReminderPlan.AtDueTime() with
            {
                QuietHours = new QuietHours { From = new(22, 0), To = new(7, 0) },
            },
            Request("2026-03-02T00:00:00Z"));

        Assert.Equal(["02T07:00"], Times(planned));
        Assert.Equal((twice[1].Id, SuppressionReason.Duplicate), (Assert.Single(planned.Suppressed).Id.Occurrence, planned.Suppressed[0].Reason));
    }

    [Fact]
    public void Two_assignments_keep_their_own()
    {
        var other = ThreeDays.ConvertAll(static one =>
            one with
            {
                Id = new OccurrenceId(AssignmentId.Parse("01980000-0000-7000-8000-000000000002"), one.Id.Revision, one.Id.Element, one.Id.Local),
            });

        var planned = Plan([.. ThreeDays, .. other], "2026-03-02T06:00:00Z");

        Assert.Equal(2 * Plan(ThreeDays, "2026-03-02T06:00:00Z").Reminders.Count, planned.Reminders.Count);
    }

    [Fact]
    public void A_revised_plan_takes_over_from_the_one_before()
    {
        var first = AdherenceSamples.Agreed(Overlapping with { Zone = ZonePolicy.Fixed("Europe/London"), Reminders = EveryEightHours });
        var later = first.Assignment with
        {
            Schedule = Overlapping with { Zone = ZonePolicy.Fixed("Europe/London"), Reminders = EveryEightHours with { Offsets = [Duration.FromHours(-1)] } },
        };
        var cycle = first.Revise(later, AdherenceSamples.Client, AdherenceSamples.At(1, 9), from: AdherenceSamples.Monday.PlusDays(1)).OrThrow();

        var planned = cycle.PlanReminders(
            new ReminderRequest { Now = AdherenceSamples.At(1, 10), ClientZone = London },
            AdherenceContext.In(London),
            Duration.FromDays(9));

        Assert.Equal(["02T19:00", "03T03:00", "03T11:00", "03T18:00", "04T03:00"], Times(planned).Take(5));
    }

    [Law(41)]
    public Property No_two_come_at_once_and_none_after_the_next_began_whatever_the_plan() => Law.Holds(
        Gen.Choose(0, 23).ListOf(2).Zip(Gen.Choose(-30, 40).ListOf(3)).Zip(Gen.Choose(1, 30).Zip(Gen.Choose(0, 8))).Zip(Gen.Choose(1, 90).Zip(Gen.Choose(0, 120)).Zip(Gen.Choose(0, 23).Zip(Gen.Choose(0, 5)))),
        static made =>
        {
            var (((times, offsets), (every, repeats)), ((window, moment), (quietFrom, snoozedHours))) = made;
            var schedule = HomeworkSchedule.EveryNDays(1, [.. times.Distinct().Select(static hour => new LocalTime(hour, 0))], ScheduleSamples.Start).Times(8) with { Window = CompletionWindow.OfMinutes(60, window * 60) };
            List<Occurrence> occurrences = [.. schedule.In(London).Between(ScheduleSamples.All)];
            var plan = new ReminderPlan
            {
                Offsets = [.. offsets.Select(static hours => Duration.FromHours(hours))],
                RepeatEvery = Duration.FromHours(every),
                Repeats = repeats,
                QuietHours = quietFrom > 15 ? new QuietHours { From = new(quietFrom, 0), To = new(7, 0), Policy = quietFrom % 2 == 0 ? QuietHoursPolicy.Drop : QuietHoursPolicy.Defer } : null,
            };
            var start = ScheduleSamples.At("2026-02-27T00:00:00Z");
            var first = ReminderPlanner.Plan(occurrences, plan, new ReminderRequest { Now = start, ClientZone = London });
            var now = start + Duration.FromHours(moment);
            var again = ReminderPlanner.Plan(occurrences, plan, new ReminderRequest { Now = now, ClientZone = London });
            var snoozed = ReminderPlanner.Plan(occurrences, plan, new ReminderRequest { Now = now, ClientZone = London, Snoozed = [.. first.Reminders.Take(3).Select(reminder => new ReminderSnooze(reminder.Id, reminder.At + Duration.FromHours(snoozedHours)))] });
            var begins = first.Reminders.GroupBy(static reminder => reminder.Id.Occurrence).ToDictionary(static one => one.Key, static one => one.Min(static reminder => reminder.At));
            return first.Reminders.Select(static reminder => reminder.At).Distinct().Count() == first.Reminders.Count
                && snoozed.Reminders.Select(static reminder => reminder.At).Distinct().Count() == snoozed.Reminders.Count
                && again.Reminders.SequenceEqual(first.Reminders.Where(reminder => reminder.At > now))
                && first.Reminders.Where(static reminder => reminder.Id.OffsetSeconds > 0).All(reminder =>
                    begins.All(next => occurrences.First(one => one.Id == next.Key).Due <= occurrences.First(one => one.Id == reminder.Id.Occurrence).Due || reminder.At < next.Value))
                && first.Reminders.Count + first.Suppressed.Count == occurrences.Count * plan.Offsets.Concat(Enumerable.Range(1, repeats).Select(time => time * plan.RepeatEvery!.Value)).Distinct().Count();
        });

    [Theory]
    [InlineData(6, false)]
    [InlineData(5, false)]
    [InlineData(4, true)]
    public void An_offset_that_no_day_has_room_for_is_refused_by_the_time_of_day(int hours, bool fits)
    {
        var schedule = HomeworkSchedule.Daily(ScheduleSamples.Seven, ScheduleSamples.Start, ZonePolicy.Fixed("Europe/London")) with
        {
            Reminders = new ReminderPlan { Offsets = [Duration.Zero, Duration.FromHours(hours)] },
        };
        var proposed = HomeworkCycle
            .Propose(AdherenceSamples.Plan(schedule), AdherenceSamples.Clinician, AdherenceSamples.Start, HomeworkCatalog.BuiltIn)
            .OrThrow();
        ScheduleProblem[] problems = fits ? [] : [new ScheduleProblem(ScheduleCodes.ReminderOutsideWindow, "reminders.offsets[1]")];

        Assert.Equal(problems, schedule.FindProblems());
        Assert.Empty((schedule with { Window = CompletionWindow.OfMinutes(0, 7 * 60) }).FindProblems());
        Assert.Empty((schedule with { Elements = [new EveryNDays { Days = 1, Times = [ScheduleSamples.Seven, new LocalTime(8, 0)] }] }).FindProblems());
        Assert.Empty((schedule with { Elements = [.. HomeworkSchedule.TimesPerWeek(2, ScheduleSamples.Start).Elements] }).FindProblems());
        Assert.Equal(fits, proposed.Agree(AdherenceSamples.Client, AdherenceSamples.Start) is not Refused);
    }

    [Fact]
    public void So_are_repeats_whose_last_could_never_come()
    {
        var plan = new ReminderPlan { Offsets = [Duration.Zero], RepeatEvery = Duration.FromHours(1), Repeats = 4 };
        var schedule = HomeworkSchedule.Daily(ScheduleSamples.Seven, ScheduleSamples.Start) with { Reminders = plan };

        Assert.Empty(schedule.FindProblems());
        Assert.Equal(
            [new ScheduleProblem(ScheduleCodes.ReminderOutsideWindow, "reminders.repeats")],
            (schedule with { Reminders = plan with { Repeats = 5 } }).FindProblems());
    }

    [Fact]
    public void A_history_in_which_such_a_plan_was_accepted_keeps_its_occurrences()
    {
        var schedule = HomeworkSchedule.Daily(ScheduleSamples.Seven, ScheduleSamples.Start).Times(3) with
        {
            Reminders = new ReminderPlan { Offsets = [Duration.FromHours(6)] },
        };

        Assert.Equal(3, schedule.In(London).Between(ScheduleSamples.All).Count());
    }

    [Fact]
    public void A_device_has_one_budget_over_several_plans()
    {
        var other = ThreeDays.ConvertAll(static one =>
            one with
            {
                Id = new OccurrenceId(AssignmentId.Parse("01980000-0000-7000-8000-000000000002"), one.Id.Revision, one.Id.Element, one.Id.Local),
            });
        PlannedReminders[] plannings = [Plan(ThreeDays, "2026-03-02T06:00:00Z"), Plan(other, "2026-03-02T06:00:00Z")];
        var now = ScheduleSamples.At("2026-03-02T06:00:00Z");
        var budget = new ReminderBudget { Reminders = 5, Horizon = Duration.FromDays(2) };

        var soonest = ReminderPlanner.Combine(plannings, budget, now);
        var oneEach = ReminderPlanner.Combine(plannings, budget with { Choice = BudgetOverflowPolicy.KeepOneEach }, now);

        Assert.Equal(["02T19:00", "02T19:00", "03T03:00", "03T03:00", "03T11:00"], Times(soonest));
        Assert.Equal(["02T19:00", "02T19:00", "03T03:00", "03T19:00", "03T19:00"], Times(oneEach));
        Assert.Equal(5, soonest.Suppressed.Count(static left => left.Reason == SuppressionReason.OverBudget));
        Assert.Equal(8, soonest.Suppressed.Count(static left => left.Reason == SuppressionReason.NextIsDue));
    }

    [Fact]
    public void Cycles_that_share_a_device_share_its_budget()
    {
        var schedule = AdherenceSamples.Week() with { Reminders = ReminderPlan.AtDueTime() };
        HomeworkCycle[] cycles =
        [
            AdherenceSamples.Agreed(schedule),
            AdherenceSamples.Agreed(AdherenceSamples.Plan(schedule) with { Id = AssignmentId.Parse("01980000-0000-7000-8000-000000000009") }),
        ];

        var planned = cycles.PlanReminders(
            new ReminderRequest { Now = AdherenceSamples.At(1, 9), ClientZone = London },
            AdherenceContext.In(London),
            new ReminderBudget { Reminders = 3, Horizon = Duration.FromDays(3) });

        Assert.Equal(["02T19:00", "02T19:00", "03T19:00"], Times(planned));
        Assert.Equal(3, planned.Suppressed.Count(static left => left.Reason == SuppressionReason.OverBudget));
    }

    [Fact]
    public void A_reminder_that_was_put_off_past_its_window_is_told_of_also_beyond_the_horizon()
    {
        var plan = ReminderPlan.AtDueTime() with { Budget = new ReminderBudget { Reminders = 10, Horizon = Duration.FromHours(20) } };
        var occurrence = HomeworkSchedule.Once(ScheduleSamples.Start, ScheduleSamples.Seven).In(London).On(ScheduleSamples.Start);
        var id = new ReminderId(occurrence[0].Id, 0);

        var planned = ReminderPlanner.Plan(
            occurrence,
            plan,
            Request("2026-03-02T19:00:00Z") with
            {
                Snoozed = [new ReminderSnooze(id, ScheduleSamples.At("2026-03-09T19:00:00Z"))],
            });

        Assert.Empty(planned.Reminders);
        Assert.Equal([new SuppressedReminder(id, SuppressionReason.AfterWindow)], planned.Suppressed);
    }

    [Fact]
    public void What_the_client_put_off_comes_though_the_next_has_begun()
    {
        var id = new ReminderId(ThreeDays[0].Id, 8 * 3600);

        var planned = ReminderPlanner.Plan(
            ThreeDays,
            EveryEightHours,
            Request("2026-03-03T03:00:00Z") with
            {
                Snoozed = [new ReminderSnooze(id, ScheduleSamples.At("2026-03-03T20:00:00Z"))],
            });

        Assert.Contains(planned.Reminders, reminder => reminder.Id == id && reminder.IsPutOff);
    }

    private static PlannedReminders Plan(IEnumerable<Occurrence> occurrences, string now) => ReminderPlanner.Plan(occurrences, EveryEightHours, Request(now));

    private static ReminderRequest Request(string now) => new() { Now = ScheduleSamples.At(now), ClientZone = London };

    private static string[] Times(PlannedReminders planned) =>
        [.. planned.Reminders.Select(static reminder => reminder.At.InUtc().ToString("dd'T'HH:mm", null))];
}
