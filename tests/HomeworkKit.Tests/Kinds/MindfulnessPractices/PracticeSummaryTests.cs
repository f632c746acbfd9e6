using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.MindfulnessPractices;

public sealed class PracticeSummaryTests
{
    private static readonly MindfulnessTask Task = new()
    {
        Technique = PracticeTechnique.BodyScan,
        Items = [new() { Key = "tension", Scale = RatingScale.Percent }, new() { Key = "mood", Scale = RatingScale.ZeroToTen }],
    };

    [Fact]
    public void Two_weeks_add_up()
    {
        var summary = PracticeSummary.Of(Task, [Practice(20, 60, 40), Practice(10, 50, 50), Practice(null, 30, null)], observedDays: 14, assigned: 4);
        Assert.Equal(
            (3, 2, 30m, 15m, 1.5m, 75m),
            (summary.Practices, summary.PracticesWithMinutes, summary.Minutes, summary.MinutesPerWeek, summary.PracticesPerWeek, summary.PercentOfAssigned));
        Assert.Equal([new PracticeItemChange("tension", -10, 2), new PracticeItemChange("mood", null, 0)], summary.Changes);
    }

    [Fact]
    public void Nothing_assigned_has_no_percentage() => Assert.Null(PracticeSummary.Of(Task, [Practice(5, 1, 1)], 7, 0).PercentOfAssigned);

    [Fact]
    public void Ratings_on_other_scales_enter_no_mean()
    {
        var practice = new MindfulnessPractice
        {
            Ratings =
            [
                new()
                {
                    Item = "tension",
                    Before = Rating.Of(6, RatingScale.ZeroToTen),
                    After = Rating.Of(4, RatingScale.ZeroToTen),
                },
            ],
        };
        Assert.Equal(new PracticeItemChange("tension", null, 0), PracticeSummary.Of(Task, [practice], 7, 7).Changes[0]);
        Assert.Null(new PracticeRating { Item = "tension", Before = Rating.Of(6, RatingScale.ZeroToTen), After = Rating.Of(40, RatingScale.Percent) }.Change);
    }

    [Fact]
    public void A_window_of_no_days_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PracticeSummary.Of(Task, [], 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PracticeSummary.Of(Task, [], 1, -1));
    }

    [Law(71)]
    public Property Order_does_not_matter_and_weeks_scale() => Law.Holds(Gen.ListOf(Gen.Choose(0, 100)), static lengths =>
    {
        var practices = lengths.Select(static length => Practice(length, length, 100 - length)).ToList();
        var summary = PracticeSummary.Of(Task, practices, 7, 7);
        practices.Reverse();
        Assert.Equal(summary, PracticeSummary.Of(Task, practices, 7, 7));
        Assert.Equal(summary.MinutesPerWeek, 2 * PracticeSummary.Of(Task, practices, 14, 7).MinutesPerWeek);
        Assert.True(summary.Changes[0].MeanChange is null or (>= -100 and <= 100));
    });

    private static MindfulnessPractice Practice(int? minutes, int before, int? after) =>
        new()
        {
            Minutes = minutes,
            Ratings =
            [
                new()
                {
                    Item = "tension",
                    Before = Rating.Of(before, RatingScale.Percent),
                    After = after is { } value ? Rating.Of(value, RatingScale.Percent) : null,
                },
            ],
        };
}
