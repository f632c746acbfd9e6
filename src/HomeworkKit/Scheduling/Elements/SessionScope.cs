using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>Which sessions a rule is about.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SessionScope>))]
public enum SessionScope
{
    /// <summary>The first session, not called off, on a date later than the schedule's start: the session at which the homework was set is not its own next one.</summary>
    Next = 0,

    /// <summary>Every session from the schedule's start on.</summary>
    Each = 1,
}
