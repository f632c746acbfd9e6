using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>What matching has to know of an attempt: when it was made, how far it got and what it is for.</summary>
/// <remarks>It holds nothing of what was filled in. Equality is by value.</remarks>
/// <param name="At">When it was done, or began.</param>
/// <param name="Outcome">How far it got.</param>
public sealed partial record TimedAttempt(Instant At, AttemptOutcome Outcome) : IAllocated
{
    /// <summary>Gets the attempt's id.</summary>
    /// <value>Of attempts at one moment with one outcome the smaller id comes first; without ids their order is that of the list.</value>
    public AttemptId? Id { get; init; }

    /// <summary>Gets the occurrence that it names.</summary>
    /// <value>Null where it names none.</value>
    public OccurrenceId? Answers { get; init; }

    /// <summary>Gets the local date on which it was done.</summary>
    /// <value>Null: told in the zone that matching is given.</value>
    public LocalDate? Date { get; init; }

    /// <summary>Gets where it was done.</summary>
    public Setting Setting { get; init; }

    /// <summary>Gets a value indicating whether something else was done instead.</summary>
    /// <value>False where the viewer may not know.</value>
    public bool DidInstead { get; init; }

    /// <summary>Gets when it ended.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>Gets when it was written down.</summary>
    /// <value>Null where nobody knows: then it counts as written down late wherever that matters.</value>
    public Instant? RecordedAt { get; init; }

    /// <summary>Gets how long it took.</summary>
    /// <value>Minutes, 0 or more; null where nobody said.</value>
    public decimal? Minutes { get; init; }

    /// <summary>Takes over what matching has to know.</summary>
    /// <param name="recorded">An attempt of a cycle, in its latest version.</param>
    /// <param name="showsEntry">Whether the viewer sees what was filled in, and with it how long it took.</param>
    /// <param name="showsReflections">Whether the viewer sees the reflections, and with them what was done instead.</param>
    /// <returns>The attempt's times.</returns>
    internal static TimedAttempt Of(HomeworkKit.RecordedAttempt recorded, bool showsEntry, bool showsReflections)
    {
        var attempt = recorded.Attempt;
        return new TimedAttempt(attempt.PerformedAt, attempt.Outcome)
        {
            Id = recorded.Id,
            Answers = attempt.OccurrenceId,
            Setting = attempt.Setting,
            DidInstead = showsReflections && attempt.Outcome == AttemptOutcome.NotDone && !string.IsNullOrWhiteSpace(attempt.Instead),
            EndedAt = showsEntry ? attempt.EndedAt : null,
            RecordedAt = recorded.RecordedAt,
            Minutes = showsEntry ? AttemptMinutes.Of(attempt) : null,
        };
    }
}
