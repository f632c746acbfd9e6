using System.Globalization;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using Type = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace HomeworkKit.Fhir.Readers;

/// <summary>Random answers to a questionnaire, with the items that the form read from it asks after them.</summary>
internal sealed class RandomAnswers
{
    private readonly Questionnaire _questionnaire;
    private readonly WorksheetForm _form;
    private readonly Dictionary<string, string> _links;

    private RandomAnswers(Questionnaire questionnaire, WorksheetForm form, Dictionary<string, string> links) =>
        (_questionnaire, _form, _links) = (questionnaire, form, links);

    /// <summary>Makes answers to a form of which every link id became a key of its own; null for another form.</summary>
    internal static RandomAnswers? Of(Questionnaire questionnaire, WorksheetForm? form)
    {
        var names = All(questionnaire.Item).Select(static item => item.LinkId ?? string.Empty).ToArray();
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        return form is not null && names.All(name => links.TryAdd(KeyOf(form, name), name)) ? new RandomAnswers(questionnaire, form, links) : null;
    }

    /// <summary>Gives the response and the link ids that are asked.</summary>
    internal JsonObject Next(Random random)
    {
        var items = Items(_questionnaire.Item, random);
        var text = (
            items.Count == 0
                ? new JsonObject { ["resourceType"] = "QuestionnaireResponse", ["status"] = "in-progress" }
                : new JsonObject
                {
                    ["resourceType"] = "QuestionnaireResponse",
                    ["status"] = "in-progress",
                    ["item"] = items,
                }
        ).ToJsonString();
        var entry = FhirImport.Read<QuestionnaireResponse>(text).ToEntry(_form).Value!;

        // In a section that repeats, an item is asked if it is in any row.
        var shown = _form.See(entry).Shown.Select(seen => _links.GetValueOrDefault(seen.Item.Key)).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        return new JsonObject { ["response"] = JsonNode.Parse(text), ["asked"] = new JsonArray([.. shown.Select(static link => (JsonNode)link)]) };
    }

    private static string KeyOf(WorksheetForm form, string link) => form.Find(link) is not null ? link : Keys.Of(link);

    private static IEnumerable<Item> All(List<Item> items) => items.SelectMany(static item => All(item.Item).Prepend(item));

    private static JsonArray Items(List<Item> items, Random random)
    {
        var written = new JsonArray();
        foreach (var item in items)
        {
            if (item.Type == Type.Group)
            {
                var times = item.Repeats is true ? random.Next(1, 3) : 1;
                for (var i = 0; i < times; i++)
                {
                    written.Add(WithItems(new JsonObject { ["linkId"] = item.LinkId }, item, random));
                }
            }
            else if (item.Type != Type.Display && random.Next(4) > 0 && Answer(item, random) is { } answer)
            {
                written.Add(new JsonObject { ["linkId"] = item.LinkId, ["answer"] = new JsonArray(WithItems(answer, item, random)) });
            }
        }

        return written;
    }

    // No list in FHIR is empty.
    private static JsonObject WithItems(JsonObject holder, Item item, Random random)
    {
        if (Items(item.Item, random) is { Count: > 0 } inner)
        {
            holder["item"] = inner;
        }

        return holder;
    }

    private static JsonObject? Answer(Item item, Random random) => item.Type switch
    {
        Type.Boolean => new() { ["valueBoolean"] = random.Next(2) == 0 },
        Type.Integer => new() { ["valueInteger"] = random.Next(0, 12) },
        Type.Decimal => new() { ["valueDecimal"] = random.Next(0, 24) / 2m },
        Type.String or Type.Text => new() { ["valueString"] = random.Next(2) == 0 ? "yes" : "something" },
        Type.Date => new() { ["valueDate"] = string.Create(CultureInfo.InvariantCulture, $"2026-03-{random.Next(10, 29)}") },
        Type.DateTime => new() { ["valueDateTime"] = string.Create(CultureInfo.InvariantCulture, $"2026-03-{random.Next(10, 29)}T10:00:00Z") },
        Type.Time => new() { ["valueTime"] = string.Create(CultureInfo.InvariantCulture, $"{random.Next(10, 24)}:00:00") },
        Type.Choice or Type.OpenChoice when item.AnswerOption.Count > 0 => Option(item.AnswerOption[random.Next(item.AnswerOption.Count)].Value),
        _ => null,
    };

    private static JsonObject? Option(DataType? value) =>
        value switch
        {
            Coding coding => new()
            {
                ["valueCoding"] = new JsonObject(
                    new[] { ("system", coding.System), ("code", coding.Code), ("display", coding.Display) }
                        .Where(static part => part.Item2 is not null)
                        .Select(static part => KeyValuePair.Create(part.Item1, (JsonNode?)part.Item2))),
            },
            FhirString text => new() { ["valueString"] = text.Value },
            _ => null,
        };
}
