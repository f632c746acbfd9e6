using HomeworkKit.Primitives;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>What measuring a cycle has to know of the world: where the client was, their sessions, and until when to look.</summary>
public sealed record AdherenceContext
{
    /// <summary>Gets the context in which times that float with the client are read in UTC.</summary>
    public static AdherenceContext Utc { get; } = new() { Schedule = new ScheduleContext { ClientZone = DateTimeZone.Utc } };

    /// <summary>Gets the client's zone, before any move, and sessions.</summary>
    public required ScheduleContext Schedule { get; init; }

    /// <summary>Gets later stays in other zones, the earliest first.</summary>
    /// <value>Each occurrence is told in the zone that the client is in when it is due, and exists once: a journey un-completes nothing.</value>
    public IReadOnlyList<ZoneStay> Moves { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the end of the period, not included.</summary>
    /// <value>Null: the end of the plan; for a plan without an end, the moment that is looked at.</value>
    public Instant? Until { get; init; }

    /// <summary>Makes a context of a zone alone.</summary>
    /// <param name="clientZone">Where the client is.</param>
    /// <returns>The context.</returns>
    public static AdherenceContext In(DateTimeZone clientZone) => new() { Schedule = new ScheduleContext { ClientZone = clientZone } };

    internal DateTimeZone ZoneAt(Instant at) => Moves.LastOrDefault(stay => stay.From <= at)?.Zone ?? Schedule.ClientZone;
}
