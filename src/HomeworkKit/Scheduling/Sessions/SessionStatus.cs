using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>What is known of a session.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SessionStatus>))]
public enum SessionStatus
{
    /// <summary>It is planned.</summary>
    Planned = 0,

    /// <summary>It took place.</summary>
    Held = 1,

    /// <summary>It does not or did not take place, whoever called it off.</summary>
    CalledOff = 2,
}
