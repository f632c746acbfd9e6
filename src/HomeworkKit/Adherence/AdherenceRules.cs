using HomeworkKit.Validation;

namespace HomeworkKit.Adherence;

/// <summary>The rules that a definition of adherence is judged by.</summary>
internal static partial class AdherenceRules
{
    /// <summary>The definition has no proper name.</summary>
    [Rule(
        FindingTier.Error,
        "adherence/id-form",
        "A definition's name is made of lowercase words joined by hyphens; your own start with a prefix and a slash.")]
    public static readonly Rule IdForm;

    /// <summary>The version is not 1 or more.</summary>
    [Rule(FindingTier.Error, "adherence/version-out-of-range", "Versions start at 1.")]
    public static readonly Rule VersionOutOfRange;

    /// <summary>A credit is not between 0 and 1.</summary>
    [Rule(FindingTier.Error, "adherence/credit-out-of-range", "A status counts between 0 and 1.")]
    public static readonly Rule CreditOutOfRange;

    /// <summary>A status has two credits.</summary>
    [Rule(FindingTier.Error, "adherence/status-twice", "Each status can count for one amount only.")]
    public static readonly Rule StatusTwice;

    /// <summary>A credit is given to a status that no attempt brings about.</summary>
    [Rule(FindingTier.Error, "adherence/status-without-attempt", "Only a status that comes from an attempt can count.")]
    public static readonly Rule StatusWithoutAttempt;

    /// <summary>A duration is below zero.</summary>
    [Rule(FindingTier.Error, "adherence/duration-negative", "A length of time can't be below zero.")]
    public static readonly Rule DurationNegative;
}
