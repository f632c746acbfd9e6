using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Kinds.Worksheets.WorksheetSamples;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>What a change of a single sign in the making of a score would alter.</summary>
public sealed class WorksheetScoreEdgeTests
{
    private static readonly WorksheetForm Mixed = Of(
        new RatingItem { Key = "rated", Scale = RatingScale.OneToSeven },
        new NumberItem
        {
            Key = "between",
            Min = 2,
            Max = 5,
        },
        new NumberItem { Key = "open" },
        YesNo("gate"),
        new ChoiceItem { Key = "one", Options = [new() { Key = "a", Weight = -1 }, new() { Key = "b", Weight = 3 }, new() { Key = "c" }] });

    [Fact]
    public void A_reversed_item_counts_from_its_own_most_whatever_its_kind()
    {
        var all = new WorksheetScore
        {
            Key = "s",
            Items = ["rated", "between", "gate", "one"],
            Reversed = ["rated", "between", "gate", "one"],
        };
        var entry = Entry(
            new() { Item = "rated", Rating = Rating.Of(2, RatingScale.OneToSeven) },
            Number("between", 3),
            No("gate"),
            new() { Item = "one", Choices = ["a"] });
        Assert.Equal((7m + 1 - 2) + (5m + 2 - 3) + 1 + 3, Score(all, entry));
        Assert.Equal(4m, Score(all with { Method = ScoreMethod.Count }, entry));
        Assert.Equal(
            3m,
            Score(
                all with
                {
                    Method = ScoreMethod.Count,
                },
                entry with
                {
                    Answers = [.. entry.Answers.Where(static answer => answer.Item != "gate"), Yes("gate")],
                }));
        Assert.Equal(2m + 3 + 0 - 1, Score(all with { Reversed = [] }, entry));
    }

    [Fact]
    public void An_item_without_a_least_and_a_most_cannot_be_reversed_and_counts_as_it_is() =>
        Assert.Equal(8m, Score(new() { Key = "s", Items = ["open"], Reversed = ["open"] }, Entry(Number("open", 8))));

    [Fact]
    public void Only_what_is_above_nothing_is_counted()
    {
        var count = new WorksheetScore { Key = "s", Items = ["open"], Method = ScoreMethod.Count };
        Assert.Equal([0m, 0m, 1m], new[] { -3m, 0m, 0.5m }.Select(number => Score(count, Entry(Number("open", number)))));
    }

    [Fact]
    public void A_number_beyond_what_a_score_may_hold_counts_as_the_largest()
    {
        var open = new WorksheetScore { Key = "s", Items = ["open"] };
        Assert.Equal(1_000_000m, Score(open, Entry(Number("open", 5_000_000))));
        Assert.Equal(-1_000_000m, Score(open, Entry(Number("open", -5_000_000))));
        var heavy = Of(new ChoiceItem { Key = "one", Options = [new() { Key = "a", Weight = 7_000_000 }, new() { Key = "b", Weight = -7_000_000 }] });
        Assert.Equal(1_000_000m, Score(new() { Key = "s", Items = ["one"] }, Entry(new WorksheetAnswer { Item = "one", Choices = ["a"] }), heavy));
        Assert.Equal(-1_000_000m, Score(new() { Key = "s", Items = ["one"] }, Entry(new WorksheetAnswer { Item = "one", Choices = ["b"] }), heavy));
    }

    [Fact]
    public void A_key_that_no_item_has_counts_for_nothing_and_hides_nothing_behind_it() =>
        Assert.Equal(8m, Score(new() { Key = "s", Items = ["nobody", "open"] }, Entry(Number("open", 8))));

    [Fact]
    public void A_band_begins_with_its_number_and_below_the_first_there_are_no_words()
    {
        var banded = new WorksheetScore { Key = "s", Items = ["open"], Bands = [new() { From = 2, Text = "some" }, new() { From = 5, Text = "more" }] };
        var form = Mixed with { Scores = [banded] };
        Assert.Equal(
            [null, "some", "some", "more", "more"],
            new[] { 1.9m, 2, 4.9m, 5, 99 }.Select(number => form.Score("s", Entry(Number("open", number))).Band));
    }

    [Theory]
    [InlineData(ScoreMissing.NoScore, 2, 1, false)]
    [InlineData(ScoreMissing.Prorated, null, 1, false)]
    [InlineData(ScoreMissing.Prorated, 1, 1, true)]
    [InlineData(ScoreMissing.Prorated, 1, 2, false)]
    [InlineData(ScoreMissing.AsZero, 2, 2, true)]
    public void There_is_a_number_exactly_where_no_more_is_missing_than_is_made_up_for(ScoreMissing missing, int? most, int left, bool hasNumber)
    {
        var score = new WorksheetScore { Key = "s", Items = ["a", "b", "c"], Missing = missing, MostMissing = most };
        var form = Ratings("a", "b", "c") with { Scores = [score] };
        var result = form.Score("s", Entry([.. new[] { Rate("a", 3), Rate("b", 6), Rate("c", 9) }.Take(3 - left)]));
        Assert.Equal((hasNumber, !hasNumber), (result.Value is not null, result.Reason is ScoreNoValueReason.TooManyMissing));
        Assert.Equal(hasNumber && missing == ScoreMissing.Prorated, result.Prorated);
    }

    [Fact]
    public void What_was_not_asked_counts_as_zero_beside_what_is_made_up_for()
    {
        var form = Of(YesNo("gate"), Rated("a"), Rated("b"), Rated("c", IsYes("gate")));
        var score = new WorksheetScore { Key = "s", Items = ["a", "b", "c"], NotAsked = ScoreNotAsked.Zero, Missing = ScoreMissing.Prorated, MostMissing = 1 };
        Assert.Equal(6m / 2 * 3, Score(score, Entry(No("gate"), Rate("a", 6)), form));
        Assert.Equal(6m / 2, Score(score with { Method = ScoreMethod.Mean }, Entry(No("gate"), Rate("a", 6)), form));
        Assert.Equal(6m / 3, Score(score with { Method = ScoreMethod.Mean, Missing = ScoreMissing.AsZero }, Entry(No("gate"), Rate("a", 6)), form));
        Assert.Null(Score(score with { NotAsked = default }, Entry(No("gate"), Rate("a", 6)), form));
    }

    [Fact]
    public void An_item_that_was_not_asked_and_counts_as_missing_is_made_up_for_by_those_that_are_answered()
    {
        var form = Of(YesNo("gate"), Rated("a"), Rated("b"), Rated("c", IsYes("gate")));
        var score = new WorksheetScore { Key = "s", Items = ["a", "b", "c"], Missing = ScoreMissing.Prorated, MostMissing = 1 };
        var entry = Entry(No("gate"), Rate("a", 2), Rate("b", 4));
        Assert.Equal(6m / 2 * 3, Score(score, entry, form));
        Assert.Equal(6m / 2, Score(score with { Method = ScoreMethod.Mean }, entry, form));
    }

    [Fact]
    public void A_choice_of_which_every_option_weighs_is_reversed_within_its_weights()
    {
        var form = Of(new ChoiceItem { Key = "one", Options = [new() { Key = "a", Weight = 1 }, new() { Key = "b", Weight = 4 }] });
        Assert.Equal(4m, Score(new() { Key = "s", Items = ["one"], Reversed = ["one"] }, Entry(new WorksheetAnswer { Item = "one", Choices = ["a"] }), form));
    }

    [Fact]
    public void A_score_may_name_a_choice_of_which_only_some_options_weigh()
    {
        var items = new[] { new WorksheetScore { Key = "s", Items = ["one"] } };
        Assert.DoesNotContain((Mixed with { Scores = items }).Validate(), static finding => finding.Code == WorksheetRules.ScoreItemWithoutNumber.Code);
        var weightless = Of(new ChoiceItem { Key = "one", Options = [new() { Key = "a" }, new() { Key = "b" }] }) with { Scores = items };
        Assert.Contains(weightless.Validate(), static finding => finding.Code == WorksheetRules.ScoreItemWithoutNumber.Code);
    }

    [Fact]
    public void To_its_own_condition_an_item_counts_as_not_asked_in_a_score()
    {
        var form = Of(Rated("a"), Rated("b", new FormCondition.ScoreAtLeast("s", 3))) with
        {
            Scores =
            [
                new()
                {
                    Key = "s",
                    Items = ["a", "b"],
                    NotAsked = ScoreNotAsked.Zero,
                },
            ],
        };
        Assert.Equal(["a", "b"], form.See(Entry(Rate("a", 3))).Shown.Select(static item => item.Item.Key));
        Assert.Equal(["a"], form.See(Entry(Rate("a", 2))).Shown.Select(static item => item.Item.Key));
    }

    private static WorksheetAnswer Number(string key, decimal number) => new() { Item = key, Number = number };

    private static decimal? Score(WorksheetScore score, WorksheetEntry entry, WorksheetForm? form = null) =>
        ((form ?? Mixed) with { Scores = [score] }).Score("s", entry).Value;
}
