using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>Allocates attempts to occurrences, and gives the result in the terms of adherence.</summary>
internal sealed class AttemptAllocator(IEnumerable<OpenOccurrence> occurrences, Duration lateWithin)
{
    private readonly AllocationBoard<TimedAttempt> _board = new(occurrences, lateWithin);

    internal MatchedAttempt Place(TimedAttempt attempt, LocalDate date, Func<LocalDate, Instant, bool> isPaused)
    {
        var placed = _board.Place(attempt, date, isPaused);
        var place = placed.Slot is not null ? AttemptAllocation.Answers : placed.IsDuringPause ? AttemptAllocation.WhileSetAside : AttemptAllocation.Extra;
        return new MatchedAttempt(attempt, place) { Occurrence = placed.Slot?.Occurrence.Id, NamesUnknownOccurrence = placed.NamesUnknown };
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
