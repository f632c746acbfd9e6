using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit.Primitives;

/// <summary>Reads and writes a <see cref="Count"/> as a whole number.</summary>
public sealed class CountJsonConverter : JsonConverter<Count>
{
    /// <inheritdoc/>
    public override Count Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Number ? throw new CodedJsonException(JsonCodes.WrongType)
        : reader.TryGetInt32(out var number) && Count.TryCreate(number, out var value) ? value
        : throw new CodedJsonException(JsonCodes.OutOfRange);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Count value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }
}
