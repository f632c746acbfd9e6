namespace HomeworkKit.Programmes;

/// <summary>The last decision about a step.</summary>
/// <param name="kind">What was decided; null for nothing.</param>
/// <param name="at">When.</param>
/// <param name="run">How many times the step is to be put forward in all.</param>
internal sealed class StepDecision(EnrolmentDecisionKind? kind, Instant at, int run)
{
    internal EnrolmentDecisionKind? Kind => kind;

    internal Instant At => at;

    internal int Run => run;

    internal static StepDecision None { get; } = new(null, Instant.MinValue, 1);
}
