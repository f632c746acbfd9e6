using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Why there is no number.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ScoreNoValueReason>))]
public enum ScoreNoValueReason
{
    /// <summary>None of its items is answered.</summary>
    NothingAnswered = 0,

    /// <summary>More of its items have no answer than its rule makes up for.</summary>
    TooManyMissing = 1,
}
