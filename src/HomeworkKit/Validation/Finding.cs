namespace HomeworkKit.Validation;

/// <summary>One thing that a rule found, without any entered value.</summary>
/// <param name="Code">The rule's code, as in <c>thought-record/situation-missing</c>.</param>
/// <param name="Path">Where, in JSON names: <c>emotions[0].before</c>; empty for the whole.</param>
/// <param name="Message">What the rule says.</param>
/// <param name="Tier">How much it weighs.</param>
public sealed record Finding(string Code, string Path, string Message, FindingTier Tier);
