using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.ActivityPlans;

public sealed class ActivitySummaryTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    private static readonly ActivityPlanTask Task = new()
    {
        MoodScale = RatingScale.ZeroToTen,
        Planned =
        [
            new()
            {
                Key = "a",
                Kinds = [ActivityKind.Social, ActivityKind.Physical],
                LifeArea = LifeArea.Relationships,
                PredictedMastery = Five(1),
                PredictedPleasure = Five(0),
            },
            new() { Key = "b", Kinds = [ActivityKind.Necessary] },
            new() { Key = "c", Kinds = [ActivityKind.Routine], PredictedMastery = Five(5), PredictedPleasure = Five(5) },
            new() { Key = "d" },
            new() { Key = "e" },
        ],
    };

    private static Gen<LoggedActivity> Activities =>
        from planned in Gen.Elements<string?>(null, "a", "b", "c", "d", "e", "unknown")
        from outcome in Generators.Any<ActivityOutcome>()
        from mastery in Gen.Choose(0, 5)
        from pleasure in Gen.Choose(0, 5)
        from mood in Gen.Choose(0, 10)
        select new LoggedActivity
        {
            Planned = planned,
            Outcome = outcome,
            Mastery = Five(mastery),
            Pleasure = Five(pleasure),
            MoodAfter = Rating.Of(mood, RatingScale.ZeroToTen),
        };

    [Fact]
    public void A_week_adds_up()
    {
        ActivityLog[] logs =
        [
            new()
            {
                Date = Monday,
                HoursAwake = 16,
                Activities =
                [
                    Logged("a", ActivityOutcome.Done, 3, 4, 6) with
                    {
                        Slot = new()
                        {
                            Date = Monday,
                            Start = new LocalTime(10, 0),
                            End = new LocalTime(12, 0),
                        },
                    },
                    Logged("b", ActivityOutcome.Partly, 1, 1, 3),
                    new() { Planned = "d", Outcome = ActivityOutcome.NotDone },
                ],
            },
            new()
            {
                Date = Monday.PlusDays(2),
                Activities =
                [
                    Logged("c", ActivityOutcome.Replaced, 2, 2, 4) with
                    {
                        LifeArea = LifeArea.RecreationAndInterests,
                    },
                    Logged(null, ActivityOutcome.Done, 0, 5, 7),
                ],
            },
        ];
        var summary = ActivitySummary.Of(Task, logs, Monday, Monday.PlusDays(3));
        Assert.Equal(
            (5, 1, 1, 1, 1, 1, 1),
            (summary.Planned, summary.Done, summary.Partly, summary.Replaced, summary.NotDone, summary.NotLogged, summary.Unplanned));
        Assert.Equal((20m, 60m), (summary.PercentDone, summary.PercentDoneInAnyWay));
        Assert.Equal((new ActivityMean(1.5m, 4), new ActivityMean(3, 4)), (summary.Mastery, summary.Pleasure));
        Assert.Equal((new ActivityMean(2, 1), new ActivityMean(4, 1)), (summary.MasteryGap, summary.PleasureGap));
        Assert.Equal((4, null), (summary.PleasureAndMood.N, summary.PleasureAndMood.Reason));
        Assert.Equal(1, summary.PleasureAndMood.R!.Value, 1e-12);
        Assert.Equal([new(ActivityKind.Necessary, 1), new(ActivityKind.Social, 1), new(ActivityKind.Physical, 1)], summary.ByKind);
        Assert.Equal([new(LifeArea.Relationships, 1), new(LifeArea.RecreationAndInterests, 1)], summary.ByLifeArea);
        Assert.Equal((2m, 12.5m), (summary.HoursLogged, summary.PercentOfHoursAwake));
        Assert.Equal([Monday.PlusDays(1), Monday.PlusDays(3)], summary.DaysWithNothingLogged);
    }

    [Fact]
    public void The_last_log_of_a_planned_activity_stands()
    {
        ActivityLog[] logs =
        [
            new() { Activities = [new() { Planned = "a", Outcome = ActivityOutcome.NotDone }] },
            new() { Activities = [Logged("a", ActivityOutcome.Done, 1, 1, 1)] },
        ];
        var summary = ActivitySummary.Of(Task, logs, Monday, Monday);
        Assert.Equal((1, 0), (summary.Done, summary.NotDone));
    }

    [Fact]
    public void Ratings_on_other_scales_enter_no_mean()
    {
        var log = new ActivityLog { Activities = [Logged("a", ActivityOutcome.Done, 1, 1, 1) with { Mastery = Rating.Of(8, RatingScale.ZeroToTen) }] };
        Assert.Equal(new ActivityMean(null, 0), ActivitySummary.Of(Task, [log], Monday, Monday).Mastery);
    }

    [Fact]
    public void A_correlation_without_enough_or_without_variation_says_so()
    {
        LoggedActivity[] same =
        [
            Logged(null, ActivityOutcome.Done, 1, 1, 5),
            Logged(null, ActivityOutcome.Done, 2, 1, 6),
            Logged(null, ActivityOutcome.Done, 3, 1, 7),
        ];
        Assert.Equal(ActivityCorrelationNoValueReason.NoVariation, Summary(same).PleasureAndMood.Reason);
        Assert.Equal(ActivityCorrelationNoValueReason.TooFewPairs, Summary(same[..2]).MasteryAndMood.Reason);
        Assert.Equal(1, Summary(same).MasteryAndMood.R!.Value, 1e-12);
        Assert.Equal(3, Summary(same).MasteryAndMood.N);
    }

    [Fact]
    public void Nothing_planned_has_no_percentage()
    {
        var summary = ActivitySummary.Of(new ActivityPlanTask { MonitoringOnly = true }, [], Monday, Monday.PlusDays(1));
        Assert.Equal(
            (null, null, null, 2),
            (summary.PercentDone, summary.PercentDoneInAnyWay, summary.PercentOfHoursAwake, summary.DaysWithNothingLogged.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => ActivitySummary.Of(Task, [], Monday, Monday.PlusDays(-1)));
    }

    [Law(61)]
    public Property Counts_add_up_and_numbers_stay_in_bounds() => Law.Holds(Gen.ListOf(Activities), static activities =>
    {
        var summary = Summary([.. activities]);
        Assert.True(summary is { NotLogged: >= 0, PercentDone: >= 0 and <= 100, PercentDoneInAnyWay: >= 0 and <= 100 });
        Assert.True(summary.PercentDone <= summary.PercentDoneInAnyWay);
        Assert.Equal(summary.Unplanned + summary.Done + summary.Partly + summary.Replaced, summary.Mastery.N);
        Assert.True(summary.Mastery.Mean is null or (>= 0 and <= 5));
        Assert.True(summary.PleasureAndMood.R is null or (>= -1 and <= 1));
        Assert.NotEqual(summary.PleasureAndMood.R is null, summary.PleasureAndMood.Reason is null);
    });

    private static ActivitySummary Summary(LoggedActivity[] activities) =>
        ActivitySummary.Of(Task, [new() { Date = Monday, Activities = activities }], Monday, Monday);

    private static LoggedActivity Logged(string? planned, ActivityOutcome outcome, int mastery, int pleasure, int mood) =>
        new() { Planned = planned, Outcome = outcome, Mastery = Five(mastery), Pleasure = Five(pleasure), MoodAfter = Rating.Of(mood, RatingScale.ZeroToTen) };

    private static Rating Five(int value) => Rating.Of(value, ActivityPlanTask.ZeroToFive);
}
