namespace HomeworkKit.Events;

/// <summary>The homework was paused.</summary>
public sealed partial record Paused : CycleDecision
{
    /// <summary>Gets why.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the date on which it is to be taken up again.</summary>
    /// <value>Null for open-ended.</value>
    public LocalDate? ReturnsOn { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Pause;

    private protected override void Closed()
    {
    }
}
