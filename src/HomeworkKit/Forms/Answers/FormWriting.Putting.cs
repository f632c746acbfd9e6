namespace HomeworkKit.Forms;

/// <content>How answers come to their places.</content>
internal sealed partial class FormWriting
{
    private void Put(FormNode root, FormAnswer answer)
    {
        var at = root;
        var steps = answer.Steps;
        for (var i = 0; i < steps.Length - 1; i++)
        {
            var next = steps[i].Member is not null ? Inside(at, steps, i, answer) : RowOf(at, steps[i], answer) is { } row ? InRow(at.Rows, row, answer) : null;
            if (next is null)
            {
                return;
            }

            at = next.Reached(steps[i]);
        }

        var last = steps[^1];
        if (last.Member is { } member)
        {
            PutMember(at, member, last, answer);
        }
        else if (RowOf(at, last, answer) is { } row)
        {
            at.Rows[row] = answer.Value is null ? null : answer;
        }
    }

    private void PutMember(FormNode at, string member, FormStep step, FormAnswer answer)
    {
        if (step.Known?.Type == typeof(RatingScale) && answer.Value is FormValue.Text text && !RatingScale.TryParse(text.Words, out _))
        {
            Find(FormRules.WrongType, answer.Place.Path);
        }
        else if (FormLeaf.IsNothing(answer.Value))
        {
            at.Remove(member, step.Place);
        }
        else
        {
            at.Set(member, answer, step.Place);
        }
    }

    // The list or the group on the way; made where an answer needs it.
    private static FormNode? Inside(FormNode at, FormStep[] steps, int step, FormAnswer answer)
    {
        if (at.Inside(steps[step]) is { } there)
        {
            return there;
        }

        if (answer.Value is null)
        {
            return null;
        }

        var made = steps[step + 1].Member is null ? FormNode.List() : FormNode.Object();
        at.Set(steps[step].Member!, made, steps[step].Place);
        return made;
    }

    private static FormNode? InRow(List<IFormItem?> rows, int row, FormAnswer answer)
    {
        rows[row] ??= answer.Value is null ? null : FormNode.Object();
        return rows[row] as FormNode;
    }

    private int? RowOf(FormNode list, FormStep step, FormAnswer answer)
    {
        var rows = list.Rows;
        if (step.Keys is { } keys)
        {
            return RowWith(rows, keys) is >= 0 and var at ? at : answer.Value is null ? null : Add(rows, keys);
        }

        var number = answer.Place.Rows[step.Bracket];
        if (number < rows.Count)
        {
            return number;
        }

        if (answer.Value is null)
        {
            return null;
        }

        // A form's most, beside what stands there already: rows that the task names share the list.
        if (step.Rows is not { } asked || number >= Math.Max(asked.Most, rows.Count + 1) || (asked.Without is null && number >= asked.Most))
        {
            Find(FormRules.TooManyRows, answer.Place.Path);
            return null;
        }

        while (rows.Count <= number)
        {
            rows.Add(null);
        }

        return number;
    }

    private static int RowWith(List<IFormItem?> rows, IReadOnlyList<(string Member, string Key)> keys)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is FormNode { IsObject: true } node && node.Has(keys))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Add(List<IFormItem?> rows, IReadOnlyList<(string Member, string Key)> keys)
    {
        var added = FormNode.Object();
        foreach (var (member, key) in keys)
        {
            added.Set(member, FormNode.Of(key));
        }

        rows.Add(added);
        return rows.Count - 1;
    }
}
