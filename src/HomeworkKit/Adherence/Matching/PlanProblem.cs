namespace HomeworkKit.Adherence;

/// <summary>What keeps a plan from having times: a schedule without elements, a time zone that this machine does not know.</summary>
public sealed partial record PlanProblem : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets the code.</summary>
    /// <value>One of <see cref="Scheduling.ScheduleCodes"/>.</value>
    public required string Code { get; init; }

    /// <summary>Gets the member of the schedule, or of the sessions that it looks at.</summary>
    public required string Path { get; init; }
}
