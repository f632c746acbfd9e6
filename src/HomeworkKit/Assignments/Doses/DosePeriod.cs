using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>The period that a dose is counted over.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DosePeriod>))]
public enum DosePeriod
{
    /// <summary>Each day.</summary>
    Day = 0,

    /// <summary>Each week.</summary>
    Week = 1,

    /// <summary>From one session to the next.</summary>
    BetweenSessions = 2,
}
