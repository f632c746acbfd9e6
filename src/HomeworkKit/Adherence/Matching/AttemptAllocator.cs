using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>What the allocation comes to, in the words of matching.</summary>
internal sealed class AttemptAllocator(IEnumerable<OpenOccurrence> occurrences, Duration lateWithin)
{
    private readonly AllocationBoard<TimedAttempt> _board = new(occurrences, lateWithin);

    internal MatchedAttempt Place(TimedAttempt attempt, LocalDate date, Func<LocalDate, Instant, bool> isPaused)
    {
        var (slot, isAtRest, namesUnknown) = _board.Place(attempt, date, isPaused);
        var place = slot is not null ? AttemptAllocation.Answers : isAtRest ? AttemptAllocation.WhileSetAside : AttemptAllocation.Extra;
        return new MatchedAttempt(attempt, place) { Occurrence = slot?.Occurrence.Id, NamesUnknownOccurrence = namesUnknown };
    }

    internal MatchedAttempt Settled(MatchedAttempt matched) =>
        matched is { Allocation: AttemptAllocation.Answers, Occurrence: { } id } && !ReferenceEquals(_board[id].Answer, matched.Attempt) ? matched with { Allocation = AttemptAllocation.Superseded } : matched;

    internal MatchedOccurrence[] Results(Instant asOf) =>
        [.. _board.Slots.Where(static slot => slot.Answer is not null || !slot.IsGone).Select(slot => new MatchedOccurrence(slot.Final, Status(slot, asOf)) { Answer = slot.Answer })];

    private static OccurrenceStatus Status(AllocationSlot<TimedAttempt> slot, Instant asOf)
    {
        var occurrence = slot.Occurrence;
        return slot.Final switch
        {
            { IsSetAside: true } => OccurrenceStatus.SetAside,
            { IsNotApplicable: true } => OccurrenceStatus.NotApplicable,
            _ => slot.Answer switch
            {
                { Outcome: AttemptOutcome.NotDone } => OccurrenceStatus.NotDone,
                { Outcome: AttemptOutcome.Partly } => OccurrenceStatus.Partly,
                { At: var at } => at < occurrence.Opens ? OccurrenceStatus.DoneEarly : at < occurrence.Closes ? OccurrenceStatus.Done : OccurrenceStatus.DoneLate,
                null => asOf < occurrence.Opens ? OccurrenceStatus.Upcoming : asOf < occurrence.Closes ? OccurrenceStatus.Open : OccurrenceStatus.NoEntry,
            },
        };
    }
}
