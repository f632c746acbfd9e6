using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Reads and writes a <see cref="Suds"/> as a number from 0 to 100.</summary>
internal sealed class SudsJsonConverter : JsonConverter<Suds>
{
    /// <inheritdoc/>
    public override Suds Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Suds.TryCreate(JsonNumbers.ReadDecimal(ref reader), out var value) ? value : throw new CodedJsonException(JsonCodes.OutOfRange);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Suds value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonNumbers.WriteZeroToHundred(writer, value.Value);
    }
}
