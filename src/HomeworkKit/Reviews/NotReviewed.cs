namespace HomeworkKit;

/// <summary>Homework that a session did not look at, with the reason.</summary>
public sealed partial record NotReviewed : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets why.</summary>
    public string? Because { get; init; }
}
