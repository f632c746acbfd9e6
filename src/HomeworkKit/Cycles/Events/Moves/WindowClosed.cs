namespace HomeworkKit.Events;

/// <summary>The time for it is over. Nothing having been done is no obstacle to looking at it together.</summary>
public sealed record WindowClosed : CycleDecision
{
    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.CloseWindow;

    private protected override void Closed()
    {
    }
}
