namespace HomeworkKit.Adherence;

/// <summary>One thing that the client found out, in their own words.</summary>
public sealed partial record Takeaway : ContentRecord
{
    /// <summary>Gets when.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets the attempt that it came from.</summary>
    public required AttemptId Attempt { get; init; }

    /// <summary>Gets the words.</summary>
    public required string Words { get; init; }
}
