using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of <see cref="Courage"/>, whatever kind of homework asks for it.</summary>
internal static class CourageRules
{
    /// <summary>Willingness was asked for and nothing is there.</summary>
    [Says("Still blank: what it may cost you, and why it's worth it.")]
    public static readonly Rule CourageMissing = Rule.Missing("courage/courage-missing");

    /// <summary>The discomfort that is expected is not rated.</summary>
    [Says("Not rated yet: how uncomfortable you expect it to be.")]
    public static readonly Rule DiscomfortMissing = Rule.Missing("courage/discomfort-missing");

    /// <summary>Willingness is not rated.</summary>
    [Says("Not rated yet: how willing you are.")]
    public static readonly Rule WillingnessMissing = Rule.Missing("courage/willingness-missing");

    /// <summary>What it is for is blank.</summary>
    [Says("Still blank: how it could help you in the long run.")]
    public static readonly Rule WhatForMissing = Rule.Missing("courage/what-for-missing");
}
