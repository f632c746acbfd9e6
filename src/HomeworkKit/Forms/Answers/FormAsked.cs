using System.Globalization;
using HomeworkKit.Serialization;

namespace HomeworkKit.Forms;

/// <summary>What is asked at one path, in any row.</summary>
internal sealed class FormAsked(string path, FormQuestion question, FormControl.Rows? rowsOf)
{
    /// <summary>The number of a row where the path says none: behind all rows that can be.</summary>
    internal const int NoRow = int.MaxValue;

    // The numbers of one row, which most paths name.
    private static readonly int[][] Single = [[0], [1], [2], [3], [4], [5], [6], [7], [8], [9]];

    private FormStep[]? _steps;

    internal FormQuestion Question => question;

    /// <summary>Gets the rows of which one is taken away here; null for a question.</summary>
    internal FormControl.Rows? RowsOf => rowsOf;

    /// <summary>Gives the steps to it, made on first use and kept.</summary>
    internal FormStep[] Steps(FormIndex index, Type type, Func<Type, RecordDescription?> describe) => _steps ??= StepsTo(index, type, describe);

    /// <summary>Gives the numbers of the rows that a path names, in order.</summary>
    internal static int[] RowsIn(string path, FormStep[] steps)
    {
        var last = steps[^1];
        var count = last.Member is null ? last.Bracket + 1 : last.Bracket;
        if (count == 0)
        {
            return [];
        }

        var at = 0;
        var first = NextRow(path, ref at);
        if (count == 1 && first < Single.Length)
        {
            return Single[first];
        }

        var rows = new int[count];
        rows[0] = first;
        for (var i = 1; i < count; i++)
        {
            rows[i] = NextRow(path, ref at);
        }

        return rows;
    }

    private static int NextRow(string path, ref int at)
    {
        at = path.IndexOf('[', at) + 1;
        var end = Math.Max(at, path.IndexOf(']', at));
        return end == at + 1 && char.IsAsciiDigit(path[at]) ? path[at] - '0'
            : int.TryParse(path.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row
            : NoRow;
    }

    private FormStep[] StepsTo(FormIndex index, Type type, Func<Type, RecordDescription?> describe)
    {
        var parsed = FormSteps.Of(path);
        var steps = new FormStep[parsed.Length];
        var (held, known, brackets, at) = (describe(type), default(MemberDescription), 0, 0);
        var isOwn = IsOwn(held);
        for (var i = 0; i < steps.Length; i++)
        {
            if (parsed[i].Member is { } member)
            {
                // A member is not looked for in the rows of a list.
                var holder = known is { IsList: true } && parsed[i - 1].Member is not null ? null : held;
                known = holder?.Find(member);
                held = known is null ? null : describe(known.Type);
                isOwn = isOwn && known is not null && (i == steps.Length - 1 || IsOwn(held) || (known.IsList && known.Type == typeof(string)));
                at += member.Length + (at > 0 ? 1 : 0);
                steps[i] = new FormStep
                {
                    Member = member,
                    Bracket = brackets,
                    Holder = holder,
                    Known = known,
                    Held = held,
                    Rows = index.RowsAt(path[..at]),
                    IsOwn = isOwn,
                    Index = IndexOf(holder, known),
                };
            }
            else
            {
                steps[i] = new FormStep
                {
                    Keys = parsed[i].Keys,
                    Bracket = brackets++,
                    Known = known,
                    Held = held,
                    Rows = index.RowsAt(path[..at]),
                    IsOwn = isOwn,
                };
                at = path.IndexOf(']', at) + 1;
            }
        }

        return steps;
    }

    private static int IndexOf(RecordDescription? holder, MemberDescription? known)
    {
        var at = (holder?.Members.Count ?? 0) - 1;
        while (at >= 0 && holder!.Members[at] != known)
        {
            at--;
        }

        return at;
    }

    private static bool IsOwn(RecordDescription? record) => record is not null && record.Type.Assembly == typeof(FormAsked).Assembly;
}
