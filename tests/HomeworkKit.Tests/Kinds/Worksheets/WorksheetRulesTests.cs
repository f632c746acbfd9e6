using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Kinds.Worksheets;

public sealed class WorksheetRulesTests
{
    private static readonly FormCondition Acted = new FormCondition.Is("acted", new FormValue.YesNo(true));

    private static readonly RuleBreaks<WorksheetTask, WorksheetEntry> Breaks = new(WorksheetKind.Instance)
    {
        { WorksheetRules.IdMissing, static task => Form(task, static form => form with { Id = " " }) },
        { WorksheetRules.VersionMissing, static task => Form(task, static form => form with { Version = "" }) },
        { WorksheetRules.ItemsMissing, static task => Form(task, static form => form with { Items = [] }) },
        {
            WorksheetRules.TooManyItems,
            static task =>
                Form(task, static form => form with { Items = [.. Enumerable.Range(0, 2001).Select(static _ => new TextItem { Key = "a", Text = "?" })] })
        },
        { WorksheetRules.TooLarge, static task => Add(task, new TextItem { Key = "long", Text = new string('x', 65_000) }) },
        { WorksheetRules.Large, static task => Add(task, new TextItem { Key = "long", Text = new string('x', 17_000) }) },
        { WorksheetRules.KeyForm, static task => Add(task, new TextItem { Key = "Not A Key", Text = "?" }) },
        { WorksheetRules.KeyTwice, static task => Add(task, new TextItem { Key = "acted", Text = "?" }) },
        { WorksheetRules.TextMissing, static task => Add(task, new TextItem { Key = "blank" }) },
        { WorksheetRules.ConditionTooLarge, static task => Add(task, Shown(new FormCondition.All(Enumerable.Range(0, 64).Select(static _ => Acted)))) },
        { WorksheetRules.ConditionUnknownItem, static task => Add(task, Shown(new FormCondition.Answered("nothing"))) },
        { WorksheetRules.ConditionLooksAhead, static task => Add(task, Shown(new FormCondition.Answered("shown"))) },
        { WorksheetRules.ConditionWrongType, static task => Add(task, Shown(new FormCondition.AtLeast("acted", 1))) },
        { WorksheetRules.ConditionUnknownOption, static task => Add(task, Shown(new FormCondition.Includes("helped", "prayed"))) },
        { WorksheetRules.ConditionUnknownScore, static task => Add(task, Shown(new FormCondition.ScoreAtLeast("nothing", 1))) },
        {
            WorksheetRules.OptionsMissing,
            static task =>
                Add(
                    task,
                    new ChoiceItem
                    {
                        Key = "one",
                        Text = "?",
                        Options = [new() { Key = "a", Text = "A" }],
                    })
        },
        {
            WorksheetRules.OptionTwice,
            static task =>
                Add(
                    task,
                    new ChoiceItem
                    {
                        Key = "one",
                        Text = "?",
                        Options = [new() { Key = "a", Text = "A" }, new() { Key = "A", Text = "B" }],
                    })
        },
        {
            WorksheetRules.WeightOutOfRange,
            static task =>
                Add(
                    task,
                    new ChoiceItem
                    {
                        Key = "one",
                        Text = "?",
                        Options =
                        [
                            new()
                            {
                                Key = "a",
                                Text = "A",
                                Weight = 1e20m,
                            },
                            new() { Key = "b", Text = "B" },
                        ],
                    })
        },
        {
            WorksheetRules.BoundsNotInOrder,
            static task =>
                Add(
                    task,
                    new NumberItem
                    {
                        Key = "number",
                        Text = "?",
                        Min = 5,
                        Max = 1,
                    })
        },
        { WorksheetRules.RowsMissing, static task => Add(task, new TableItem { Key = "table", Columns = [new YesNoItem { Key = "cell", Text = "?" }] }) },
        {
            WorksheetRules.RowTwice,
            static task =>
                Add(
                    task,
                    new TableItem
                    {
                        Key = "table",
                        Rows = [new() { Key = "a", Text = "A" }, new() { Key = "a", Text = "B" }],
                        Columns = [new YesNoItem { Key = "cell", Text = "?" }],
                    })
        },
        { WorksheetRules.InnerMissing, static task => Add(task, new WorksheetSection { Key = "empty", Text = "?" }) },
        {
            WorksheetRules.ColumnTakesNoAnswer,
            static task =>
                Add(
                    task,
                    new TableItem
                    {
                        Key = "table",
                        Rows = [new() { Key = "a", Text = "A" }],
                        Columns = [new WorksheetInstruction { Key = "cell", Text = "?" }],
                    })
        },
        {
            WorksheetRules.RepeatInRepeat,
            static task =>
                Add(
                    task,
                    new RepeatedSection { Key = "outer", Items = [new RepeatedSection { Key = "inner", Items = [new YesNoItem { Key = "cell", Text = "?" }] }] }
                )
        },
        { WorksheetRules.ScoreKeyTwice, static task => Score(task, new() { Key = "sleep", Items = ["urge"] }) },
        { WorksheetRules.ScoreItemsMissing, static task => Score(task, new() { Key = "new" }) },
        { WorksheetRules.ScoreUnknownItem, static task => Score(task, new() { Key = "new", Items = ["nothing"] }) },
        { WorksheetRules.ScoreItemWithoutNumber, static task => Score(task, new() { Key = "new", Items = ["note"] }) },
        { WorksheetRules.ScoreItemRepeated, static task => Score(task, new() { Key = "new", Items = ["lasted"] }) },
        {
            WorksheetRules.ReversedWithoutRange,
            static task =>
                Score(
                    task,
                    new()
                    {
                        Key = "new",
                        Items = ["urge"],
                        Reversed = ["helped"],
                    })
        },
        {
            WorksheetRules.MostMissingOutOfRange,
            static task =>
                Score(
                    task,
                    new()
                    {
                        Key = "new",
                        Items = ["urge", "acted"],
                        Missing = ScoreMissing.AsZero,
                        MostMissing = 2,
                    })
        },
        {
            WorksheetRules.BandsNotInOrder,
            static task =>
                Score(
                    task,
                    new()
                    {
                        Key = "new",
                        Items = ["urge"],
                        Bands = [new() { From = 3 }, new() { From = 3 }],
                    })
        },
        { WorksheetRules.TranslationLanguage, static task => Translated(task, new() { Language = "German, please" }) },
        { WorksheetRules.TranslationTwice, static task => Translated(task, new() { Language = "EN" }) },
        {
            WorksheetRules.TooManyTranslations,
            static task =>
                Form(task, static form =>
                    form with
                    {
                        Translations = [.. Enumerable.Range(0, 25).Select(static i => new WorksheetTranslation { Language = "a" + (char)('a' + i) })],
                    })
        },
        {
            WorksheetRules.TranslationUnknownText,
            static task => Translated(task, new() { Language = "fr", Items = [new() { Key = "urge", Help = "De l'aide" }] })
        },
        { WorksheetRules.TranslationDirectionMark, static task => Translated(task, new() { Language = "fr", Title = "Journal \u202Etxt.exe" }) },
        { WorksheetRules.TranslationIncomplete, static task => Translated(task, new() { Language = "fr", Title = "Journal" }) },
        {
            WorksheetRules.TranslationUnreviewed,
            static task => Form(task, static form => form with { Translations = [form.Translations[0] with { IsReviewed = false }] })
        },
        { WorksheetRules.AnswerMissing, static entry => entry with { Answers = [.. entry.Answers.Skip(1)] } },
        { WorksheetRules.UnknownItem, static entry => With(entry, new() { Item = "nothing", Text = "?" }) },
        { WorksheetRules.UnknownSection, static entry => entry with { Repeats = [new() { Section = "urge", Rows = [new()] }] } },
        { WorksheetRules.AnsweredTwice, static entry => With(entry, new() { Item = "acted", YesNo = true }) },
        {
            WorksheetRules.TooManyRows,
            static entry => entry with { Repeats = [new() { Section = "times", Rows = [.. Enumerable.Repeat(entry.Repeats[0].Rows[0], 11)] }] }
        },
        { WorksheetRules.AnswerTypeDiffers, static entry => entry with { Answers = [new() { Item = "urge", Text = "seven" }, .. entry.Answers.Skip(1)] } },
        {
            WorksheetRules.ScaleDiffers,
            static entry => entry with { Answers = [new() { Item = "urge", Rating = Rating.Of(7, RatingScale.Percent) }, .. entry.Answers.Skip(1)] }
        },
        { WorksheetRules.UnknownOption, static entry => Picks(entry, "prayed") },
        { WorksheetRules.SeveralPicked, static entry => Picks(entry, "waited", "nothing") },
        { WorksheetRules.PickedTwice, static entry => Picks(entry, "waited", "waited") },
        {
            WorksheetRules.OutOfRange,
            static task =>
                Add(
                    task,
                    new NumberItem
                    {
                        Key = "drinks",
                        Text = "?",
                        Min = 0,
                        Max = 10,
                        Step = 1,
                    }),
            static entry => With(entry, new() { Item = "drinks", Number = 1.5m })
        },
        {
            WorksheetRules.TextTooLong,
            static entry =>
                entry with
                {
                    Repeats = [new() { Section = "times", Rows = [new() { Answers = [new() { Item = "where", Text = new string('x', 201) }] }] }],
                }
        },
    };

    public static TheoryData<string> Codes => Breaks.ToData();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_change_that_breaks_a_rule_is_found(string code) => Breaks.AssertFound(code);

    [Fact]
    public void Every_rule_is_broken_here_or_between_two_versions() =>
        Breaks.AssertComplete(typeof(WorksheetRules), WorksheetRules.VersionNotNew, WorksheetRules.KeyRetyped, WorksheetRules.TranslationStale);

    [Fact]
    public void A_changed_form_needs_a_new_version_and_new_keys_for_other_types()
    {
        var form = WorksheetSamples.Ratings("a", "b");
        Assert.Empty(form.Validate(form));
        var reworded = form with { Items = [new RatingItem { Key = "a", Text = "Other words", Scale = RatingScale.ZeroToTen }, form.Items[1]] };
        Assert.Equal([WorksheetRules.VersionNotNew.Code], reworded.Validate(form).Select(static finding => finding.Code));
        Assert.Empty((reworded with { Version = "2" }).Validate(form));
        var retyped = form with { Version = "2", Items = [form.Items[0], new YesNoItem { Key = "b", Text = "b" }] };
        var found = Assert.Single(retyped.Validate(form));
        Assert.Equal((WorksheetRules.KeyRetyped.Code, "items[1]"), (found.Code, found.Path));
    }

    [Fact]
    public void Findings_say_where_in_the_form_and_name_no_word_of_it()
    {
        var task = new WorksheetTask
        {
            Form = WorksheetSamples.Of(
                new WorksheetSection
                {
                    Key = "s",
                    Items =
                    [
                        new YesNoItem { Key = "a", Text = "?" },
                        new ChoiceItem
                        {
                            Key = "My Secret",
                            Text = "?",
                            Options = [new() { Key = "a", Text = "A" }, new() { Key = "b" }],
                        },
                    ],
                }),
        };
        Assert.Equal(
            ["form.items[0].items[1].key", "form.items[0].items[1].options[1].text"],
            WorksheetKind.Instance.Validate(task).Findings.Select(static finding => finding.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_client_is_told_where_an_answer_is_missing()
    {
        var (task, _) = Judged.Example(WorksheetKind.Instance);
        var report = WorksheetKind.Instance.Validate(task, new WorksheetEntry { Repeats = [new() { Section = "times", Rows = [new()] }] });
        Assert.Equal(
            [
                "answers[item=urge].rating",
                "answers[item=acted].yesNo",
                "repeats[section=times].rows[0].answers[item=where].text",
                "answers[item=sleep-quality,row=last-night].rating",
                "answers[item=sleep-quality,row=night-before].rating",
            ],
            report.Missing.Select(static finding => finding.Path));
        Assert.Empty(report.Errors);
    }

    [Fact]
    public void A_form_that_a_client_fills_in_is_not_judged_again()
    {
        var (task, entry) = Judged.Example(WorksheetKind.Instance);
        Assert.Empty(WorksheetKind.Instance.Validate(Add(task, new TextItem { Key = "blank" }), entry).Findings);
    }

    private static WorksheetTask Form(WorksheetTask task, Func<WorksheetForm, WorksheetForm> change) => task with { Form = change(task.Form) };

    private static WorksheetTask Add(WorksheetTask task, WorksheetItem item) => Form(task, form => form with { Items = [.. form.Items, item] });

    private static WorksheetTask Translated(WorksheetTask task, WorksheetTranslation translation) =>
        Form(task, form => form with { Translations = [.. form.Translations, translation] });

    private static WorksheetTask Score(WorksheetTask task, WorksheetScore score) => Form(task, form => form with { Scores = [.. form.Scores, score] });

    private static TextItem Shown(FormCondition condition) => new() { Key = "shown", Text = "?", ShownWhen = condition };

    private static WorksheetEntry With(WorksheetEntry entry, WorksheetAnswer answer) => entry with { Answers = [.. entry.Answers, answer] };

    private static WorksheetEntry Picks(WorksheetEntry entry, params string[] keys) =>
        entry with
        {
            Answers = [.. entry.Answers.Select(answer => answer.Item == "helped" ? answer with { Choices = keys } : answer)],
        };
}
