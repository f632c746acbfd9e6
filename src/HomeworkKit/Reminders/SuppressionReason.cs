using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>Why a planned reminder is not sent.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SuppressionReason>))]
public enum SuppressionReason
{
    /// <summary>It falls into quiet hours, and the plan drops those.</summary>
    QuietHours = 0,

    /// <summary>It would come when the occurrence can no longer be answered on time.</summary>
    AfterWindow = 1,

    /// <summary>It would come together with another reminder of the same assignment.</summary>
    Duplicate = 2,

    /// <summary>There are more than the budget allows.</summary>
    OverBudget = 3,

    /// <summary>It would come when the first reminder of the next occurrence is due, or later.</summary>
    NextIsDue = 4,
}
