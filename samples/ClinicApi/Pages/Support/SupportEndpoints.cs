using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Forms;
using HomeworkKit.Samples.ClinicApi.Pages.Reviews;
using HomeworkKit.Samples.ClinicApi.Pages.Today;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages.Support;

/// <summary>What a supporter is shown, and what they write in their own name.</summary>
internal static class SupportEndpoints
{
    private const string Place = "/support";

    internal static void MapSupport(this IEndpointRouteBuilder pages)
    {
        var support = pages.MapGroup(Place).RequireAuthorization(Policies.Supporter);
        support.MapGet(string.Empty, ShowAsync);
        support.MapPost("/{id}/attempt", AttemptAsync);
        support.MapPost("/{id}/help", HelpAsync);
        support.MapPost("/{id}/concern", ConcernAsync);
        support.MapPost("/concern", WorryAsync);
    }

    private static async Task<RazorComponentResult<SupportPage>> ShowAsync(
        string? told,
        [AsParameters] Sending sending,
        EntryForms forms,
        IConfiguration configuration)
    {
        List<SupportedPiece> pieces = [];
        List<SupportedPerson> people = [];
        foreach (var client in sending.Account.Clients)
        {
            var cycles = await sending.Caseload.OfAsync(sending.Account, client, sending.Stop) ?? [];
            var said = ReviewConcern.Of(cycles.Where(static cycle => cycle.IsForConcerns), sending.Account.Actor);
            if (said.Count > 0 || cycles.All(static cycle => cycle.IsForConcerns))
            {
                people.Add(new SupportedPerson(client, sending.People.NameOf(client), said));
            }

            foreach (var cycle in cycles.Where(static cycle => !cycle.IsForConcerns))
            {
                var plan = cycle.VisibleTo(sending.Account.Actor).Plan;
                pieces.Add(
                    new SupportedPiece(
                        cycle.Id,
                        plan.Title ?? sending.Words["Homework"],
                        sending.People.NameOf(client),
                        PieceView.LinesOf(plan, sending.Words),
                        [.. WrittenAttempt.In(cycle, sending, forms).OrderByDescending(static one => one.At)]));
            }
        }

        return new RazorComponentResult<SupportPage>(new
        {
            Name = sending.Account.DisplayName,
            Time = sending.Now.InZone(DemoAccounts.Zone).TimeOfDay,
            sending.Now,
            Pieces = (IReadOnlyList<SupportedPiece>)pieces,
            People = (IReadOnlyList<SupportedPerson>)people,
            CrisisText = configuration["Clinic:CrisisText"],
            Told = told,
        });
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> AttemptAsync(
        AssignmentId id,
        IFormCollection typed,
        [AsParameters] Sending sending
    ) => TodayEndpoints.AttemptOf(id, typed, sending) is { } recorded ? await sending.KeepAsync(recorded, Place, "written") : TypedResults.BadRequest();

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> HelpAsync(
        AssignmentId id,
        IFormCollection typed,
        [AsParameters] Sending sending) =>
        EventId.TryParse(typed["event"], null, out var happened) && Sending.Fits(typed) && Sending.Text(typed, "text") is { } text
            ? await sending.KeepAsync(
                new HelpAsked
                {
                    Id = happened,
                    Assignment = id,
                    By = sending.Account.Actor,
                    At = sending.Now,
                    Text = text,
                },
                Place,
                "saved")
            : TypedResults.BadRequest();

    // About a piece that is shown to them. Its client can read it, and it is acknowledged by the clinician.
    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> ConcernAsync(
        AssignmentId id,
        IFormCollection typed,
        [AsParameters] Sending sending) =>
        EventId.TryParse(typed["event"], null, out var happened) && KebabCase.TryParse<ConcernCategory>(typed["category"], out var what) && Sending.Fits(typed)
            ? await sending.KeepAsync(
                new ConcernRaised
                {
                    Id = happened,
                    Assignment = id,
                    By = sending.Account.Actor,
                    At = sending.Now,
                    Concern = new SafetyConcern { Category = what, Note = Sending.Text(typed, "note") },
                },
                Place,
                "their-concern")
            : TypedResults.BadRequest();

    // About somebody, whether or not they show any homework.
    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> WorryAsync(
        IFormCollection typed,
        [AsParameters] Sending sending,
        ConcernKeeper concerns,
        DemoAccounts accounts)
    {
        if (!EventId.TryParse(typed["event"], null, out var happened) || !ClientRef.TryParse(typed["client"], null, out var client)
            || !KebabCase.TryParse<ConcernCategory>(typed["category"], out var what) || !Sending.Fits(typed))
        {
            return TypedResults.BadRequest();
        }

        var clinician = accounts.All.FirstOrDefault(one => one.Actor == Actor.Client(client.Value)) is { } owner
            ? await sending.Caseload.ClinicianOfAsync(owner, sending.Stop)
            : null;
        var raised = new ConcernRaised
        {
            Id = happened,
            Assignment = default,
            By = sending.Account.Actor,
            At = sending.Now,
            Concern = new SafetyConcern { Category = what, Note = Sending.Text(typed, "note") },
        };
        return await concerns.KeepAsync(sending.Account, client, clinician, raised, sending.Stop) switch
        {
            Kept.Yes => TypedResults.Redirect($"{Place}?told=their-concern"),
            Kept.Refused => TypedResults.Redirect($"{Place}?told=changed"),
            _ => TypedResults.NotFound(),
        };
    }
}
