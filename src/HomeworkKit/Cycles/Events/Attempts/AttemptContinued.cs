namespace HomeworkKit.Events;

/// <summary>The author of an attempt continued filling it in.</summary>
public sealed partial record AttemptContinued : CycleEvent
{
    /// <summary>Gets the attempt as it now stands.</summary>
    public required Attempt Attempt { get; init; }

    /// <summary>Gets the event whose version this one goes on from.</summary>
    /// <value>Null for the first recording.</value>
    public EventId? Follows { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.ContinueAttempt;

    private protected override void Closed()
    {
    }
}
