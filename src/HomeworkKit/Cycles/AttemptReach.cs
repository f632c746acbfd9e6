using HomeworkKit.Assignments;
using HomeworkKit.Attempts;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>How far attempts reach, as they now stand: the last local date on which one was made, or whose occurrence one answers ahead. A later plan begins after it.</summary>
internal static class AttemptReach
{
    /// <summary>Gives the last date, told as a plan tells it; null without an attempt.</summary>
    internal static LocalDate? Of(in CycleFold fold, Assignment plan, ReadOnlySpan<CycleEvent> events)
    {
        if (fold.LatestAttempt is not { } latest)
        {
            return null;
        }

        // While nothing was corrected or answered ahead, and nobody travelled, the fold's own mark says all there is to say.
        if ((fold.Facts & CycleFacts.ReachIsUncertain) == 0)
        {
            return PersonZone.DateOf(latest, plan);
        }

        LocalDate? reach = null;
        foreach (var attempt in Standing(events))
        {
            reach = Later(Later(reach, PersonZone.DateOf(attempt, plan)), Ahead(attempt, fold.Plans));
        }

        return reach;
    }

    // An occurrence that no plan of this cycle has, or in a year that no plan reaches, orphans nothing.
    private static LocalDate? Ahead(Attempt attempt, PlanState plans) =>
        attempt.Answers is { Local.Year: < 2200 } id && id.Assignment == plans.Current.Plan.Id && plans.InEffect.Any(revision => revision.Id == id.Revision) ? id.Local.Date : null;

    private static IEnumerable<Attempt> Standing(ReadOnlySpan<CycleEvent> events)
    {
        var tracks = new Dictionary<(AttemptId, ActorRole, string?), AttemptTrack>();
        foreach (var happened in events)
        {
            if (AttemptIndex.AttemptOf(happened) is { } attempt)
            {
                var key = (attempt, happened.By.Role, happened.By.Ref);
                if (!tracks.TryGetValue(key, out var track))
                {
                    tracks.Add(key, track = new AttemptTrack());
                }

                track.Add(happened, 1, true);
            }
        }

        return tracks.Values.Where(static track => track.IsRecorded).Select(static track => track.Resolve()).Where(static recorded => !recorded.IsRetracted).Select(static recorded => recorded.Attempt);
    }

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Max(x, y) : a ?? b;
}
