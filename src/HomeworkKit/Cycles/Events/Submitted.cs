namespace HomeworkKit.Events;

/// <summary>The client has done what they mean to do.</summary>
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
