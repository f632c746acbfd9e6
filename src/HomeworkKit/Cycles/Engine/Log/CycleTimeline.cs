using HomeworkKit.Events;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>Puts the schedules of a cycle's plans in a row, with the times in which they were in force and its pauses.</summary>
internal static class CycleTimeline
{
    private static readonly LocalDate LastDate = new(9998, 12, 31);
    private static readonly HomeworkSchedule Nothing = HomeworkSchedule.AsNeeded(null, new LocalDate(1900, 1, 1));

    internal static OccurrenceTimeline Of(HomeworkCycle cycle, ScheduleContext context) => Of(cycle, context, cycle.Attempts);

    // A cycle that is still being folded has attempts and no time to work them out.
    internal static OccurrenceTimeline Of(HomeworkCycle cycle, ScheduleContext context, IReadOnlyList<RecordedAttempt> attempts)
    {
        var periods = Periods(cycle.Force);
        var rules = new DueRules
        {
            Periods = periods,
            Rests = Rests(cycle, context),
            AgreedAt = AgreedAt(cycle.PlansInEffect),
        };
        if (periods is [.., { Until: var end }] && end != Instant.MaxValue)
        {
            rules = rules with { EndsOn = EndDate(cycle, context, end), IsKept = Kept(cycle, context, attempts, end) };
        }

        return new OccurrenceTimeline(cycle.Id, Revisions(cycle), WithAnswered(attempts, context), rules);
    }

    /// <summary>The plan that was agreed first, as if it had never been changed, paused or ended.</summary>
    internal static OccurrenceTimeline OfOriginal(HomeworkCycle cycle, ScheduleContext context)
    {
        var first = cycle.PlansInEffect.Take(1).ToArray();
        return new OccurrenceTimeline(cycle.Id, Revisions(first), WithAnswered(cycle.Attempts, context), new DueRules
        {
            Periods = [.. first.Select(static revision => new ForcePeriod(revision.AgreedAt ?? Instant.MinValue, Instant.MaxValue))],
            AgreedAt = AgreedAt(first),
        });
    }

    private static ScheduleContext WithAnswered(IReadOnlyList<RecordedAttempt> attempts, ScheduleContext context) => context with
    {
        Answered = [.. context.Answered.Union(attempts.Where(static attempt => !attempt.IsRetracted).Select(static attempt => attempt.Attempt.OccurrenceId).OfType<OccurrenceId>())],
    };

    private static List<ForcePeriod> Periods(ForceChange? last)
    {
        List<ForcePeriod> periods = [];
        var until = Instant.MaxValue;
        for (var change = last; change is not null; change = change.Before)
        {
            if (change.IsInForce)
            {
                periods.Add(new ForcePeriod(change.At, until));
            }

            until = change.At;
        }

        periods.Reverse();
        return periods;
    }

    private static Dictionary<EventId, Instant> AgreedAt(IReadOnlyList<PlanRevision> plans)
    {
        var agreed = new Dictionary<EventId, Instant>(plans.Count);
        foreach (var revision in plans)
        {
            agreed.TryAdd(revision.Id, revision.AgreedAt ?? Instant.MinValue);
        }

        return agreed;
    }

    // A pause is whole days, from its own to the one before the work is taken up again or the return date has come, whichever is first.
    private static List<PausePeriod> Rests(HomeworkCycle cycle, ScheduleContext context)
    {
        List<PausePeriod> rests = [];
        Paused? pause = null;
        var moments = EventClock.Of(cycle, context.Arrivals);
        for (var i = 0; i < moments.Length; i++)
        {
            var happened = cycle.Log[i];
            switch (happened)
            {
                case Paused paused:
                    pause = (Paused)Dated(paused, moments[i]);
                    break;
                case Resumed or Stopped or Reviewed { Decision: ReviewDecision.Complete or ReviewDecision.Maintain or ReviewDecision.Replace or ReviewDecision.Drop } when pause is not null:
                    Add(pause, DateOf(cycle, context, Dated((CycleDecision)happened, moments[i])));
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

        return rests;

        void Add(Paused begun, LocalDate? ended)
        {
            var from = DateOf(cycle, context, begun);
            var back = ended is { } end && begun.ReturnsOn is { } returns ? LocalDate.Min(end, returns) : ended ?? begun.ReturnsOn;
            var to = back?.PlusDays(-1) ?? LastDate;
            if (to >= from)
            {
                rests.Add(new PausePeriod(DateRange.Between(from, to), begun.At));
            }
        }
    }

    // Where the clock was wrong, so was the date that the device told.
    private static CycleDecision Dated(CycleDecision decision, Instant at) => decision.At == at ? decision : decision with { At = at, On = null };

    private static LocalDate DateOf(HomeworkCycle cycle, ScheduleContext context, CycleDecision decision) =>
        Zone(cycle, context) is { } zone ? decision.At.InZoneWithin(zone).Date : decision.On ?? decision.At.InZoneWithin(context.ZoneAt(decision.At)).Date;

    private static LocalDate EndDate(HomeworkCycle cycle, ScheduleContext context, Instant end) => end.InZoneWithin(Zone(cycle, context) ?? context.ZoneAt(end)).Date;

    // Which occurrence an attempt stands for is for matching to say; here, what was open when it ended is kept on a day with an attempt, and where it is named.
    private static Func<Occurrence, bool> Kept(HomeworkCycle cycle, ScheduleContext context, IReadOnlyList<RecordedAttempt> attempts, Instant end)
    {
        HashSet<LocalDate>? dates = null;
        HashSet<OccurrenceId>? named = null;
        return occurrence =>
        {
            if (dates is null || named is null)
            {
                var before = attempts.Where(attempt => !attempt.IsRetracted && attempt.RecordedAt <= end).Select(static attempt => attempt.Attempt).ToArray();
                dates = [.. before.Select(attempt => attempt.PerformedAt.InZoneWithin(Zone(cycle, context) ?? PersonZone.Of(attempt, context.Zones) ?? context.ZoneAt(attempt.PerformedAt)).Date)];
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
}
