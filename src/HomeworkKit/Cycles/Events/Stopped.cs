namespace HomeworkKit.Events;

/// <summary>It ended before it served its purpose. A client can always stop.</summary>
public sealed record Stopped : CycleDecision
{
    /// <summary>Gets why, if anybody says.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Stop;

    private protected override void Closed()
    {
    }
}
