using System.Globalization;
using HomeworkKit.Serialization;

namespace HomeworkKit.Forms;

/// <content>What is done once all answers stand, only where one came by: emptied rows go, new rows get keys, rows that cannot stand are found.</content>
internal sealed partial class FormWriting
{
    // The way from the root, for what is found there.
    private readonly Stack<string> _way = [];

    private void Tidy(FormNode holder)
    {
        for (var i = 0; i < holder.Members.Count; i++)
        {
            var (member, child) = holder.Members[i];
            if (child is not { Answer: null, Step: { Known: not null } step })
            {
                continue;
            }

            _way.Push(_way.Count == 0 ? member : "." + member);
            var isEmpty = child.IsList ? TidyRows(child, step) : TidyGroup(child, step);
            _way.Pop();
            if (isEmpty)
            {
                holder.Members.RemoveAt(i--);
            }
        }
    }

    private bool TidyGroup(FormNode group, FormStep step)
    {
        Tidy(group);
        if (group.Members.Count == 0)
        {
            return true;
        }

        JudgeWhole(group, step.Record);
        return false;
    }

    private bool TidyRows(FormNode list, FormStep step)
    {
        var rows = list.Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is { Answer: null, Step: { } reached } row)
            {
                _way.Push(row.Keys is { } keys ? FormSteps.InBrackets(keys) : string.Create(CultureInfo.InvariantCulture, $"[{i}]"));
                Tidy(row);
                if (IsBlank(row))
                {
                    rows[i] = null;
                }
                else
                {
                    Complete(row, rows, step.Rows?.KeyedBy);
                    JudgeWhole(row, reached.Record);
                }

                _way.Pop();
            }
        }

        if (step.Rows?.Unlike is { } unlike)
        {
            JudgeDifferent(rows, unlike);
        }

        rows.RemoveAll(static row => row is null);
        return rows.Count == 0;
    }

    private static void Complete(FormNode row, List<FormNode?> rows, string? keyed)
    {
        if (keyed is null || row.Find(keyed) is not null)
        {
            return;
        }

        var number = 1;
        while (rows.Exists(other => other is { IsObject: true } && other.Find(keyed) is { } key && key.IsText(KeyOf(number))))
        {
            number++;
        }

        row.Set(keyed, FormNode.Of(KeyOf(number)));

        static string KeyOf(int number) => string.Create(CultureInfo.InvariantCulture, $"row{number}");
    }

    private void JudgeWhole(FormNode row, RecordDescription? record)
    {
        foreach (var member in record?.Required ?? [])
        {
            if (row.Find(member.Name) is null)
            {
                Find(FormRules.RowIncomplete, string.Concat(_way.Reverse()) + "." + member.Name);
            }
        }
    }

    private void JudgeDifferent(List<FormNode?> rows, string member)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row is { IsObject: true } && row.Find(member) is { IsObject: false, IsList: false } value && !seen.Add(value.Written()) && value.Answer is { } answer)
            {
                Find(FormRules.PickedTwice, answer.Path);
            }
        }
    }

    // A row without anything but the keys that say which it is.
    private static bool IsBlank(FormNode row) =>
        row.Members.Count == 0 || (row.Keys is { } keys && row.Members.TrueForAll(member => keys.Any(key => string.Equals(key.Member, member.Key, StringComparison.Ordinal))));
}
