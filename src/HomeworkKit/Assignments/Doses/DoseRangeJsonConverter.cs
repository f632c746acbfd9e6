using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Reads and writes a range as <c>[3,5]</c>, or as one number where both ends are equal.</summary>
public sealed class DoseRangeJsonConverter : JsonConverter<DoseRange>
{
    /// <inheritdoc/>
    public override DoseRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int from;
        int to;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            from = ReadNumber(ref reader, advance: true);
            to = ReadNumber(ref reader, advance: true);
            if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray)
            {
                throw new CodedJsonException(JsonCodes.WrongType);
            }
        }
        else
        {
            from = to = ReadNumber(ref reader, advance: false);
        }

        return DoseRange.CanBe(from, to) ? new DoseRange(from, to) : throw new CodedJsonException(JsonCodes.OutOfRange);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DoseRange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.From == value.To)
        {
            writer.WriteNumberValue(value.From);
            return;
        }

        writer.WriteStartArray();
        writer.WriteNumberValue(value.From);
        writer.WriteNumberValue(value.To);
        writer.WriteEndArray();
    }

    private static int ReadNumber(ref Utf8JsonReader reader, bool advance)
    {
        if (advance)
        {
            reader.Read();
        }

        return reader.TokenType == JsonTokenType.Number
            ? reader.TryGetInt32(out var number) ? number : throw new CodedJsonException(JsonCodes.OutOfRange)
            : throw new CodedJsonException(JsonCodes.WrongType);
    }
}
