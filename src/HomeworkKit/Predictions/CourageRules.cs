using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of <see cref="Courage"/>, whatever kind of homework asks for it.</summary>
internal static partial class CourageRules
{
    /// <summary>Willingness was asked for and nothing is there.</summary>
    [Rule(FindingTier.Missing, "courage/courage-missing", "Still blank: what it may cost you, and why it's worth it.")]
    public static readonly Rule CourageMissing;

    /// <summary>The discomfort that is expected is not rated.</summary>
    [Rule(FindingTier.Missing, "courage/discomfort-missing", "Not rated yet: how uncomfortable you expect it to be.")]
    public static readonly Rule DiscomfortMissing;

    /// <summary>Willingness is not rated.</summary>
    [Rule(FindingTier.Missing, "courage/willingness-missing", "Not rated yet: how willing you are.")]
    public static readonly Rule WillingnessMissing;

    /// <summary>What it is for is blank.</summary>
    [Rule(FindingTier.Missing, "courage/what-for-missing", "Still blank: how it could help you in the long run.")]
    public static readonly Rule WhatForMissing;
}
