using System.Text.Json.Serialization;
using HomeworkKit.Primitives;

namespace HomeworkKit.Scheduling;

/// <summary>Which reminders are kept when there are more than the budget allows.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OverBudgetChoice>))]
public enum OverBudgetChoice
{
    /// <summary>The soonest.</summary>
    KeepSoonest = 0,

    /// <summary>One for each occurrence first, the soonest of them, then second ones and so on: better one word for each than many for the first.</summary>
    KeepOneEach = 1,
}
