namespace HomeworkKit.Events;

/// <summary>The work was returned from review.</summary>
public sealed partial record Returned : CycleDecision
{
    /// <summary>Gets why.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Return;

    private protected override void Closed()
    {
    }
}
