using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>Allocates attempts to occurrences, and gives the result in the terms of adherence.</summary>
internal sealed class AttemptAllocator(IEnumerable<OpenOccurrence> occurrences, Duration lateWithin)
{
    private readonly AllocationBoard<TimedAttempt> _board = new(occurrences, lateWithin);

    internal MatchedAttempt Place(TimedAttempt attempt, LocalDate date, Func<LocalDate, Instant, bool> isPaused)
    {
        var (slot, isDuringPause, namesUnknown) = _board.Place(attempt, date, isPaused);
        var place = slot is not null ? AttemptAllocation.Answers : isDuringPause ? AttemptAllocation.WhileSetAside : AttemptAllocation.Extra;
        return new MatchedAttempt(attempt, place) { Occurrence = slot?.Occurrence.Id, NamesUnknownOccurrence = namesUnknown };
    }

    internal MatchedAttempt Settled(MatchedAttempt matched) =>
        matched is { Allocation: AttemptAllocation.Answers, Occurrence: { } id } && !ReferenceEquals(_board[id].Answer, matched.Attempt)
            ? matched with
            {
                Allocation = AttemptAllocation.Superseded,
            }
            : matched;

    internal MatchedOccurrence[] Results(Instant asOf) =>
        [
            .. _board
                .Slots.Where(static slot => slot.Answer is not null || !slot.IsGone)
                .Select(slot => new MatchedOccurrence(slot.Final, OccurrenceStatusRule.Of(slot, asOf)) { Answer = slot.Answer }),
        ];
}
