using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Whether what was feared happened.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FearedOutcomeOccurrence>))]
public enum FearedOutcomeOccurrence
{
    /// <summary>It did not happen.</summary>
    No = 0,

    /// <summary>Part of it happened.</summary>
    Partly = 1,

    /// <summary>It happened.</summary>
    Yes = 2,

    /// <summary>It cannot be told.</summary>
    CannotTell = 3,
}
