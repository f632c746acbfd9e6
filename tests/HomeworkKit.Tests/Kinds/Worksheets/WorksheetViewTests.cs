using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Kinds.Worksheets.WorksheetSamples;

namespace HomeworkKit.Tests.Kinds.Worksheets;

public sealed class WorksheetViewTests
{
    private static readonly WorksheetForm Chain = Of(
        YesNo("slept"),
        AskText("why", IsYes("slept")),
        AskText("more", new FormCondition.Answered("why")),
        Rated("rest"));

    [Fact]
    public void An_item_that_depends_on_a_hidden_one_is_hidden_too()
    {
        var view = Chain.See(Entry(No("slept"), Said("why"), Said("more")));
        Assert.Equal(["slept", "rest"], view.Shown.Select(static item => item.Item.Key));
        Assert.Equal(WorksheetItemState.Hidden, view["more"].Why);
        Assert.Null(view["why"].Answer);
        Assert.Equal(IsYes("slept"), view["why"].HiddenBy);
    }

    [Fact]
    public void A_comparison_with_an_unanswered_item_does_not_hold_and_its_opposite_does()
    {
        var form = Of(
            Rated("worry"), AskText("high", new FormCondition.AtLeast("worry", 6)), AskText("low", new FormCondition.AtMost("worry", 6)),
            AskText("not", new FormCondition.Not(new FormCondition.Is("worry", new FormValue.Number(3)))));
        Assert.Equal(["worry", "not"], form.See(null).Shown.Select(static item => item.Item.Key));
        Assert.Equal(["worry", "low"], form.See(Entry(Rate("worry", 3))).Shown.Select(static item => item.Item.Key));
    }

    [Theory]
    [InlineData(5, "below at-most")]
    [InlineData(6, "is at-least at-most")]
    [InlineData(7, "above at-least")]
    public void Each_comparison_of_numbers_takes_its_own_side(int value, string shown)
    {
        var form = Of(
            Rated("n"),
            AskText("is", new FormCondition.Is("n", new FormValue.Number(6))),
            AskText("above", new FormCondition.Above("n", 6)),
            AskText("below", new FormCondition.Below("n", 6)),
            AskText("at-least", new FormCondition.AtLeast("n", 6)),
            AskText("at-most", new FormCondition.AtMost("n", 6)));
        Assert.Equal(shown.Split(' '), form.See(Entry(Rate("n", value))).Shown.Skip(1).Select(static item => item.Item.Key));
    }

    [Fact]
    public void Of_several_picked_options_one_is_enough()
    {
        var form = Of(
            new ChoiceItem
            {
                Key = "helped",
                AllowsSeveral = true,
                Options = [new() { Key = "a" }, new() { Key = "b" }],
            },
            AskText("is", new FormCondition.Is("helped", new FormValue.Choice("b"))),
            AskText("includes", new FormCondition.Includes("helped", "b")),
            AskText(
                "neither",
                new FormCondition.Not(new FormCondition.Any(new FormCondition.Includes("helped", "a"), new FormCondition.Includes("helped", "b")))));
        Assert.Equal(
            ["helped", "is", "includes"],
            form.See(Entry(new WorksheetAnswer { Item = "helped", Choices = ["a", "b"] })).Shown.Select(static item => item.Item.Key));
        Assert.Equal(["helped", "neither"], form.See(null).Shown.Select(static item => item.Item.Key));
    }

    [Fact]
    public void A_reason_for_no_answer_is_no_answer_and_is_dealt_with()
    {
        var form = Of(new TextItem { Key = "why", IsRequired = true }, AskText("more", new FormCondition.Answered("why")));
        var view = form.See(Entry(new WorksheetAnswer { Item = "why", NoAnswer = NoAnswer.Skipped }));
        Assert.Equal(NoAnswer.Skipped, view["why"].NoAnswer);
        Assert.Equal(WorksheetItemState.Hidden, view["more"].Why);
        Assert.Empty(view.StillNeeded);
        Assert.Equal(["why"], form.See(null).StillNeeded.Select(static item => item.Item.Key));
    }

    [Fact]
    public void A_required_item_is_needed_only_where_it_is_shown_and_in_each_row()
    {
        var form = Of(
            YesNo("ate"),
            new RepeatedSection
            {
                Key = "meals",
                ShownWhen = IsYes("ate"),
                Items =
                [
                    new TextItem { Key = "what", IsRequired = true },
                    YesNo("much"),
                    new TextItem
                    {
                        Key = "feeling",
                        IsRequired = true,
                        ShownWhen = IsYes("much"),
                    },
                ],
            });
        var rows = new WorksheetRepeat { Section = "meals", Rows = [new() { Answers = [Said("what"), Yes("much")] }, new() { Answers = [No("much")] }] };
        var view = form.See(Entry(Yes("ate")) with { Repeats = [rows] });
        Assert.Equal([("what", 1), ("feeling", 0)], view.StillNeeded.Select(static item => (item.Item.Key, item.Row!.Value)));
        Assert.Empty(form.See(Entry(No("ate")) with { Repeats = [rows] }).StillNeeded);
        Assert.Equal(2, view.RowsOf("meals"));
    }

    [Fact]
    public void A_condition_in_a_table_looks_at_its_own_row_and_one_behind_it_at_any()
    {
        var form = Of(
            new TableItem { Key = "week", Rows = [new() { Key = "mo" }, new() { Key = "tu" }], Columns = [YesNo("drank"), AskText("what", IsYes("drank"))] },
            AskText("any", IsYes("drank")));
        var view = form.See(Entry(No("drank") with { Row = "mo" }, Yes("drank") with { Row = "tu" }));
        Assert.Equal(WorksheetItemState.Hidden, view["what", 0, "mo"].Why);
        Assert.Equal(WorksheetItemState.Blank, view["what", 0, "tu"].Why);
        Assert.Equal(WorksheetItemState.Blank, view["any"].Why);
        Assert.Equal(WorksheetItemState.Hidden, form.See(Entry(No("drank") with { Row = "mo" }))["any"].Why);
    }

    [Fact]
    public void What_is_hidden_comes_back_with_a_change_of_mind_and_is_left_out_of_what_counts()
    {
        var hidden = Entry(No("slept"), Said("why", "kept"), Rate("rest", 3));
        Assert.Equal(Entry(No("slept"), Rate("rest", 3)), hidden.Effective(Chain));
        var again = hidden with { Answers = [Yes("slept"), .. hidden.Answers.Skip(1)] };
        Assert.Equal("kept", Chain.See(again)["why"].Answer!.Text);
        Assert.Equal(again, again.Effective(Chain));
    }

    [Fact]
    public void What_counts_has_no_blank_answers_and_keeps_words_that_the_form_does_not_ask()
    {
        var form = Ratings("a");
        var entry = Entry(
            new WorksheetAnswer { Item = "other", Text = "mine" },
            new WorksheetAnswer { Item = "a" },
            Rate("a", 3) with
            {
                NoAnswer = NoAnswer.Skipped,
            });
        Assert.Equal(Entry(Rate("a", 3), new WorksheetAnswer { Item = "other", Text = "mine" }), entry.Effective(form));
        Assert.Equal(Entry(), Entry(new WorksheetAnswer { Item = "a" }).Effective(form));
    }

    [Fact]
    public void A_review_begins_with_what_is_to_be_looked_at_first_and_has_nothing_hidden()
    {
        var form = Of(AskText("note"), YesNo("hurt") with { IsReviewedFirst = true }, AskText("where", IsYes("hurt")));
        Assert.Equal(["hurt", "note"], form.See(Entry(Said("note"), No("hurt"), Said("where"))).ForReview.Select(static item => item.Item.Key));
    }

    [Fact]
    public void A_place_that_does_not_exist_is_no_place()
    {
        var view = Chain.See(null);
        Assert.Throws<KeyNotFoundException>(() => view["nowhere"]);
        Assert.Throws<KeyNotFoundException>(() => view["slept", 1]);
        Assert.Throws<ArgumentException>(() => view.Score("none"));
        Assert.Equal(0, view.RowsOf("slept"));
    }

    [Fact]
    public void A_score_can_decide_what_is_shown()
    {
        var form = Ratings("a", "b") with { Scores = [new() { Key = "sum", Items = ["a", "b"] }] };
        form = form with { Items = [.. form.Items, AskText("much", new FormCondition.ScoreAtLeast("sum", 10))] };
        Assert.Equal(WorksheetItemState.Blank, form.See(Entry(Rate("a", 6), Rate("b", 4)))["much"].Why);
        Assert.Equal(WorksheetItemState.Hidden, form.See(Entry(Rate("a", 6), Rate("b", 3)))["much"].Why);
        Assert.Equal(WorksheetItemState.Hidden, form.See(Entry(Rate("a", 10)))["much"].Why);
    }

    [Fact]
    public void A_form_that_is_changed_in_one_place_is_seen_as_it_is_then()
    {
        var form = Ratings("a");
        Assert.Single(form.See(null).Items);
        var longer = form with { Items = [.. form.Items, Rated("b")] };
        Assert.Equal(2, longer.See(null).Items.Count());
        Assert.Single(form.See(null).Items);
        Assert.NotEqual(form, longer);
        Assert.Equal(form, longer with { Items = form.Items });
    }
}
