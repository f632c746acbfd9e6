namespace HomeworkKit;

/// <summary>One file in a client's folder, by reference.</summary>
public sealed partial record FolderItem : ContentRecord
{
    /// <summary>Gets the reference.</summary>
    public required AttachmentRef Attachment { get; init; }

    /// <summary>Gets where it comes from.</summary>
    public required FolderPlace Place { get; init; }

    /// <summary>Gets the assignment that it belongs to.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets what a person calls the assignment, else the name of its kind.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the attempt that it belongs to.</summary>
    /// <value>Null for a handout, and for what belongs to the homework as a whole.</value>
    public AttemptId? Attempt { get; init; }

    /// <summary>Gets who brought it.</summary>
    public required Actor By { get; init; }

    /// <summary>Gets when.</summary>
    /// <value>For a handout, when the plan was put forward; for a file of an attempt, when that was made.</value>
    public required Instant At { get; init; }
}
