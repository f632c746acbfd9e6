namespace HomeworkKit;

/// <summary>A small step towards a goal.</summary>
public sealed partial record GoalStep : ContentRecord
{
    /// <summary>Gets the step in the client's words.</summary>
    public required string What { get; init; }

    /// <summary>Gets the homework by which it is taken.</summary>
    public IReadOnlyList<AssignmentId> Assignments { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the date on which it was taken.</summary>
    /// <value>Null while it is still to come. The client says so; nothing is worked out.</value>
    public LocalDate? DoneOn { get; init; }
}
