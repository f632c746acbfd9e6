using HomeworkKit.Validation;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>One finding of a rule, in problem details.</summary>
/// <param name="Code">The rule's code, as in <c>thought-record/situation-missing</c>.</param>
/// <param name="Path">Where, as a JSON path of the body where the host knows it.</param>
/// <param name="Message">What the rule says. It never repeats what was entered.</param>
/// <param name="Tier">How much it weighs.</param>
public sealed record ProblemFinding(string Code, string Path, string Message, FindingTier Tier);
