namespace HomeworkKit.Events;

/// <summary>Paused homework was resumed.</summary>
public sealed partial record Resumed : CycleDecision
{
    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Resume;

    private protected override void Closed()
    {
    }
}
