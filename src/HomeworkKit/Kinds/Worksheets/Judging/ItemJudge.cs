using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one item of a form.</summary>
internal static class ItemJudge
{
    private const int MostTimes = 50;
    private const int MostLines = 50;

    internal static IEnumerable<(Rule Rule, string Path)> Of(WorksheetIndex index, int node, HashSet<string> keys)
    {
        var at = index.Nodes[node];
        if (!WorksheetKeys.IsValid(at.Item.Key))
        {
            yield return (WorksheetRules.KeyForm, "key");
        }

        if (!keys.Add(at.Item.Key))
        {
            yield return (WorksheetRules.KeyTwice, "key");
        }

        if (string.IsNullOrWhiteSpace(at.Item.Text) && (at.Item.TakesAnswer || at.Item.Form == WorksheetItemForm.Instruction))
        {
            yield return (WorksheetRules.TextMissing, "text");
        }

        if (at.Repeat >= 0 && at.Item.Form == WorksheetItemForm.RepeatedSection)
        {
            yield return (WorksheetRules.RepeatInRepeat, string.Empty);
        }

        if (at.Table >= 0 && !at.Item.TakesAnswer)
        {
            yield return (WorksheetRules.ColumnTakesNoAnswer, string.Empty);
        }

        foreach (var found in OfCase(at.Item))
        {
            yield return found;
        }

        if (at.Item.ShownWhen is { } condition)
        {
            foreach (var rule in ConditionJudge.Of(index, node, condition))
            {
                yield return (rule, "shownWhen");
            }
        }
    }

    private static IEnumerable<(Rule Rule, string Path)> OfCase(WorksheetItem item)
    {
        if (item.Form is WorksheetItemForm.Section or WorksheetItemForm.RepeatedSection or WorksheetItemForm.Table && item.Inner.Count == 0)
        {
            yield return (WorksheetRules.InnerMissing, item is TableItem ? "columns" : "items");
        }

        var areInOrder = item switch
        {
            RepeatedSection section => section.MostTimes is null or (>= 1 and <= MostTimes),
            TextItem text => text.MostLetters is null or >= 1 && text.Lines is null or (>= 1 and <= MostLines),
            NumberItem number => !(number.Min >= number.Max) && number.Step is null or > 0,
            _ => true,
        };
        if (!areInOrder)
        {
            yield return (WorksheetRules.BoundsNotInOrder, string.Empty);
        }

        foreach (var found in item switch { ChoiceItem choice => OfChoice(choice), TableItem table => OfTable(table), _ => [] })
        {
            yield return found;
        }
    }

    private static IEnumerable<(Rule Rule, string Path)> OfChoice(ChoiceItem choice)
    {
        if (choice.Options.Count < (choice.AllowsSeveral || choice.AllowsOther ? 1 : 2))
        {
            yield return (WorksheetRules.OptionsMissing, "options");
        }

        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < choice.Options.Count; i++)
        {
            var option = choice.Options[i];
            var path = string.Create(CultureInfo.InvariantCulture, $"options[{i}]");
            if (!WorksheetKeys.IsValid(option.Key))
            {
                yield return (WorksheetRules.KeyForm, path + ".key");
            }

            if (!keys.Add(option.Key))
            {
                yield return (WorksheetRules.OptionTwice, path + ".key");
            }

            if (string.IsNullOrWhiteSpace(option.Text))
            {
                yield return (WorksheetRules.TextMissing, path + ".text");
            }

            if (option.Weight is < -ScoreWeights.Largest or > ScoreWeights.Largest)
            {
                yield return (WorksheetRules.WeightOutOfRange, path + ".weight");
            }
        }
    }

    private static IEnumerable<(Rule Rule, string Path)> OfTable(TableItem table)
    {
        if (table.Rows.Count == 0)
        {
            yield return (WorksheetRules.RowsMissing, "rows");
        }

        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"rows[{i}]");
            if (!WorksheetKeys.IsValid(table.Rows[i].Key))
            {
                yield return (WorksheetRules.KeyForm, path + ".key");
            }

            if (!keys.Add(table.Rows[i].Key))
            {
                yield return (WorksheetRules.RowTwice, path + ".key");
            }

            if (string.IsNullOrWhiteSpace(table.Rows[i].Text))
            {
                yield return (WorksheetRules.TextMissing, path + ".text");
            }
        }
    }
}
