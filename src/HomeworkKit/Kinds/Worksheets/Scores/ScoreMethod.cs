using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>How a score is made of its items.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ScoreMethod>))]
public enum ScoreMethod
{
    /// <summary>Added up.</summary>
    Sum = 0,

    /// <summary>The mean.</summary>
    Mean = 1,

    /// <summary>How many of the items count more than nothing.</summary>
    Count = 2,
}
