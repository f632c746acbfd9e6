using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>Brings attempts and occurrences together: which attempt stands for which occurrence, early, on time, late or besides.</summary>
/// <remarks>
/// Attempts are taken in the order in which they were made, at equal times the lesser outcome first. An occurrence takes an attempt if it is unanswered or answered less
/// well; the better answer stands with its own timing, and partial attempts never add up. One attempt never stands for two occurrences.
/// An attempt that names its occurrence is for that one. Otherwise: on a day of rest it is extra; in the window of an occurrence it is for the first unanswered one, else
/// the first that takes it; early, for the first unanswered one of the same local date that has not opened; late, for the one that closed last, if that was recently enough.
/// </remarks>
public static class OccurrenceMatcher
{
    /// <summary>Assigns each attempt to at most one occurrence.</summary>
    /// <param name="occurrences">The occurrences, each once, in any order.</param>
    /// <param name="attempts">The attempts that were not taken back, in any order.</param>
    /// <param name="conditions">The moment, the zone, times of rest and the cap on lateness.</param>
    /// <returns>What became of each occurrence, and where each attempt went.</returns>
    public static OccurrenceMatches Match(IEnumerable<Occurrence> occurrences, IEnumerable<TimedAttempt> attempts, MatchConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        ArgumentNullException.ThrowIfNull(attempts);
        ArgumentNullException.ThrowIfNull(conditions);
        var open = occurrences.Select(static occurrence => new OpenOccurrence(occurrence, occurrence.IsSetAside || occurrence.IsNotApplicable ? Instant.MinValue : Instant.MaxValue, false));
        return Match(open, attempts, conditions, (date, _) => conditions.Pauses.Any(pause => pause.Contains(date)));
    }

    // A cycle's rests change over time: it brings its own answer.
    internal static OccurrenceMatches Match(
        IEnumerable<OpenOccurrence> occurrences, IEnumerable<TimedAttempt> attempts, MatchConditions conditions, Func<LocalDate, Instant, bool> isPaused)
    {
        var board = new AttemptAllocator(occurrences, conditions.LateWithin ?? MatchConditions.UsualLateness);
        List<MatchedAttempt> placed = [];
        foreach (var attempt in attempts.OrderBy(static attempt => attempt.At).ThenBy(static attempt => attempt.Outcome).ThenBy(static attempt => attempt.Id?.Value ?? Guid.Empty))
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
