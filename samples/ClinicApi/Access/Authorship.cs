using HomeworkKit.Events;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Samples.ClinicApi.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace HomeworkKit.Samples.ClinicApi.Access;

/// <summary>What the library leaves to the host: that an event says truly who acts, and that a plan stays between the people whose it is.</summary>
internal static class Authorship
{
    internal static ProblemDetails? Problem(Account account, CycleEvent cycleEvent, HomeworkCycle? cycle)
    {
        if (cycleEvent.By != account.Actor)
        {
            return HomeworkProblems.Of(StatusCodes.Status403Forbidden, "clinic/not-yourself", "An event names whoever sends it as its author.");
        }

        var plan = cycleEvent switch
        {
            HomeworkProposed proposed => proposed.Plan,
            PlanRevised revised => revised.Plan,
            Reviewed reviewed => reviewed.Plan,
            _ => null,
        };
        return plan is null || IsBetweenThem(account, plan, cycle) ? null : OtherPeople();
    }

    /// <summary>The answer to a plan that is not the sender's to make: for other people, or under an id that is theirs. Which of the two it does not tell.</summary>
    internal static ProblemDetails OtherPeople() => HomeworkProblems.Of(StatusCodes.Status403Forbidden, "clinic/other-people", "A plan is between a client and their own clinician.");

    // A device that was offline may still bear the clinician from before a hand-over: the cycle keeps the one who took over.
    private static bool HadClinician(HomeworkCycle cycle, ClinicianRef? clinician) =>
        cycle.Events.Any(static happened => happened is HandedOver) && cycle.PlansInEffect.Any(agreed => agreed.Plan.Clinician == clinician);

    // A plan that goes on stays with its clinician; a new one is the client's own, with their clinician or alone.
    private static bool IsBetweenThem(Account account, Assignment plan, HomeworkCycle? cycle) => cycle is not null
        ? plan.Client == cycle.Client && (plan.Clinician == cycle.Assignment.Clinician || HadClinician(cycle, plan.Clinician))
        : account.Clients.Contains(plan.Client) && (account.Actor.Role == ActorRole.Clinician
            ? plan.Clinician?.Value == account.Actor.Ref
            : account.IsOwner && (plan.Clinician is null || plan.Clinician == account.Clinician));
}
