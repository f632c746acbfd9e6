using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Reads and writes a <see cref="NonNegativeCount"/> as a whole number.</summary>
internal sealed class NonNegativeCountJsonConverter : JsonConverter<NonNegativeCount>
{
    /// <inheritdoc/>
    public override NonNegativeCount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Number ? throw new CodedJsonException(JsonCodes.WrongType)
        : reader.TryGetInt32(out var number) && NonNegativeCount.TryCreate(number, out var value) ? value
        : throw new CodedJsonException(JsonCodes.OutOfRange);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, NonNegativeCount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }
}
