namespace HomeworkKit.Events;

/// <summary>The client submitted the work for review.</summary>
public sealed record Submitted : CycleDecision
{
    /// <summary>Gets what the client says about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Submit;

    private protected override void Closed()
    {
    }
}
