using HomeworkKit.Validation;

namespace HomeworkKit.Adherence;

/// <summary>The rules that a definition of adherence is judged by.</summary>
internal static class AdherenceRules
{
    /// <summary>The definition has no proper name.</summary>
    [Says("A definition's name is made of lowercase words joined by hyphens; your own start with a prefix and a slash.")]
    public static readonly Rule IdForm = Rule.Error("adherence/id-form");

    /// <summary>The version is not 1 or more.</summary>
    [Says("Versions start at 1.")]
    public static readonly Rule VersionOutOfRange = Rule.Error("adherence/version-out-of-range");

    /// <summary>A credit is not between 0 and 1.</summary>
    [Says("A status counts between 0 and 1.")]
    public static readonly Rule CreditOutOfRange = Rule.Error("adherence/credit-out-of-range");

    /// <summary>A status has two credits.</summary>
    [Says("Each status can count for one amount only.")]
    public static readonly Rule StatusTwice = Rule.Error("adherence/status-twice");

    /// <summary>A credit is given to a status that no attempt brings about.</summary>
    [Says("Only a status that comes from an attempt can count.")]
    public static readonly Rule StatusWithoutAttempt = Rule.Error("adherence/status-without-attempt");

    /// <summary>A duration is below zero.</summary>
    [Says("A length of time can't be below zero.")]
    public static readonly Rule DurationNegative = Rule.Error("adherence/duration-negative");
}
