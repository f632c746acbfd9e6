using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>What one comparison of a condition says of one answer to an item.</summary>
internal static class WorksheetConditions
{
    /// <summary>Gives the item that a comparison asks about; null for what combines others and for scores.</summary>
    internal static string? ItemOf(FormCondition condition) => condition switch
    {
        FormCondition.Answered answered => answered.Item,
        FormCondition.Is same => same.Item,
        FormCondition.AtLeast least => least.Item,
        FormCondition.AtMost most => most.Item,
        FormCondition.Above above => above.Item,
        FormCondition.Below below => below.Item,
        FormCondition.Includes includes => includes.Item,
        _ => null,
    };

    /// <summary>Gives a condition with paths for the keys of items.</summary>
    internal static FormCondition OnPaths(FormCondition condition, Func<string, string> path) => condition switch
    {
        FormCondition.All all => new FormCondition.All(all.Conditions.Select(inner => OnPaths(inner, path))),
        FormCondition.Any any => new FormCondition.Any(any.Conditions.Select(inner => OnPaths(inner, path))),
        FormCondition.Not not => new FormCondition.Not(OnPaths(not.Condition, path)),
        FormCondition.Answered answered => new FormCondition.Answered(path(answered.Item)),
        FormCondition.Is same => same with { Item = path(same.Item) },
        FormCondition.AtLeast least => least with { Item = path(least.Item) },
        FormCondition.AtMost most => most with { Item = path(most.Item) },
        FormCondition.Above above => above with { Item = path(above.Item) },
        FormCondition.Below below => below with { Item = path(below.Item) },
        FormCondition.Includes includes => includes with { Item = path(includes.Item) },
        var other => other,
    };

    internal static bool HoldsFor(FormCondition condition, WorksheetItem item, WorksheetAnswer answer) => condition switch
    {
        FormCondition.Answered => true,
        FormCondition.Is same => IsSame(same.Value, item, answer),
        FormCondition.AtLeast least => WorksheetEvaluation.NumberOf(item, answer) >= least.Number,
        FormCondition.AtMost most => WorksheetEvaluation.NumberOf(item, answer) <= most.Number,
        FormCondition.Above above => WorksheetEvaluation.NumberOf(item, answer) > above.Number,
        FormCondition.Below below => WorksheetEvaluation.NumberOf(item, answer) < below.Number,
        FormCondition.Includes includes => IsPicked(answer, includes.Option),
        _ => false,
    };

    private static bool IsSame(FormValue value, WorksheetItem item, WorksheetAnswer answer) => value switch
    {
        FormValue.Choice choice when item.Form == WorksheetItemForm.Text => string.Equals(answer.Text, choice.Key, StringComparison.Ordinal),
        FormValue.Choice choice => IsPicked(answer, choice.Key),
        FormValue.YesNo yesNo => answer.YesNo == yesNo.IsYes,
        FormValue.Number number => WorksheetEvaluation.NumberOf(item, answer) == number.Value,
        _ => false,
    };

    private static bool IsPicked(WorksheetAnswer answer, string option)
    {
        for (var i = 0; i < answer.Choices.Count; i++)
        {
            if (string.Equals(answer.Choices[i], option, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
