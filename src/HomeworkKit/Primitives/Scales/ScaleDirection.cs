using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Which end of a scale means more of what it rates. Reverse-scored items exist (0 = total acceptance).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ScaleDirection>))]
public enum ScaleDirection
{
    /// <summary>A higher number means more of what is rated.</summary>
    HigherIsMore = 0,

    /// <summary>A higher number means less of what is rated.</summary>
    HigherIsLess = 1,
}
