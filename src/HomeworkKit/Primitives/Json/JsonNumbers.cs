using System.Text.Json;

namespace HomeworkKit;

/// <summary>Numbers as the converters of this folder read them.</summary>
internal static class JsonNumbers
{
    internal static decimal ReadDecimal(ref Utf8JsonReader reader) => reader.TokenType != JsonTokenType.Number
        ? throw new CodedJsonException(JsonCodes.WrongType)
        : reader.TryGetInt32(out var whole) ? whole
        : reader.TryGetDecimal(out var value) ? value : throw new CodedJsonException(JsonCodes.OutOfRange);

    // Nearly every rating is a whole number, and those are written several times as fast.
    internal static void WriteZeroToHundred(Utf8JsonWriter writer, decimal value)
    {
        if (value.Scale == 0)
        {
            writer.WriteNumberValue((int)value);
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }
}
