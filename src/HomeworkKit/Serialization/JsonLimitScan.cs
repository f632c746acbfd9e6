using System.Text.Json;

namespace HomeworkKit.Serialization;

/// <summary>Checks a document against the limits before anything is made of it.</summary>
internal static class JsonLimitScan
{
    internal static JsonProblem? Problem(ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits)
    {
        if (utf8.Length > limits.DocumentBytes)
        {
            return new JsonProblem(JsonProblemCodes.TooLarge, "$");
        }

        // A document that is smaller than the longest string and the longest list holds neither: most need no scan.
        return utf8.Length <= limits.StringBytes && utf8.Length / 2 <= limits.ListItems ? null : Scan(utf8, limits);
    }

    private static JsonProblem? Scan(ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth });
        Span<int> counts = limits.Depth <= 256 ? stackalloc int[limits.Depth + 2] : new int[limits.Depth + 2];
        try
        {
            while (reader.Read())
            {
                var isItem = reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject or JsonTokenType.PropertyName);
                if (isItem && ++counts[reader.CurrentDepth] > limits.ListItems)
                {
                    return new JsonProblem(JsonProblemCodes.TooLarge, "$");
                }

                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                {
                    counts[reader.CurrentDepth + 1] = 0;
                }
                else if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueSpan.Length > limits.StringBytes)
                {
                    return new JsonProblem(JsonProblemCodes.TooLarge, "$");
                }
            }
        }
        catch (JsonException)
        {
            // Not this scan's matter: the reading that follows says what is wrong, and where.
            return null;
        }

        return null;
    }
}
