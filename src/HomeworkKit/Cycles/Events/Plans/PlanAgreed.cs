namespace HomeworkKit.Events;

/// <summary>The client agreed to a plan.</summary>
public sealed partial record PlanAgreed : CycleDecision
{
    /// <summary>Gets the event that put the plan forward, so that a yes never binds to a plan that was not seen.</summary>
    public required EventId Revision { get; init; }

    /// <summary>Gets how the yes was given.</summary>
    public required AgreementMode Agreed { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Agree;

    private protected override void Closed()
    {
    }
}
