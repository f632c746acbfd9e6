using System.Globalization;
using System.Text;

namespace HomeworkKit.Forms;

/// <content>What is done once all answers stand, only where one came by: emptied rows go, new rows get keys, rows that cannot stand are found.</content>
internal sealed partial class FormWriting
{
    // The way from the root, for what is found there.
    private readonly Stack<(string? Member, IReadOnlyList<(string Member, string Key)>? Keys, int Row)> _way = [];

    private void Tidy(FormNode holder)
    {
        for (var i = 0; i < holder.Members.Count; i++)
        {
            var (member, _, item) = holder.Members[i];
            if (item is not FormNode { Step: { Known: not null } step } child)
            {
                continue;
            }

            _way.Push((member, null, 0));
            var isEmpty = child.IsList ? TidyRows(child, step) : TidyGroup(child, step);
            _way.Pop();
            if (isEmpty)
            {
                var held = holder.Members.Count;
                holder.Remove(member, step.Place);
                i -= held - holder.Members.Count;
            }
        }
    }

    private bool TidyGroup(FormNode group, FormStep step)
    {
        Tidy(group);
        if (group.HasOnly(null, Json))
        {
            return true;
        }

        JudgeWhole(group, step);
        return false;
    }

    private bool TidyRows(FormNode list, FormStep step)
    {
        var rows = list.Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is FormNode { Step: { } reached } row)
            {
                _way.Push((null, row.Keys, i));
                Tidy(row);
                if (row.HasOnly(row.Keys, Json))
                {
                    rows[i] = null;
                }
                else
                {
                    if (step.Rows?.KeyedBy is { } keyed && !row.Has(keyed))
                    {
                        Complete(row, rows, keyed);
                    }

                    JudgeWhole(row, reached);
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

    private static void Complete(FormNode row, List<IFormItem?> rows, string keyed)
    {
        var number = 1;
        while (rows.Exists(other => other is FormNode { IsObject: true } node && node.IsText(keyed, KeyOf(number))))
        {
            number++;
        }

        row.Set(keyed, FormNode.Of(KeyOf(number)));

        static string KeyOf(int number) => string.Create(CultureInfo.InvariantCulture, $"row{number}");
    }

    private void JudgeWhole(FormNode row, FormStep step)
    {
        var required = step.Record?.Required ?? [];
        for (var i = 0; i < required.Count; i++)
        {
            if (!row.Has(required[i], step.IsOwn))
            {
                Find(FormRules.RowIncomplete, Way() + "." + required[i].Name);
            }
        }
    }

    private void JudgeDifferent(List<IFormItem?> rows, string member)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (
                row is FormNode { IsObject: true } node
                && node.Written(member, Json) is { } value and not (FormNode { IsObject: true } or FormNode { IsList: true })
                && !seen.Add(FormNode.Written(value, Json))
                && value is FormAnswer answer)
            {
                Find(FormRules.PickedTwice, answer.Place.Path);
            }
        }
    }

    private string Way()
    {
        var way = new StringBuilder();
        foreach (var (member, keys, row) in _way.Reverse())
        {
            way.Append(
                member is null
                    ? keys is null
                        ? string.Create(CultureInfo.InvariantCulture, $"[{row}]")
                        : FormSteps.InBrackets(keys)
                    : way.Length == 0
                        ? member
                        : "." + member);
        }

        return way.ToString();
    }
}
