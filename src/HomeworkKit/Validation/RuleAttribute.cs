using System.Diagnostics;

namespace HomeworkKit.Validation;

/// <summary>A rule of the library, beside the field that holds it. The generator fills the field, and packs what rules say.</summary>
/// <remarks>As texts of the assembly codes and messages take six times as much of it. The attribute is in the source alone.</remarks>
/// <param name="tier">How much a finding weighs.</param>
/// <param name="code">The code.</param>
/// <param name="message">The message; says nothing of what was entered.</param>
[AttributeUsage(AttributeTargets.Field)]
[Conditional("IN_THE_SOURCE_ALONE")]
internal sealed class RuleAttribute(FindingTier tier, string code, string message) : Attribute
{
    internal FindingTier Tier { get; } = tier;

    internal string Code { get; } = code;

    internal string Message { get; } = message;

    /// <summary>Gets or sets the least that the rule holds to, at least 0.</summary>
    public int Least { get; set; }

    /// <summary>Gets or sets the most that the rule holds to.</summary>
    public int Most { get; set; }
}
