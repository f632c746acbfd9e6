using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HomeworkKit.Forms;

/// <summary>Where an answer stands in an entry, in JSON names.</summary>
/// <remarks>
/// <c>situation</c>; <c>emotions[2].before</c> in a row by its place in the entry as it was read; <c>answers[item=sleep].rating</c> in the row of an item;
/// <c>emotions[*].before</c> in any row, as a form has it. A text of another form is a path too: one that no form knows.
/// </remarks>
/// <param name="Text">The text.</param>
public readonly partial record struct FormPath(string Text)
{
    internal const int LongestShown = 200;

    private const int KeyBuffer = 256;

    /// <summary>Makes a path of a text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FormPath(string text) => new(text);

    /// <summary>Makes a path of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The path.</returns>
    public static FormPath FromString(string text) => new(text);

    /// <summary>Gives the path in one row: the first <c>[*]</c> becomes its number.</summary>
    /// <param name="row">The number of the row in the entry; numbers from the count of rows on are new rows.</param>
    /// <returns>The path; itself if it names no row that is still open.</returns>
    public FormPath InRow(int row)
    {
        var text = Text ?? string.Empty;
        var star = text.IndexOf("[*]", StringComparison.Ordinal);
        return star < 0 ? this : new(string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, star)}[{row}]{text.AsSpan(star + 3)}"));
    }

    /// <summary>Returns the path if it has a path's form.</summary>
    /// <returns>Names, numbers of rows and keys of items; nothing for a text of another form, which may hold anything.</returns>
    public override string ToString() => IsPath(Text) ? Text : string.Empty;

    internal static bool IsPath([NotNullWhen(true)] string? text)
    {
        if (text is not { Length: > 0 and <= LongestShown })
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '[' or ']' or '*' or '=' or ',' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    // The same place in any row.
    internal static string Template(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return text;
        }

        var template = text.Length <= LongestShown ? stackalloc char[LongestShown] : new char[text.Length];
        return new string(template[..WriteTemplate(text, template)]);
    }

    /// <summary>Writes the same place in any row, which is never longer.</summary>
    /// <returns>How long it is.</returns>
    internal static int WriteTemplate(ReadOnlySpan<char> text, Span<char> template)
    {
        var length = 0;
        while (text.IndexOf('[') is >= 0 and var bracket)
        {
            var end = bracket + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            text[..(bracket + 1)].CopyTo(template[length..]);
            length += bracket + 1;
            if (end > bracket + 1 && end < text.Length && text[end] == ']')
            {
                template[length++] = '*';
                text = text[end..];
            }
            else
            {
                text = text[(bracket + 1)..];
            }
        }

        text.CopyTo(template[length..]);
        return length + text.Length;
    }

    // "thought-record", "emotions[*].before" to "thought-record/emotions/before".
    internal static string KeyOf(string kind, string path)
    {
        // At most a slash and a hyphen before each letter.
        Span<char> key = stackalloc char[KeyBuffer];
        var most = kind.Length + (2 * path.Length);
        key = most <= KeyBuffer ? key : new char[most];
        kind.CopyTo(key);
        var length = kind.Length;
        var inBrackets = false;
        var atStart = true;
        foreach (var c in path)
        {
            if (c is '[' or ']')
            {
                inBrackets = c == '[';
            }
            else if (!inBrackets && c == '.')
            {
                atStart = true;
            }
            else if (!inBrackets)
            {
                if (atStart || char.IsAsciiLetterUpper(c))
                {
                    key[length++] = atStart ? '/' : '-';
                }

                key[length++] = char.ToLowerInvariant(c);
                atStart = false;
            }
        }

        return new string(key[..length]);
    }
}
