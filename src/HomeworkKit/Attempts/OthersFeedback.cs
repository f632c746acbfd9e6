namespace HomeworkKit;

/// <summary>What somebody else said about what was practised: a partner, a group, a friend. Written down with their consent.</summary>
/// <remarks>The words are theirs, as the author of the attempt took them down. Equality is by value.</remarks>
public sealed partial record OthersFeedback : ContentRecord
{
    /// <summary>Gets whose words they are, as a kind of person and never a name.</summary>
    public required FeedbackGiver From { get; init; }

    /// <summary>Gets what was said.</summary>
    public string? Said { get; init; }

    /// <summary>Gets a value indicating whether they agreed that it is written down.</summary>
    /// <value>Null where nobody asked yet; <see cref="Attempt.Validate"/> reports what is missing.</value>
    public bool? HasConsent { get; init; }
}
