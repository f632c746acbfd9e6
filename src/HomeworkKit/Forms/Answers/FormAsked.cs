using System.Globalization;
using HomeworkKit.Serialization;

namespace HomeworkKit.Forms;

/// <summary>What is asked at one path, in any row.</summary>
internal sealed class FormAsked(string path, FormQuestion question, FormControl.Rows? rowsOf)
{
    /// <summary>The number of a row where the path says none: behind all rows that can be.</summary>
    internal const int NoRow = int.MaxValue;

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

        var rows = new int[count];
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            at = path.IndexOf('[', at) + 1;
            var end = path.IndexOf(']', at);
            rows[i] = int.TryParse(path.AsSpan(at, Math.Max(end, at) - at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : NoRow;
        }

        return rows;
    }

    private FormStep[] StepsTo(FormIndex index, Type type, Func<Type, RecordDescription?> describe)
    {
        var parsed = FormSteps.Of(path);
        var steps = new FormStep[parsed.Length];
        var (record, known, brackets, at) = (describe(type), default(MemberDescription), 0, 0);
        for (var i = 0; i < steps.Length; i++)
        {
            if (parsed[i].Member is { } member)
            {
                var holder = record;
                known = holder?.Find(member);
                record = known is null or { IsList: true } ? null : describe(known.Type);
                at += member.Length + (at > 0 ? 1 : 0);
                steps[i] = new FormStep { Member = member, Bracket = brackets, Holder = holder, Known = known, Record = record, Rows = index.RowsAt(path[..at]) };
            }
            else
            {
                record = known is null ? null : describe(known.Type);
                steps[i] = new FormStep { Keys = parsed[i].Keys, Bracket = brackets++, Known = known, Record = record, Rows = index.RowsAt(path[..at]) };
                at = path.IndexOf(']', at) + 1;
            }
        }

        return steps;
    }
}
