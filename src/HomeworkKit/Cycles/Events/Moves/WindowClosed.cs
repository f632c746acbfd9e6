namespace HomeworkKit.Events;

/// <summary>The practice period was closed, whether or not anything was done.</summary>
public sealed partial record WindowClosed : CycleDecision
{
    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.CloseWindow;

    private protected override void Closed()
    {
    }
}
