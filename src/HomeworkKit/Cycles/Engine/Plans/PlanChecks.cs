using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>
/// Whether a new plan may be put forward as far as safety goes. A clinician reads what is not weighed; everybody else reads that the plan has errors.
/// </summary>
internal static class PlanChecks
{
    private static string Neutral => CycleGuards.PlanIsSound.Code;

    /// <summary>Gives the code of what stands against a proposal, or null. Somebody who is no clinician may propose what a clinician then weighs.</summary>
    internal static string? ProblemOf(HomeworkProposed proposed, HomeworkCatalog catalog) =>
        proposed.By.Role == ActorRole.Clinician ? ProblemForClinician(proposed.Plan, catalog)
        : proposed.Plan.Weighed.Count > 0 ? Neutral
        : null;

    /// <summary>Gives the code of what stands against a changed plan, or null.</summary>
    internal static string? ProblemOf(HomeworkCycle cycle, Assignment plan, Actor by) =>
        by.Role == ActorRole.Clinician ? ProblemForClinician(plan, cycle.Catalog)
        : BringsWeighing(cycle, plan) || !MayChangeAlone(cycle, PlanSafety.BringsCliniciansPart(plan) ? plan : cycle.PlanOf(plan, by)) ? Neutral
        : null;

    private static string? ProblemForClinician(Assignment plan, HomeworkCatalog catalog) =>
        plan.Weighed.Any(static weighing => weighing.By.IsEmpty) ? CycleCodes.ActorIncomplete
        : plan.Weighed.Any(static weighing => CycleChecks.IsOutOfRange(weighing.At)) ? CycleCodes.TimeOutOfRange
        : PlanSafety.HasOpenStop(plan, catalog) ? CycleCodes.NotWeighed
        : null;

    private static bool BringsWeighing(HomeworkCycle cycle, Assignment plan) =>
        plan.Weighed.Except(cycle.Assignment.Weighed).Except(cycle.WaitingRevision?.Plan.Weighed ?? []).Any();

    // What a clinician ever put forward, and what was ever agreed: an answer is not taken back, nor a rule exchanged, by a detour over another plan.
    private static bool MayChangeAlone(HomeworkCycle cycle, Assignment plan)
    {
        if (PlanSafety.IsSameTask(cycle.Assignment, plan) || (cycle.WaitingRevision is { } waiting && PlanSafety.IsSameTask(waiting.Plan, plan)))
        {
            return true;
        }

        // Most kinds have no safety stops: then earlier plans need not be looked at.
        if (plan.Task is not { } task || cycle.Catalog.KindOf(task) is { MayHaveStops: false })
        {
            return true;
        }

        var byClinicians = cycle
            .Events.Where(static cycleEvent => cycleEvent.By.Role == ActorRole.Clinician)
            .Select(static cycleEvent =>
                cycleEvent switch
                {
                    HomeworkProposed proposed => proposed.Plan,
                    PlanRevised revised => revised.Plan,
                    Reviewed reviewed => reviewed.Plan,
                    _ => null,
                });
        return byClinicians
            .OfType<Assignment>()
            .Concat(cycle.PlansInEffect.Select(static revision => revision.Plan))
            .All(earlier => PlanSafety.MayChangeAlone(earlier, plan, cycle.Catalog));
    }
}
