namespace HomeworkKit.Events;

/// <summary>Another clinician takes over, with the client's yes.</summary>
/// <remarks>The homework goes on as it stands. Later changes of the plan keep the clinician that is named here; only another hand-over changes it.</remarks>
public sealed partial record HandedOver : CycleDecision
{
    /// <summary>Gets the clinician who takes over.</summary>
    public required ClinicianRef To { get; init; }

    /// <summary>Gets the first date on which the new clinician is there for it.</summary>
    /// <value>Null for at once. What clinicians may do does not hang on it: who may act when is for the host to say.</value>
    public LocalDate? From { get; init; }

    /// <summary>Gets how the client's yes was given.</summary>
    public AgreementMode? Agreed { get; init; }

    /// <summary>Gets why, if anybody says.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.HandOver;

    private protected override void Closed()
    {
    }
}
