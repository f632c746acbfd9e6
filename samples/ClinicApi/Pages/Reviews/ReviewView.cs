namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>What a clinician sees of one client when the session starts, and where they act.</summary>
public sealed record ReviewView
{
    public required ClientRef Client { get; init; }

    /// <summary>Gets what to call the client.</summary>
    public required string Name { get; init; }

    public required Instant Now { get; init; }

    /// <summary>Gets when the last session began; null before the first.</summary>
    public Instant? Last { get; init; }

    public required IReadOnlyList<ReviewItem> Items { get; init; }

    /// <summary>Gets the library's templates that have no blanks: what can take the place of homework at once.</summary>
    public required IReadOnlyList<AssignmentTemplate> Templates { get; init; }

    /// <summary>Gets what comes next in the client's programme.</summary>
    public required IReadOnlyList<DigestNextStep> Next { get; init; }

    /// <summary>Gets what is agreed about a hand-over to come; null for nothing.</summary>
    public string? HandOver { get; init; }

    /// <summary>Gets how much had arrived when this was made: what the record of the session keeps.</summary>
    public required string Seen { get; init; }

    public string? Told { get; init; }

    /// <summary>Gets the piece whose decision could not be saved, with why and with what was typed.</summary>
    public AssignmentId? Failed { get; init; }

    public string? Problem { get; init; }

    public IFormCollection? Sent { get; init; }

    /// <summary>Says nothing of what it shows.</summary>
    public override string ToString() => nameof(ReviewView);
}
