namespace HomeworkKit.Scheduling;

/// <summary>What becomes of occurrences by what happened to their plan.</summary>
/// <remarks>
/// One rule in three clauses. An occurrence is due if a plan is in force when its window closes, and that after the yes to its own plan. It is set aside on the days of a pause.
/// Either way it stays with an attempt that was recorded before the plan ended, was replaced or was paused: for that attempt, nothing had happened yet.
/// </remarks>
internal sealed record DueRules
{
    /// <summary>Gets the times in which a plan was in force, in order.</summary>
    internal required IReadOnlyList<ForcePeriod> Periods { get; init; }

    /// <summary>Gets the pauses that were made.</summary>
    internal IReadOnlyList<PausePeriod> Rests { get; init; } = [];

    /// <summary>Gets when each plan was agreed.</summary>
    internal required IReadOnlyDictionary<EventId, Instant> AgreedAt { get; init; }

    /// <summary>Gets the local date on which the plan ended for good.</summary>
    internal LocalDate? EndsOn { get; init; }

    /// <summary>Says whether an occurrence that was still open is kept though its plan has ended, since something was done for it.</summary>
    internal Func<Occurrence, bool> IsKept { get; init; } = static _ => false;

    /// <summary>Gets when the plan ended for good.</summary>
    internal Instant EndsAt => Periods is [.., var last] ? last.Until : Instant.MinValue;

    internal bool IsDue(Occurrence occurrence) => AgreedAt.TryGetValue(occurrence.Id.Revision, out var yes) && occurrence.Closes > yes && Holds(occurrence.Closes);

    /// <summary>Gives the moment by which an attempt must have been recorded for the occurrence to be there for it, as far as agreement goes.</summary>
    internal Instant OpenUntil(Occurrence occurrence)
    {
        if (IsDue(occurrence))
        {
            return Instant.MaxValue;
        }

        if (!AgreedAt.TryGetValue(occurrence.Id.Revision, out var yes) || occurrence.Closes <= yes)
        {
            return Instant.MinValue;
        }

        var until = Instant.MinValue;
        foreach (var period in Periods)
        {
            if (period.From < occurrence.Closes && period.Until < occurrence.Closes)
            {
                until = period.Until;
            }
        }

        return until;
    }

    /// <summary>Gives the moment by which an attempt must have been recorded for a date not to be one of rest for it.</summary>
    internal Instant WorkedOnUntil(LocalDate date)
    {
        var until = Instant.MaxValue;
        foreach (var rest in Rests)
        {
            if (rest.Days.Contains(date))
            {
                until = Instant.Min(until, rest.Since);
            }
        }

        return until;
    }

    private bool Holds(Instant closes)
    {
        foreach (var period in Periods)
        {
            if (period.From < closes && closes <= period.Until)
            {
                return true;
            }
        }

        return false;
    }
}
