using HomeworkKit.Cycles.Events;
using HomeworkKit.Reviews;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Cycles;

/// <summary>Puts the schedules of a cycle's plans in a row, with its pauses and its end.</summary>
internal static class CycleTimeline
{
    private static readonly LocalDate LastDate = new(9998, 12, 31);

    internal static OccurrenceTimeline Of(HomeworkCycle cycle, ScheduleContext context)
    {
        var rests = new List<DateRange>(context.Pauses);
        var zone = ZoneOf(cycle, context);
        LocalDate? since = null;
        foreach (var happened in cycle.Log)
        {
            var date = happened.At.InZone(zone).Date;
            switch (happened)
            {
                case Stopped or Reviewed { Decision: ReviewDecision.Complete or ReviewDecision.Maintain or ReviewDecision.Replace or ReviewDecision.Drop } when since is { } start:
                    // It ended while it was set aside: those days stay set aside.
                    if (date > start)
                    {
                        rests.Add(DateRange.Between(start, date.PlusDays(-1)));
                    }

                    since = date;
                    break;
                case Paused or Stopped or Reviewed { Decision: ReviewDecision.Complete or ReviewDecision.Maintain or ReviewDecision.Replace or ReviewDecision.Drop }:
                    since = date;
                    break;
                case Resumed or Reopened when since is { } start:
                    if (date > start)
                    {
                        rests.Add(DateRange.Between(start, date.PlusDays(-1)));
                    }

                    since = null;
                    break;
                default:
                    break;
            }
        }

        var until = context.EffectiveUntil;
        if (since is { } rest)
        {
            if (cycle.State == CycleState.Paused)
            {
                rests.Add(DateRange.Between(rest, cycle.ReturnsOn is { } returns && returns > rest ? returns.PlusDays(-1) : cycle.ReturnsOn is null ? LastDate : rest));
            }
            else
            {
                // What was still done on the last day keeps its occurrence; otherwise that day is over with the cycle.
                var last = cycle.Attempts.Any(attempt => attempt.Attempt.PerformedAt.InZone(zone).Date == rest) ? rest.PlusDays(1) : rest;
                until = until is { } asked ? LocalDate.Min(asked, last) : last;
            }
        }

        return new OccurrenceTimeline(cycle.Id, Revisions(cycle), context with
        {
            Pauses = rests,
            EffectiveUntil = until,
            Answered = [.. context.Answered.Union(cycle.Attempts.Where(static attempt => !attempt.IsRetracted).Select(static attempt => attempt.Attempt.Answers).OfType<OccurrenceId>())],
        });
    }

    // Where times float with the client, so do the dates of pauses and of the end.
    private static DateTimeZone ZoneOf(HomeworkCycle cycle, ScheduleContext context) =>
        (cycle.Assignment.Schedule?.Zone.Id is { } id ? (context.Zones ?? DateTimeZoneProviders.Tzdb).GetZoneOrNull(id) : null) ?? context.ClientZone;

    // A plan without a schedule ends the times of the one before it: work as needed has no occurrences.
    internal static IEnumerable<ScheduleRevision> Revisions(HomeworkCycle cycle) => cycle.PlansInEffect.Select(static revision => new ScheduleRevision(
        revision.Plan.Schedule ?? HomeworkSchedule.AsNeeded(null, revision.EffectiveFrom ?? new LocalDate(1900, 1, 1)), revision.Id, revision.EffectiveFrom));
}
