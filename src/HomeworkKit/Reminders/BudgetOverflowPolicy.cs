using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>Which reminders are kept when there are more than the budget allows.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BudgetOverflowPolicy>))]
public enum BudgetOverflowPolicy
{
    /// <summary>The soonest.</summary>
    KeepSoonest = 0,

    /// <summary>One for each occurrence first, the soonest of them, then second ones and so on: better one word for each than many for the first.</summary>
    KeepOneEach = 1,
}
