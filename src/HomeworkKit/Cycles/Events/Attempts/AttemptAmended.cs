namespace HomeworkKit.Events;

/// <summary>The author of an attempt corrected it. The original is kept.</summary>
public sealed partial record AttemptAmended : CycleEvent
{
    /// <summary>Gets the attempt as it should have been.</summary>
    public required Attempt Attempt { get; init; }

    /// <summary>Gets the event whose version this one corrects.</summary>
    /// <value>Null for the first recording.</value>
    public EventId? Follows { get; init; }

    /// <summary>Gets why it was corrected.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.AmendAttempt;

    private protected override void Closed()
    {
    }
}
