using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit.Forms;

/// <summary>Reads and writes a condition as an object whose members say which it is: <c>{"item":"worry","atLeast":6}</c>.</summary>
public sealed class FormConditionJsonConverter : JsonConverter<FormCondition>
{
    /// <inheritdoc/>
    public override FormCondition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var parts = 0;
        return Read(document.RootElement, FormCondition.MostDeep, ref parts);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FormCondition value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        switch (value)
        {
            case FormCondition.All all:
                WriteSeveral(writer, "all", all.Conditions, options);
                break;
            case FormCondition.Any any:
                WriteSeveral(writer, "any", any.Conditions, options);
                break;
            case FormCondition.Not not:
                writer.WritePropertyName("not");
                Write(writer, not.Condition, options);
                break;
            case FormCondition.Answered answered:
                writer.WriteString("answered", answered.Item);
                break;
            case FormCondition.Is same:
                writer.WriteString("item", same.Item);
                WriteValue(writer, same.Value);
                break;
            case FormCondition.AtLeast atLeast:
                WriteNumber(writer, atLeast.Item, "atLeast", atLeast.Number);
                break;
            case FormCondition.AtMost atMost:
                WriteNumber(writer, atMost.Item, "atMost", atMost.Number);
                break;
            case FormCondition.Above above:
                WriteNumber(writer, above.Item, "above", above.Number);
                break;
            case FormCondition.Below below:
                WriteNumber(writer, below.Item, "below", below.Number);
                break;
            case FormCondition.Includes includes:
                writer.WriteString("item", includes.Item);
                writer.WriteString("includes", includes.Option);
                break;
            case FormCondition.ScoreAtLeast score:
                writer.WriteString("score", score.Key);
                writer.WriteNumber("atLeast", score.Number);
                break;
            default:
                throw new CodedJsonException(JsonCodes.UnknownValue);
        }

        writer.WriteEndObject();
    }

    private static FormCondition Read(JsonElement element, int deep, ref int parts)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new CodedJsonException(JsonCodes.WrongType);
        }

        if (deep <= 0 || ++parts > FormCondition.MostParts)
        {
            throw new CodedJsonException(FormRules.ConditionTooLarge.Code);
        }

        var members = element.EnumerateObject().ToArray();
        if (members.Select(static member => member.Name).Distinct(StringComparer.Ordinal).Count() != members.Length)
        {
            throw new CodedJsonException(JsonCodes.DuplicateMember);
        }

        return members.Length switch
        {
            1 => ReadOne(members[0].Name, members[0].Value, deep, ref parts),
            2 when element.TryGetProperty("item", out var item) => ReadItem(TextOf(item), members.First(static member => member.Name != "item")),
            2 when element.TryGetProperty("score", out var score) && element.TryGetProperty("atLeast", out var least) => new FormCondition.ScoreAtLeast(TextOf(score), NumberOf(least)),
            _ => throw new CodedJsonException(JsonCodes.UnknownValue),
        };
    }

    private static FormCondition ReadOne(string name, JsonElement value, int deep, ref int parts)
    {
        switch (name)
        {
            case "all":
                return new FormCondition.All(ReadSeveral(value, deep, ref parts));
            case "any":
                return new FormCondition.Any(ReadSeveral(value, deep, ref parts));
            case "not":
                return new FormCondition.Not(Read(value, deep - 1, ref parts));
            case "answered":
                return new FormCondition.Answered(TextOf(value));
            default:
                throw new CodedJsonException(JsonCodes.UnknownValue);
        }
    }

    private static List<FormCondition> ReadSeveral(JsonElement value, int deep, ref int parts)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw new CodedJsonException(JsonCodes.WrongType);
        }

        List<FormCondition> conditions = [];
        foreach (var item in value.EnumerateArray())
        {
            conditions.Add(Read(item, deep - 1, ref parts));
        }

        return conditions;
    }

    private static FormCondition ReadItem(string item, JsonProperty member) => member.Name switch
    {
        "is" => new FormCondition.Is(item, member.Value.ValueKind switch
        {
            JsonValueKind.String => new FormValue.Choice(member.Value.GetString()!),
            JsonValueKind.True => new FormValue.YesNo(true),
            JsonValueKind.False => new FormValue.YesNo(false),
            _ => new FormValue.Number(NumberOf(member.Value)),
        }),
        "atLeast" => new FormCondition.AtLeast(item, NumberOf(member.Value)),
        "atMost" => new FormCondition.AtMost(item, NumberOf(member.Value)),
        "above" => new FormCondition.Above(item, NumberOf(member.Value)),
        "below" => new FormCondition.Below(item, NumberOf(member.Value)),
        "includes" => new FormCondition.Includes(item, TextOf(member.Value)),
        _ => throw new CodedJsonException(JsonCodes.UnknownValue),
    };

    private static string TextOf(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString()! : throw new CodedJsonException(JsonCodes.WrongType);

    private static decimal NumberOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var number) ? number : throw new CodedJsonException(JsonCodes.WrongType);

    private static void WriteNumber(Utf8JsonWriter writer, string item, string name, decimal number)
    {
        writer.WriteString("item", item);
        writer.WriteNumber(name, number);
    }

    private static void WriteValue(Utf8JsonWriter writer, FormValue value)
    {
        switch (value)
        {
            case FormValue.Choice choice:
                writer.WriteString("is", choice.Key);
                break;
            case FormValue.YesNo yesNo:
                writer.WriteBoolean("is", yesNo.IsYes);
                break;
            case FormValue.Number number:
                writer.WriteNumber("is", number.Value);
                break;
            default:
                throw new CodedJsonException(JsonCodes.UnknownValue);
        }
    }

    private void WriteSeveral(Utf8JsonWriter writer, string name, IReadOnlyList<FormCondition> conditions, JsonSerializerOptions options)
    {
        writer.WriteStartArray(name);
        foreach (var condition in conditions)
        {
            Write(writer, condition, options);
        }

        writer.WriteEndArray();
    }
}
