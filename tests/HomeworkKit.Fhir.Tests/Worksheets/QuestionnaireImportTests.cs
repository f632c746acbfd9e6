using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Fhir.Tests.Worksheets;

public sealed class QuestionnaireImportTests
{
    [Fact]
    public void Each_type_of_item_is_taken_with_its_bounds_options_and_weights()
    {
        var read = Read("""
            { "type": "boolean", "linkId": "smokes", "text": "Do you smoke?", "required": true },
            { "type": "integer", "linkId": "many", "text": "How many?", "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0 }, { "url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 40 }],
              "enableWhen": [{ "question": "smokes", "operator": "=", "answerBoolean": true }] },
            { "type": "choice", "linkId": "low", "text": "Feeling low?", "answerOption": [
              { "valueCoding": { "code": "LA1", "display": "Never", "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0 }] } },
              { "valueCoding": { "code": "LA2", "display": "Often", "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 3 }] } }] },
            { "type": "text", "linkId": "why", "text": "Why?", "maxLength": 100, "enableBehavior": "all",
              "enableWhen": [{ "question": "low", "operator": "=", "answerCoding": { "code": "LA2" } }, { "question": "many", "operator": ">=", "answerInteger": 10 }, { "question": "smokes", "operator": "exists", "answerBoolean": true }] }
            """);
        Assert.True(read.IsFaithful, string.Join("; ", read.Elements));
        Assert.Empty(read.Form!.Validate());
        Assert.True(read.Form.Items[0].IsRequired);
        Assert.Equal(
            new NumberItem
            {
                Key = "many",
                Text = "How many?",
                Min = 0,
                Max = 40,
                Step = 1,
                ShownWhen = new FormCondition.Is("smokes", new FormValue.YesNo(true)),
            },
            read.Form.Items[1]);
        Assert.Equal([("la1", 0m), ("la2", 3m)], ((ChoiceItem)read.Form.Items[2]).Options.Select(static option => (option.Key, option.Weight!.Value)));
        Assert.Equal(
            new FormCondition.All(
                new FormCondition.Is("low", new FormValue.Choice("la2")),
                new FormCondition.AtLeast("many", 10),
                new FormCondition.Answered("smokes")),
            read.Form.Items[3].ShownWhen);
        Assert.Equal(100, ((TextItem)read.Form.Items[3]).MostLetters);
    }

    [Fact]
    public void A_condition_that_looks_ahead_is_left_out_and_the_form_is_said_to_differ()
    {
        var read = Read("""
            { "type": "string", "linkId": "a", "text": "A", "enableWhen": [{ "question": "b", "operator": "exists", "answerBoolean": true }] },
            { "type": "string", "linkId": "b", "text": "B", "enableWhen": [{ "question": "a", "operator": "exists", "answerBoolean": true }, { "question": "nowhere", "operator": "exists", "answerBoolean": true }], "enableBehavior": "any" }
            """);
        Assert.False(read.IsFaithful);
        Assert.All(read.Form!.Items, static item => Assert.Null(item.ShownWhen));
        Assert.Contains(new ImportedElement("Questionnaire.item[0].enableWhen[0]", ImportFate.LeftOut, ImportReason.LooksAhead, true), read.Elements);
        Assert.Contains(new ImportedElement("Questionnaire.item[1].enableWhen[1]", ImportFate.LeftOut, ImportReason.UnknownItem, true), read.Elements);
    }

    [Theory]
    [InlineData(
        """{ "type": "date", "linkId": "a", "text": "A", "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueDate": "2020-01-01" }] }""",
        "item[0].extension[0]")]
    [InlineData(
        """{ "type": "integer", "linkId": "a", "text": "A", "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueDate": "2020-01-01" }] }""",
        "item[0].extension[0]")]
    [InlineData("""{ "type": "string", "linkId": "a", "text": "A", "maxLength": 0 }""", "item[0].maxLength")]
    [InlineData("""{ "type": "integer", "linkId": "a", "text": "A", "maxLength": 2 }""", "item[0].maxLength")]
    [InlineData(
        """{ "type": "string", "linkId": "a", "text": "A", "modifierExtension": [{ "url": "https://x.test/not", "valueBoolean": true }] }""",
        "item[0].modifierExtension[0]")]
    [InlineData(
        """{ "type": "choice", "linkId": "a", "text": "A", "answerOption": [{ "valueString": "x", "modifierExtension": [{ "url": "https://x.test/not", "valueBoolean": true }] }] }""",
        "item[0].answerOption[0].modifierExtension[0]")]
    [InlineData(
        """{ "type": "boolean", "linkId": "a", "text": "A" }, { "type": "boolean", "linkId": "b", "text": "B", "enableWhen": [{ "question": "a", "operator": "=", "answerBoolean": true, "modifierExtension": [{ "url": "https://x.test/not", "valueBoolean": true }] }] }""",
        "item[1].enableWhen[0].modifierExtension[0]")]
    [InlineData(
        """{ "type": "quantity", "linkId": "a", "text": "A", "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit", "valueCoding": { "system": "http://unitsofmeasure.org", "code": "kg", "display": "kilo" } }] }, { "type": "boolean", "linkId": "b", "text": "B", "enableWhen": [{ "question": "a", "operator": ">", "answerQuantity": { "value": 3, "code": "g" } }] }""",
        "item[1].enableWhen[0]")]
    public void A_limit_a_modifier_or_a_unit_that_no_form_has_a_place_for_makes_another_form(string items, string path)
    {
        var read = Read(items);
        Assert.False(read.IsFaithful);
        Assert.Contains(read.Elements, element => element.Path == "Questionnaire." + path && element is { Fate: ImportFate.LeftOut, ChangesBehaviour: true });
    }

    [Theory]
    [InlineData("\"code\": \"kg\"")]
    [InlineData("\"unit\": \"kilo\"")]
    [InlineData("\"system\": \"http://unitsofmeasure.org\"")]
    public void A_comparison_in_the_questions_own_unit_is_taken(string unit)
    {
        var read = Read(
            """{ "type": "quantity", "linkId": "a", "text": "A", "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit", "valueCoding": { "system": "http://unitsofmeasure.org", "code": "kg", "display": "kilo" } }] }, { "type": "boolean", "linkId": "b", "text": "B", "enableWhen": [{ "question": "a", "operator": ">", "answerQuantity": { "value": 3, UNIT } }] }""".Replace(
                "UNIT",
                unit,
                StringComparison.Ordinal));
        Assert.True(read.IsFaithful, string.Join("; ", read.Elements));
        Assert.Equal(new FormCondition.Above("a", 3), read.Form!.Items[1].ShownWhen);
    }

    [Fact]
    public void Names_too_long_for_a_key_get_keys_that_come_back_as_they_are()
    {
        var (long1, long2, digits) = (new string('x', 41), new string('x', 42), new string('y', 38) + "-2");
        var form = Read(
            $$"""{ "type": "boolean", "linkId": "{{long1}}", "text": "A" }, { "type": "boolean", "linkId": "{{long2}}", "text": "B" }, { "type": "boolean", "linkId": "{{digits}}", "text": "C" }"""
        ).Form!;
        Assert.Equal([new string('x', 40), new string('x', 37) + "-n2", new string('y', 38)], form.Items.Select(static item => item.Key));
        Assert.Empty(form.Validate());
        Assert.Equal(form, FhirImport.Read<Questionnaire>(Resources.Json(form.ToQuestionnaire(out _))).ToWorksheet().Form);
    }

    [Fact]
    public void Several_conditions_that_do_not_say_how_they_combine_are_told()
    {
        var read = Read(
            """{ "type": "boolean", "linkId": "a", "text": "A" }, { "type": "boolean", "linkId": "b", "text": "B", "enableWhen": [{ "question": "a", "operator": "=", "answerBoolean": true }, { "question": "a", "operator": "exists", "answerBoolean": true }] }"""
        );
        Assert.Contains(new ImportedElement("Questionnaire.item[1].enableBehavior", ImportFate.Approximated, ImportReason.NotKnown), read.Elements);
    }

    [Fact]
    public void What_cannot_be_taken_is_told_element_by_element()
    {
        var read = Read("""
            { "type": "attachment", "linkId": "photo", "text": "Photo" },
            { "type": "choice", "linkId": "elsewhere", "answerValueSet": "http://hl7.org/fhir/ValueSet/yesnodontknow" },
            { "type": "decimal", "linkId": "bmi", "text": "BMI", "extension": [{ "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression", "valueExpression": { "language": "text/fhirpath", "expression": "1" } }] },
            { "type": "string", "linkId": "Not A Key", "text": "X", "initial": [{ "valueString": "x" }] }
            """);
        Assert.False(read.IsFaithful);
        Assert.Equal(["bmi", "not-a-key"], read.Form!.Items.Select(static item => item.Key));
        Assert.Equal(
            [
                ("Questionnaire.item[0]", ImportReason.TypeNotTaken),
                ("Questionnaire.item[1]", ImportReason.ValuesElsewhere),
                ("Questionnaire.item[2].extension[0]", ImportReason.ExpressionNotTaken),
                ("Questionnaire.item[3].linkId", ImportReason.KeyReplaced),
                ("Questionnaire.item[3].initial", ImportReason.DefaultNotTaken),
            ],
            read.Elements.Where(static element => element.Reason is not null && element.Path != "Questionnaire.status")
                .Select(static element => (element.Path, element.Reason!.Value)));
    }

    [Fact]
    public void Groups_repeats_and_contained_value_sets_are_taken()
    {
        var read = Read(
            """
            { "type": "group", "linkId": "meals", "text": "Meals", "repeats": true, "item": [
              { "type": "choice", "linkId": "meal", "text": "Which?", "answerValueSet": "#vs", "repeats": true },
              { "type": "group", "linkId": "inner", "repeats": true, "item": [{ "type": "time", "linkId": "at", "text": "At" }] }] },
            { "type": "string", "linkId": "drug", "text": "Medication", "repeats": true },
            { "type": "integer", "linkId": "worry", "text": "Worry", "extension": [
              { "url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0 }, { "url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10 },
              { "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "valueCodeableConcept": { "coding": [{ "code": "slider" }] } }] }
            """,
            """ "contained": [{ "resourceType": "ValueSet", "id": "vs", "status": "draft", "compose": { "include": [{ "system": "x", "concept": [{ "code": "breakfast", "display": "Breakfast" }, { "code": "dinner" }] }] } }], """
        );
        var meals = Assert.IsType<RepeatedSection>(read.Form!.Items[0]);
        Assert.True(meals.Items[0] is ChoiceItem { AllowsSeveral: true, Options.Count: 2 });
        Assert.IsType<WorksheetSection>(meals.Items[1]);
        Assert.Contains(read.Elements, static element =>
            element is { Path: "Questionnaire.item[0].item[1]", Fate: ImportFate.Approximated, Reason: ImportReason.RepeatInRepeat });
        Assert.Equal("drug", Assert.Single(Assert.IsType<RepeatedSection>(read.Form.Items[1]).Items).Key);
        Assert.Equal(RatingScale.ZeroToTen, Assert.IsType<RatingItem>(read.Form.Items[2]).Scale);
        Assert.Empty(read.Form.Validate());
    }

    [Fact]
    public void A_hundred_items_deep_or_thousands_wide_end_soon()
    {
        var deep = new Questionnaire.ItemComponent { LinkId = "x", Type = Questionnaire.QuestionnaireItemType.Group };
        for (var i = 0; i < 200; i++)
        {
            deep = new Questionnaire.ItemComponent { LinkId = "x", Type = Questionnaire.QuestionnaireItemType.Group, Item = [deep] };
        }

        Assert.Contains(
            new Questionnaire { Item = [deep] }
                .ToWorksheet()
                .Elements,
            static element => element.Reason == ImportReason.TooDeep);
        var wide = new Questionnaire
        {
            Item =
            [
                .. Enumerable
                    .Range(0, 100_000)
                    .Select(static _ => new Questionnaire.ItemComponent
                    {
                        LinkId = "same",
                        Text = "?",
                        Type = Questionnaire.QuestionnaireItemType.String,
                    }),
            ],
        }.ToWorksheet();
        Assert.Contains(wide.Elements, static element => element.Reason == ImportReason.TooMany);
        Assert.DoesNotContain(wide.Form!.Validate(), static finding => finding.Code == "worksheet/key-twice");
    }

    [SharedDataFact("data/questionnaires/sdc-qrf")]
    public void Questionnaires_of_others_are_read_and_what_was_not_taken_is_told()
    {
        var read = 0;
        foreach (var file in Directory.GetFiles(SharedData.Path("data", "questionnaires", "sdc-qrf"), "*.json").Order(StringComparer.Ordinal))
        {
            var reader = new Utf8JsonReader(File.ReadAllBytes(file));
            FhirJsonDeserializer.OSTRICH.TryDeserializeResource(ref reader, out var resource, out _);
            if (resource is not Questionnaire questionnaire)
            {
                continue;
            }

            read++;
            var form = questionnaire.ToWorksheet();
            Assert.NotNull(form.Form);
            Assert.NotEmpty(form.Elements);
            Assert.DoesNotContain(form.Form.Validate(), static finding =>
                finding.Code
                    is "worksheet/key-form"
                        or "worksheet/key-twice"
                        or "worksheet/condition-looks-ahead"
                        or "worksheet/condition-unknown-item"
                        or "worksheet/condition-wrong-type"
                        or "worksheet/condition-unknown-option");
            Assert.NotNull(HomeworkKinds.Worksheet.FormFor(new WorksheetTask { Form = form.Form }));
        }

        Assert.True(read >= 8, $"{read}");
    }

    [Fact]
    public void What_a_form_has_no_place_for_has_a_line_of_its_own()
    {
        var read = Read(
            """
            { "type": "choice", "linkId": "low", "_text": { "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/translation" }] }, "text": "Low?", "code": [{ "code": "x" }], "definition": "http://x.example/d", "readOnly": true,
              "answerOption": [{ "valueCoding": { "code": "a", "extension": [{ "url": "http://x.example/e" }] } }, { "valueCoding": { "code": "b" } }] },
            { "type": "choice", "linkId": "filtered", "answerValueSet": "#vs" }
            """,
            """ "date": "2026-01-01", "contained": [{ "resourceType": "ValueSet", "id": "vs", "status": "draft", "compose": { "include": [{ "system": "x", "filter": [{ "property": "p", "op": "=", "value": "v" }] }] } }, { "resourceType": "Patient", "id": "p" }], """
        );
        Assert.Equal(
            [
                "Questionnaire.status",
                "Questionnaire.date",
                "Questionnaire.contained[1]",
                "Questionnaire.item[0].definition",
                "Questionnaire.item[0].code",
                "Questionnaire.item[0].readOnly",
                "Questionnaire.item[0].answerOption[0].value.extension[0]",
                "Questionnaire.item[0].text.extension[0]",
                "Questionnaire.item[1]",
            ],
            read.Elements.Where(static element => element.Fate == ImportFate.LeftOut).Select(static element => element.Path));
        Assert.Equal(
            ["Questionnaire.item[0].readOnly", "Questionnaire.item[1]"],
            read.Elements.Where(static element => element.ChangesBehaviour).Select(static element => element.Path));
    }

    [Fact]
    public void What_only_prefills_names_a_value_or_warns_leaves_a_form_faithful_and_what_refuses_does_not()
    {
        static WorksheetImport With(string extension, string type = "string") =>
            Read($$"""{ "type": "{{type}}", "linkId": "a", "text": "A", "extension": [{{extension}}] }""");
        static string Expression(string url) =>
            $$"""{ "url": "http://hl7.org/fhir/{{url}}", "valueExpression": { "language": "text/fhirpath", "expression": "1" } }""";
        static string Constraint(string severity) =>
            $$"""{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint", "extension": [{ "url": "severity", "valueCode": "{{severity}}" }] }""";
        static string Hidden(string more) => """{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true }, """ + more;
        Assert.True(With(Expression("StructureDefinition/variable")).IsFaithful);
        Assert.True(With(Expression("uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression")).IsFaithful);
        Assert.True(With(Hidden(Expression("uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"))).IsFaithful);
        Assert.True(With(Constraint("warning")).IsFaithful);
        Assert.False(With(Constraint("error")).IsFaithful);
        Assert.False(With(Expression("uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression")).IsFaithful);
        Assert.False(With(Hidden(Expression("uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"))).IsFaithful);
        Assert.False(
            With("""{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption", "valueCoding": { "code": "cm" } }""", "quantity").IsFaithful);
        Assert.False(With("""{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs", "valueInteger": 2 }""").IsFaithful);
        var needed = With("""{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs", "valueInteger": 1 }""");
        Assert.True(needed is { IsFaithful: true, Form.Items: [{ IsRequired: true }] });
        Assert.Contains(With(Expression("uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression")).Elements, static element =>
            element is { Reason: ImportReason.DefaultNotTaken, Fate: ImportFate.LeftOut });
    }

    [Fact]
    public void Values_that_a_lenient_parser_let_through_cost_their_item_and_nothing_else()
    {
        var reader = new Utf8JsonReader("""
            { "resourceType": "Questionnaire", "status": "nonsense", "item": [
              { "linkId": "a", "type": "number", "text": "A" }, { "linkId": "b", "type": "string", "text": "B", "required": "often" },
              { "linkId": "c", "type": "boolean", "text": "C" }, { "linkId": "d", "type": "string", "text": "D", "enableWhen": [{ "question": "c", "operator": "about", "answerBoolean": true }] }] }
            """u8);
        FhirJsonDeserializer.OSTRICH.TryDeserializeResource(ref reader, out var resource, out _);
        var read = ((Questionnaire)resource!).ToWorksheet();
        Assert.Equal(["c", "d"], read.Form!.Items.Select(static item => item.Key));
        Assert.Equal(
            ["Questionnaire.item[0]", "Questionnaire.item[1]", "Questionnaire.item[3].enableWhen[0]"],
            read.Elements.Where(static element => element.ChangesBehaviour).Select(static element => element.Path));
    }

    internal static WorksheetImport Read(string items, string more = "") =>
        FhirImport
            .Read<Questionnaire>(
                $$"""{ "resourceType": "Questionnaire", "status": "draft", "url": "https://clinic.example/q", "version": "1", {{more}} "item": [{{items}}] }"""
            )
            .ToWorksheet();
}
