namespace HomeworkKit.Programmes;

/// <summary>
/// Where one step of a programme stands for a client. For clinicians: what the client sees is a <see cref="ProgrammeOutlook"/>. Equality is by value.
/// </summary>
/// <param name="Step">The key of the step.</param>
/// <param name="State">Where it stands.</param>
public sealed partial record StepStatus(string Step, StepState State)
{
    /// <summary>Gets what a person calls it: the title of its template, with the client's words.</summary>
    /// <value>Null where the library lacks the template.</value>
    public string? Title { get; init; }

    /// <summary>Gets when its time comes or came, or when it was put forward.</summary>
    /// <value>Null while that is not known, and for steps that are left out.</value>
    public Instant? ReleasesAt { get; init; }

    /// <summary>Gets what it waits for.</summary>
    /// <value>Null where it waits for nothing.</value>
    public StepWait? WaitsFor { get; init; }

    /// <summary>Gets the key of the earlier step that it waits for.</summary>
    public string? WaitsForStep { get; init; }

    /// <summary>Gets the assignment that it was put forward as, or the one that took that one's place.</summary>
    public AssignmentId? Assignment { get; init; }

    /// <summary>Returns the key and the state.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{Step}: {KebabCase.Of(State)}";
}
