namespace HomeworkKit.Events;

/// <summary>The author of an attempt withdrew it. The original is kept.</summary>
public sealed partial record AttemptRetracted : CycleEvent
{
    /// <summary>Gets the attempt.</summary>
    public required AttemptId Attempt { get; init; }

    /// <summary>Gets why it was taken back.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.RetractAttempt;

    private protected override void Closed()
    {
    }
}
