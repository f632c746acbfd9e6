using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of <see cref="Courage"/>, whatever kind of homework asks for it.</summary>
internal static class CourageRules
{
    /// <summary>Willingness was asked for and nothing is there.</summary>
    public static readonly Rule CourageMissing = Rule.Missing("courage/courage-missing", "Still blank: what it may cost you, and why it's worth it.");

    /// <summary>The discomfort that is expected is not rated.</summary>
    public static readonly Rule DiscomfortMissing = Rule.Missing("courage/discomfort-missing", "Not rated yet: how uncomfortable you expect it to be.");

    /// <summary>Willingness is not rated.</summary>
    public static readonly Rule WillingnessMissing = Rule.Missing("courage/willingness-missing", "Not rated yet: how willing you are.");

    /// <summary>What it is for is blank.</summary>
    public static readonly Rule WhatForMissing = Rule.Missing("courage/what-for-missing", "Still blank: how it could help you in the long run.");
}
