using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>On which side of a session something is done.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SessionSide>))]
public enum SessionSide
{
    /// <summary>Before it: reading up, filling in what will be looked at together.</summary>
    Before = 0,

    /// <summary>After it: while it is fresh.</summary>
    After = 1,
}
