using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Reads and writes a rating as <c>{"value":5,"scale":"1..7"}</c>.</summary>
internal sealed class RatingJsonConverter : JsonConverter<Rating>
{
    private static readonly RatingScaleJsonConverter ScaleConverter = new();

    /// <inheritdoc/>
    public override Rating Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        decimal? value = null;
        RatingScale? scale = null;
        JsonObjects.Enter(ref reader);
        while (JsonObjects.NextMember(ref reader))
        {
            if (reader.ValueTextEquals("value"u8))
            {
                JsonObjects.EnterValue(ref reader, isDuplicate: value is not null);
                value = JsonNumbers.ReadDecimal(ref reader);
            }
            else if (reader.ValueTextEquals("scale"u8))
            {
                JsonObjects.EnterValue(ref reader, isDuplicate: scale is not null);
                scale = ScaleConverter.Read(ref reader, typeof(RatingScale), options);
            }
            else
            {
                // A rating has two members for good: anything else has nowhere to be kept, so it is refused rather than lost.
                throw new CodedJsonException(JsonCodes.WrongType);
            }
        }

        if (value is not { } number || scale is null)
        {
            throw new CodedJsonException(JsonCodes.MissingMember);
        }

        return Rating.TryCreate(number, scale, out var rating) ? rating : throw new CodedJsonException(JsonCodes.OutOfRange);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rating value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteNumber("value"u8, value.Value);
        writer.WritePropertyName("scale"u8);
        ScaleConverter.Write(writer, value.Scale, options);
        writer.WriteEndObject();
    }
}
