using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit.Forms;

/// <summary>Reads and writes a condition as an object whose members say which it is: <c>{"item":"worry","atLeast":6}</c>.</summary>
public sealed class FormConditionJsonConverter : JsonConverter<FormCondition>
{
    /// <inheritdoc/>
    public override FormCondition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = 0;
        return Read(ref reader, FormCondition.MostDeep, ref parts);
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

    // Members stand in any order: which condition it is is known once all their names are.
    private static FormCondition Read(ref Utf8JsonReader reader, int deep, ref int parts)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new CodedJsonException(JsonCodes.WrongType);
        }

        if (deep <= 0 || ++parts > FormCondition.MostParts)
        {
            throw new CodedJsonException(FormRules.ConditionTooLarge.Code);
        }

        List<string> names = new(2);
        var first = reader;
        var second = reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (names.Contains(name))
            {
                throw new CodedJsonException(JsonCodes.DuplicateMember);
            }

            names.Add(name);
            reader.Read();
            if (names.Count == 1)
            {
                first = reader;
            }
            else
            {
                second = names.Count == 2 ? reader : throw new CodedJsonException(JsonCodes.UnknownValue);
            }

            reader.Skip();
        }

        return names switch
        {
            [var one] => ReadOne(one, ref first, deep, ref parts),
            ["item", var name] => ReadItem(TextOf(ref first), name, ref second),
            [var name, "item"] => ReadItem(TextOf(ref second), name, ref first),
            ["score", "atLeast"] => new FormCondition.ScoreAtLeast(TextOf(ref first), NumberOf(ref second)),
            ["atLeast", "score"] => new FormCondition.ScoreAtLeast(TextOf(ref second), NumberOf(ref first)),
            _ => throw new CodedJsonException(JsonCodes.UnknownValue),
        };
    }

    private static FormCondition ReadOne(string name, ref Utf8JsonReader value, int deep, ref int parts) => name switch
    {
        "all" => new FormCondition.All(ReadSeveral(ref value, deep, ref parts)),
        "any" => new FormCondition.Any(ReadSeveral(ref value, deep, ref parts)),
        "not" => new FormCondition.Not(Read(ref value, deep - 1, ref parts)),
        "answered" => new FormCondition.Answered(TextOf(ref value)),
        _ => throw new CodedJsonException(JsonCodes.UnknownValue),
    };

    private static List<FormCondition> ReadSeveral(ref Utf8JsonReader value, int deep, ref int parts)
    {
        if (value.TokenType != JsonTokenType.StartArray)
        {
            throw new CodedJsonException(JsonCodes.WrongType);
        }

        List<FormCondition> conditions = [];
        while (value.Read() && value.TokenType != JsonTokenType.EndArray)
        {
            conditions.Add(Read(ref value, deep - 1, ref parts));
        }

        return conditions;
    }

    private static FormCondition ReadItem(string item, string name, ref Utf8JsonReader value) => name switch
    {
        "is" => new FormCondition.Is(item, value.TokenType switch
        {
            JsonTokenType.String => new FormValue.Choice(value.GetString()!),
            JsonTokenType.True => new FormValue.YesNo(true),
            JsonTokenType.False => new FormValue.YesNo(false),
            _ => new FormValue.Number(NumberOf(ref value)),
        }),
        "atLeast" => new FormCondition.AtLeast(item, NumberOf(ref value)),
        "atMost" => new FormCondition.AtMost(item, NumberOf(ref value)),
        "above" => new FormCondition.Above(item, NumberOf(ref value)),
        "below" => new FormCondition.Below(item, NumberOf(ref value)),
        "includes" => new FormCondition.Includes(item, TextOf(ref value)),
        _ => throw new CodedJsonException(JsonCodes.UnknownValue),
    };

    private static string TextOf(ref Utf8JsonReader value) =>
        value.TokenType == JsonTokenType.String ? value.GetString()! : throw new CodedJsonException(JsonCodes.WrongType);

    private static decimal NumberOf(ref Utf8JsonReader value) =>
        value.TokenType == JsonTokenType.Number && value.TryGetDecimal(out var number) ? number : throw new CodedJsonException(JsonCodes.WrongType);

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
