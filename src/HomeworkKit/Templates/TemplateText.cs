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

        var filled = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (NameAt(text, i) is { } name && TextOf(words, name) is { } word)
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

    private static string? TextOf(IReadOnlyList<TemplateWord> words, string name)
    {
        // The last of several wins, as when a word was filled in again.
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (string.Equals(words[i].Name, name, StringComparison.Ordinal))
            {
                return words[i].Text;
            }
        }

        return null;
    }

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

        var end = text.IndexOf('}', index);
        var name = end > index ? text[(index + 1)..end] : null;
        return IsName(name) ? name : null;
    }
}
