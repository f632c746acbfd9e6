using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Where a piece of homework was done.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Setting>))]
public enum Setting
{
    /// <summary>In the client's own life, which is what homework is for.</summary>
    BetweenSessions = 0,

    /// <summary>With the clinician, as a rehearsal. Never counted as practice between sessions.</summary>
    InSession = 1,
}
