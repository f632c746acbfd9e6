using System.Text;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Words;
using static HomeworkKit.Tests.Kinds.Worksheets.WorksheetSamples;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>Texts of a worksheet in other languages: what a person translated, and nothing else changes with it.</summary>
public sealed class WorksheetTranslationTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    private static readonly WorksheetForm Form = Of(
        new WorksheetSection
        {
            Key = "s",
            Text = "Section",
            Items = [AskText("a") with { Text = "Own a", Help = "Own help" }, AskText("b") with { Text = "Own b" }, AskText("c") with { Text = "Own c" }],
        }
    ) with
    {
        Language = "en",
        Title = "Own title",
        Translations = [In("fr", ("a", "fr a"), ("b", "fr b")), In("FR-ca", ("a", "ca a")) with { Title = "ca title" }],
    };

    [Theory]
    [InlineData("fr-CA", "ca title", "ca a", "fr b", "Own c")]
    [InlineData("fr", "Own title", "fr a", "fr b", "Own c")]
    [InlineData("fr-BE", "Own title", "fr a", "fr b", "Own c")]
    [InlineData("en-GB", "Own title", "Own a", "Own b", "Own c")]
    [InlineData("de", "Own title", "Own a", "Own b", "Own c")]
    [InlineData("", "Own title", "Own a", "Own b", "Own c")]
    public void Each_text_is_that_of_the_region_else_of_the_language_else_its_own(string language, params string[] texts)
    {
        var shown = Form.In(language);
        Assert.Equal(texts, "abc".Select(key => shown.Find(key.ToString())!.Text).Prepend(shown.Title));
        Assert.Equal(language.StartsWith("fr", StringComparison.Ordinal), !ReferenceEquals(shown, Form));
    }

    [Fact]
    public void The_own_language_of_a_form_is_never_overruled_by_a_wider_one()
    {
        var form = Of(AskText("a")) with { Language = "fr-CA", Translations = [In("fr", ("a", "fr a"))] };
        Assert.Same(form, form.In("fr-CA"));
        Assert.Equal("fr a", form.In("fr-BE").Find("a")!.Text);
    }

    [Fact]
    public void Everything_that_a_client_reads_on_the_form_is_shown_in_the_language_of_the_words()
    {
        var task = new WorksheetTask { Form = Worded };
        var asked = WorksheetKind.Instance.FormFor(task, French);
        string[] shown =
        [
            .. asked.Questions.SelectMany(static question => new[] { question.Text, question.Help }.Concat(Said(question.Control))).OfType<string>(),
        ];
        Assert.Equal(
            [
                "fr title",
                "fr choice",
                "fr help",
                "fr yes",
                "fr no",
                "fr number",
                "fr unit",
                "fr rating",
                "fr least",
                "fr points",
                "fr table",
                "fr row",
                "fr cell",
                "fr copyright",
            ],
            shown);
        var own = WorksheetKind.Instance.FormFor(task);
        Assert.Equal(own.Questions.Select(static question => question.Path), asked.Questions.Select(static question => question.Path));
        Assert.All(new[] { null, HomeworkWords.English }, words =>
            Assert.Equal(
                own.Questions.Select(static question => question.Text),
                WorksheetKind.Instance.FormFor(task, words).Questions.Select(static question => question.Text)));
    }

    [Fact]
    public void Answers_are_stored_and_count_the_same_in_every_language()
    {
        var task = new WorksheetTask { Form = Worded };
        var question = WorksheetKind.Instance.FormFor(task, French).Find("answers[item=r].rating")!;
        Assert.True(FormInput.TryParse(question, "3", DateTimeZone.Utc, out var answer, French));
        var entry = (
            (FormResult.Written)
                FormAnswers.Write(WorksheetKind.Instance, task, null, [(question.Path, answer), ("answers[item=c].choices", new FormValue.Choices(["yes"]))])
        ).Entry;
        Assert.Equal(
            new WorksheetEntry
            {
                Answers = [new() { Item = "r", Rating = Rating.Of(3, ((RatingItem)Worded.Find("r")!).Scale) }, new() { Item = "c", Choices = ["yes"] }],
            },
            entry);
        Assert.Equal(Worded.See((WorksheetEntry)entry).StillNeeded.Count(), Worded.In("fr").See((WorksheetEntry)entry).StillNeeded.Count());
        Assert.Equal(Worded.Score("n", (WorksheetEntry)entry).Value, Worded.In("fr").Score("n", (WorksheetEntry)entry).Value);
        Assert.Equal(
            ("fr choice", "fr yes"),
            FormAnswers.Lines(WorksheetKind.Instance, task, entry, DateTimeZone.Utc, French).Select(static line => (line.Question, line.Answer)).First());
        Assert.Equal("Choice", FormAnswers.Lines(WorksheetKind.Instance, task, entry, DateTimeZone.Utc)[0].Question);
    }

    [Fact]
    public void A_translation_of_what_the_form_does_not_say_is_not_shown_and_found()
    {
        var form = Of(AskText("a")) with
        {
            Translations =
            [
                new()
                {
                    Language = "fr",
                    IsReviewed = true,
                    Title = "T",
                    Items =
                    [
                        new()
                        {
                            Key = "a",
                            Text = "fr a",
                            Help = "fr help",
                        },
                        new() { Key = "z", Text = "fr z" },
                    ],
                },
            ],
        };
        Assert.Null(form.In("fr").Title);
        Assert.Null(form.In("fr").Find("a")!.Help);
        Assert.Equal(
            ["translations[0].title", "translations[0].items[0].help", "translations[0].items[1].text"],
            form.Validate().Select(static finding => finding.Path));
        Assert.All(form.Validate(), static finding => Assert.Equal(WorksheetRules.TranslationUnknownText.Code, finding.Code));
    }

    [Fact]
    public void A_region_is_complete_with_what_it_says_in_another_way_and_a_language_is_not()
    {
        Assert.Contains(
            WorksheetRules.TranslationIncomplete.Code,
            CodesOf(Of(AskText("a"), AskText("b")) with { Translations = [In("fr", ("a", "fr a")), In("fr-CA", ("b", "ca b"))] }));
        Assert.DoesNotContain(
            WorksheetRules.TranslationIncomplete.Code,
            CodesOf(Of(AskText("a"), AskText("b")) with { Translations = [In("fr", ("a", "fr a"), ("b", "fr b")), In("fr-CA", ("b", "ca b"))] }));
        Assert.DoesNotContain(
            WorksheetRules.TranslationIncomplete.Code,
            CodesOf(Of(AskText("a"), AskText("b")) with { Language = "fr", Translations = [In("fr-CA", ("b", "ca b"))] }));
    }

    [Fact]
    public void Changed_translations_are_told_by_key_and_language_and_stale_ones_found()
    {
        var old = Of(AskText("a"), AskText("b")) with
        {
            Scores =
            [
                new()
                {
                    Key = "n",
                    Text = "Score",
                    Items = ["a"],
                },
            ],
            Translations = [In("fr", ("a", "fr a"), ("b", "fr b"))],
        };
        var @new = old with
        {
            Version = "2",
            Items = [old.Items[0], old.Items[1] with { Text = "Other words" }, AskText("new")],
            Translations =
            [
                In("fr", ("a", "autre a"), ("b", "fr b"), ("new", "fr new")) with
                {
                    Scores = [new() { Key = "n", Text = "fr n" }],
                },
                In("de", ("a", "de a")),
            ],
        };
        Assert.Equal(
            [
                new("b", WorksheetChangeType.Wording), new("new", WorksheetChangeType.Added), new("a", WorksheetChangeType.Translation, false, "fr"),
                new("n", WorksheetChangeType.Translation, true, "fr"), new("a", WorksheetChangeType.Translation, false, "de"),
            ],
            WorksheetForm.Compare(old, @new));
        Assert.Equal(
            ["translations[0].items[1].text"],
            @new.Validate(old).Where(static finding => finding.Code == WorksheetRules.TranslationStale.Code).Select(static finding => finding.Path));
        Assert.Contains(WorksheetRules.VersionNotNew.Code, (@new with { Version = "1" }).Validate(old).Select(static finding => finding.Code));
    }

    [Theory]
    [InlineData("\u202E")]
    [InlineData("\u2066")]
    [InlineData("\u200F")]
    public void Hidden_marks_of_direction_are_refused_wherever_they_stand(string mark)
    {
        var form = Worded with
        {
            Translations = [Worded.Translations[0] with { Items = [new() { Key = "c", Parts = [new() { Key = "yes", Text = "oui" + mark }] }] }],
        };
        Assert.Contains(
            ("translations[0].items[0].parts[0].text", WorksheetRules.TranslationDirectionMark.Code),
            form.Validate().Select(static finding => (finding.Path, finding.Code)));
    }

    [Fact]
    public void Translations_count_for_the_size_of_a_form() =>
        Assert.Contains(WorksheetRules.TooLarge.Code, CodesOf(Form with { Translations = [In("de", ("a", new string('x', 65_000)))] }));

    [Fact]
    public void A_document_without_translations_and_one_of_a_newer_version_are_read()
    {
        Assert.Empty(Json.ReadValue<WorksheetForm>("""{"id":"x","version":"1","items":[{"type":"text","key":"a","text":"A"}]}""").Translations);
        const string Newer =
            """{"id":"x","version":"1","items":[{"type":"text","key":"a","text":"A"}],"translations":[{"language":"de","items":[{"key":"a","text":"de A","spoken":"a.mp3"}],"voice":"x"}]}""";
        var form = Json.ReadValue<WorksheetForm>(Newer);
        Assert.Equal("de A", form.In("de-AT").Find("a")!.Text);
        Assert.Equal(Newer, Json.WriteValue(form));
        Assert.False(
            Json.TryReadValue<WorksheetForm>(Encoding.UTF8.GetBytes("""{"id":"x","version":"1","translations":[{"items":[]}]}"""), out _, out var problem));
        Assert.Contains('/', problem.Code);
    }

    [Fact]
    public void The_shelf_has_a_worksheet_in_german_that_says_nobody_reviewed_it()
    {
        var form = WorksheetLibrary.BuiltIn["coping-used"].Form;
        var german = Assert.Single(form.Translations);
        Assert.Equal(("de", false), (german.Language, german.IsReviewed));
        Assert.Equal([WorksheetRules.TranslationUnreviewed.Code], CodesOf(form));
        Assert.DoesNotContain(
            WorksheetTexts
                .Of(form)
                .Join(WorksheetTexts.Of(form.In("de")), static text => text.Slot, static text => text.Slot, static (own, shown) => own.Text == shown.Text),
            static same => same);
    }

    private static readonly HomeworkWords French = HomeworkWords.Read("""{"language":"fr-CA","words":{}}"""u8);

    private static readonly WorksheetForm Worded = Of(
        new ChoiceItem { Key = "c", Text = "Choice", Help = "Help", Options = [new() { Key = "yes", Text = "Yes", Weight = 1 }, new() { Key = "no", Text = "No", Weight = 0 }] },
        new NumberItem { Key = "n", Text = "Number", Unit = "unit" },
        new RatingItem { Key = "r", Text = "Rating", Scale = RatingScale.ZeroToFour with { Unit = "points", Anchors = [new(0, "least")] }, IsRequired = true },
        new TableItem { Key = "t", Text = "Table", Rows = [new() { Key = "row", Text = "Row" }], Columns = [YesNo("cell") with { Text = "Cell" }] })
        with
        {
            Language = "en",
            Title = "Title",
            Copyright = "Copyright",
            Scores = [new() { Key = "n", Text = "Score", Items = ["c"], Bands = [new() { From = 1.50m, Text = "Band" }] }],
            Translations =
            [
                new()
                {
                    Language = "fr",
                    IsReviewed = true,
                    Title = "fr title",
                    Copyright = "fr copyright",
                    Items =
                    [
                        new() { Key = "c", Text = "fr choice", Help = "fr help", Parts = [new() { Key = "yes", Text = "fr yes" }, new() { Key = "no", Text = "fr no" }] },
                        new() { Key = "n", Text = "fr number", Unit = "fr unit" },
                        new() { Key = "r", Text = "fr rating", Unit = "fr points", Parts = [new() { Key = "0", Text = "fr least" }] },
                        new() { Key = "t", Text = "fr table", Parts = [new() { Key = "row", Text = "fr row" }] },
                        new() { Key = "cell", Text = "fr cell" },
                    ],
                    Scores = [new() { Key = "n", Text = "fr score", Parts = [new() { Key = "1.5", Text = "fr band" }] }],
                },
            ],
        };

    [Fact]
    public void Scores_and_bands_are_translated_and_the_whole_is_complete()
    {
        Assert.Empty(Worded.Validate());
        var score = Worded.In("fr").Scores[0];
        Assert.Equal(("fr score", "fr band"), (score.Text, score.Bands[0].Text));
    }

    private static IEnumerable<string> CodesOf(WorksheetForm form) => form.Validate().Select(static finding => finding.Code);

    private static IEnumerable<string?> Said(FormControl control) => control switch
    {
        FormControl.OneOf one => one.Choices.Select(static choice => choice.Text),
        FormControl.Number number => [number.Unit],
        FormControl.Scale scale => [.. scale.On.Anchors.Select(static anchor => anchor.Label), scale.On.Unit],
        _ => [],
    };

    private static WorksheetTranslation In(string language, params (string Key, string Text)[] texts) =>
        new()
        {
            Language = language,
            IsReviewed = true,
            Items = [.. texts.Select(static text => new WorksheetTranslatedText { Key = text.Key, Text = text.Text })],
        };
}
