namespace HomeworkKit.Events;

/// <summary>An attempt happened, whatever came of it. A fact: kept in every state.</summary>
public sealed partial record AttemptRecorded : CycleEvent
{
    /// <summary>Gets the attempt.</summary>
    public required Attempt Attempt { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.RecordAttempt;

    private protected override void Closed()
    {
    }
}
