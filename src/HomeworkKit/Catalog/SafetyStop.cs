using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>
/// A reason against a plan that a clinician weighs before anybody agrees to it. It is for clinicians alone: it can tell what a client was asked in confidence.
/// </summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Subject">What it is about, in a word of the JSON contract or a number, as in <c>epilepsy</c>; null where the rule says it all.</param>
/// <param name="Path">Where it stands in the plan, in JSON names.</param>
public sealed partial record SafetyStop(Rule Rule, string? Subject, string Path)
{
    /// <summary>Returns the name of the type and nothing of what stands against the plan.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(SafetyStop);
}
