namespace HomeworkKit.Events;

/// <summary>The client declined a plan.</summary>
public sealed partial record PlanDeclined : CycleDecision
{
    /// <summary>Gets the event that put the plan forward.</summary>
    public required EventId Revision { get; init; }

    /// <summary>Gets why, if the client says.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Decline;

    private protected override void Closed()
    {
    }
}
