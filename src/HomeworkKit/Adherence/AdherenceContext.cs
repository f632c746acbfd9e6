using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>What measuring a cycle has to know of the world: where the client was, their sessions, and until when to look.</summary>
/// <remarks>It is always given: nothing falls back to UTC by itself, since a punctual New Yorker would then be a day late every evening.</remarks>
public sealed partial record AdherenceContext
{
    /// <summary>Gets the context in which times that float with the client are read in UTC, for whoever means just that.</summary>
    public static AdherenceContext Utc { get; } = In(DateTimeZone.Utc);

    /// <summary>Gets the client's zone, their moves to others, and their sessions.</summary>
    public required ScheduleContext Schedule { get; init; }

    /// <summary>Gets the end of the period, not included.</summary>
    /// <value>Null: the end of the plan; for a plan without an end, the moment that is looked at.</value>
    public Instant? Until { get; init; }

    /// <summary>Makes a context of a zone and the moves from it.</summary>
    /// <param name="clientZone">Where the client is.</param>
    /// <param name="moves">Later stays in other zones.</param>
    /// <returns>The context.</returns>
    public static AdherenceContext In(DateTimeZone clientZone, params IReadOnlyList<TimeZonePeriod> moves) =>
        new() { Schedule = ScheduleContext.In(clientZone, moves) };
}
