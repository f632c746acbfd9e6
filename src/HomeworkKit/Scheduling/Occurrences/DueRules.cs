namespace HomeworkKit.Scheduling;

/// <summary>What becomes of occurrences by what happened to their plan.</summary>
/// <remarks>
/// One rule in three clauses. An occurrence is due if a plan is in force when its window closes, and that after the yes to its own plan. It is set aside on the
/// days of a pause. Either way it stays with an attempt that was recorded before the plan ended, was replaced or was paused: for that attempt, nothing had
/// happened yet.
/// </remarks>
internal sealed class DueRules(IReadOnlyList<ForcePeriod> periods, IReadOnlyDictionary<EventId, Instant> agreedAt, IReadOnlyList<PausePeriod> pauses)
{
    private readonly ForcePeriods _periods = new(periods);
    private readonly PauseDays _pauses = new(pauses);

    /// <summary>Gets the days of the pauses that were made.</summary>
    internal IEnumerable<DateRange> PausedDays => pauses.Select(static pause => pause.Days);

    /// <summary>Gets the local date on which the plan ended for good.</summary>
    internal LocalDate? EndsOn { get; init; }

    /// <summary>Says whether an occurrence that was still open is kept though its plan has ended, since something was done for it.</summary>
    internal Func<Occurrence, bool> IsKept { get; init; } = static _ => false;

    /// <summary>Gets when the plan ended for good.</summary>
    internal Instant EndsAt => _periods.EndsAt;

    /// <summary>Gives when a plan was agreed; the beginning of time where nobody knows.</summary>
    internal Instant AgreedAt(EventId revision) => agreedAt.GetValueOrDefault(revision, Instant.MinValue);

    internal bool IsDue(Occurrence occurrence) =>
        agreedAt.TryGetValue(occurrence.Id.Revision, out var yes) && occurrence.Closes > yes && _periods.Hold(occurrence.Closes);

    /// <summary>Gives the moment after which a window has to close for its occurrence to be due, going by one that is not; null where none can be.</summary>
    internal Instant? NextInForce(Occurrence occurrence) =>
        IsDue(occurrence) || !agreedAt.TryGetValue(occurrence.Id.Revision, out var yes) ? null
        : occurrence.Closes <= yes ? yes
        : _periods.NextAfter(occurrence.Closes);

    /// <summary>Gives the moment by which an attempt must have been recorded for the occurrence to be there for it, as far as agreement goes.</summary>
    internal Instant OpenUntil(Occurrence occurrence) =>
        IsDue(occurrence) ? Instant.MaxValue
        : !agreedAt.TryGetValue(occurrence.Id.Revision, out var yes) || occurrence.Closes <= yes ? Instant.MinValue
        : _periods.EndedBefore(occurrence.Closes);

    /// <summary>Gives the moment by which an attempt must have been recorded for a date not to be one of pause for it.</summary>
    internal Instant WorkedOnUntil(LocalDate date) => _pauses.WorkedOnUntil(date);
}
