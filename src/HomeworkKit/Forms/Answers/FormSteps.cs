using System.Globalization;

namespace HomeworkKit.Forms;

/// <summary>One step of a path: a member, the number of a row, or the keys of a row.</summary>
internal readonly struct FormSteps(string? member, int? row, IReadOnlyList<(string Member, string Key)>? keys)
{
    internal string? Member => member;

    internal int? Row => row;

    internal IReadOnlyList<(string Member, string Key)>? Keys => keys;

    /// <summary>Takes a path apart.</summary>
    /// <returns>The steps; one that leads nowhere for a text of another form.</returns>
    internal static FormSteps[] Of(string? path)
    {
        if (!FormPath.IsPath(path))
        {
            return [default];
        }

        var steps = new List<FormSteps>(4);
        var at = 0;
        while (at < path!.Length)
        {
            if (path[at] == '[')
            {
                var end = path.IndexOf(']', at);
                if (end < 0)
                {
                    steps.Add(default);
                    break;
                }

                steps.Add(InBrackets(path.AsSpan(at + 1, end - at - 1)));
                at = end + 1;
            }
            else
            {
                var start = path[at] == '.' ? at + 1 : at;
                var end = path.AsSpan(start).IndexOfAny('.', '[');
                end = end < 0 ? path.Length : start + end;
                steps.Add(new FormSteps(path[start..end], null, null));
                at = end == at ? at + 1 : end;
            }
        }

        return [.. steps];
    }

    /// <summary>Writes the keys of a row as they stand in a path.</summary>
    internal static string InBrackets(IReadOnlyList<(string Member, string Key)> keys) =>
        "[" + string.Join(',', keys.Select(static key => key.Member + "=" + key.Key)) + "]";

    private static FormSteps InBrackets(ReadOnlySpan<char> text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            return new FormSteps(null, row, null);
        }

        List<(string, string)> keys = [];
        foreach (var pair in text.ToString().Split(','))
        {
            var sign = pair.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0)
            {
                return default;
            }

            keys.Add((pair[..sign], pair[(sign + 1)..]));
        }

        return new FormSteps(null, null, keys);
    }
}
