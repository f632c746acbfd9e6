using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What a score does where items that were asked have no answer.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ScoreMissing>))]
public enum ScoreMissing
{
    /// <summary>There is no number.</summary>
    NoScore = 0,

    /// <summary>Up to a stated number of them, the mean of the others stands in for each.</summary>
    Prorated = 1,

    /// <summary>Up to a stated number of them, each counts as 0.</summary>
    AsZero = 2,
}
