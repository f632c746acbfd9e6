namespace HomeworkKit.Events;

/// <summary>It was taken up again.</summary>
public sealed record Resumed : CycleDecision
{
    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Resume;

    private protected override void Closed()
    {
    }
}
