using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Kinds.Worksheets.WorksheetSamples;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>A worksheet is asked by the same forms as every kind.</summary>
public sealed class WorksheetFormTests
{
    private static readonly HomeworkKind Kind = WorksheetKind.Instance;

    private static readonly WorksheetTask Task = new()
    {
        Form = Of(
            YesNo("ate"),
            new WorksheetSection
            {
                Key = "more",
                Text = "More",
                ShownWhen = IsYes("ate"),
                Items = [AskText("what"), AskText("why", new FormCondition.Answered("what"))],
            },
            new RepeatedSection
            {
                Key = "meals",
                Text = "Meals",
                MostTimes = 3,
                Items = [AskText("meal"), YesNo("much"), AskText("feeling", IsYes("much"))],
            },
            new TextItem
            {
                Key = "note",
                Text = "Note",
                NoAnswers = [NoAnswer.Skipped],
            }),
    };

    [Fact]
    public void A_question_is_asked_by_all_that_was_answered_before_it()
    {
        var hidden = Entry(No("ate"), Said("what"));
        Assert.False(IsAsked(hidden, "answers[item=why].text"));
        Assert.False(IsAsked(hidden, "answers[item=what].text"));
        var shown = Entry(Yes("ate"), Said("what"));
        Assert.True(IsAsked(shown, "answers[item=why].text"));
        Assert.False(IsAsked(null, "answers[item=why].text"));
        Assert.True(IsAsked(null, "answers[item=ate].yesNo"));
    }

    [Fact]
    public void In_rows_each_row_is_asked_by_its_own_answers_and_so_is_one_that_is_only_offered()
    {
        var entry = new WorksheetEntry
        {
            Repeats = [new() { Section = "meals", Rows = [new() { Answers = [Yes("much")] }, new() { Answers = [No("much")] }] }],
        };
        var rows = Kind.FormFor(Task).Questions.Single(static question => question.Control is FormControl.Rows);
        Assert.Equal([0, 1], FormAnswers.RowsIn(Kind, entry, rows));
        Assert.Equal(
            [true, false, false],
            Enumerable.Range(0, 3).Select(row => FormAnswers.IsAsked(Kind, entry, rows.InRow(row).Single(static part => part.Text == "feeling"))));
        Assert.All(Enumerable.Range(0, 3), row => Assert.True(FormAnswers.IsAsked(Kind, entry, rows.InRow(row).Single(static part => part.Text == "meal"))));
    }

    [Fact]
    public void Rows_are_written_changed_and_taken_away_without_moving_an_answer()
    {
        var first = Written(
            null,
            ("repeats[section=meals].rows[0].answers[item=meal].text", "bread"),
            ("repeats[section=meals].rows[1].answers[item=meal].text", "soup"),
            ("repeats[section=meals].rows[2].answers[item=meal].text", "rice"));
        Assert.Equal(["bread", "soup", "rice"], Meals(first));
        var without = (WorksheetEntry)
            Assert
                .IsType<FormResult.Written>(
                    FormAnswers.Write(
                        Kind,
                        Task,
                        first,
                        [("repeats[section=meals].rows[1]", null), ("repeats[section=meals].rows[2].answers[item=meal].text", new FormValue.Text("noodles"))]))
                .Entry;
        Assert.Equal(["bread", "noodles"], Meals(without));
        var unfit = Assert.IsType<FormResult.Unfit>(
            FormAnswers.Write(Kind, Task, first, [("repeats[section=meals].rows[3].answers[item=meal].text", new FormValue.Text("cake"))]));
        Assert.Equal(FormRules.TooManyRows.Code, Assert.Single(unfit.Findings).Code);
        Assert.Equal(
            new WorksheetEntry(),
            FormAnswers.Write(
                Kind,
                Task,
                first,
                Enumerable.Range(0, 3).Select(static row => ((FormPath)$"repeats[section=meals].rows[{row}]", (FormValue?)null)))
                is FormResult.Written { Entry: var none }
                ? none
                : null);
    }

    [Fact]
    public void A_reason_for_no_answer_is_asked_only_while_there_is_no_answer()
    {
        var why = Kind.FormFor(Task).Find("answers[item=note].noAnswer")!;
        Assert.True(FormAnswers.IsAsked(Kind, null, why));
        Assert.False(FormAnswers.IsAsked(Kind, Entry(Said("note")), why));
        var entry = (WorksheetEntry)
            ((FormResult.Written)FormAnswers.Write(Kind, Task, null, [("answers[item=note].noAnswer", new FormValue.Choice("skipped"))])).Entry;
        Assert.Equal(NoAnswer.Skipped, entry.Answers[0].NoAnswer);
        Assert.True(FormAnswers.IsAsked(Kind, entry, why));
    }

    [Fact]
    public void A_question_says_its_own_words_and_help()
    {
        var form = Kind.FormFor(new WorksheetTask { Form = Everything });
        var question = form.Find("answers[item=once-rating].rating")!;
        Assert.Equal("How strong?", Kind.Words.TextOf(question));
        Assert.Equal("Now, not in general", Kind.Words.HelpOf(question));
        Assert.Contains(form.Questions, static note => note.Control is FormControl.Note && note.Text == "Clinic Example, 2026");
    }

    [Fact]
    public void A_form_with_keys_that_no_path_can_name_asks_what_it_can()
    {
        var form = Kind.FormFor(new WorksheetTask { Form = Of(AskText("Not A Key"), AskText("fine"), AskText("fine")) });
        Assert.Equal(["answers[item=fine].text"], form.Questions.Select(static question => question.Path.Text));
    }

    private static bool IsAsked(WorksheetEntry? entry, string path) => FormAnswers.IsAsked(Kind, entry, Kind.FormFor(Task).Find(path)!);

    private static WorksheetEntry Written(WorksheetEntry? entry, params (string Path, string Text)[] answers) =>
        (WorksheetEntry)
            Assert
                .IsType<FormResult.Written>(
                    FormAnswers.Write(Kind, Task, entry, answers.Select(static answer => ((FormPath)answer.Path, (FormValue?)new FormValue.Text(answer.Text)))))
                .Entry;

    private static IEnumerable<string?> Meals(WorksheetEntry entry) => entry.Repeats.Single().Rows.Select(static row => row.Answers.Single().Text);
}
