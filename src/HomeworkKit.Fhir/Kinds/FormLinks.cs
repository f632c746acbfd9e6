using System.Text;

namespace HomeworkKit.Fhir;

/// <summary>Paths of members as link ids: <c>emotions[*].beliefBefore</c> of a thought record is <c>thought-record/emotions/belief-before</c>.</summary>
internal static class FormLinks
{
    internal static string Of(string kind, string path)
    {
        var text = new StringBuilder(kind.Length + path.Length + 8).Append(kind).Append('/');
        var (start, isInside, isRow) = (text.Length, false, false);
        foreach (var c in path)
        {
            // Dots in brackets belong to keys.
            isInside = c == '[' || (isInside && c != ']');
            if (c == '.' && !isInside)
            {
                start = text.Append('/').Length;
                isRow = false;
            }
            else if (c == '[')
            {
                isRow = true;
            }
            else if (!isRow)
            {
                AppendKebab(text, c, text.Length == start);
            }
        }

        return text.ToString();
    }

    /// <summary>Gives the path of what holds a member; null for a member of the entry itself.</summary>
    internal static string? Holder(string path) => Steps(path) is [_, _, ..] steps ? string.Join('.', steps.SkipLast(1)) : null;

    /// <summary>Gives the keys by which rows are named in a path, each with its list and the member that holds it.</summary>
    internal static IEnumerable<(string List, string Member, string Key)> KeysIn(string path)
    {
        var steps = Steps(path);
        for (var i = 0; i < steps.Count; i++)
        {
            var open = steps[i].IndexOf('[', StringComparison.Ordinal);
            if (open < 0 || !steps[i].Contains('=', StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var pair in steps[i][(open + 1)..^1].Split(','))
            {
                var equals = pair.IndexOf('=', StringComparison.Ordinal);
                yield return (string.Join('.', steps.Take(i).Append(steps[i][..open])), pair[..equals], pair[(equals + 1)..]);
            }
        }
    }

    internal static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            AppendKebab(text, c, text.Length == 0);
        }

        return text.ToString();
    }

    private static void AppendKebab(StringBuilder text, char c, bool isFirst)
    {
        if (char.IsAsciiLetterUpper(c) && !isFirst)
        {
            text.Append('-');
        }

        text.Append(char.ToLowerInvariant(c));
    }

    // Dots in brackets belong to keys.
    private static List<string> Steps(string path)
    {
        List<string> steps = [];
        var (start, isInside) = (0, false);
        for (var i = 0; i < path.Length; i++)
        {
            isInside = path[i] == '[' || (isInside && path[i] != ']');
            if (path[i] == '.' && !isInside)
            {
                steps.Add(path[start..i]);
                start = i + 1;
            }
        }

        steps.Add(path[start..]);
        return steps;
    }
}
