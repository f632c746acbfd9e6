namespace HomeworkKit.Research;

/// <summary>One prompt of a protocol and what became of it.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record PromptRecord
{
    /// <summary>Gets the number of the day for which it was scheduled.</summary>
    public required int Day { get; init; }

    /// <summary>Gets the person's local time for which it was scheduled.</summary>
    /// <value>Null where nobody knows; then it is in no part of the day.</value>
    public LocalTime? ScheduledTime { get; init; }

    /// <summary>Gets a value indicating whether it reached the person.</summary>
    public required bool WasDelivered { get; init; }

    /// <summary>Gets how far it was answered.</summary>
    public required PromptAnswer Answer { get; init; }

    /// <summary>Gets a value indicating whether the answer came after the prompt's window.</summary>
    public bool IsLate { get; init; }

    /// <summary>Gets when it was issued.</summary>
    /// <value>Null where nobody knows.</value>
    public Instant? IssuedAt { get; init; }

    /// <summary>Gets when it was answered.</summary>
    /// <value>Null where it was not, or nobody knows.</value>
    public Instant? AnsweredAt { get; init; }
}
