using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Kinds.Worksheets.WorksheetSamples;

namespace HomeworkKit.Tests.Kinds.Worksheets;

public sealed class WorksheetScoreTests
{
    private static readonly WorksheetScore Sum = new() { Key = "s", Items = ["a", "b", "c"] };
    private static readonly WorksheetForm Three = Of(YesNo("gate"), Rated("a"), Rated("b"), Rated("c", IsYes("gate")));

    [Fact]
    public void Without_a_missing_answer_a_score_is_the_sum_the_mean_or_the_count()
    {
        var entry = Entry(Yes("gate"), Rate("a", 2), Rate("b", 0), Rate("c", 7));
        Assert.Equal(new ScoreResult("s", 9, 3, 3, 0, false, null, null), Score(Sum, entry));
        Assert.Equal(3m, Score(Sum with { Method = ScoreMethod.Mean }, entry).Value);
        Assert.Equal(2m, Score(Sum with { Method = ScoreMethod.Count }, entry).Value);
    }

    [Fact]
    public void A_missing_answer_makes_no_number_unless_the_score_says_how_it_is_made_up_for()
    {
        var entry = Entry(Yes("gate"), Rate("a", 2), Rate("b", 4));
        Assert.Equal(new ScoreResult("s", null, 2, 3, 0, false, ScoreNoValueReason.TooManyMissing, null), Score(Sum, entry));
        Assert.Equal(new ScoreResult("s", 9, 2, 3, 0, true, null, null), Score(Sum with { Missing = ScoreMissing.Prorated, MostMissing = 1 }, entry));
        Assert.Equal(new ScoreResult("s", 6, 2, 3, 0, false, null, null), Score(Sum with { Missing = ScoreMissing.AsZero, MostMissing = 1 }, entry));
        Assert.Equal(3m, Score(Sum with { Method = ScoreMethod.Mean, Missing = ScoreMissing.Prorated, MostMissing = 1 }, entry).Value);
        Assert.Equal(2m, Score(Sum with { Method = ScoreMethod.Mean, Missing = ScoreMissing.AsZero, MostMissing = 1 }, entry).Value);
        Assert.Equal(
            ScoreNoValueReason.TooManyMissing,
            Score(Sum with { Missing = ScoreMissing.Prorated, MostMissing = 1 }, Entry(Yes("gate"), Rate("a", 2))).Reason);
        Assert.Equal(ScoreNoValueReason.NothingAnswered, Score(Sum with { Missing = ScoreMissing.AsZero, MostMissing = 2 }, Entry(Yes("gate"))).Reason);
    }

    [Fact]
    public void An_item_that_was_not_asked_is_missing_or_nothing_as_the_score_says()
    {
        var entry = Entry(No("gate"), Rate("a", 2), Rate("b", 4), Rate("c", 9));
        Assert.Equal(new ScoreResult("s", null, 2, 2, 1, false, ScoreNoValueReason.TooManyMissing, null), Score(Sum, entry));
        Assert.Equal(new ScoreResult("s", 6, 2, 2, 1, false, null, null), Score(Sum with { NotAsked = ScoreNotAsked.Zero }, entry));
        Assert.Equal(2m, Score(Sum with { NotAsked = ScoreNotAsked.Zero, Method = ScoreMethod.Mean }, entry).Value);
    }

    [Fact]
    public void A_reason_for_no_answer_is_missing_too()
    {
        var entry = Entry(Yes("gate"), Rate("a", 2), Rate("b", 4), new WorksheetAnswer { Item = "c", NoAnswer = NoAnswer.NotApplicable });
        Assert.Equal(ScoreNoValueReason.TooManyMissing, Score(Sum, entry).Reason);
    }

    [Fact]
    public void A_reversed_item_counts_the_other_way_round() =>
        Assert.Equal(2m + 6m + 7m, Score(Sum with { Reversed = ["b"] }, Entry(Yes("gate"), Rate("a", 2), Rate("b", 4), Rate("c", 7))).Value);

    [Fact]
    public void Options_count_by_their_weights_and_yes_as_one()
    {
        var form = Of(
            new ChoiceItem { Key = "one", Options = [new() { Key = "a", Weight = 1 }, new() { Key = "b", Weight = 3 }, new() { Key = "c" }] },
            new ChoiceItem
            {
                Key = "some",
                AllowsSeveral = true,
                Options = [new() { Key = "a", Weight = 1 }, new() { Key = "b", Weight = 3.5m }],
            },
            YesNo("yes"),
            new MinutesItem { Key = "minutes" },
            new NumberItem { Key = "number" }
        ) with
        {
            Scores =
            [
                new()
                {
                    Key = "s",
                    Items = ["one", "some", "yes", "minutes", "number"],
                    Reversed = ["one"],
                },
            ],
        };
        var entry = Entry(
            new() { Item = "one", Choices = ["a"] },
            new() { Item = "some", Choices = ["a", "b"] },
            Yes("yes"),
            new() { Item = "minutes", Minutes = 10 },
            new() { Item = "number", Number = 0.5m });
        Assert.Equal(3m + 4.5m + 1m + 10m + 0.5m, form.Score("s", entry).Value);
        Assert.Equal(4, form.Score("s", entry with { Answers = [new() { Item = "one", Choices = ["c"] }, .. entry.Answers.Skip(1)] }).Answered);
    }

    [Fact]
    public void Bands_are_words_of_the_author_from_a_number_on()
    {
        var banded = Sum with { Bands = [new() { From = 0, Text = "little" }, new() { From = 10, Text = "more" }] };
        Assert.Equal("little", Score(banded, Entry(Yes("gate"), Rate("a", 3), Rate("b", 3), Rate("c", 3))).Band);
        Assert.Equal("more", Score(banded, Entry(Yes("gate"), Rate("a", 4), Rate("b", 3), Rate("c", 3))).Band);
        Assert.Null(Score(banded, Entry()).Band);
    }

    [Fact]
    public void A_column_of_a_table_counts_once_for_each_row()
    {
        var form = Of(
            new TableItem
            {
                Key = "t",
                Rows = [new() { Key = "x" }, new() { Key = "y" }],
                Columns = [Rated("a")],
            }
        ) with
        {
            Scores =
            [
                new()
                {
                    Key = "s",
                    Items = ["a"],
                    Method = ScoreMethod.Mean,
                },
            ],
        };
        Assert.Equal(
            new ScoreResult("s", 4, 2, 2, 0, false, null, null),
            form.Score("s", Entry(Rate("a", 3) with { Row = "x" }, Rate("a", 5) with { Row = "y" })));
        Assert.Equal((1, 2), (form.Score("s", Entry(Rate("a", 3) with { Row = "x" })).Answered, form.Score("s", null).Asked));
    }

    [Fact]
    public void A_result_prints_nothing_of_the_answers() => Assert.Equal("ScoreResult", Score(Sum, Entry(Rate("a", 3))).ToString());

    private static ScoreResult Score(WorksheetScore score, WorksheetEntry entry) => (Three with { Scores = [score] }).Score("s", entry);
}
