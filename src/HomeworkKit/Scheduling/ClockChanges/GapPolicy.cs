using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>What becomes of a local time that the clocks skip.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<GapPolicy>))]
public enum GapPolicy
{
    /// <summary>It moves forward by the length of the gap: 02:30 becomes 03:30 when an hour is skipped.</summary>
    ShiftForward = 0,
}
