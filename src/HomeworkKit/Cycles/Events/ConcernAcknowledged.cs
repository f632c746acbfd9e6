using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles.Events;

/// <summary>A clinician acknowledged a safety concern.</summary>
public sealed record ConcernAcknowledged : CycleEvent
{
    /// <summary>Gets the events that raised what is acknowledged.</summary>
    /// <value>Empty for all that is open.</value>
    public IReadOnlyList<EventId> Acknowledges { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what was done about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.AcknowledgeConcern;

    private protected override void Closed()
    {
    }
}
