using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Kinds.Worksheets.WorksheetSamples;

namespace HomeworkKit.Tests.Kinds.Worksheets;

public sealed class WorksheetCompareTests
{
    [Fact]
    public void Changes_are_sorted_into_added_removed_retyped_wording_and_meaning()
    {
        var old = Of(Rated("same"), Rated("reworded"), Rated("retyped"), Rated("removed"), Rated("moved-in"), Rated("shown"))
            with { Scores = [new() { Key = "kept", Items = ["same"] }, new() { Key = "gone", Items = ["same"] }, new() { Key = "words", Items = ["same"] }] };
        var @new = Of(
            Rated("same"),
            Rated("reworded") with
            {
                Text = "Other words",
            },
            YesNo("retyped"),
            Rated("shown", new FormCondition.Answered("same")),
            new WorksheetSection { Key = "section", Items = [Rated("moved-in")] }
        ) with
        {
            Scores =
            [
                new()
                {
                    Key = "kept",
                    Items = ["same"],
                    Method = ScoreMethod.Mean,
                },
                new() { Key = "added", Items = ["same"] },
                new()
                {
                    Key = "words",
                    Items = ["same"],
                    Text = "Words",
                },
            ],
        };
        Assert.Equal(
            [
                new("reworded", WorksheetChangeType.Wording),
                new("retyped", WorksheetChangeType.Retyped),
                new("shown", WorksheetChangeType.Meaning),
                new("section", WorksheetChangeType.Added),
                new("kept", WorksheetChangeType.Meaning, true),
                new("added", WorksheetChangeType.Added, true),
                new("words", WorksheetChangeType.Wording, true),
                new("removed", WorksheetChangeType.Removed),
                new("gone", WorksheetChangeType.Removed, true),
            ],
            WorksheetForm.Compare(old, @new));
    }

    [Fact]
    public void The_words_of_options_and_rows_are_wording_and_their_keys_are_not()
    {
        static WorksheetForm With(string key, string text) =>
            Of(
                new ChoiceItem { Key = "c", Options = [new() { Key = key, Text = text }, new() { Key = "z" }] },
                new TableItem { Key = "t", Rows = [new() { Key = key, Text = text }] });
        Assert.Equal(
            [("c", WorksheetChangeType.Wording), ("t", WorksheetChangeType.Wording)],
            WorksheetForm.Compare(With("a", "A"), With("a", "B")).Select(static change => (change.Key, change.Type)));
        Assert.Equal(
            [("c", WorksheetChangeType.Meaning), ("t", WorksheetChangeType.Meaning)],
            WorksheetForm.Compare(With("a", "A"), With("b", "A")).Select(static change => (change.Key, change.Type)));
        Assert.Empty(WorksheetForm.Compare(With("a", "A"), With("a", "A")));
    }

    [Fact]
    public void A_scale_with_other_words_is_wording_and_with_other_numbers_is_not()
    {
        static WorksheetForm With(RatingScale scale) => Of(new RatingItem { Key = "r", Scale = scale });
        var worded = RatingScale.ZeroToTen with { Anchors = [new(0, "none")] };
        Assert.Equal(WorksheetChangeType.Wording, Assert.Single(WorksheetForm.Compare(With(RatingScale.ZeroToTen), With(worded))).Type);
        Assert.Equal(WorksheetChangeType.Meaning, Assert.Single(WorksheetForm.Compare(With(RatingScale.ZeroToTen), With(RatingScale.ZeroToFour))).Type);
    }

    [Fact]
    public void A_change_prints_no_key() => Assert.Equal("Added", new WorksheetChange("my-secret", WorksheetChangeType.Added).ToString());
}
