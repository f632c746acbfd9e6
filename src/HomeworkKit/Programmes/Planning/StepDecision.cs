namespace HomeworkKit.Programmes;

/// <summary>The last decision about a step.</summary>
/// <param name="Kind">What was decided; null for nothing.</param>
/// <param name="At">When.</param>
/// <param name="Run">How many times the step is to be put forward in all.</param>
internal sealed partial record StepDecision(EnrolmentDecisionKind? Kind, Instant At, int Run)
{
    internal static StepDecision None { get; } = new(null, Instant.MinValue, 1);
}
