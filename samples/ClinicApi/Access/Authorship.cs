using HomeworkKit.Events;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Samples.ClinicApi.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace HomeworkKit.Samples.ClinicApi.Access;

/// <summary>What the library leaves to the host: that an event says truly who acts, and that a plan stays between the people whose it is.</summary>
internal sealed class Authorship(Caseload caseload)
{
    internal async Task<ProblemDetails?> ProblemAsync(Account account, CycleEvent cycleEvent, HomeworkCycle? cycle, CancellationToken cancellationToken)
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
        return plan is null || await IsBetweenThemAsync(account, plan, cycle, cancellationToken) ? null : OtherPeople();
    }

    /// <summary>
    /// The answer to a plan that is not the sender's to make: for other people, or under an id that is theirs. Which of the two it does not tell.
    /// </summary>
    internal static ProblemDetails OtherPeople() =>
        HomeworkProblems.Of(StatusCodes.Status403Forbidden, "clinic/other-people", "A plan is between a client and their own clinician.");

    // A plan that goes on stays with its clinician, or names the one from before a hand-over, whom the library replaces; a new one is the client's own, with
    // their clinician or alone.
    private async Task<bool> IsBetweenThemAsync(Account account, Assignment plan, HomeworkCycle? cycle, CancellationToken cancellationToken) =>
        cycle is not null ? plan.Client == cycle.Client && (plan.Clinician == cycle.Assignment.Clinician || HadClinician(cycle, plan.Clinician))
        : account.Actor.Role == ActorRole.Clinician
            ? plan.Clinician?.Value == account.Actor.Ref && await caseload.HasAsync(account, plan.Client, cancellationToken)
        : account.IsOwner
            && account.Clients.Contains(plan.Client)
            && (plan.Clinician is null || plan.Clinician == account.Clinician || plan.Clinician == await caseload.ClinicianOfAsync(account, cancellationToken));

    private static bool HadClinician(HomeworkCycle cycle, ClinicianRef? clinician) =>
        cycle.Events.OfType<HandedOver>().Any()
        && (((HomeworkProposed)cycle.Events[0]).Plan.Clinician == clinician || cycle.Events.OfType<HandedOver>().Any(handed => handed.To == clinician));
}
