using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Why there is no correlation.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ActivityCorrelationNoValueReason>))]
public enum ActivityCorrelationNoValueReason
{
    /// <summary>Fewer than three activities have both ratings.</summary>
    TooFewPairs = 0,

    /// <summary>One of the ratings is the same every time.</summary>
    NoVariation = 1,
}
