using System.Globalization;

namespace HomeworkKit.Words;

/// <summary>Looks up languages as RFC 4647, section 3.4, says.</summary>
internal static class LanguageChoice
{
    private const int MostRanges = 32;

    // No tag is longer; what is would be shortened part by part.
    private const int LongestTag = 35;

    internal static HomeworkWords Choose(HomeworkWords[] offered, string? acceptLanguage)
    {
        foreach (var (range, _) in RangesOf(acceptLanguage ?? string.Empty).OrderByDescending(static range => range.Weight))
        {
            for (var tag = range; tag.Length > 0; tag = Shorter(tag))
            {
                if (Array.Find(offered, words => string.Equals(words.Language, tag, StringComparison.OrdinalIgnoreCase)) is { } match)
                {
                    return match;
                }
            }
        }

        return offered.Length > 0 ? offered[0] : HomeworkWords.English;
    }

    private static IEnumerable<(string Range, decimal Weight)> RangesOf(string header)
    {
        foreach (var range in header.Split(',', MostRanges + 1, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostRanges))
        {
            var parts = range.Split(';', StringSplitOptions.TrimEntries);
            var weight = parts.Length == 1 ? 1
                : parts[1].StartsWith("q=", StringComparison.OrdinalIgnoreCase)
                    && decimal.TryParse(parts[1].AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) && read <= 1 ? read
                : 0;
            if (weight > 0 && parts[0] != "*" && parts[0].Length <= LongestTag)
            {
                yield return (parts[0], weight);
            }
        }
    }

    // A part of one letter goes with the one behind it.
    internal static string Shorter(string tag)
    {
        var end = tag.LastIndexOf('-');
        return end < 0 ? string.Empty : end >= 2 && tag[end - 2] == '-' ? tag[..(end - 2)] : tag[..end];
    }
}
