using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace HomeworkKit.Serialization;

/// <summary>Checks a document's text against the limits before anything is made of it.</summary>
internal static class JsonLimitScan
{
    /// <summary>Says what is wrong with the text as a whole.</summary>
    /// <remarks>
    /// Text that is no Unicode is refused here, even inside fields that nobody knows: they would be kept, and break when they are written again.
    /// </remarks>
    internal static JsonProblem? Problem(ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits)
    {
        if (utf8.Length > limits.DocumentBytes)
        {
            return new JsonProblem(JsonProblemCodes.TooLarge, "$");
        }

        if (!Utf8.IsValid(utf8) || HasHalfCharacter(utf8))
        {
            return new JsonProblem(JsonProblemCodes.Malformed, "$");
        }

        // A document that is smaller than the longest string and the longest list holds neither: most need no scan.
        return utf8.Length <= limits.StringBytes && utf8.Length / 2 <= limits.ListItems ? null : Scan(utf8, limits);
    }

    /// <summary>Says whether objects and arrays are nested more deeply than a number says.</summary>
    internal static bool IsDeeperThan(ReadOnlySpan<byte> utf8, int depth)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = HomeworkJsonLimits.MaximumDepth + depth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= depth)
            {
                return true;
            }
        }

        return false;
    }

    // An escaped surrogate without its other half. In JSON a backslash stands in texts alone, so no token has to be told apart.
    private static bool HasHalfCharacter(ReadOnlySpan<byte> utf8)
    {
        for (var next = utf8.IndexOf((byte)'\\'); next >= 0; next = utf8.IndexOf((byte)'\\'))
        {
            utf8 = utf8[next..];
            var unit = EscapedUnit(utf8);
            if (char.IsLowSurrogate(unit) || (char.IsHighSurrogate(unit) && !char.IsLowSurrogate(EscapedUnit(utf8[6..]))))
            {
                return true;
            }

            utf8 = utf8[Math.Min(utf8.Length, char.IsHighSurrogate(unit) ? 12 : 2)..];
        }

        return false;
    }

    private static char EscapedUnit(ReadOnlySpan<byte> utf8) =>
        utf8.Length >= 6 && utf8.StartsWith("\\u"u8) && Utf8Parser.TryParse(utf8[2..6], out ushort unit, out var read, 'x') && read == 4 ? (char)unit : default;

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
            // Left to the reader that follows, which reports the problem and its place.
            return null;
        }

        return null;
    }
}
