using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>Reads and writes a zone policy as <c>"floating"</c> or the tz id.</summary>
public sealed class ZonePolicyJsonConverter : JsonConverter<ZonePolicy>
{
    /// <inheritdoc/>
    public override ZonePolicy Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new CodedJsonException(JsonCodes.WrongType);
        }

        // The common value costs no string.
        if (reader.ValueTextEquals("floating"u8))
        {
            return ZonePolicy.Floating;
        }

        return Utf8ReaderExtensions.IsShort(ref reader, ZonePolicy.MaximumLength) && ZonePolicy.TryParse(reader.GetString(), null, out var policy)
            ? policy
            : throw new CodedJsonException(ScheduleCodes.UnknownZone);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ZonePolicy value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
