namespace HomeworkKit.Events;

/// <summary>Client and clinician reviewed the homework and decided what comes next.</summary>
public sealed partial record Reviewed : CycleDecision
{
    /// <summary>Gets what was decided.</summary>
    public required ReviewDecision Decision { get; init; }

    /// <summary>Gets what they made of it.</summary>
    public required Review Review { get; init; }

    /// <summary>Gets the plan of the new round.</summary>
    /// <value>Needed to step up, step down or adapt.</value>
    public Assignment? Plan { get; init; }

    /// <summary>Gets how the client's yes to the new round was given.</summary>
    /// <value>Null where the client has not said yes yet.</value>
    public AgreementMode? Agreed { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => ReviewTriggers.Of(Decision);

    private protected override void Closed()
    {
    }
}
