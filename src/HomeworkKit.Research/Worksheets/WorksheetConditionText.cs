using System.Globalization;
using HomeworkKit.Forms;

namespace HomeworkKit.Research;

/// <summary>Tells a condition as an analyst reads it: <c>slept = badly and (worry &gt;= 6 or not answered(reason))</c>.</summary>
internal static class WorksheetConditionText
{
    internal static string Of(FormCondition condition) => condition switch
    {
        FormCondition.All all => Joined(all.Conditions, " and ", "always"),
        FormCondition.Any any => Joined(any.Conditions, " or ", "never"),
        FormCondition.Not not => "not " + Inner(not.Condition),
        FormCondition.Answered answered => $"answered({answered.Item})",
        FormCondition.Is same => same.Item + " = " + Value(same.Value),
        FormCondition.AtLeast least => Compared(least.Item, ">=", least.Number),
        FormCondition.AtMost most => Compared(most.Item, "<=", most.Number),
        FormCondition.Above above => Compared(above.Item, ">", above.Number),
        FormCondition.Below below => Compared(below.Item, "<", below.Number),
        FormCondition.Includes includes => $"{includes.Item} includes {includes.Option}",
        FormCondition.ScoreAtLeast score => Compared($"score({score.Key})", ">=", score.Number),
        _ => string.Empty,
    };

    private static string Joined(IReadOnlyList<FormCondition> conditions, string between, string none) =>
        conditions.Count == 0 ? none : string.Join(between, conditions.Select(Inner));

    private static string Inner(FormCondition condition) =>
        condition is FormCondition.All { Conditions.Count: > 1 } or FormCondition.Any { Conditions.Count: > 1 } ? $"({Of(condition)})" : Of(condition);

    private static string Compared(string item, string sign, decimal number) => string.Create(CultureInfo.InvariantCulture, $"{item} {sign} {number}");

    private static string Value(FormValue value) => value switch
    {
        FormValue.Choice choice => choice.Key,
        FormValue.YesNo yesNo => yesNo.IsYes ? "yes" : "no",
        FormValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => string.Empty,
    };
}
