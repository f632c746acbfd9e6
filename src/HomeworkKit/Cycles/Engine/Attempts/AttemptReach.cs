namespace HomeworkKit;

/// <summary>
/// How far attempts reach, as they now stand: the last local date on which one was made, or whose occurrence one stands for, named or not. A later plan begins
/// after it.
/// </summary>
internal static class AttemptReach
{
    /// <summary>Gives the last date, told as a plan tells it; null without an attempt.</summary>
    /// <remarks>
    /// What is dated after it was written down was done by then. What is dated later than a decision can have been on its way is that of a wrong clock: it is
    /// kept and marked, and holds no plan off.
    /// </remarks>
    /// <param name="fold">What the events come to.</param>
    /// <param name="plan">The plan that tells the dates.</param>
    /// <param name="at">When it is asked: the moment of the decision.</param>
    /// <param name="past">The events.</param>
    /// <param name="floor">The date after which it matters how far they reach.</param>
    internal static LocalDate? Of(in CycleFold fold, Assignment plan, Instant at, PastEvents past, LocalDate floor)
    {
        if (fold.LatestAttempt is not { } latest)
        {
            return null;
        }

        // While nothing was corrected or answered ahead, and nobody travelled, the fold's own mark says all there is to say, unless a plan can be answered
        // ahead without saying so.
        var limit = at.PlusWithin(EventClock.LongestOffline);
        var ahead = fold.Plans.DaysAhead;
        var isCertain = (fold.Facts & GuardConditions.ReachIsUncertain) == 0 && latest.PerformedAt <= limit;
        if (isCertain && (ahead == 0 || AllocationReach.Latest(PersonZone.DateOf(latest, plan), ahead) <= floor))
        {
            return PersonZone.DateOf(latest, plan);
        }

        var reach = past.Reach.Latest(past.Events, fold.Plans, plan, limit);
        if (ahead == 0 || reach is not { } made)
        {
            return reach;
        }

        return AllocationReach.IsTooMuch(fold.Plans, past)
            ? AllocationReach.Latest(made, ahead)
            : Later(made, AllocationReach.Of(fold, past, limit, ahead, LocalDate.Max(floor, made)));
    }

    private static LocalDate Later(LocalDate a, LocalDate? b) => b is { } other ? LocalDate.Max(a, other) : a;
}
