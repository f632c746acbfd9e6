using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>What becomes of a local time that occurs twice because the clocks go back.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OverlapPolicy>))]
public enum OverlapPolicy
{
    /// <summary>The first of the two counts.</summary>
    EarlierOffset = 0,
}
