using HomeworkKit.Assignments;
using HomeworkKit.Attempts;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Cycles;

/// <summary>Works out what is worth a second look in a history.</summary>
internal static class CycleWarnings
{
    internal static IReadOnlyList<CycleWarning> Of(HomeworkCycle cycle, Instant asOf, EventArrivals? arrivals)
    {
        var versions = cycle.Attempts.SelectMany(static attempt => attempt.Versions).ToDictionary(static version => version.Event);
        var proposed = EventClock.Of(cycle, arrivals)[0];
        var warnings = cycle.Events.SelectMany(happened => Of(cycle, happened, versions, proposed, (arrivals?.Find(happened.Id) ?? asOf).PlusWithin(EventClock.Skew)));
        return ValueList.From(cycle.PlansInEffect is [.., var agreed] && PlanSafety.HasOpenStop(agreed.Plan, cycle.Catalog) ? warnings.Append(new CycleWarning(CycleCodes.NotWeighed, agreed.Id)) : warnings) ?? [];
    }

    // Dates in UTC matter where a plan's own dates go with the client.
    private static bool Floats(HomeworkCycle cycle) => cycle.PlansInEffect.Any(static revision => revision.Plan.Schedule is { Zone.IsFloating: true });

    // The first plan begins on its own date; a later one on that of the yes.
    private static bool IsDated(HomeworkCycle cycle, CycleEvent happened) => happened switch
    {
        PlanRevised or PlanAgreed or Reviewed or Reopened => cycle.PlansInEffect.Any(revision => revision.EffectiveFrom is not null && revision.YesIn == happened.Id),
        Resumed => happened.By.Role == ActorRole.System,
        _ => false,
    };

    private static Assignment? PlanOf(CycleEvent happened) => happened switch
    {
        HomeworkProposed proposed => proposed.Plan,
        PlanRevised revised => revised.Plan,
        Reviewed reviewed => reviewed.Plan,
        _ => null,
    };

    private static IEnumerable<CycleWarning> Of(HomeworkCycle cycle, CycleEvent happened, Dictionary<EventId, AttemptVersion> versions, Instant proposed, Instant latest)
    {
        var attempt = happened switch
        {
            AttemptRecorded recorded => recorded.Attempt,
            AttemptContinued continued => continued.Attempt,
            AttemptAmended amended => amended.Attempt,
            _ => null,
        };
        if (happened.At > latest || attempt?.PerformedAt > latest || attempt?.EndedAt > latest || attempt?.RecordedAt > latest)
        {
            yield return new CycleWarning(CycleCodes.ClockAhead, happened.Id, attempt?.Id);
        }

        if (proposed - happened.At > EventClock.Skew || (attempt is not null && proposed - attempt.PerformedAt > EventClock.Skew))
        {
            yield return new CycleWarning(CycleCodes.BeforeProposal, happened.Id, attempt?.Id);
        }

        if (attempt is not null && attempt.PerformedAt > (attempt.RecordedAt ?? happened.At).PlusWithin(EventClock.Skew))
        {
            yield return new CycleWarning(CycleCodes.PerformedAfterRecorded, happened.Id, attempt.Id);
        }

        if (attempt?.TimeZone is not null && PersonZone.Of(attempt) is null)
        {
            yield return new CycleWarning(CycleCodes.ZoneUnknown, happened.Id, attempt.Id);
        }
        else if (Floats(cycle) && (attempt is not null ? attempt.TimeZone is null : happened is CycleDecision { On: null } && IsDated(cycle, happened)))
        {
            yield return new CycleWarning(CycleCodes.DateInUtc, happened.Id, attempt?.Id);
        }

        if (attempt?.Entry is { } entry && cycle.Catalog.KindOf(entry) is { } kind && !cycle.HasPlanOf(kind))
        {
            yield return new CycleWarning(CycleCodes.WrongKind, happened.Id, attempt.Id);
        }

        if (attempt is not null && happened is not AttemptRecorded && !versions.ContainsKey(happened.Id))
        {
            yield return new CycleWarning(CycleCodes.CorrectionHeld, happened.Id, attempt.Id);
        }

        if (happened is AttemptRetracted retracted && !cycle.Find(retracted.Attempt, happened.By).IsTheirs)
        {
            yield return new CycleWarning(CycleCodes.CorrectionHeld, happened.Id, retracted.Attempt);
        }

        if (PlanOf(happened)?.Schedule is { } schedule && ScheduleJudge.JudgeKept(schedule, null).Count > 0)
        {
            yield return new CycleWarning(CycleCodes.ScheduleUnusable, happened.Id, null);
        }

        if (happened is AttemptContinued && versions.GetValueOrDefault(happened.Id) is { IsCorrection: true })
        {
            yield return new CycleWarning(CycleCodes.PredictionRewritten, happened.Id, attempt!.Id);
        }
    }
}
