using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>Why a measure has no value. In exports and JSON the reason stands in kebab case, for example <c>too-few-values</c>.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<NoValueReason>))]
public enum NoValueReason
{
    /// <summary>Fewer values than the definition needs.</summary>
    TooFewValues = 1,

    /// <summary>All values are equal where the definition divides by their spread.</summary>
    NoVariance = 2,

    /// <summary>The definition's divisor is zero.</summary>
    ZeroDivisor = 3,

    /// <summary>A value is missing where the definition needs a complete series.</summary>
    MissingValues = 4,

    /// <summary>What the measure is about was not recorded.</summary>
    NotRecorded = 5,

    /// <summary>Nothing was due, so that there is no denominator.</summary>
    NothingDue = 6,

    /// <summary>Something was due and nothing was recorded: this is not the same as not done.</summary>
    NothingRecorded = 7,

    /// <summary>The group is smaller than the smallest that is shown.</summary>
    Suppressed = 8,

    /// <summary>
    /// What happened leaves nothing to measure: an expectancy that came true was not violated, and times that contradict each other have no share.
    /// </summary>
    NotApplicable = 9,
}
