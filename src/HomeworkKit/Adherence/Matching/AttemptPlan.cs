using HomeworkKit.Validation;

namespace HomeworkKit.Adherence;

/// <summary>Says which plan an attempt was made under, so that older records are judged against their own task.</summary>
public static class AttemptPlan
{
    /// <summary>Gives the plan that an attempt was made under.</summary>
    /// <remarks>
    /// The plan whose occurrence it names, else the plan that held on the local date on which it was done. An attempt that was made before anything was agreed
    /// was made under the plan that was put forward.
    /// </remarks>
    /// <param name="cycle">The cycle.</param>
    /// <param name="attempt">An attempt of it, in any version.</param>
    /// <param name="context">Where the client was.</param>
    /// <returns>The revision with its plan.</returns>
    public static PlanRevision PlanOf(this HomeworkCycle cycle, Attempt attempt, AdherenceContext context)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(context);
        var plans = cycle.PlansInEffect;
        if (plans.Count == 0)
        {
            return cycle.Plan;
        }

        var date =
            attempt.OccurrenceId is { } named && named.Assignment == cycle.Id
                ? named.Local.Date
                : attempt.PerformedAt.InZoneWithin(PlanZone.Of(cycle, context, attempt)).Date;
        return plans.LastOrDefault(revision => revision.EffectiveFrom is not { } from || from <= date) ?? plans[0];
    }

    /// <summary>Validates what was filled in against the task of the plan that it was made under.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="attempt">An attempt of it.</param>
    /// <param name="context">Where the client was.</param>
    /// <returns>What is contradictory, still blank or odd; empty where nothing was filled in.</returns>
    public static ValidationReport Validate(this HomeworkCycle cycle, Attempt attempt, AdherenceContext context)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        return attempt.Entry is { } entry ? cycle.Catalog.Validate(cycle.PlanOf(attempt, context).Plan.Task, entry) : ValidationReport.Empty;
    }
}
