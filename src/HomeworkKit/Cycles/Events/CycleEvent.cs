using System.Text.Json.Serialization;

namespace HomeworkKit.Events;

/// <summary>Something that happened to a piece of homework: who did what, and when.</summary>
/// <remarks>
/// A closed choice. Events record what was meant, never the state that followed: that is told by the table. An event is recorded once, however often
/// it arrives; two events with one id and different content are refused. Equality is by value.
/// </remarks>
public abstract partial record CycleEvent : ContentRecord
{
    /// <summary>Gets the event's id.</summary>
    public required EventId Id { get; init; }

    /// <summary>Gets the assignment that it happened to.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets who did it.</summary>
    public required Actor By { get; init; }

    /// <summary>Gets when it happened, by the clock of the device that recorded it.</summary>
    /// <value>Device clocks may be wrong: the order of events is the order of the list, not of these times.</value>
    public required Instant At { get; init; }

    /// <summary>Gets the session in which it happened, if it did in one.</summary>
    public SessionRef? Session { get; init; }

    /// <summary>Gets statuses of the host's own. They mean nothing to the cycle.</summary>
    public IReadOnlyList<string> Tags { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the trigger of the table that the event pulls.</summary>
    [JsonIgnore]
    public abstract CycleTrigger Trigger { get; }

    private protected abstract void Closed();
}
