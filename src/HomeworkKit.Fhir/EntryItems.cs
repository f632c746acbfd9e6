using System.Globalization;
using System.Text.Json;
using Hl7.Fhir.Model;
using NodaTime.Text;
using Answer = Hl7.Fhir.Model.QuestionnaireResponse.AnswerComponent;
using Item = Hl7.Fhir.Model.QuestionnaireResponse.ItemComponent;
using Type = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace HomeworkKit.Fhir;

/// <summary>
/// An entry's JSON as items of a response, hosts' kinds included: a member's path is its link id, an element of a list an item of its own. What the
/// questionnaire asks is answered in its type; what it does not ask is a text, a number or a flag.
/// </summary>
internal sealed class EntryItems(DateTimeZone zone)
{
    private const string RatingValue = "value";

    internal List<Item> Of(ReadOnlySpan<byte> entry, EntryLink link)
    {
        var reader = new Utf8JsonReader(entry);
        reader.Read();
        return Members(ref reader, link);
    }

    private List<Item> Members(ref Utf8JsonReader reader, EntryLink holder)
    {
        var items = new List<Item>(holder.Count);
        var place = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var link = holder.Of(ref reader, ref place);
            reader.Read();
            if (link is null)
            {
                reader.Skip();
            }
            else
            {
                Add(items, link, ref reader);
            }
        }

        return items;
    }

    private void Add(List<Item> items, EntryLink link, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when link.Question?.Type is Type.Integer or Type.Decimal && HasRating(reader):
                AddRating(items, link, ref reader);
                break;
            case JsonTokenType.StartObject:
                // Beneath an answer or beneath an item, never both: a group has no answer of its own.
                if (Members(ref reader, link) is { Count: > 0 } inner)
                {
                    items.Add(new Item { LinkId = link.Id, Item = inner });
                }

                break;
            case JsonTokenType.StartArray:
                AddList(items, link, ref reader);
                break;
            default:
                if (ValueOf(ref reader, link) is { } answer)
                {
                    items.Add(new Item { LinkId = link.Id, Answer = [new Answer { Value = answer }] });
                }

                break;
        }
    }

    // Looks ahead, on a copy of the reader.
    private static bool HasRating(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(RatingValue))
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    // A rating: its scale stands in the questionnaire.
    private void AddRating(List<Item> items, EntryLink link, ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isValue = reader.ValueTextEquals(RatingValue);
            reader.Read();
            if (isValue)
            {
                Add(items, link, ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void AddList(List<Item> items, EntryLink link, ref Utf8JsonReader reader)
    {
        List<Answer>? answers = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                Add(items, link, ref reader);
            }
            else if (ValueOf(ref reader, link) is { } answer)
            {
                (answers ??= []).Add(new Answer { Value = answer });
            }
        }

        if (answers is not null)
        {
            items.Add(new Item { LinkId = link.Id, Answer = answers });
        }
    }

    // A text of white space alone is none to FHIR.
    private DataType? ValueOf(ref Utf8JsonReader reader, EntryLink link) => reader.TokenType switch
    {
        JsonTokenType.String when reader.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => TextOf(text, link),
        JsonTokenType.True or JsonTokenType.False => new FhirBoolean(reader.GetBoolean()),
        JsonTokenType.Number when link.Question?.Type != Type.Decimal && reader.TryGetInt32(out var whole) => new Integer(whole),
        JsonTokenType.Number => new FhirDecimal(decimal.Parse(reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => null,
    };

    private DataType TextOf(string text, EntryLink link) => link.Question?.Type switch
    {
        Type.Date => new Date(text),
        Type.Time => new Time(text),
        Type.DateTime when InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var at } => FhirTimes.Moment(at, zone),
        Type.Choice => Coded(text, link) ?? new Coding { Code = text },
        Type.OpenChoice => Coded(text, link) ?? (DataType)new FhirString(text),
        _ => new FhirString(text),
    };

    private static Coding? Coded(string key, EntryLink link)
    {
        foreach (var option in link.Question!.AnswerOption)
        {
            if (option.Value is Coding coding && coding.Code == key)
            {
                return new Coding { Code = key, Display = coding.Display };
            }
        }

        return null;
    }
}
