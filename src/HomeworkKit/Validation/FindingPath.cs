using System.Globalization;

namespace HomeworkKit.Validation;

/// <summary>Paths in JSON names.</summary>
internal static class FindingPath
{
    /// <summary>Names the row of an item by its key, behind the path of its list.</summary>
    /// <param name="member">The member of the row that holds the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="rest">What stands behind the row.</param>
    /// <returns>For example <c>[item=sleep].before</c>; nothing for a key that is none, which may hold anything.</returns>
    internal static string OfItem(string member, string? key, string rest = "") => ItemKeys.IsValid(key) ? $"[{member}={key}]{rest}" : string.Empty;

    /// <summary>Names rows by their places, behind the path of their list.</summary>
    /// <remarks>A loop and no query: pairs of a number and a row would have to be compiled when a process starts.</remarks>
    /// <typeparam name="TRow">The rows.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="rest">What stands behind each row, as in <c>.after</c>.</param>
    /// <param name="isNamed">Says which are named.</param>
    /// <returns>For example <c>[2].after</c>.</returns>
    internal static IEnumerable<string> OfRows<TRow>(IReadOnlyList<TRow> rows, string rest, Func<TRow, bool> isNamed)
    {
        List<string>? paths = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (isNamed(rows[i]))
            {
                (paths ??= []).Add(OfRow(i, rest));
            }
        }

        return (IEnumerable<string>?)paths ?? [];
    }

    /// <summary>Gives what a path names: the member, the innermost row counted from 1, and the keys of items.</summary>
    internal static IEnumerable<FindingArgument> ArgumentsOf(string path)
    {
        var question = path[(path.LastIndexOfAny(['.', ']']) + 1)..];
        if (question.Length == 0)
        {
            question = path[..Math.Max(0, path.LastIndexOf('['))];
            question = question[(question.LastIndexOfAny(['.', ']']) + 1)..];
        }

        if (question.Length > 0)
        {
            yield return new FindingArgument("question", question);
        }

        var open = path.LastIndexOf('[');
        var close = open < 0 ? -1 : path.IndexOf(']', open);
        if (close < 0)
        {
            yield break;
        }

        var inside = path[(open + 1)..close];
        if (int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            yield return new FindingArgument("row", (row + 1).ToString(CultureInfo.InvariantCulture));
            yield break;
        }

        foreach (var pair in inside.Split(','))
        {
            if (pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
            {
                yield return new FindingArgument(pair[..sign], pair[(sign + 1)..]);
            }
        }
    }

    internal static string Join(string parent, string child) =>
        child.Length == 0 ? parent
        : parent.Length == 0 || child[0] == '[' ? parent + child
        : parent + "." + child;

    private static string OfRow(int row, string rest) => string.Create(CultureInfo.InvariantCulture, $"[{row}]{rest}");
}
