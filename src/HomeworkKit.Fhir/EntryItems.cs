using System.Globalization;
using System.Text.Json;
using Hl7.Fhir.Model;
using NodaTime.Text;
using Answer = Hl7.Fhir.Model.QuestionnaireResponse.AnswerComponent;
using Item = Hl7.Fhir.Model.QuestionnaireResponse.ItemComponent;
using Question = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using Type = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace HomeworkKit.Fhir;

/// <summary>
/// An entry's JSON as items of a response, hosts' kinds included: a member's path is its link id, an element of a list an item of its own. What the
/// questionnaire asks is answered in its type; what it does not ask is a text, a number or a flag.
/// </summary>
internal sealed class EntryItems(IReadOnlyDictionary<string, Question> asked, EntryLinks links, DateTimeZone zone)
{
    private static readonly string[] Discriminators = ["kind", "kindVersion"];

    /// <summary>The questions of a questionnaire by their link ids.</summary>
    internal static Dictionary<string, Question> ByLink(IEnumerable<Question> items)
    {
        Dictionary<string, Question> byLink = new(StringComparer.Ordinal);
        Stack<Question> open = new(items);
        while (open.TryPop(out var item))
        {
            byLink.TryAdd(item.LinkId!, item);
            item.Item.ForEach(open.Push);
        }

        return byLink;
    }

    internal List<Item> Of(JsonElement entry, string prefix)
    {
        var items = new List<Item>();
        foreach (var member in entry.EnumerateObject())
        {
            var name = member.Name;
            if (!Discriminators.Contains(name))
            {
                Add(items, links.Of(prefix, name), member.Value);
            }
        }

        return items;
    }

    private void Add(List<Item> items, string linkId, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when TypeOf(linkId) is Type.Integer or Type.Decimal && value.TryGetProperty("value", out var number):
                // A rating: its scale stands in the questionnaire.
                Add(items, linkId, number);
                break;
            case JsonValueKind.Object:
                // Beneath an answer or beneath an item, never both: a group has no answer of its own.
                if (Of(value, linkId) is { Count: > 0 } inner)
                {
                    items.Add(new Item { LinkId = linkId, Item = inner });
                }

                break;
            case JsonValueKind.Array:
                AddList(items, linkId, value);
                break;
            default:
                if (ValueOf(value, linkId) is { } answer)
                {
                    items.Add(new Item { LinkId = linkId, Answer = [new Answer { Value = answer }] });
                }

                break;
        }
    }

    private void AddList(List<Item> items, string linkId, JsonElement list)
    {
        var answers = new List<Answer>();
        foreach (var element in list.EnumerateArray())
        {
            if (element.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                Add(items, linkId, element);
            }
            else if (ValueOf(element, linkId) is { } answer)
            {
                answers.Add(new Answer { Value = answer });
            }
        }

        if (answers.Count > 0)
        {
            items.Add(new Item { LinkId = linkId, Answer = answers });
        }
    }

    private Type? TypeOf(string linkId) => asked.TryGetValue(linkId, out var question) ? question.Type : null;

    // A text of white space alone is none to FHIR.
    private DataType? ValueOf(JsonElement value, string linkId) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => TextOf(text, linkId),
        JsonValueKind.True or JsonValueKind.False => new FhirBoolean(value.GetBoolean()),
        JsonValueKind.Number when TypeOf(linkId) != Type.Decimal && value.TryGetInt32(out var whole) => new Integer(whole),
        JsonValueKind.Number => new FhirDecimal(decimal.Parse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => null,
    };

    private DataType TextOf(string text, string linkId) => TypeOf(linkId) switch
    {
        Type.Date => new Date(text),
        Type.Time => new Time(text),
        Type.DateTime when InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var at } => FhirTimes.Moment(at, zone),
        Type.Choice => Coded(text, linkId) ?? new Coding { Code = text },
        Type.OpenChoice => Coded(text, linkId) ?? (DataType)new FhirString(text),
        _ => new FhirString(text),
    };

    private Coding? Coded(string key, string linkId) => asked[linkId].AnswerOption.Select(static option => option.Value).OfType<Coding>().FirstOrDefault(coding => coding.Code == key) is { } option
        ? new Coding { Code = key, Display = option.Display } : null;
}
