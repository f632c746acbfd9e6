using System.Text.Json;

namespace HomeworkKit.Primitives;

/// <summary>Numbers as the converters of this folder read them.</summary>
internal static class JsonNumbers
{
    internal static decimal ReadDecimal(ref Utf8JsonReader reader) => reader.TokenType != JsonTokenType.Number
        ? throw new CodedJsonException(JsonCodes.WrongType)
        : reader.TryGetDecimal(out var value) ? value : throw new CodedJsonException(JsonCodes.OutOfRange);
}
