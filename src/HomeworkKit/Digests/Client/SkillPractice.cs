namespace HomeworkKit;

/// <summary>One use of a skill.</summary>
public sealed partial record SkillPractice : ContentRecord
{
    /// <summary>Gets the attempt.</summary>
    public required AttemptId Attempt { get; init; }

    /// <summary>Gets when it was made.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets where or in what it was used.</summary>
    public string? Context { get; init; }

    /// <summary>Gets how confident the client was with it.</summary>
    public Rating? Confidence { get; init; }

    /// <summary>Gets how much it helped.</summary>
    public Rating? Helped { get; init; }
}
