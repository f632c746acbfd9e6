namespace HomeworkKit.Adherence;

/// <summary>Decides what became of an occurrence: upcoming, open, done early, on time or late, partly done, not done, or without an entry.</summary>
internal static class OccurrenceStatusRule
{
    /// <summary>Gives the status of an occurrence with the attempt that answers it.</summary>
    /// <param name="slot">The occurrence with its answer.</param>
    /// <param name="asOf">The moment as of which an occurrence without an answer is upcoming, open or over.</param>
    /// <returns>The status. Opening counts as in the window, closing as late.</returns>
    internal static OccurrenceStatus Of(AllocationSlot<TimedAttempt> slot, Instant asOf)
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
                { At: var at } => at < occurrence.Opens ? OccurrenceStatus.DoneEarly
                : at < occurrence.Closes ? OccurrenceStatus.Done
                : OccurrenceStatus.DoneLate,
                null => asOf < occurrence.Opens ? OccurrenceStatus.Upcoming
                : asOf < occurrence.Closes ? OccurrenceStatus.Open
                : OccurrenceStatus.NoEntry,
            },
        };
    }
}
