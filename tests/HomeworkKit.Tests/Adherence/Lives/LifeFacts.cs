namespace HomeworkKit.Tests.Adherence.Lives;

/// <summary>What happened, as somebody would write it down who watched: what the reference judges by.</summary>
internal sealed class LifeFacts
{
    internal required DateTimeZone Home { get; init; }

    /// <summary>Gets the zone in which the plan is fixed; null where it goes with the client.</summary>
    internal DateTimeZone? Fixed { get; init; }

    internal List<(Instant From, DateTimeZone Zone)> Moves { get; } = [];

    internal List<LifeSession> Sessions { get; } = [];

    internal List<(EventId Id, LifeRhythm Rhythm, LocalDate? From, Instant Yes)> Plans { get; } = [];

    internal List<(Instant From, Instant Until)> InForce { get; } = [];

    internal List<(LocalDate From, LocalDate Back, Instant Since)> Pauses { get; } = [];

    internal List<LifeAttempt> Attempts { get; } = [];

    internal DateTimeZone ZoneAt(Instant at) => Moves.LastOrDefault(move => move.From <= at) is { Zone: { } zone } ? zone : Home;

    /// <summary>Gives the local date of a decision.</summary>
    internal LocalDate DateOf(Instant at) => at.InZone(Fixed ?? ZoneAt(at)).Date;

    internal LocalDate DateOf(LifeAttempt attempt) => attempt.At.InZone(Fixed ?? attempt.Zone).Date;
}
