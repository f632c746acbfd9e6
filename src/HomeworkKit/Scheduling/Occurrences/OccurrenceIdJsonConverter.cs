using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>Reads and writes an occurrence id as its text.</summary>
public sealed class OccurrenceIdJsonConverter : JsonConverter<OccurrenceId>
{
    /// <inheritdoc/>
    public override OccurrenceId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && Utf8ReaderExtensions.IsShort(ref reader, OccurrenceId.MaximumLength))
        {
            Span<char> buffer = stackalloc char[OccurrenceId.MaximumLength * 6];
            if (OccurrenceId.TryParse(buffer[..reader.CopyString(buffer)], out var id))
            {
                return id;
            }
        }

        throw new CodedJsonException(ScheduleCodes.InvalidOccurrenceId);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OccurrenceId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> buffer = stackalloc char[OccurrenceId.MaximumLength];
        writer.WriteStringValue(buffer[..value.Format(buffer)]);
    }
}
