using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Reads and writes a host's reference as its text.</summary>
/// <typeparam name="TRef">The reference type.</typeparam>
public sealed class HostRefJsonConverter<TRef> : JsonConverter<TRef>
    where TRef : struct, IHostRef<TRef>
{
    /// <inheritdoc/>
    public override TRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The length is checked on the raw bytes first, so that no long text is decoded only to be refused: six bytes are one escaped character.
        if (reader.TokenType == JsonTokenType.String
            && (reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) <= HostRef.MaximumLength * 6
            && reader.GetString() is var text && HostRef.IsValid(text))
        {
            return TRef.From(text);
        }

        throw new CodedJsonException(JsonCodes.InvalidReference);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TRef value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(HostRef.Checked(value.Value));
    }
}
