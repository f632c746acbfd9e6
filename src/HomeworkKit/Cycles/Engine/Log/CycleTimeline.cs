using HomeworkKit.Events;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>Puts the schedules of a cycle's plans in a row, with the times in which they were in force and its pauses.</summary>
internal static class CycleTimeline
{
    private static readonly LocalDate LastDate = new(9998, 12, 31);
    private static readonly HomeworkSchedule Nothing = HomeworkSchedule.AsNeeded(null, new LocalDate(1900, 1, 1));

    internal static OccurrenceTimeline Of(HomeworkCycle cycle, ScheduleContext context)
    {
        var corrections = EventClock.Corrections(cycle, EventClock.Of(cycle, context.Arrivals));
        return Of(
            cycle,
            context,
            [
                .. cycle
                    .Attempts.Where(static attempt => !attempt.IsRetracted)
                    .Select(attempt => new Done(attempt.Attempt, EventClock.RecordedAt(attempt, corrections))),
            ]);
    }

    // A cycle that is still being folded has attempts and no time to work them out.
    internal static OccurrenceTimeline Of(HomeworkCycle cycle, ScheduleContext context, IReadOnlyList<StandingAttempt> standing) =>
        Of(cycle, context, [.. standing.Select(static attempt => new Done(attempt.Attempt!, ((IAllocated)attempt).RecordedAt))]);

    private static OccurrenceTimeline Of(HomeworkCycle cycle, ScheduleContext context, Done[] attempts)
    {
        var moments = EventClock.Of(cycle, context.Arrivals);
        var periods = Periods(cycle.Force, moments);
        var (agreed, pauses) = (AgreedAt(cycle.PlansInEffect, EventClock.Corrections(cycle, moments)), Pauses(cycle, context, moments));
        var rules = periods is [.., { Until: var end }] && end != Instant.MaxValue
            ? new DueRules(periods, agreed, pauses) { EndsOn = EndDate(cycle, context, end), IsKept = Kept(cycle, context, attempts, end) }
            : new DueRules(periods, agreed, pauses);
        return new OccurrenceTimeline(cycle.Id, Revisions(cycle), WithAnswered(attempts, context), rules);
    }

    /// <summary>The plan that was agreed first, as if it had never been changed, paused or ended.</summary>
    internal static OccurrenceTimeline OfOriginal(HomeworkCycle cycle, ScheduleContext context)
    {
        var first = cycle.PlansInEffect.Take(1).ToArray();
        var agreed = AgreedAt(first, EventClock.Corrections(cycle, EventClock.Of(cycle, context.Arrivals)));
        Done[] attempts = [.. cycle.Attempts.Where(static attempt => !attempt.IsRetracted).Select(static attempt => new Done(attempt.Attempt, null))];
        return new OccurrenceTimeline(
            cycle.Id,
            Revisions(first),
            WithAnswered(attempts, context),
            new DueRules([.. agreed.Values.Select(static yes => new ForcePeriod(yes, Instant.MaxValue))], agreed, []));
    }

    private static ScheduleContext WithAnswered(Done[] attempts, ScheduleContext context) => context with
    {
        Answered = [.. context.Answered.Union(attempts.Select(static attempt => attempt.Attempt.OccurrenceId).OfType<OccurrenceId>())],
    };

    private static List<ForcePeriod> Periods(ForceChange? last, Instant[] moments)
    {
        List<ForcePeriod> periods = [];
        var until = Instant.MaxValue;
        for (var change = last; change is not null; change = change.Before)
        {
            if (change.IsInForce)
            {
                periods.Add(new ForcePeriod(moments[change.Event], until));
            }

            until = moments[change.Event];
        }

        periods.Reverse();
        return periods;
    }

    private static Dictionary<EventId, Instant> AgreedAt(IReadOnlyList<PlanRevision> plans, Dictionary<EventId, Instant> corrections)
    {
        var agreed = new Dictionary<EventId, Instant>(plans.Count);
        foreach (var revision in plans)
        {
            agreed.TryAdd(revision.Id, corrections.TryGetValue(revision.YesIn, out var at) ? at : revision.AgreedAt ?? Instant.MinValue);
        }

        return agreed;
    }

    // A pause is whole days, from its own to the one before the work is taken up again or the return date has come, whichever is first.
    private static List<PausePeriod> Pauses(HomeworkCycle cycle, ScheduleContext context, Instant[] moments)
    {
        List<PausePeriod> pauses = [];
        Paused? pause = null;
        for (var i = 0; i < moments.Length; i++)
        {
            var happened = cycle.Log[i];
            switch (happened)
            {
                case Paused paused:
                    pause = (Paused)EventClock.Dated(paused, moments[i]);
                    break;
                case Resumed
                or Stopped
                or Reviewed { Decision: ReviewDecision.Complete or ReviewDecision.Maintain or ReviewDecision.Replace or ReviewDecision.Drop }
                    when pause is not null:
                    Add(pause, DateOf(cycle, context, (CycleDecision)EventClock.Dated(happened, moments[i])));
                    pause = null;
                    break;
                default:
                    break;
            }
        }

        if (pause is not null)
        {
            Add(pause, null);
        }

        return pauses;

        void Add(Paused begun, LocalDate? ended)
        {
            var from = DateOf(cycle, context, begun);
            var back = ended is { } end && begun.ReturnsOn is { } returns ? LocalDate.Min(end, returns) : ended ?? begun.ReturnsOn;
            var to = back?.PlusDaysWithin(-1) ?? LastDate;
            if (to >= from)
            {
                pauses.Add(new PausePeriod(DateRange.Between(from, to), begun.At));
            }
        }
    }

    private static LocalDate DateOf(HomeworkCycle cycle, ScheduleContext context, CycleDecision decision) =>
        Zone(cycle, context) is { } zone ? decision.At.InZoneWithin(zone).Date : decision.On ?? decision.At.InZoneWithin(context.ZoneAt(decision.At)).Date;

    private static LocalDate EndDate(HomeworkCycle cycle, ScheduleContext context, Instant end) =>
        end.InZoneWithin(Zone(cycle, context) ?? context.ZoneAt(end)).Date;

    // Which occurrence an attempt stands for is for matching to say; here, what was open when it ended is kept on a day with an attempt, and where it is named.
    private static Func<Occurrence, bool> Kept(HomeworkCycle cycle, ScheduleContext context, Done[] attempts, Instant end)
    {
        HashSet<LocalDate>? dates = null;
        HashSet<OccurrenceId>? named = null;
        return occurrence =>
        {
            if (dates is null || named is null)
            {
                var before = attempts.Where(attempt => attempt.RecordedAt <= end).Select(static attempt => attempt.Attempt).ToArray();
                dates =
                [
                    .. before.Select(attempt =>
                        attempt
                            .PerformedAt.InZoneWithin(Zone(cycle, context) ?? PersonZone.Of(attempt, context.Zones) ?? context.ZoneAt(attempt.PerformedAt))
                            .Date),
                ];
                named = [.. before.Select(static attempt => attempt.OccurrenceId).OfType<OccurrenceId>()];
            }

            return dates.Contains(occurrence.Local.Date) || named.Contains(occurrence.Id);
        };
    }

    private static DateTimeZone? Zone(HomeworkCycle cycle, ScheduleContext context) => PersonZone.Fixed(cycle.Assignment, context.Zones);

    // A plan without a schedule ends the times of the one before it: work as needed has no occurrences.
    private static IEnumerable<ScheduleRevision> Revisions(HomeworkCycle cycle) => Revisions(cycle.PlansInEffect);

    private static IEnumerable<ScheduleRevision> Revisions(IReadOnlyList<PlanRevision> plans) => plans.Select(static revision => new ScheduleRevision(
        revision.Plan.Schedule ?? Nothing, revision.Id, revision.EffectiveFrom));

    /// <summary>An attempt that stands, and when it was written down.</summary>
    private readonly struct Done(Attempt attempt, Instant? recordedAt)
    {
        internal Attempt Attempt => attempt;

        internal Instant? RecordedAt => recordedAt;
    }
}
