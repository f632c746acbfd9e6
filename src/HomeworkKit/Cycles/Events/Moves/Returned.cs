namespace HomeworkKit.Events;

/// <summary>It went back from review to be gone on with.</summary>
public sealed record Returned : CycleDecision
{
    /// <summary>Gets why.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Return;

    private protected override void Closed()
    {
    }
}
