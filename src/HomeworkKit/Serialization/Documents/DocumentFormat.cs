using System.Globalization;
using System.Text.Json;

namespace HomeworkKit.Serialization;

/// <summary>Looks at a document's <c>format</c> before anything else is read, so that a document of a newer format is told apart from a broken one.</summary>
internal static class DocumentFormat
{
    private const string Family = "homeworkkit/";

    /// <summary>Says what is wrong with a document's format.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How deep it may be.</param>
    /// <param name="firstAlone">Whether to look at the first member alone, where the format is written; where it stands elsewhere, reading finds it.</param>
    /// <returns>The problem; null where the format is this version's, or where the text is broken.</returns>
    internal static JsonProblem? Problem(ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits, bool firstAlone = false)
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

                if (firstAlone)
                {
                    return null;
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
