using HomeworkKit.Validation;

namespace HomeworkKit.Adherence;

/// <summary>The rules that a definition of adherence is judged by.</summary>
internal static class AdherenceRules
{
    /// <summary>The definition has no proper name.</summary>
    public static readonly Rule IdForm = Rule.Error("adherence/id-form", "A definition's name is made of lowercase words joined by hyphens; your own start with a prefix and a slash.");

    /// <summary>The version is not 1 or more.</summary>
    public static readonly Rule VersionOutOfRange = Rule.Error("adherence/version-out-of-range", "Versions start at 1.");

    /// <summary>A credit is not between 0 and 1.</summary>
    public static readonly Rule CreditOutOfRange = Rule.Error("adherence/credit-out-of-range", "A status counts between 0 and 1.");

    /// <summary>A status has two credits.</summary>
    public static readonly Rule StatusTwice = Rule.Error("adherence/status-twice", "Each status can count for one amount only.");

    /// <summary>A credit is given to a status that no attempt brings about.</summary>
    public static readonly Rule StatusWithoutAttempt = Rule.Error("adherence/status-without-attempt", "Only a status that comes from an attempt can count.");

    /// <summary>A duration is below zero.</summary>
    public static readonly Rule DurationNegative = Rule.Error("adherence/duration-negative", "A length of time can't be below zero.");
}
