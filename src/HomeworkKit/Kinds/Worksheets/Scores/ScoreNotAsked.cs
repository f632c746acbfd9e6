using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What a score does where items were not asked.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ScoreNotAsked>))]
public enum ScoreNotAsked
{
    /// <summary>They are missing like others that have no answer.</summary>
    Missing = 0,

    /// <summary>They count as 0.</summary>
    Zero = 1,
}
