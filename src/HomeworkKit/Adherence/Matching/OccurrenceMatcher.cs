using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>Assigns attempts to occurrences: which attempt answers which occurrence, early, on time or late, and which is extra.</summary>
/// <remarks>
/// Attempts are taken in the order in which they were made; at equal times the lesser outcome comes first. An occurrence accepts an attempt if it has no answer
/// yet or a lesser one. The better answer counts with its own timing; partial attempts never add up, and one attempt never answers two occurrences. An attempt
/// that names its occurrence answers that one. Otherwise: during a pause it is extra; within the window of an occurrence it answers the first unanswered one,
/// else the first that accepts it; before a window, the first unanswered occurrence of the same local date that has not opened; after it, the one that closed
/// last, if that was recent enough. <c>OccurrenceStatusRule</c> then decides what is early, on time and late.
/// </remarks>
public static class OccurrenceMatcher
{
    /// <summary>Assigns each attempt to at most one occurrence.</summary>
    /// <param name="occurrences">The occurrences, each once, in any order.</param>
    /// <param name="attempts">The attempts that were not taken back, in any order.</param>
    /// <param name="conditions">The moment, the zone, the pauses and the cap on lateness.</param>
    /// <returns>What became of each occurrence, and where each attempt went.</returns>
    public static OccurrenceMatches Match(IEnumerable<Occurrence> occurrences, IEnumerable<TimedAttempt> attempts, MatchConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        ArgumentNullException.ThrowIfNull(attempts);
        ArgumentNullException.ThrowIfNull(conditions);
        var open = occurrences.Select(static occurrence => new OpenOccurrence(
            occurrence,
            occurrence.IsSetAside || occurrence.IsNotApplicable ? Instant.MinValue : Instant.MaxValue,
            false));
        var pauses = new DayRanges(conditions.Pauses);
        return Match(open, attempts, conditions, (date, _) => pauses.Contains(date));
    }

    // A cycle's pauses change over time, so it brings its own answer.
    internal static OccurrenceMatches Match(
        IEnumerable<OpenOccurrence> occurrences, IEnumerable<TimedAttempt> attempts, MatchConditions conditions, Func<LocalDate, Instant, bool> isPaused)
    {
        var board = new AttemptAllocator(occurrences, conditions.LateWithin ?? MatchConditions.UsualLateness);
        List<MatchedAttempt> placed = [];
        foreach (
            var attempt in attempts
                .OrderBy(static attempt => attempt.At)
                .ThenBy(static attempt => attempt.Outcome)
                .ThenBy(static attempt => attempt.Id?.Value ?? Guid.Empty))
        {
            placed.Add(attempt.At > conditions.AsOf ? new MatchedAttempt(attempt, AttemptAllocation.Later)
                : attempt.Setting == Setting.InSession ? new MatchedAttempt(attempt, AttemptAllocation.InSession)
                : board.Place(attempt, attempt.Date ?? attempt.At.InZoneWithin(conditions.Zone).Date, isPaused));
        }

        return new OccurrenceMatches
        {
            AsOf = conditions.AsOf,
            Zone = conditions.Zone,
            Occurrences = board.Results(conditions.AsOf),
            Attempts = [.. placed.Select(board.Settled)],
        };
    }
}
