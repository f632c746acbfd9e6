namespace HomeworkKit.Programmes;

/// <summary>One step while a programme is planned.</summary>
/// <param name="step">The step.</param>
/// <param name="standing">Where it stands.</param>
/// <param name="cycle">What became of it; null while it was not put forward.</param>
internal readonly struct PlannedStep(ProgrammeStep step, StepStatus standing, StepCycle? cycle)
{
    internal ProgrammeStep Step => step;

    internal StepStatus Standing { get; init; } = standing;

    internal StepCycle? Cycle => cycle;

    /// <summary>Gets the moment from which on it counts as past every point, though it was not done.</summary>
    internal Instant? PassedAt { get; init; }

    /// <summary>Gets a value indicating whether nothing later has to wait for it.</summary>
    internal bool IsSettled => Standing.State is StepState.Finished or StepState.Skipped or StepState.NotApplicable;
}
