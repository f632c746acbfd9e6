using HomeworkKit.Events;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>Works out what is worth a second look in a history.</summary>
internal static class CycleWarnings
{
    internal static IReadOnlyList<CycleWarning> Of(HomeworkCycle cycle, Instant asOf, EventArrivals? arrivals)
    {
        // Of two events with one id, in a history that no store took, the later speaks.
        var versions = new Dictionary<EventId, AttemptVersion>();
        foreach (var version in cycle.Attempts.SelectMany(static attempt => attempt.Versions))
        {
            versions[version.Event] = version;
        }

        var proposed = EventClock.Of(cycle, arrivals)[0];
        var dates = new PlanDates(
            cycle.PlansInEffect.Any(static revision => revision.Plan.Schedule is { Zone.IsFloating: true }),
            [.. cycle.PlansInEffect.Where(static revision => revision.EffectiveFrom is not null).Select(static revision => revision.YesIn)]);
        var warnings = cycle.Events.SelectMany(cycleEvent =>
            Of(cycle, cycleEvent, dates, versions, proposed, (arrivals?.Find(cycleEvent.Id) ?? asOf).PlusWithin(EventClock.Skew)));
        return ValueList.From(
            cycle.PlansInEffect is [.., var agreed] && PlanSafety.HasOpenStop(agreed.Plan, cycle.Catalog)
                ? warnings.Append(new CycleWarning(CycleCodes.NotWeighed, agreed.Id))
                : warnings) ?? [];
    }

    // The first plan starts on its own date, a later one on the date of the agreement.
    private static bool IsDated(PlanDates dates, CycleEvent cycleEvent) => cycleEvent switch
    {
        PlanRevised or PlanAgreed or Reviewed or Reopened => dates.Yeses.Contains(cycleEvent.Id),
        Resumed => cycleEvent.By.Role == ActorRole.System,
        _ => false,
    };

    private static Assignment? PlanOf(CycleEvent cycleEvent) => cycleEvent switch
    {
        HomeworkProposed proposed => proposed.Plan,
        PlanRevised revised => revised.Plan,
        Reviewed reviewed => reviewed.Plan,
        _ => null,
    };

    private static IEnumerable<CycleWarning> Of(
        HomeworkCycle cycle,
        CycleEvent cycleEvent,
        PlanDates dates,
        Dictionary<EventId, AttemptVersion> versions,
        Instant proposed,
        Instant latest)
    {
        var attempt = cycleEvent switch
        {
            AttemptRecorded recorded => recorded.Attempt,
            AttemptContinued continued => continued.Attempt,
            AttemptAmended amended => amended.Attempt,
            _ => null,
        };
        if (cycleEvent.At > latest || attempt?.PerformedAt > latest || attempt?.EndedAt > latest || attempt?.RecordedAt > latest)
        {
            yield return new CycleWarning(CycleCodes.ClockAhead, cycleEvent.Id, attempt?.Id);
        }

        if (proposed - cycleEvent.At > EventClock.Skew || (attempt is not null && proposed - attempt.PerformedAt > EventClock.Skew))
        {
            yield return new CycleWarning(CycleCodes.BeforeProposal, cycleEvent.Id, attempt?.Id);
        }

        if (attempt is not null && attempt.PerformedAt > (attempt.RecordedAt ?? cycleEvent.At).PlusWithin(EventClock.Skew))
        {
            yield return new CycleWarning(CycleCodes.PerformedAfterRecorded, cycleEvent.Id, attempt.Id);
        }

        if (attempt?.TimeZone is not null && PersonZone.Of(attempt) is null)
        {
            yield return new CycleWarning(CycleCodes.ZoneUnknown, cycleEvent.Id, attempt.Id);
        }
        else if (dates.Float && (attempt is not null ? attempt.TimeZone is null : cycleEvent is CycleDecision { On: null } && IsDated(dates, cycleEvent)))
        {
            yield return new CycleWarning(CycleCodes.DateInUtc, cycleEvent.Id, attempt?.Id);
        }

        if (attempt?.Entry is { } entry && cycle.Catalog.KindOf(entry) is { } kind && !cycle.HasPlanOf(kind))
        {
            yield return new CycleWarning(CycleCodes.WrongKind, cycleEvent.Id, attempt.Id);
        }

        if (attempt is not null && cycleEvent is not AttemptRecorded && !versions.ContainsKey(cycleEvent.Id))
        {
            yield return new CycleWarning(CycleCodes.CorrectionHeld, cycleEvent.Id, attempt.Id);
        }

        if (cycleEvent is AttemptRetracted retracted && !cycle.Find(retracted.Attempt, cycleEvent.By).IsTheirs)
        {
            yield return new CycleWarning(CycleCodes.CorrectionHeld, cycleEvent.Id, retracted.Attempt);
        }

        if (PlanOf(cycleEvent)?.Schedule is { } schedule && ScheduleValidator.JudgeKept(schedule, null).Count > 0)
        {
            yield return new CycleWarning(CycleCodes.ScheduleUnusable, cycleEvent.Id, null);
        }

        if (cycleEvent is AttemptContinued && versions.GetValueOrDefault(cycleEvent.Id) is { IsCorrection: true })
        {
            yield return new CycleWarning(CycleCodes.PredictionRewritten, cycleEvent.Id, attempt!.Id);
        }
    }

    /// <summary>Whether a plan's dates go with the client, where dates in UTC matter, and the yeses on whose date a plan began.</summary>
    private sealed class PlanDates(bool floats, HashSet<EventId> yeses)
    {
        internal bool Float => floats;

        internal HashSet<EventId> Yeses => yeses;
    }
}
