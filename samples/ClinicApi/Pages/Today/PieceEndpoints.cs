using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Forms;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages.Today;

/// <summary>One piece of homework: the plan, what was said about it, and what its client says: yes, no, ready, on hold, shown.</summary>
internal static class PieceEndpoints
{
    // The halves of a joint exercise are for those who do it together.
    private static readonly AttemptPart[] ForSupporters = [.. Enum.GetValues<AttemptPart>().Except([AttemptPart.SharedHalf, AttemptPart.PrivateHalf])];

    internal static void MapPieces(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/today/{id}", ShowAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/{id}/say", SayAsync).RequireAuthorization(Policies.Owner);
    }

    /// <summary>Gives the plan that somebody could say yes or no to; null where none waits for them.</summary>
    internal static EventId? RevisionFor(HomeworkCycle cycle, Account account) =>
        cycle.IsForConcerns || !cycle.PermittedTriggers(account.Actor).Contains(CycleTrigger.Decline) || IsOwn(cycle, account) ? null
        : cycle.State == CycleState.Proposed ? cycle.Plan.Id : cycle.WaitingRevision?.Id;

    // One's own wish waits for the clinician, not for oneself.
    private static bool IsOwn(HomeworkCycle cycle, Account account) =>
        cycle.State == CycleState.Proposed && cycle.Plan.ProposedBy == account.Actor && cycle.Assignment.Task is null;

    private static async Task<Results<RazorComponentResult<PiecePage>, NotFound>> ShowAsync(
        AssignmentId id,
        string? told,
        [AsParameters] Sending sending,
        EntryForms forms)
    {
        var account = sending.Account;
        if (await sending.FindAsync(id) is not { IsForConcerns: false } cycle)
        {
            return TypedResults.NotFound();
        }

        var view = cycle.VisibleTo(account.Actor);
        return new RazorComponentResult<PiecePage>(new
        {
            View = new PieceView
            {
                Id = id,
                Title = sending.Words.TitleOf(cycle),
                Reader = account.Reader,
                State = cycle.State,
                Now = sending.Now,
                Plan = PieceView.LinesOf(view.Plan, sending.Words),
                Waiting = cycle.WaitingRevision is { } waiting ? PieceView.LinesOf(waiting.Plan.WithoutClinicianOnly(), sending.Words) : [],
                Revision = RevisionFor(cycle, account),
                Said = SaidLine.Of(view.Notes, by => sending.People.NameFor(account, by), sending.Words),
                Reviews = view.Reviews,
                May = cycle.PermittedTriggers(account.Actor),
                HasForm = forms.Has(cycle) && cycle.State is CycleState.Assigned or CycleState.InProgress or CycleState.ReadyForReview,
                Clinician = await sending.ClinicianAsync(),
                Supporter = account.Reader == PageReader.Client ? sending.People.SupportersOf(cycle.Client).FirstOrDefault()?.DisplayName : null,
                IsShown = SupporterLeave.Stands(cycle),
                Partner = account.Reader == PageReader.Client && cycle.Assignment.Joint is not null && account.Partner is { } partner ? sending.People.NameOf(partner) : null,
                IsShared = SupporterLeave.Stands(cycle, Audience.Partner),
                Told = told,
            },
        });
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> SayAsync(
        AssignmentId id,
        IFormCollection typed,
        [AsParameters] Sending sending)
    {
        var (by, at, reason) = (sending.Account.Actor, sending.Now, Sending.Text(typed, "reason"));
        var names = EventId.TryParse(typed["revision"], null, out var revision);
        if (!EventId.TryParse(typed["event"], null, out var happened) || !Sending.Fits(typed))
        {
            return TypedResults.BadRequest();
        }

        (CycleEvent? Said, string Told) said = typed["what"].ToString() switch
        {
            "agree" when names => (
                new PlanAgreed
                {
                    Id = happened,
                    Assignment = id,
                    By = by,
                    At = at,
                    On = sending.Today,
                    Revision = revision,
                    Agreed = AgreementMode.ByClient,
                },
                "agreed"),
            "decline" when names => (
                new PlanDeclined
                {
                    Id = happened,
                    Assignment = id,
                    By = by,
                    At = at,
                    On = sending.Today,
                    Revision = revision,
                    Reason = reason,
                },
                "declined"),
            "ready" => (
                new Submitted
                {
                    Id = happened,
                    Assignment = id,
                    By = by,
                    At = at,
                    On = sending.Today,
                },
                "ready"),
            "pause" => (
                new Paused
                {
                    Id = happened,
                    Assignment = id,
                    By = by,
                    At = at,
                    On = sending.Today,
                },
                "saved"),
            "resume" => (
                new Resumed
                {
                    Id = happened,
                    Assignment = id,
                    By = by,
                    At = at,
                    On = sending.Today,
                },
                "saved"),
            "show" when sending.Account.Reader == PageReader.Client => (
                new ContentShared
                {
                    Id = happened,
                    Assignment = id,
                    By = by,
                    At = at,
                    With = Audience.Supporter,
                    Parts = ForSupporters,
                },
                "shown"),
            "hide" when sending.Account.Reader == PageReader.Client => (
                new ContentUnshared
                {
                    Id = happened,
                    Assignment = id,
                    By = by,
                    At = at,
                    With = Audience.Supporter,
                },
                "hidden"),
            "share" when sending.Account.Reader == PageReader.Client => (
                new ContentShared
                {
                    Id = happened,
                    Assignment = id,
                    By = by,
                    At = at,
                    With = Audience.Partner,
                },
                "shared"),
            "unshare" when sending.Account.Reader == PageReader.Client => (
                new ContentUnshared
                {
                    Id = happened,
                    Assignment = id,
                    By = by,
                    At = at,
                    With = Audience.Partner,
                },
                "hidden"),
            _ => default,
        };
        return said.Said is { } cycleEvent ? await sending.KeepAsync(cycleEvent, $"/today/{id}", said.Told) : TypedResults.BadRequest();
    }
}
