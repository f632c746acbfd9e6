namespace HomeworkKit.Adherence;

/// <summary>One stretch of practice, in local time.</summary>
/// <remarks>It belongs to the local date of its start. Equality is by value.</remarks>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended; null where nobody said.</param>
public sealed partial record PracticeSession(LocalDateTime Start, LocalDateTime? End = null)
{
    /// <summary>Gets how long it took, where that is known otherwise than by its end.</summary>
    /// <value>Minutes, 0 or more.</value>
    public decimal? MinutesTaken { get; init; }

    /// <summary>Gets how long it took.</summary>
    /// <value>Minutes; null where nobody said. Without <see cref="MinutesTaken"/>, from start to end by the local clock.</value>
    public decimal? Minutes =>
        MinutesTaken ?? (End is { } end ? (decimal)Period.Between(Start, end, PeriodUnits.Ticks).Ticks / NodaConstants.TicksPerMinute : null);

    /// <summary>Gives a cycle's practice between sessions: attempts that were done, in full or in part, and not taken back.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="asOf">The moment that is looked at; later attempts are left out.</param>
    /// <param name="context">Where the client was.</param>
    /// <param name="viewer">Who looks; null for what any clinician sees. How long a private entry took is unknown to everybody else.</param>
    /// <returns>The sessions in the order of their start.</returns>
    public static IReadOnlyList<PracticeSession> Of(HomeworkCycle cycle, Instant asOf, AdherenceContext context, Actor? viewer = null)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(context);
        var visibility = new Visibility(cycle, viewer ?? Visibility.AnyClinician);
        var corrections = EventClock.Corrections(cycle, EventClock.Of(cycle, context.Schedule.Arrivals));
        var practice = cycle
            .Attempts.Where(recorded => !recorded.IsRetracted && visibility.SeesAttempt(recorded) && IsPractice(recorded.Attempt))
            .Select(recorded => (Told: recorded, EventClock.Believed(recorded, context.Schedule.Arrivals, corrections).Attempt))
            .Where(one => one.Attempt.PerformedAt <= asOf);
        var sessions = practice
            .OrderBy(static one => one.Attempt.PerformedAt)
            .ThenBy(static one => one.Told.Id.Value)
            .Select(one => new PracticeSession(one.Attempt.PerformedAt.InZoneWithin(PlanZone.Of(cycle, context, one.Attempt)).LocalDateTime)
            {
                MinutesTaken = visibility.MaySee(one.Told, AttemptPart.Entry) ? AttemptMinutes.Of(one.Attempt) : null,
            });
        return ValueList.From(sessions) ?? [];
    }

    private static bool IsPractice(Attempt attempt) => attempt.Setting == Setting.BetweenSessions && attempt.Outcome != AttemptOutcome.NotDone;
}
