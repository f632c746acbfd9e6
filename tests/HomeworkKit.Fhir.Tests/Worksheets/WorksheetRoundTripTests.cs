using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using Instant = NodaTime.Instant;

namespace HomeworkKit.Fhir.Tests.Worksheets;

public sealed class WorksheetRoundTripTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static readonly WorksheetForm Form = new()
    {
        Id = "https://clinic.example/forms/all",
        Version = "2",
        Title = "All",
        Language = "en",
        Copyright = "Clinic Example",
        Items =
        [
            new WorksheetInstruction { Key = "read", Text = "Please read" },
            new YesNoItem { Key = "smokes", Text = "Do you smoke?", IsRequired = true },
            new WorksheetSection
            {
                Key = "more",
                Text = "More",
                ShownWhen = new FormCondition.Is("smokes", new FormValue.YesNo(true)),
                Items =
                [
                    new NumberItem
                    {
                        Key = "many",
                        Text = "How many?",
                        Min = 0,
                        Max = 100,
                        Step = 1,
                        Unit = "cigarettes",
                    },
                    new RatingItem
                    {
                        Key = "urge",
                        Text = "Urge",
                        Help = "Now",
                        Scale = RatingScale.ZeroToTen with { Anchors = [new(0, "none"), new(10, "very strong")] },
                    },
                    new TextItem
                    {
                        Key = "words",
                        Text = "Words",
                        Lines = 1,
                        MostLetters = 50,
                        ShownWhen = new FormCondition.Any(new FormCondition.AtLeast("urge", 5), new FormCondition.Not(new FormCondition.Answered("many"))),
                    },
                ],
            },
            new ChoiceItem
            {
                Key = "helped",
                Text = "What helped?",
                AllowsSeveral = true,
                AllowsOther = true,
                Options =
                [
                    new()
                    {
                        Key = "waited",
                        Text = "Waiting",
                        Weight = 1,
                    },
                    new()
                    {
                        Key = "nothing",
                        Text = "Nothing",
                        Weight = 0,
                        IsExclusive = true,
                    },
                ],
            },
            new RepeatedSection
            {
                Key = "times",
                Text = "Times",
                MostTimes = 10,
                Items = [new TimeItem { Key = "at", Text = "At" }, new MinutesItem { Key = "lasted", Text = "Minutes" }],
            },
            new DateItem { Key = "day", Text = "Day" },
            new MomentItem { Key = "when", Text = "When" },
            new TextItem
            {
                Key = "note",
                Text = "Note",
                ShownWhen = new FormCondition.All(
                    new FormCondition.Is("helped", new FormValue.Choice("waited")),
                    new FormCondition.Not(new FormCondition.Is("smokes", new FormValue.YesNo(false)))),
            },
        ],
    };

    private static readonly WorksheetEntry Entry = new()
    {
        Answers =
        [
            new() { Item = "smokes", YesNo = true },
            new() { Item = "many", Number = 12 },
            new() { Item = "urge", Rating = Rating.Of(7, ((RatingItem)Form.Find("urge")!).Scale) },
            new() { Item = "words", Text = "hard" },
            new()
            {
                Item = "helped",
                Choices = ["waited"],
                Other = "a walk",
            },
            new() { Item = "day", Date = new LocalDate(2026, 3, 4) },
            new() { Item = "when", At = Instant.FromUtc(2026, 7, 4, 8, 0) },
            new() { Item = "note", NoAnswer = NoAnswer.Skipped },
        ],
        Repeats =
        [
            new()
            {
                Section = "times",
                Rows = [new() { Answers = [new() { Item = "at", Time = new LocalTime(8, 30) }, new() { Item = "lasted", Minutes = 12 }] }, new()],
            },
        ],
        Language = "en",
    };

    [Fact]
    public void A_form_comes_back_from_a_questionnaire_as_it_was()
    {
        var written = Form.ToQuestionnaire(out var leftOut);
        Assert.Empty(leftOut);
        var text = FhirJsonSerializer.Default.SerializeToString(written);
        var read = FhirImport.Read<Questionnaire>(text).ToWorksheet();
        Assert.True(read.IsFaithful, string.Join("; ", read.Elements));
        Assert.Equal(Form, read.Form);
    }

    [Fact]
    public void An_entry_comes_back_from_a_response_as_it_counts()
    {
        Assert.Empty(HomeworkKinds.Worksheet.Validate(new WorksheetTask { Form = Form }, Entry).Findings);
        var response = Entry.ToResponse(Form, London);
        Assert.Equal(QuestionnaireResponse.QuestionnaireResponseStatus.Completed, response.Status);
        var text = FhirJsonSerializer.Default.SerializeToString(response);
        Assert.Contains("asked-declined", text, StringComparison.Ordinal);
        Assert.Equal(Entry, Read(text, Form).Effective(Form));
    }

    [Fact]
    public void An_item_that_is_not_asked_is_in_no_response()
    {
        var entry = Entry with { Answers = [new() { Item = "smokes", YesNo = false }, .. Entry.Answers.Skip(1)] };
        var text = FhirJsonSerializer.Default.SerializeToString(entry.ToResponse(Form, London));
        Assert.DoesNotContain("\"many\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"note\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hard", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_questionnaire_has_no_place_for_is_told()
    {
        var form = Form with
        {
            Items =
            [
                .. Form.Items,
                new TextItem
                {
                    Key = "nested",
                    Text = "Nested",
                    NoAnswers = [NoAnswer.Skipped],
                    ShownWhen = new FormCondition.All(
                        new FormCondition.Any(new FormCondition.Answered("note"), new FormCondition.Answered("day")),
                        new FormCondition.Answered("helped")),
                },
            ],
            Scores = [new() { Key = "s", Items = ["urge"] }],
        };
        form.ToQuestionnaire(out var elements);
        Assert.Equal(["scores[0]", "items[8].noAnswers", "items[8].shownWhen"], elements.Select(static element => element.Path));
        Assert.True(elements[2].ChangesBehaviour);
    }

    [Fact]
    public void Every_worksheet_of_the_shelf_becomes_a_questionnaire_and_its_example_a_response()
    {
        foreach (var template in WorksheetLibrary.BuiltIn)
        {
            var questionnaire = template.Form.ToQuestionnaire(out _);
            Assert.NotNull(FhirImport.Read<Questionnaire>(FhirJsonSerializer.Default.SerializeToString(questionnaire)));
            Assert.Equal(
                template.Example,
                Read(FhirJsonSerializer.Default.SerializeToString(template.Example.ToResponse(template.Form, London)), template.Form).Effective(template.Form));
        }
    }

    [Fact]
    public void What_is_not_read_of_a_response_is_told_and_the_rest_is_read()
    {
        var report = FhirImport.Read<QuestionnaireResponse>("""
            { "resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "https://clinic.example/forms/other|1", "item": [
              { "linkId": "smokes", "answer": [{ "valueBoolean": false }] }, { "linkId": "many", "answer": [{ "valueInteger": 3 }] }, { "linkId": "nothing", "answer": [{ "valueString": "x" }] },
              { "linkId": "day", "answer": [{ "valueString": "yesterday" }] }, { "linkId": "helped", "answer": [{ "valueCoding": { "code": "waited" } }, { "valueCoding": { "code": "ran" } }] }] }
            """).ToEntry(Form);
        Assert.Equal(
            [
                (InteropCodes.OtherQuestionnaire, "QuestionnaireResponse.questionnaire"),
                (InteropCodes.UnknownItem, "QuestionnaireResponse.item[2].linkId"),
                (InteropCodes.AnswerTypeDiffers, "QuestionnaireResponse.item[3].answer[0]"),
                (InteropCodes.UnknownOption, "QuestionnaireResponse.item[4].answer[1]"),
                (InteropCodes.NotAsked, "QuestionnaireResponse.item"),
            ],
            report.Notes.Select(static note => (note.Code, note.Path)));
        Assert.Equal(["smokes", "many", "helped"], report.Value!.Answers.Select(static answer => answer.Item));
        Assert.Equal(["smokes", "helped"], report.Value.Effective(Form).Answers.Select(static answer => answer.Item));
    }

    [Fact]
    public void Numbers_beyond_32_bits_and_parts_of_seconds_come_back_as_they_were()
    {
        var form = new WorksheetForm
        {
            Id = "https://clinic.example/forms/exact",
            Version = "1",
            Items =
            [
                new NumberItem
                {
                    Key = "much",
                    Text = "How much?",
                    Step = 1,
                },
                new MomentItem { Key = "when", Text = "When" },
                new TimeItem { Key = "at", Text = "At" },
            ],
        };
        var entry = new WorksheetEntry
        {
            Answers =
            [
                new() { Item = "much", Number = 3_000_000_000 },
                new() { Item = "when", At = Instant.FromUtc(2026, 7, 4, 8, 0) + NodaTime.Duration.FromNanoseconds(120_000_001) },
                new() { Item = "at", Time = new LocalTime(8, 30, 1, 500) },
            ],
        };
        var report = FhirImport.Read<QuestionnaireResponse>(Resources.Json(entry.ToResponse(form, London))).ToEntry(form);
        Assert.Empty(report.Notes);
        Assert.Equal(entry, report.Value);
    }

    [Fact]
    public void A_second_answer_to_a_question_that_is_answered_once_is_told_and_not_taken()
    {
        var report = FhirImport.Read<QuestionnaireResponse>("""
            { "resourceType": "QuestionnaireResponse", "status": "completed", "item": [
              { "linkId": "smokes", "answer": [{ "valueBoolean": false }] }, { "linkId": "smokes", "answer": [{ "valueBoolean": true }] },
              { "linkId": "times", "item": [{ "linkId": "at", "answer": [{ "valueTime": "08:30:00" }] }] }, { "linkId": "times", "item": [{ "linkId": "at", "answer": [{ "valueTime": "09:30:00" }] }] }] }
            """).ToEntry(Form);
        Assert.Equal(new ImportNote("fhir/not-read", "QuestionnaireResponse.item[1]"), Assert.Single(report.Notes));
        Assert.Equal([false], report.Value!.Answers.Select(static answer => answer.YesNo));
        Assert.Equal(2, report.Value.Repeats[0].Rows.Count);
    }

    [Fact]
    public void A_response_that_was_entered_in_error_is_no_entry()
    {
        var report = FhirImport
            .Read<QuestionnaireResponse>(
                """{ "resourceType": "QuestionnaireResponse", "status": "entered-in-error", "item": [{ "linkId": "smokes", "answer": [{ "valueBoolean": true }] }] }"""
            )
            .ToEntry(Form);
        Assert.Null(report.Value);
        Assert.Equal(new ImportNote("fhir/not-read", "QuestionnaireResponse.status"), Assert.Single(report.Notes));
    }

    [Fact]
    public void A_response_of_somebody_elses_names_is_found_by_the_keys_that_were_made_of_them()
    {
        var form = QuestionnaireImportTests.Read("""
            { "type": "choice", "linkId": "/44250-9", "text": "Low?", "answerOption": [{ "valueCoding": { "system": "http://loinc.org", "code": "LA6568-5", "display": "Not at all" } }, { "valueCoding": { "code": "LA6569-3", "display": "Several days" } }] },
            { "type": "string", "linkId": "Drug", "text": "Medication", "repeats": true }
            """).Form!;
        var report = FhirImport.Read<QuestionnaireResponse>("""
            { "resourceType": "QuestionnaireResponse", "status": "completed", "item": [
              { "linkId": "/44250-9", "answer": [{ "valueCoding": { "system": "http://loinc.org", "code": "LA6569-3" } }] }, { "linkId": "Drug", "answer": [{ "valueString": "one" }, { "valueString": "two" }] }] }
            """).ToEntry(form);
        Assert.Empty(report.Notes);
        Assert.Equal("la6569-n3", Assert.Single(Assert.Single(report.Value!.Answers).Choices));
        Assert.Equal(["one", "two"], Assert.Single(report.Value.Repeats).Rows.Select(static row => row.Answers[0].Text));
    }

    [Fact]
    public void A_column_asks_about_its_own_row_and_about_what_stands_outside_of_its_table()
    {
        var form = new WorksheetForm
        {
            Id = "https://clinic.example/forms/nights",
            Version = "1",
            Items =
            [
                new YesNoItem { Key = "slept", Text = "Did you sleep?" },
                new TableItem
                {
                    Key = "nights",
                    Rows = [new() { Key = "first", Text = "First" }, new() { Key = "second", Text = "Second" }],
                    Columns =
                    [
                        new NumberItem { Key = "woke", Text = "Woke", ShownWhen = new FormCondition.Is("slept", new FormValue.YesNo(true)) },
                        new TextItem { Key = "why", Text = "Why?", ShownWhen = new FormCondition.AtLeast("woke", 2) },
                    ],
                },
                new TextItem { Key = "after", Text = "After", ShownWhen = new FormCondition.Answered("why") },
            ],
        };
        var cells = form.ToQuestionnaire(out var elements).Item[1].Item.SelectMany(static row => row.Item).ToArray();
        Assert.Equal(["slept", "first.woke", "slept", "second.woke"], cells.Select(static cell => cell.EnableWhen[0].Question));
        Assert.Equal("items[2].shownWhen", Assert.Single(elements).Path);
    }

    private static WorksheetEntry Read(string json, WorksheetForm form)
    {
        var report = FhirImport.Read<QuestionnaireResponse>(json).ToEntry(form);
        Assert.Empty(report.Notes);
        return report.Value!;
    }
}
