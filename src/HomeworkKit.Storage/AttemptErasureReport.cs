using HomeworkKit.Events;

namespace HomeworkKit.Storage;

/// <summary>What was erased of one attempt: enough to erase the same from exports, files and read models, and nothing that it said.</summary>
public sealed record AttemptErasureReport
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets the event that says that the attempt was erased, by whom and when.</summary>
    public required AttemptErased Erasure { get; init; }

    /// <summary>Gets the keys of the files that belonged to the attempt. They lie where the host keeps files, and are the host's to delete.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>
    /// Gets a value indicating whether what was erased may still lie in the database's file or log, as <see cref="ErasureReport.RemainsInFile"/> says.
    /// </summary>
    public bool RemainsInFile { get; init; }

    /// <summary>Returns the ids and nothing of the content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"attempt {Erasure.Attempt} of {Assignment} erased";
}
