using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of <see cref="Courage"/>, whatever kind of homework asks for it.</summary>
internal static class CourageRules
{
    /// <summary>Willingness was asked for and nothing is there.</summary>
    public static Rule CourageMissing { get; } = Rule.Missing("courage/courage-missing", "What it may cost you, and what it is for, is still blank.");

    /// <summary>The discomfort that is expected is not rated.</summary>
    public static Rule DiscomfortMissing { get; } = Rule.Missing("courage/discomfort-missing", "How uncomfortable you expect it to be is not rated yet.");

    /// <summary>Willingness is not rated.</summary>
    public static Rule WillingnessMissing { get; } = Rule.Missing("courage/willingness-missing", "How willing you are is not rated yet.");

    /// <summary>What it is for is blank.</summary>
    public static Rule WhatForMissing { get; } = Rule.Missing("courage/what-for-missing", "What makes it worth it is still blank.");
}
