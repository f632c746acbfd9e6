using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Kinds;

namespace HomeworkKit.Fhir.Tests.Worksheets;

/// <summary>Texts in other languages go out and come in as FHIR's translation extension.</summary>
public sealed class QuestionnaireTranslationTests
{
    private static readonly WorksheetForm Form = new()
    {
        Id = "https://clinic.example/forms/urge",
        Version = "1",
        Title = "Urge log",
        Language = "en",
        Copyright = "Clinic Example",
        Items =
        [
            new WorksheetSection
            {
                Key = "now",
                Text = "Now",
                Items =
                [
                    new NumberItem
                    {
                        Key = "many",
                        Text = "How many?",
                        Help = "Roughly",
                        Min = 0,
                        Step = 1,
                        Unit = "drinks",
                    },
                    new RatingItem
                    {
                        Key = "urge",
                        Text = "How strong?",
                        Scale = RatingScale.ZeroToTen with { Anchors = [new(0, "none"), new(10, "very strong")] },
                    },
                    new ChoiceItem
                    {
                        Key = "helped",
                        Text = "What helped?",
                        Options = [new() { Key = "waited", Text = "Waiting" }, new() { Key = "called", Text = "Calling" }],
                    },
                ],
            },
        ],
        Translations =
        [
            new()
            {
                Language = "de",
                Title = "Drang",
                Copyright = "Praxis Beispiel",
                Items =
                [
                    new() { Key = "now", Text = "Jetzt" },
                    new()
                    {
                        Key = "many",
                        Text = "Wie viele?",
                        Help = "Ungefähr",
                        Unit = "Getränke",
                    },
                    new()
                    {
                        Key = "urge",
                        Text = "Wie stark?",
                        Parts = [new() { Key = "0", Text = "gar nicht" }, new() { Key = "10", Text = "sehr stark" }],
                    },
                    new()
                    {
                        Key = "helped",
                        Text = "Was half?",
                        Parts = [new() { Key = "waited", Text = "Warten" }, new() { Key = "called", Text = "Anrufen" }],
                    },
                ],
            },
            new() { Language = "fr-CA", Items = [new() { Key = "helped", Parts = [new() { Key = "called", Text = "Appeler" }] }] },
        ],
    };

    [Fact]
    public void Translations_come_back_from_a_questionnaire_as_they_were()
    {
        var written = FhirJsonSerializer.Default.SerializeToString(Form.ToQuestionnaire(out var leftOut));
        Assert.Empty(leftOut);
        var read = FhirImport.Read<Questionnaire>(written).ToWorksheet();
        Assert.Equal(Form, read.Form);
        Assert.DoesNotContain(read.Elements, static element => element.Path.Contains("extension", StringComparison.Ordinal));
        Assert.Contains("""
            "_title":{"extension":[{"extension":[{"url":"lang","valueCode":"de"},{"url":"content","valueString":"Drang"}],"url":"http://hl7.org/fhir/StructureDefinition/translation"}]}
            """.Trim(), written, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_table_are_translated_and_a_review_has_no_place()
    {
        var form = Form with
        {
            Items =
            [
                new TableItem
                {
                    Key = "nights",
                    Text = "Nights",
                    Rows = [new() { Key = "last", Text = "Last night" }],
                    Columns = [new YesNoItem { Key = "well", Text = "Well?" }],
                },
            ],
            Translations =
            [
                new()
                {
                    Language = "de",
                    IsReviewed = true,
                    Items = [new() { Key = "nights", Parts = [new() { Key = "last", Text = "Letzte Nacht" }] }, new() { Key = "well", Text = "Gut?" }],
                },
            ],
        };
        var row = form.ToQuestionnaire(out var leftOut).Item[0].Item[0];
        Assert.Equal("translations[0].isReviewed", Assert.Single(leftOut).Path);
        Assert.Equal(
            ["Letzte Nacht", "Gut?"],
            new[] { row, row.Item[0] }.Select(static item => item.TextElement!.Extension[0].GetExtensionValue<FhirString>("content")!.Value));
    }

    [Fact]
    public void Designations_of_a_value_set_and_texts_of_plain_options_are_taken()
    {
        var form = QuestionnaireImportTests.Read(
            """
            { "type": "choice", "linkId": "a", "text": "A", "prefix": "1.", "answerValueSet": "#vs", "_text": { "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [{ "url": "lang", "valueCode": "de" }, { "url": "content", "valueString": "A auf Deutsch" }] }] } },
            { "type": "choice", "linkId": "b", "text": "B", "answerOption": [{ "valueString": "x", "_valueString": { "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [{ "url": "lang", "valueCode": "de" }, { "url": "content", "valueString": "X auf Deutsch" }] }] } }, { "valueString": "y" }] }
            """,
            """ "contained": [{ "resourceType": "ValueSet", "id": "vs", "status": "draft", "compose": { "include": [{ "system": "x", "concept": [{ "code": "c", "display": "C", "designation": [{ "language": "de", "value": "C auf Deutsch" }] }, { "code": "d" }] }] } }], """).Form!;
        var german = form.In("de");
        Assert.Equal("1. A auf Deutsch", german.Items[0].Text);
        Assert.Equal(["C auf Deutsch", "d"], ((ChoiceItem)german.Items[0]).Options.Select(static option => option.Text));
        Assert.Equal(["X auf Deutsch", "y"], ((ChoiceItem)german.Items[1]).Options.Select(static option => option.Text));
        Assert.Contains(form.Validate(), static finding => finding.Code == "worksheet/translation-unreviewed");
    }

    [Fact]
    public void A_translation_without_language_or_text_or_into_the_own_language_or_twice_is_told_and_not_taken()
    {
        static string Said(string language, string text) =>
            $$"""{ "url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [{ "url": "lang", "valueCode": "{{language}}" }, { "url": "content", "valueString": "{{text}}" }] }""";
        var read = QuestionnaireImportTests.Read(
            $$"""{ "type": "string", "linkId": "a", "text": "A", "_text": { "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [{ "url": "content", "valueString": "?" }] }, {{Said("en", "own")}}, {{Said("de", "taken")}}, {{Said("DE", "twice")}}] } }""",
            """ "language": "en", """);
        Assert.Equal(
            ["Questionnaire.item[0].text.extension[0]", "Questionnaire.item[0].text.extension[1]", "Questionnaire.item[0].text.extension[3]"],
            read.Elements.Where(static element => element.Fate == ImportFate.LeftOut && element.Path.Contains("extension", StringComparison.Ordinal))
                .Select(static element => element.Path));
        Assert.Equal("taken", Assert.Single(read.Form!.Translations).Items[0].Text);
        Assert.True(read.IsFaithful);
    }

    [Fact]
    public void A_response_names_what_was_picked_in_the_language_that_it_was_shown_in()
    {
        var entry = new WorksheetEntry { Language = "de-AT", Answers = [new() { Item = "helped", Choices = ["waited"] }] };
        var response = entry.ToResponse(Form, DateTimeZone.Utc);
        Assert.Equal("de-AT", response.Language);
        Assert.Equal(
            ("waited", "Warten"),
            response
                .Item[0]
                .Item.SelectMany(static item => item.Answer)
                .Select(static answer => (Coding)answer.Value!)
                .Select(static coding => (coding.Code, coding.Display))
                .Single());
        Assert.Equal(entry.Answers, response.ToEntry(Form).Value!.Answers);
    }
}
