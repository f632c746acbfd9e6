using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.ActivityPlans;

public sealed class ActivityLogValidatorTests
{
    private static readonly RuleBreaks<ActivityPlanTask, ActivityLog> Breaks = new(ActivityPlanKind.Instance)
    {
        { ActivityPlanRules.PlanMissing, static task => task with { Planned = [] } },
        { ActivityPlanRules.PlannedWhileMonitoring, static task => task with { MonitoringOnly = true } },
        { ActivityPlanRules.KeyForm, static (ActivityPlanTask task) => WithFirst(task, static first => first with { Key = "A walk" }) },
        { ActivityPlanRules.KeyTwice, static task => task with { Planned = [.. task.Planned, task.Planned[0]] } },
        { ActivityPlanRules.ActivityMissing, static (ActivityPlanTask task) => WithFirst(task, static first => first with { Activity = "" }) },
        { ActivityPlanRules.SlotMissing, static (ActivityPlanTask task) => WithFirst(task, static first => first with { Slot = null, OriginalSlot = null }) },
        {
            ActivityPlanRules.EndNotAfterStart,
            static (ActivityPlanTask task) => WithFirst(task, static first => first with { Slot = first.Slot! with { End = first.Slot.Start } })
        },
        {
            ActivityPlanRules.EndWithoutStart,
            static (ActivityPlanTask task) => WithFirst(task, static first => first with { Slot = first.Slot! with { Start = null } })
        },
        { ActivityPlanRules.MovedToItself, static (ActivityPlanTask task) => WithFirst(task, static first => first with { OriginalSlot = first.Slot }) },
        { ActivityPlanRules.KindUnknown, static (ActivityPlanTask task) => WithFirst(task, static first => first with { Kinds = [(ActivityKind)99] }) },
        {
            ActivityPlanRules.Overlap,
            static (ActivityPlanTask task) =>
                WithFirst(task, static first => first with { Slot = first.Slot! with { Start = new LocalTime(21, 29), End = new LocalTime(22, 0) } })
        },
        { ActivityPlanRules.ScaleDiffers, static task => task with { PleasureScale = RatingScale.ZeroToFour } },
        { ActivityPlanRules.DateMissing, static log => log with { Date = null } },
        { ActivityPlanRules.NothingLogged, static log => log with { Activities = [] } },
        { ActivityPlanRules.HoursAwakeRange, static log => log with { HoursAwake = 24.5m } },
        { ActivityPlanRules.UnknownPlanned, static log => WithFirst(log, static first => first with { Planned = "swim" }) },
        { ActivityPlanRules.LoggedTwice, static log => log with { Activities = [.. log.Activities, log.Activities[0]] } },
        { ActivityPlanRules.OutcomeMissing, static log => WithFirst(log, static first => first with { Outcome = null }) },
        {
            ActivityPlanRules.ReplacedNothing,
            static log => WithFirst(log, static first => first with { Planned = null, Activity = "Swim", Outcome = ActivityOutcome.Replaced })
        },
        { ActivityPlanRules.MasteryMissing, static log => WithFirst(log, static first => first with { Mastery = null }) },
        { ActivityPlanRules.PleasureMissing, static log => WithFirst(log, static first => first with { Pleasure = null }) },
        { ActivityPlanRules.RatedWithoutDoing, static log => WithFirst(log, static first => first with { Outcome = ActivityOutcome.NotDone }) },
        { ActivityPlanRules.ImportanceMissing, static log => WithFirst(log, static first => first with { Importance = null }) },
        {
            ActivityPlanRules.ImportanceScaleDiffers,
            static log => WithFirst(log, static first => first with { Importance = Rating.Of(3, RatingScale.ZeroToFour) })
        },
        { ActivityPlanRules.DayMoodMissing, static log => log with { DayMood = null } },
        { ActivityPlanRules.DayMoodScaleDiffers, static log => log with { DayMood = Rating.Of(3, RatingScale.ZeroToFour) } },
        { ActivityPlanRules.DifficultyRankRange, static (ActivityPlanTask task) => WithFirst(task, static first => first with { DifficultyRank = 0 }) },
        { ActivityPlanRules.DifficultyRankTwice, static (ActivityPlanTask task) => WithFirst(task, static first => first with { DifficultyRank = 3 }) },
        { ActivityPlanRules.MoodBeforeMissing, static log => WithFirst(log, static first => first with { MoodBefore = null }) },
        { ActivityPlanRules.MoodAfterMissing, static log => WithFirst(log, static first => first with { MoodAfter = null }) },
        { ActivityPlanRules.MoodScaleDiffers, static log => WithFirst(log, static first => first with { MoodAfter = Rating.Of(5, RatingScale.Percent) }) },
    };

    public static TheoryData<string> Codes => Breaks.ToData();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_finds_what_it_is_for(string code) => Breaks.AssertFound(code);

    [Fact]
    public void Each_rule_has_a_row() => Breaks.AssertComplete(typeof(ActivityPlanRules));

    [Fact]
    public void A_blank_log_is_missing_things_and_never_wrong() => Breaks.AssertBlankIsNoError(new ActivityPlanTask(), new ActivityLog());

    [Fact]
    public void What_was_done_is_judged_as_what_is_planned()
    {
        var (task, log) = ((ActivityPlanTask)ActivityPlanKind.Instance.GetExample().Task, (ActivityLog)ActivityPlanKind.Instance.GetExample().Entry);
        Assert.Equal(
            [ActivityPlanRules.EndNotAfterStart.Code],
            Codes(WithFirst(log, static first => first with { Slot = first.Slot! with { End = first.Slot.Start } })));
        Assert.Equal(
            [ActivityPlanRules.ActivityMissing.Code],
            Codes(log with { Activities = [.. log.Activities.Take(2), log.Activities[2] with { Activity = null }] }));
        Assert.Equal(
            [ActivityPlanRules.ScaleDiffers.Code],
            Codes(WithFirst(log, static first => first with { Mastery = Rating.Of(3, RatingScale.OneToSeven) })));
        Assert.Equal(
            [ActivityPlanRules.Overlap.Code],
            Codes(log with { Activities = [.. log.Activities.Take(2), log.Activities[2] with { Slot = log.Activities[0].Slot }] }));

        string[] Codes(ActivityLog changed) => RuleTable.CodesIn(ActivityPlanKind.Instance.Validate(task, changed));
    }

    [Fact]
    public void Activities_that_touch_do_not_overlap()
    {
        var first = new ActivitySlot { Date = new LocalDate(2026, 3, 3), Start = new LocalTime(10, 0), End = new LocalTime(11, 0) };
        var second = first with { Start = new LocalTime(11, 0), End = new LocalTime(12, 0) };
        Assert.False(first.Overlaps(second));
        Assert.True(first.Overlaps(second with { Start = new LocalTime(10, 59) }));
        Assert.False(first.Overlaps(second with { Start = new LocalTime(10, 59), End = null }));
        Assert.Equal(3, (first with { Start = new LocalTime(22, 0), End = new LocalTime(1, 0), EndDate = new LocalDate(2026, 3, 4) }).GetHours());
        Assert.Null((first with { Start = new LocalTime(22, 0), End = new LocalTime(1, 0) }).GetHours());
    }

    [Fact]
    public void A_moved_activity_keeps_where_it_first_stood()
    {
        var monday = new ActivitySlot { Date = new LocalDate(2026, 3, 2) };
        var planned = new PlannedActivity { Key = "walk", Slot = monday };
        var moved = planned.Reschedule(monday with { Date = new LocalDate(2026, 3, 3) }).Reschedule(monday with { Date = new LocalDate(2026, 3, 4) });
        Assert.Equal((new LocalDate(2026, 3, 4), monday), (moved.Slot!.Date, moved.OriginalSlot));
    }

    [Fact]
    public void The_monitoring_form_rates_what_was_done_without_a_plan()
    {
        var log = new ActivityLog
        {
            Date = new LocalDate(2026, 3, 3),
            Activities =
            [
                new()
                {
                    Activity = "Breakfast",
                    Outcome = ActivityOutcome.Done,
                    Mastery = Rating.Of(1, ActivityPlanTask.ZeroToFive),
                    Pleasure = Rating.Of(2, ActivityPlanTask.ZeroToFive),
                },
            ],
        };
        var task = new ActivityPlanTask { MonitoringOnly = true };
        Assert.True(ActivityPlanKind.Instance.Validate(task).IsComplete);
        Assert.True(ActivityPlanKind.Instance.Validate(task, log).IsComplete);
    }

    private static ActivityPlanTask WithFirst(ActivityPlanTask task, Func<PlannedActivity, PlannedActivity> change) =>
        task with { Planned = [change(task.Planned[0]), .. task.Planned.Skip(1)] };

    private static ActivityLog WithFirst(ActivityLog log, Func<LoggedActivity, LoggedActivity> change) =>
        log with { Activities = [change(log.Activities[0]), .. log.Activities.Skip(1)] };
}
