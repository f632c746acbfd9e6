namespace HomeworkKit.Adherence;

/// <summary>Which plan held on a date, and in which zone days were days.</summary>
internal static class PlanZone
{
    internal static Assignment? PlanOn(HomeworkCycle cycle, LocalDate date, PlanBasis basis = PlanBasis.AsRevised) =>
        (basis == PlanBasis.AsOriginallyAgreed ? cycle.PlansInEffect is [var first, ..] ? first : null : cycle.PlanOn(date))?.Plan;

    internal static DateTimeZone At(HomeworkCycle cycle, AdherenceContext context, Instant at, PlanBasis basis = PlanBasis.AsRevised) =>
        At(cycle, context, context.Schedule.ZoneAt(at), at, basis);

    /// <summary>Gives the zone of an attempt: that of its plan, else the one in which it says that it was done, else where the client was.</summary>
    internal static DateTimeZone Of(HomeworkCycle cycle, AdherenceContext context, Attempt attempt, PlanBasis basis = PlanBasis.AsRevised) =>
        At(cycle, context, PersonZone.Of(attempt, context.Schedule.Zones) ?? context.Schedule.ZoneAt(attempt.PerformedAt), attempt.PerformedAt, basis);

    private static DateTimeZone At(HomeworkCycle cycle, AdherenceContext context, DateTimeZone here, Instant at, PlanBasis basis) =>
        PlanOn(cycle, at.InZoneWithin(here).Date, basis)?.Schedule?.Zone.ResolveOrClient(here, context.Schedule.Zones) ?? here;
}
