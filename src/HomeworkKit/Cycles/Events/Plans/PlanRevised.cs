namespace HomeworkKit.Events;

/// <summary>A changed plan was proposed.</summary>
public sealed partial record PlanRevised : CycleDecision
{
    /// <summary>Gets the plan.</summary>
    public required Assignment Plan { get; init; }

    /// <summary>Gets the first date on which it holds.</summary>
    /// <value>Null for as soon as possible: the day of the agreement, or the day after the last recorded attempt if that is later.</value>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>Gets how the client's yes was given.</summary>
    /// <value>Null where the client has not said yes yet.</value>
    public AgreementMode? Agreed { get; init; }

    /// <summary>Gets why the plan is changed: "fine-tuned because".</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Revise;

    private protected override void Closed()
    {
    }
}
