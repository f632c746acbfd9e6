using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>What becomes of a reminder that falls into quiet hours.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<QuietHoursPolicy>))]
public enum QuietHoursPolicy
{
    /// <summary>It comes when they end, if the occurrence can still be answered on time then.</summary>
    Defer = 0,

    /// <summary>It does not come.</summary>
    Drop = 1,
}
