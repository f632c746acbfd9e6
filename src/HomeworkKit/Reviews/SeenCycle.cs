namespace HomeworkKit;

/// <summary>How much of one piece of homework had arrived when a session looked at it.</summary>
public sealed partial record SeenCycle : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets how many events of it had arrived.</summary>
    /// <value>0 or more. What comes after them is in the next session's digest, whatever its date.</value>
    public required int Events { get; init; }
}
