using HomeworkKit.Assignments;
using HomeworkKit.Cycles;

namespace HomeworkKit.Adherence;

/// <summary>Which plan held on a date, and in which zone days were days.</summary>
internal static class PlanZone
{
    internal static Assignment? PlanOn(HomeworkCycle cycle, LocalDate date, PlanBasis basis = PlanBasis.AsRevised)
    {
        var plans = cycle.PlansInEffect;
        return plans.Count == 0 ? null
            : basis == PlanBasis.AsOriginallyAgreed ? plans[0].Plan
            : (plans.LastOrDefault(revision => revision.EffectiveFrom is not { } from || from <= date) ?? plans[0]).Plan;
    }

    internal static DateTimeZone At(HomeworkCycle cycle, AdherenceContext context, Instant at, PlanBasis basis = PlanBasis.AsRevised)
    {
        var here = context.ZoneAt(at);
        return PlanOn(cycle, at.InZone(here).Date, basis)?.Schedule?.Zone.Resolve(here, context.Schedule.Zones) ?? here;
    }
}
