using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Kinds.Worksheets.WorksheetSamples;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>What is just allowed in a form and its answers, and what just is not.</summary>
public sealed class WorksheetEdgeTests
{
    [Fact]
    public void A_section_without_a_limit_of_its_own_takes_fifty_rows()
    {
        var form = Of(new RepeatedSection { Key = "meals", Items = [AskText("meal")] });
        Assert.DoesNotContain(WorksheetRules.TooManyRows.Code, Codes(form, Rows("meals", 50)));
        Assert.Contains(WorksheetRules.TooManyRows.Code, Codes(form, Rows("meals", 51)));
    }

    [Fact]
    public void A_section_within_a_repeated_one_is_none_that_an_entry_can_fill()
    {
        var form = Of(new RepeatedSection { Key = "outer", Items = [new RepeatedSection { Key = "inner", Items = [AskText("cell")] }] });
        Assert.Contains(WorksheetRules.UnknownSection.Code, Codes(form, Rows("inner", 1)));
        Assert.DoesNotContain(WorksheetRules.UnknownSection.Code, Codes(form, Rows("outer", 1)));
    }

    [Fact]
    public void A_score_of_one_possible_value_tells_nothing_and_its_bounds_are_refused()
    {
        var form = Of(Rated("a"));
        Assert.Contains(WorksheetRules.BoundsNotInOrder.Code, Codes(form with { Scores = [new() { Key = "n", Items = ["a"], Least = 5, Most = 5 }] }));
        Assert.DoesNotContain(WorksheetRules.BoundsNotInOrder.Code, Codes(form with { Scores = [new() { Key = "n", Items = ["a"], Least = 5, Most = 6 }] }));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(0, false)]
    public void Steps_are_counted_from_the_least_number(int number, bool isTaken) =>
        Assert.Equal(
            isTaken,
            AnswerJudge.Takes(
                new NumberItem
                {
                    Key = "n",
                    Min = 1,
                    Step = 2,
                },
                number));

    [Fact]
    public void Letters_are_counted_as_people_see_them()
    {
        // Each of the two is a letter and an accent of its own.
        var item = new TextItem { Key = "a", MostLetters = 2 };
        Assert.Empty(AnswerJudge.Of(item, Said("a", "e\u0301o\u0308")));
        Assert.Equal([WorksheetRules.TextTooLong], AnswerJudge.Of(item, Said("a", "e\u0301o\u0308x")));
    }

    [Fact]
    public void An_item_is_not_shown_by_a_score_that_counts_it()
    {
        var form = Of(Rated("a"), Rated("b", new FormCondition.ScoreAtLeast("n", 3)));
        Assert.Contains(WorksheetRules.ConditionLooksAhead.Code, Codes(form with { Scores = [new() { Key = "n", Items = ["a", "b"] }] }));
        Assert.DoesNotContain(WorksheetRules.ConditionLooksAhead.Code, Codes(form with { Scores = [new() { Key = "n", Items = ["a"] }] }));
    }

    [Fact]
    public void A_translation_that_changed_with_its_text_is_not_stale()
    {
        var old = Of(AskText("a")) with { Translations = [In("fr a")] };
        var reworded = old with { Version = "2", Items = [((TextItem)old.Items[0]) with { Text = "Other words" }] };
        Assert.Contains(WorksheetRules.TranslationStale.Code, reworded.Validate(old).Select(static finding => finding.Code));
        Assert.DoesNotContain(
            WorksheetRules.TranslationStale.Code,
            (reworded with { Translations = [In("autre a")] }).Validate(old).Select(static finding => finding.Code));

        static WorksheetTranslation In(string text) => new() { Language = "fr", IsReviewed = true, Items = [new() { Key = "a", Text = text }] };
    }

    [Fact]
    public void A_row_that_is_only_offered_is_asked_however_many_rows_are_missing_before_it()
    {
        var form = Of(new RepeatedSection { Key = "meals", Items = [AskText("meal")] });
        Assert.True(new WorksheetGate(form, "meal", "meals", 0, null, false).IsOpen(null));
        Assert.True(new WorksheetGate(form, "meal", "meals", 3, null, false).IsOpen(null));
        Assert.True(new WorksheetGate(form, "meal", "meals", 3, null, false).IsOpen(Rows("meals", 1)));
    }

    [Fact]
    public void A_repeated_section_is_filled_in_once_with_all_its_rows()
    {
        var form = Of(new RepeatedSection { Key = "meals", Items = [AskText("meal")] });
        var once = Rows("meals", 1);
        Assert.DoesNotContain(WorksheetRules.AnsweredTwice.Code, Codes(form, once));
        Assert.Contains(WorksheetRules.AnsweredTwice.Code, Codes(form, once with { Repeats = [once.Repeats[0], once.Repeats[0]] }));
    }

    [Fact]
    public void An_answer_within_a_table_names_its_row_and_one_outside_names_none()
    {
        var form = Of(
            new TableItem
            {
                Key = "week",
                Text = "Week",
                Rows = [new() { Key = "monday", Text = "Monday" }],
                Columns = [AskText("cell")],
            },
            AskText("alone"));
        Assert.DoesNotContain(WorksheetRules.UnknownItem.Code, Codes(form, Entry(Said("cell") with { Row = "monday" }, Said("alone"))));
        foreach (var wrong in new[] { Said("cell"), Said("cell") with { Row = "tuesday" }, Said("alone") with { Row = "monday" } })
        {
            Assert.Contains(WorksheetRules.UnknownItem.Code, Codes(form, Entry(wrong)));
        }
    }

    [Fact]
    public void Rows_and_options_whose_keys_differ_in_capitals_alone_are_there_twice()
    {
        var table = new TableItem
        {
            Key = "week",
            Text = "Week",
            Rows = [new() { Key = "row", Text = "One" }, new() { Key = "Row", Text = "Two" }],
            Columns = [AskText("cell")],
        };
        Assert.Contains(WorksheetRules.RowTwice.Code, Codes(Of(table)));
        var choice = new ChoiceItem { Key = "one", Text = "Which?", Options = [new() { Key = "a", Text = "One" }, new() { Key = "A", Text = "Two" }] };
        Assert.Contains(WorksheetRules.OptionTwice.Code, Codes(Of(choice)));
    }

    [Fact]
    public void Words_of_one_s_own_answer_a_choice_only_where_they_are_offered()
    {
        var item = new ChoiceItem { Key = "one", Text = "Which?", Options = [new() { Key = "a", Text = "One" }, new() { Key = "b", Text = "Two" }] };
        var answer = new WorksheetAnswer { Item = "one", Other = "neither" };
        Assert.Equal([WorksheetRules.AnswerTypeDiffers], AnswerJudge.Of(item, answer));
        Assert.Empty(AnswerJudge.Of(item with { AllowsOther = true }, answer));
    }

    private static WorksheetEntry Rows(string section, int count) =>
        new() { Repeats = [new() { Section = section, Rows = [.. Enumerable.Repeat(new WorksheetRow(), count)] }] };

    private static IEnumerable<string> Codes(WorksheetForm form, WorksheetEntry entry) => EntryJudge.Of(form, entry).Select(static found => found.Rule.Code);

    private static IEnumerable<string> Codes(WorksheetForm form) =>
        WorksheetKind.Instance.Validate(new WorksheetTask { Form = form }).Findings.Select(static finding => finding.Code);
}
