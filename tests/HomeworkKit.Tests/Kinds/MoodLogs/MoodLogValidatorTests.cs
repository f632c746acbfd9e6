using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.MoodLogs;

public sealed class MoodLogValidatorTests
{
    private static readonly MoodItem Item = new() { Key = "worry", Scale = RatingScale.OneToSeven };

    private static readonly RuleBreaks<MoodLogTask, MoodLog> Breaks = new(MoodLogKind.Instance)
    {
        { MoodLogRules.ItemsMissing, (MoodLogTask task) => task with { Items = [], EmotionScale = null } },
        { MoodLogRules.ItemKeyForm, (MoodLogTask task) => task with { Items = [.. task.Items, Item with { Key = "How I feel" }] } },
        { MoodLogRules.ItemTwice, (MoodLogTask task) => task with { Items = [.. task.Items, Item] } },
        { MoodLogRules.RatingMissing, (MoodLog log) => log with { Ratings = [log.Ratings[0]] } },
        {
            MoodLogRules.UnknownItem,
            (MoodLog log) => log with { Ratings = [.. log.Ratings, new() { Item = "zest", Rating = Rating.Of(1, RatingScale.OneToSeven) }] }
        },
        { MoodLogRules.RatedTwice, (MoodLog log) => log with { Ratings = [.. log.Ratings, log.Ratings[0]] } },
        {
            MoodLogRules.ScaleDiffers,
            (MoodLog log) => log with { Ratings = [log.Ratings[0], new() { Item = log.Ratings[1].Item, Rating = Rating.Of(1, RatingScale.ZeroToTen) }] }
        },
        { MoodLogRules.EmotionMissing, (MoodLog log) => log with { Emotions = [] } },
        { MoodLogRules.EmotionNameMissing, (MoodLog log) => log with { Emotions = [log.Emotions[0] with { Name = "" }] } },
        { MoodLogRules.IntensityMissing, (MoodLog log) => log with { Emotions = [log.Emotions[0] with { Intensity = null }] } },
        {
            MoodLogRules.EmotionScaleDiffers,
            (MoodLog log) => log with { Emotions = [log.Emotions[0] with { Intensity = Rating.Of(5, RatingScale.ZeroToTen) }] }
        },
        { MoodLogRules.ThoughtMissing, (MoodLog log) => log with { Thoughts = [] } },
        { MoodLogRules.ActivityMissing, (MoodLog log) => log with { Activity = null } },
        { MoodLogRules.ContextMissing, (MoodLog log) => log with { Place = null, Company = " " } },
    };

    public static TheoryData<string> Codes => Breaks.ToData();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_is_found_where_it_is_broken_and_only_there(string code) => Breaks.AssertFound(code);

    [Fact]
    public void No_rule_is_left_out() => Breaks.AssertComplete(typeof(MoodLogRules));

    [Fact]
    public void A_blank_log_is_a_draft_and_no_error() => Breaks.AssertBlankIsNoError(new MoodLogTask { Items = [Item] }, new MoodLog());

    [Fact]
    public void Words_at_a_scale_make_no_other_scale()
    {
        var task = new MoodLogTask { Items = [Item with { Scale = new RatingScale(1, 7) { Anchors = [new(1, "not at all")] } }] };
        var log = new MoodLog { Ratings = [new() { Item = "worry", Rating = Rating.Of(4, RatingScale.OneToSeven) }] };
        Assert.True(MoodLogKind.Instance.Validate(task, log).IsComplete);
    }

    [Fact]
    public void Where_nothing_else_was_asked_nothing_else_is_missing()
    {
        var log = new MoodLog { Ratings = [new() { Item = "worry", Rating = Rating.Of(4, RatingScale.OneToSeven) }] };
        Assert.True(MoodLogKind.Instance.Validate(new MoodLogTask { Items = [Item] }, log).IsComplete);
    }

    [Fact]
    public void Emotions_of_one_log_are_on_one_scale_even_if_none_was_asked_for()
    {
        var log = new MoodLog
        {
            Emotions =
            [
                new() { Name = "sad", Intensity = Rating.Of(4, RatingScale.OneToSeven) },
                new() { Name = "calm", Intensity = Rating.Of(4, RatingScale.ZeroToTen) },
            ],
        };
        Assert.Equal(MoodLogRules.EmotionScaleDiffers.Code, Assert.Single(MoodLogKind.Instance.Validate(new MoodLogTask { Items = [Item] }, log).Errors).Code);
    }
}
