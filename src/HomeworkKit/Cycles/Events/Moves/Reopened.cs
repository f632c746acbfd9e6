namespace HomeworkKit.Events;

/// <summary>Homework that had ended was reopened.</summary>
public sealed partial record Reopened : CycleDecision
{
    /// <summary>Gets why.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets how the client's yes was given.</summary>
    /// <value>Null where the client has not said yes yet.</value>
    public AgreementMode? Agreed { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Reopen;

    private protected override void Closed()
    {
    }
}
