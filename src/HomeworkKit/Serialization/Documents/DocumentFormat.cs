using System.Globalization;
using System.Text.Json;

namespace HomeworkKit.Serialization;

/// <summary>Looks at a document's <c>format</c> before anything else is read, so that a document of a newer format is told apart from a broken one.</summary>
internal static class DocumentFormat
{
    private const string Family = "homeworkkit/";

    internal static JsonProblem? Problem(ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return new JsonProblem(JsonProblemCodes.UnknownFormat, "$");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isFormat = reader.ValueTextEquals("format"u8);
                reader.Read();
                if (isFormat)
                {
                    return ProblemOf(ref reader);
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Broken JSON is told by the reading that follows, with its place.
            return null;
        }

        return new JsonProblem(JsonProblemCodes.UnknownFormat, "$");
    }

    private static JsonProblem? ProblemOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return new JsonProblem(JsonProblemCodes.UnknownFormat, "$.format");
        }

        if (reader.ValueTextEquals(CycleDocument.CurrentFormat))
        {
            return null;
        }

        var text = reader.ValueSpan.Length <= 32 ? reader.GetString()! : string.Empty;
        var isNewer = text.StartsWith(Family, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Family.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 1;
        return new JsonProblem(isNewer ? JsonProblemCodes.NewerVersion : JsonProblemCodes.UnknownFormat, "$.format");
    }
}
