using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>Which sessions a rule is about.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SessionScope>))]
public enum SessionScope
{
    /// <summary>The first session after the start date that is not cancelled.</summary>
    Next = 0,

    /// <summary>Every session from the schedule's start on.</summary>
    Each = 1,
}
