using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>When a log is filled in.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MonitoringSampling>))]
public enum MonitoringSampling
{
    /// <summary>Whenever the thing to be noticed happens (event-contingent).</summary>
    WhenItHappens = 0,

    /// <summary>At set times.</summary>
    FixedPrompts = 1,

    /// <summary>At random times within set hours.</summary>
    RandomPrompts = 2,

    /// <summary>At prompts, and whenever it happens.</summary>
    PromptsAndEvents = 3,
}
