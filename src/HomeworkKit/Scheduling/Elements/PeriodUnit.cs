using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>What a period is counted in.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PeriodUnit>))]
public enum PeriodUnit
{
    /// <summary>Calendar days.</summary>
    Days = 0,

    /// <summary>Blocks of seven calendar days.</summary>
    Weeks = 1,
}
