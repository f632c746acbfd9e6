using System.Globalization;
using System.Text;
using System.Text.Json;
using Hl7.Fhir.Model;
using Answer = Hl7.Fhir.Model.QuestionnaireResponse.AnswerComponent;
using Item = Hl7.Fhir.Model.QuestionnaireResponse.ItemComponent;

namespace HomeworkKit.Fhir;

/// <summary>An entry's JSON as items of a response, hosts' kinds included: a member's path is its link id, an element of a list an item of its own.</summary>
internal static class EntryItems
{
    private static readonly string[] Discriminators = ["kind", "kindVersion"];

    internal static List<Item> Of(JsonElement entry, string prefix)
    {
        var items = new List<Item>();
        foreach (var member in entry.EnumerateObject().Where(static member => !Discriminators.Contains(member.Name)))
        {
            Add(items, $"{prefix}/{Kebab(member.Name)}", member.Value);
        }

        return items;
    }

    private static void Add(List<Item> items, string linkId, JsonElement value)
    {
        switch (value.ValueKind)
        {
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
                if (ValueOf(value) is { } answer)
                {
                    items.Add(new Item { LinkId = linkId, Answer = [new Answer { Value = answer }] });
                }

                break;
        }
    }

    private static void AddList(List<Item> items, string linkId, JsonElement list)
    {
        var answers = new List<Answer>();
        foreach (var element in list.EnumerateArray())
        {
            if (element.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                Add(items, linkId, element);
            }
            else if (ValueOf(element) is { } answer)
            {
                answers.Add(new Answer { Value = answer });
            }
        }

        if (answers.Count > 0)
        {
            items.Add(new Item { LinkId = linkId, Answer = answers });
        }
    }

    // A text of white space alone is none to FHIR.
    private static DataType? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => new FhirString(value.GetString()!),
        JsonValueKind.True or JsonValueKind.False => new FhirBoolean(value.GetBoolean()),
        JsonValueKind.Number when value.TryGetInt32(out var whole) => new Integer(whole),
        JsonValueKind.Number => new FhirDecimal(decimal.Parse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
