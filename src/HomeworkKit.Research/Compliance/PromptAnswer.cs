using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>How far a prompt was answered.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PromptAnswer>))]
public enum PromptAnswer
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>In part.</summary>
    Partial = 1,

    /// <summary>In full.</summary>
    Full = 2,
}
