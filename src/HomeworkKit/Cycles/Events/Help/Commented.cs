namespace HomeworkKit.Events;

/// <summary>A person wrote a comment that client and clinician can read.</summary>
public sealed partial record Commented : CycleEvent
{
    /// <summary>Gets the comment.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the attempt that it is about.</summary>
    public AttemptId? About { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Comment;

    private protected override void Closed()
    {
    }
}
