using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Whether something was agreed to be done when an attempt arrived.</summary>
/// <remarks>
/// A pause is whole days, from its own to the one before its return date: what was done before it, or on its first day and written down before it, is inside
/// the agreement, and so is what is done from the return date on, though nobody has resumed.
/// </remarks>
internal readonly struct AttemptAgreement(bool isAgreed, Paused? pause, Assignment? plan)
{
    internal bool IsAgreed => isAgreed;

    internal Paused? Pause => pause;

    internal Assignment? Plan => plan;

    internal static AttemptAgreement In(in CycleFold fold, Instant pausedAt) => new(
        fold.State is CycleState.Assigned or CycleState.InProgress or CycleState.ReadyForReview,
        fold.State == CycleState.Paused && fold.Pause is { } pause ? (Paused)EventClock.Dated(pause, pausedAt) : null,
        fold.Plans.Current.Plan);

    internal bool Covers(Attempt attempt, Instant recordedAt)
    {
        if (Pause is null || Plan is null)
        {
            return IsAgreed;
        }

        var (date, from) = (PersonZone.DateOf(attempt, Plan), PersonZone.DateOf(Pause, Plan));
        return date < from || (Pause.ReturnsOn is { } returns && date >= returns) || (date == from && Instant.Max(recordedAt, attempt.PerformedAt) <= Pause.At);
    }
}
