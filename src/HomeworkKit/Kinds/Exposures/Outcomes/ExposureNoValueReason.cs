using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Why a derived value does not exist.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExposureNoValueReason>))]
public enum ExposureNoValueReason
{
    /// <summary>A number that it is computed from was not recorded.</summary>
    NotRecorded = 0,

    /// <summary>The peak is 0, so no share of it can be given.</summary>
    PeakIsZero = 1,

    /// <summary>What was feared happened: the expectancy was met.</summary>
    FearedOutcomeOccurred = 2,

    /// <summary>Part of what was feared happened.</summary>
    FearedOutcomePartlyOccurred = 3,

    /// <summary>Whether it happened cannot be told.</summary>
    FearedOutcomeUnclear = 4,

    /// <summary>There are fewer than two repeats with the number.</summary>
    TooFewRepeats = 5,
}
