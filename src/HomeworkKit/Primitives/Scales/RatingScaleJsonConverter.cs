using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Reads and writes a scale: as text (<c>"1..7"</c>) where it has no words, as an object where it has.</summary>
internal sealed class RatingScaleJsonConverter : JsonConverter<RatingScale>
{
    private static readonly KebabCaseEnumConverter<ScaleDirection> DirectionConverter = new();

    /// <inheritdoc/>
    public override RatingScale Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => ReadNumbers(ref reader),
        JsonTokenType.StartObject => ReadObject(ref reader, options),
        _ => throw new CodedJsonException(JsonCodes.WrongType),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RatingScale value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (!value.HasWords)
        {
            writer.WriteStringValue(value.ToString());
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("values"u8, value.ToString());
        if (value.Unit is not null)
        {
            writer.WriteString("unit"u8, value.Unit);
        }

        if (value.Direction is { } direction)
        {
            writer.WritePropertyName("direction"u8);
            DirectionConverter.Write(writer, direction, options);
        }

        if (value.Anchors.Count > 0)
        {
            writer.WriteStartObject("anchors"u8);
            foreach (var anchor in value.Anchors)
            {
                writer.WriteString(anchor.Value.ToString(CultureInfo.InvariantCulture), anchor.Label);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    // The usual scales are shared, so that a file of ratings does not hold a scale for each.
    private static RatingScale ReadNumbers(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("0..100"u8) ? RatingScale.Percent
        : reader.ValueTextEquals("0..10"u8) ? RatingScale.ZeroToTen
        : reader.ValueTextEquals("0..4"u8) ? RatingScale.ZeroToFour
        : reader.ValueTextEquals("1..7"u8) ? RatingScale.OneToSeven
        : RatingScale.TryParse(reader.GetString(), out var other) ? other
        : throw new CodedJsonException(JsonCodes.InvalidScale);

    private static RatingScale ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        RatingScale? values = null;
        string? unit = null;
        ScaleDirection? direction = null;
        List<ScaleAnchor>? anchors = null;
        while (JsonObjects.NextMember(ref reader))
        {
            if (reader.ValueTextEquals("values"u8))
            {
                JsonObjects.EnterValue(ref reader, isDuplicate: values is not null);
                values = reader.TokenType == JsonTokenType.String ? ReadNumbers(ref reader) : throw new CodedJsonException(JsonCodes.WrongType);
            }
            else if (reader.ValueTextEquals("unit"u8))
            {
                JsonObjects.EnterValue(ref reader, isDuplicate: unit is not null);
                unit = JsonObjects.ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("direction"u8))
            {
                JsonObjects.EnterValue(ref reader, isDuplicate: direction is not null);
                direction = DirectionConverter.Read(ref reader, typeof(ScaleDirection), options);
            }
            else if (reader.ValueTextEquals("anchors"u8))
            {
                JsonObjects.EnterValue(ref reader, isDuplicate: anchors is not null);
                anchors = ReadAnchors(ref reader);
            }
            else
            {
                throw new CodedJsonException(JsonCodes.WrongType);
            }
        }

        if (values is null)
        {
            throw new CodedJsonException(JsonCodes.MissingMember);
        }

        // Two spellings of one value ("1" and "1.0"), or a value off the scale, make no anchors.
        if (
            anchors is not null
            && (anchors.Exists(anchor => !values.Contains(anchor.Value)) || anchors.DistinctBy(static anchor => anchor.Value).Count() < anchors.Count))
        {
            throw new CodedJsonException(JsonCodes.InvalidScale);
        }

        return values with { Unit = unit, Direction = direction, Anchors = anchors ?? [] };
    }

    private static List<ScaleAnchor> ReadAnchors(ref Utf8JsonReader reader)
    {
        var anchors = new List<ScaleAnchor>();
        JsonObjects.Enter(ref reader);
        while (JsonObjects.NextMember(ref reader))
        {
            if (
                !decimal.TryParse(
                    reader.GetString(),
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var value))
            {
                throw new CodedJsonException(JsonCodes.InvalidScale);
            }

            reader.Read();
            anchors.Add(new ScaleAnchor(value, JsonObjects.ReadText(ref reader)));
        }

        return anchors;
    }
}
