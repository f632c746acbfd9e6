using HomeworkKit.Forms;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates the condition of one item: that it asks about what stands before, and in a way that can hold.</summary>
internal static class ConditionJudge
{
    internal static IEnumerable<Rule> Of(WorksheetIndex index, int node, FormCondition condition) =>
        condition.IsTooLarge() ? [WorksheetRules.ConditionTooLarge] : Within(index, node, condition).Distinct();

    private static IEnumerable<Rule> Within(WorksheetIndex index, int node, FormCondition condition) => condition switch
    {
        FormCondition.All all => all.Conditions.SelectMany(inner => Within(index, node, inner)),
        FormCondition.Any any => any.Conditions.SelectMany(inner => Within(index, node, inner)),
        FormCondition.Not not => Within(index, node, not.Condition),
        FormCondition.ScoreAtLeast score => OfScore(index, node, score.Key),
        _ => WorksheetConditions.ItemOf(condition) is { } key ? OfItem(index, node, key, condition) : [],
    };

    private static IEnumerable<Rule> OfScore(WorksheetIndex index, int node, string key)
    {
        if (index.FindScore(key) is not { } score)
        {
            yield return WorksheetRules.ConditionUnknownScore;
        }
        else if (score.Items.Any(item => index.Find(item) >= node))
        {
            yield return WorksheetRules.ConditionLooksAhead;
        }
    }

    private static IEnumerable<Rule> OfItem(WorksheetIndex index, int node, string key, FormCondition condition)
    {
        var asked = index.Find(key);
        if (asked < 0)
        {
            yield return WorksheetRules.ConditionUnknownItem;
            yield break;
        }

        if (asked >= node)
        {
            yield return WorksheetRules.ConditionLooksAhead;
        }

        var item = index.Nodes[asked].Item;
        if (!CanHold(condition, item))
        {
            yield return WorksheetRules.ConditionWrongType;
        }
        else if (item is ChoiceItem choice && OptionOf(condition) is { } option && choice.Options.All(offered => offered.Key != option))
        {
            yield return WorksheetRules.ConditionUnknownOption;
        }
    }

    private static bool CanHold(FormCondition condition, WorksheetItem item) => condition switch
    {
        FormCondition.Answered => item.TakesAnswer,
        FormCondition.Is { Value: FormValue.Choice } => item.Form is WorksheetItemForm.Choice or WorksheetItemForm.Text,
        FormCondition.Is { Value: FormValue.YesNo } => item.Form == WorksheetItemForm.YesNo,
        FormCondition.Is { Value: FormValue.Number } => item.GivesNumber,
        FormCondition.Is => false,
        FormCondition.Includes => item.Form == WorksheetItemForm.Choice,
        _ => item.GivesNumber,
    };

    private static string? OptionOf(FormCondition condition) => condition switch
    {
        FormCondition.Is { Value: FormValue.Choice choice } => choice.Key,
        FormCondition.Includes includes => includes.Option,
        _ => null,
    };
}
