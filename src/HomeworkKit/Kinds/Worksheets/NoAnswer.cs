using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Why an item that was asked has no answer, in the client's own choice.</summary>
/// <remarks>That an item was not asked, or is still blank, is derived from the form and never stored.</remarks>
[JsonConverter(typeof(KebabCaseEnumConverter<NoAnswer>))]
public enum NoAnswer
{
    /// <summary>The client would rather not answer.</summary>
    Skipped = 0,

    /// <summary>The client does not know.</summary>
    DontKnow = 1,

    /// <summary>The item does not apply to the client.</summary>
    NotApplicable = 2,
}
