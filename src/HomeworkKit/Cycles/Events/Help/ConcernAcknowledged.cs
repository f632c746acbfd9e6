namespace HomeworkKit.Events;

/// <summary>A clinician acknowledged a safety concern.</summary>
public sealed partial record ConcernAcknowledged : CycleEvent
{
    /// <summary>Gets the events that raised what is acknowledged.</summary>
    /// <value>Never empty in a new event. A stored one that names nothing acknowledged all that was open by then.</value>
    public IReadOnlyList<EventId> Acknowledges { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what was done about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.AcknowledgeConcern;

    private protected override void Closed()
    {
    }
}
