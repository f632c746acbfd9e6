namespace HomeworkKit.Events;

/// <summary>The homework was stopped before it had served its purpose. A client can always stop.</summary>
public sealed partial record Stopped : CycleDecision
{
    /// <summary>Gets why, if anybody says.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets to whom the client goes on from here: a coach, another therapist, a group.</summary>
    /// <value>In words, or by a reference of the host's. Null where nobody was named.</value>
    public string? ReferredTo { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Stop;

    private protected override void Closed()
    {
    }
}
