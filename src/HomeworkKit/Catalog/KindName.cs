namespace HomeworkKit;

/// <summary>The form of a kind's name: words in lower case with hyphens, after a prefix of the same form if a host made it.</summary>
internal static class KindName
{
    private const int MaximumLength = 64;

    internal static bool IsValid(string? name)
    {
        if (name is not { Length: > 0 and <= MaximumLength })
        {
            return false;
        }

        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? IsWords(name) : IsWords(name.AsSpan(0, slash)) && IsWords(name.AsSpan(slash + 1));
    }

    internal static bool HasPrefix(string name) => name.Contains('/', StringComparison.Ordinal);

    /// <summary>Says whether a text is one part of a name, without a prefix.</summary>
    internal static bool IsPart(ReadOnlySpan<char> text) => text.Length <= MaximumLength && IsWords(text);

    private static bool IsWords(ReadOnlySpan<char> text)
    {
        var previous = '-';
        foreach (var c in text)
        {
            var valid = c == '-' ? previous != '-' : char.IsAsciiLetterLower(c) || (char.IsAsciiDigit(c) && previous != '-');
            if (!valid)
            {
                return false;
            }

            previous = c;
        }

        return previous != '-';
    }
}
