using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>When a consequence of a solution shows.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ConsequenceTerm>))]
public enum ConsequenceTerm
{
    /// <summary>Soon.</summary>
    Short = 0,

    /// <summary>Later.</summary>
    Long = 1,
}
