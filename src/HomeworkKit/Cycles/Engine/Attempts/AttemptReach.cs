using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>How far attempts reach, as they now stand: the last local date on which one was made, or whose occurrence one stands for, named or not. A later plan begins after it.</summary>
internal static class AttemptReach
{
    /// <summary>Gives the last date, told as a plan tells it; null without an attempt.</summary>
    /// <param name="fold">What the events come to.</param>
    /// <param name="plan">The plan that tells the dates.</param>
    /// <param name="events">The events.</param>
    /// <param name="floor">The date after which it matters how far they reach.</param>
    internal static LocalDate? Of(in CycleFold fold, Assignment plan, ReadOnlySpan<CycleEvent> events, LocalDate floor)
    {
        if (fold.LatestAttempt is not { } latest)
        {
            return null;
        }

        // While nothing was corrected or answered ahead, and nobody travelled, the fold's own mark says all there is to say, unless a plan can be answered ahead without saying so.
        var ahead = AllocationReach.DaysAhead(fold.Plans);
        var isCertain = (fold.Facts & GuardConditions.ReachIsUncertain) == 0;
        if (isCertain && (ahead == 0 || AllocationReach.Latest(PersonZone.DateOf(latest, plan), ahead) <= floor))
        {
            return PersonZone.DateOf(latest, plan);
        }

        LocalDate? reach = null;
        List<RecordedAttempt> attempts = [.. Standing(events)];
        foreach (var recorded in attempts)
        {
            reach = Later(Later(reach, PersonZone.DateOf(recorded.Attempt, plan)), Ahead(recorded.Attempt, fold.Plans));
        }

        return ahead > 0 && reach is not null ? Later(reach, AllocationReach.Of(fold, events, attempts, ahead, LocalDate.Max(floor, reach.Value))) : reach;
    }

    // An occurrence that no plan of this cycle has, or in a year that no plan reaches, orphans nothing.
    private static LocalDate? Ahead(Attempt attempt, PlanState plans) =>
        attempt.OccurrenceId is { Local.Year: < 2200 } id && id.Assignment == plans.Current.Plan.Id && plans.InEffect.Any(revision => revision.Id == id.Revision) ? id.Local.Date : null;

    private static IEnumerable<RecordedAttempt> Standing(ReadOnlySpan<CycleEvent> events)
    {
        var tracks = new Dictionary<(AttemptId, ActorRole, string?), AttemptHistory>();
        foreach (var happened in events)
        {
            if (AttemptIndex.AttemptOf(happened) is { } attempt)
            {
                var key = (attempt, happened.By.Role, happened.By.Ref);
                if (!tracks.TryGetValue(key, out var track))
                {
                    tracks.Add(key, track = new AttemptHistory());
                }

                track.Add(happened, 1, default);
            }
        }

        return tracks.Values.Where(static track => track.IsRecorded).Select(static track => track.Resolve()).Where(static recorded => !recorded.IsRetracted);
    }

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Max(x, y) : a ?? b;
}
