using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Reads and writes <see cref="Minutes"/> as a number.</summary>
internal sealed class MinutesJsonConverter : JsonConverter<Minutes>
{
    /// <inheritdoc/>
    public override Minutes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Minutes.TryCreate(JsonNumbers.ReadDecimal(ref reader), out var value) ? value : throw new CodedJsonException(JsonCodes.OutOfRange);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Minutes value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }
}
