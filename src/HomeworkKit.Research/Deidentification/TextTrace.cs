using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>What is left of free text where the text itself is dropped.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TextTrace>))]
public enum TextTrace
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Whether something was written.</summary>
    HasText = 1,

    /// <summary>Whether something was written, and how many characters.</summary>
    HasTextAndLength = 2,
}
