using System.Text.Json.Serialization;
using HomeworkKit.Primitives;

namespace HomeworkKit.Kinds.ActivityPlans;

/// <summary>Why there is no correlation.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ActivityCorrelationGap>))]
public enum ActivityCorrelationGap
{
    /// <summary>Fewer than three activities have both ratings.</summary>
    TooFewPairs = 0,

    /// <summary>One of the ratings is the same every time.</summary>
    NoVariation = 1,
}
