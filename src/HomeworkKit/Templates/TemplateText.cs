using System.Text;

namespace HomeworkKit;

/// <summary>Texts with blanks: a name of up to 64 characters in braces, without braces or line breaks in it.</summary>
internal static class TemplateText
{
    private const int LongestName = 64;

    internal static IEnumerable<string> BlanksIn(params string?[] texts) => texts.SelectMany(static text => BlanksOf(text)).Distinct(StringComparer.Ordinal);

    internal static string? Fill(string? text, IReadOnlyList<TemplateWord> words)
    {
        if (text is null || words.Count == 0 || !text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        // The last of several wins, as when a word was filled in again.
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            known[word.Name] = word.Text;
        }

        // A text that is too long to be kept is refused where it would be kept: what comes after that changes nothing.
        var filled = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length && filled.Length <= TemplateLimits.Text;)
        {
            if (NameAt(text, i) is { } name && known.TryGetValue(name, out var word))
            {
                filled.Append(word);
                i += name.Length + 2;
            }
            else
            {
                filled.Append(text[i++]);
            }
        }

        return filled.ToString();
    }

    internal static bool IsName(string? name) => name is { Length: > 0 and <= LongestName } && name.AsSpan().IndexOfAny("{}\r\n") < 0;

    private static IEnumerable<string> BlanksOf(string? text)
    {
        for (var i = 0; text is not null && i < text.Length; i++)
        {
            if (NameAt(text, i) is { } name)
            {
                yield return name;
                i += name.Length + 1;
            }
        }
    }

    private static string? NameAt(string text, int index)
    {
        if (text[index] != '{')
        {
            return null;
        }

        // No further than a name can reach.
        var rest = text.AsSpan(index + 1, Math.Min(LongestName + 1, text.Length - index - 1));
        return rest.IndexOf('}') is > 0 and var end && rest[..end].ToString() is var name && IsName(name) ? name : null;
    }
}
