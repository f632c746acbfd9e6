using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime.Text;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>Setting the next piece: a template of the library, fitted to a person, put forward, and agreed in the session if the client says yes.</summary>
internal static class NextEndpoints
{
    internal static void MapNext(this IEndpointRouteBuilder pages)
    {
        var next = pages.MapGroup("/review/{client}/next").RequireAuthorization(Policies.Clinician);
        next.MapGet(string.Empty, LibraryAsync);
        next.MapGet("/{template}", ShowAsync);
        next.MapPost("/{template}", SetAsync);
    }

    private static async Task<Results<RazorComponentResult<LibraryPage>, NotFound>> LibraryAsync(
        ClientRef client,
        string? find,
        string? wish,
        [AsParameters] Sending sending,
        Library library)
    {
        if (!await sending.Caseload.HasAsync(sending.Account, client, sending.Stop))
        {
            return TypedResults.NotFound();
        }

        var templates = await library.TemplatesAsync(sending.Stop);
        return new RazorComponentResult<LibraryPage>(new
        {
            Client = client,
            Name = sending.People.NameOf(client),
            Find = find,
            Wish = AssignmentId.TryParse(wish, null, out var known) ? known : (AssignmentId?)null,
            Templates = templates.Search(new TemplateQuery { Text = string.IsNullOrWhiteSpace(find) || find.Length > 200 ? null : find }, sending.Now),
        });
    }

    private static async Task<Results<RazorComponentResult<SetPage>, NotFound>> ShowAsync(
        ClientRef client,
        TemplateId template,
        string? wish,
        [AsParameters] Sending sending,
        Library library) =>
        await sending.Caseload.HasAsync(sending.Account, client, sending.Stop) && (await library.TemplatesAsync(sending.Stop)).FindNewest(template) is { } found
            ? Page(client, found, AssignmentId.TryParse(wish, null, out var known) ? known : null, sending)
            : TypedResults.NotFound();

    private static async Task<Results<RazorComponentResult<SetPage>, RedirectHttpResult, NotFound, BadRequest>> SetAsync(
        ClientRef client, TemplateId template, IFormCollection typed, [AsParameters] Sending sending, Library library)
    {
        if (!EventId.TryParse(typed["event"], null, out var drawn) || !Sending.Fits(typed))
        {
            return TypedResults.BadRequest();
        }

        if (
            !await sending.Caseload.HasAsync(sending.Account, client, sending.Stop)
            || (await library.TemplatesAsync(sending.Stop)).FindNewest(template) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var back = $"/review/{client.Value}?told=set";
        var wish = AssignmentId.TryParse(typed["wish"], null, out var asked) ? await sending.FindAsync(asked) : null;
        var id = wish?.Id ?? new AssignmentId(drawn.Value);
        if (wish?.Events.Any(known => known.Id == drawn) == true || (wish is null && await sending.FindAsync(id) is not null))
        {
            return TypedResults.Redirect(back);
        }

        if (Problem(found, typed, sending) is { } problem)
        {
            return Page(client, found, wish?.Id, sending, problem, typed);
        }

        var plan = PlanOf(found, id, client, typed, sending) with { Wish = wish?.Assignment.Wish };
        var outcome = wish is null
            ? HomeworkCycle.Propose(plan, sending.Account.Actor, sending.Now, sending.Store.Catalog)
            : wish.Apply(new PlanRevised { Id = drawn, Assignment = id, By = sending.Account.Actor, At = sending.Now, On = sending.Today, Plan = plan });
        if (outcome is Accepted && typed["agreed"] == "true")
        {
            outcome = outcome.OrThrow().Agree(sending.Account.Actor, sending.Now, AgreementMode.InSession, zone: DemoAccounts.Zone);
        }

        if (outcome is not Accepted accepted)
        {
            return Page(client, found, wish?.Id, sending, RefusalWords.Of(sending.Words, (Refused)outcome), typed);
        }

        try
        {
            await sending.Store.AppendAsync(accepted.Cycle, sending.Stop);
            return TypedResults.Redirect(back);
        }
        catch (HomeworkConflictException)
        {
            return TypedResults.Redirect($"/review/{client.Value}?told=changed");
        }
    }

    private static string? Problem(AssignmentTemplate template, IFormCollection typed, Sending sending) =>
        template.Blanks.Any(blank => Sending.Text(typed, "blank:" + blank) is null) ? sending.Words["Fill in every blank: the client reads them in their plan."]
        : template.Schedule is not null && (DateOf(typed) is not { } start || start < sending.Today || start > sending.Today.PlusYears(1))
            ? sending.Words["Choose a first day from today on, within a year."]
        : null;

    private static Assignment PlanOf(AssignmentTemplate template, AssignmentId id, ClientRef client, IFormCollection typed, Sending sending)
    {
        var filling = new TemplateFilling
        {
            Start = DateOf(typed),
            Zone = ZonePolicy.Fixed(DemoAccounts.Zone.Id),
            Words = [.. template.Blanks.Select(blank => new TemplateWord { Name = blank, Text = Sending.Text(typed, "blank:" + blank)! })],
        };
        var plan = template.Fill(id, client, filling, new ClinicianRef(sending.Account.Actor.Ref!));
        return plan with
        {
            Agreement = (plan.Agreement ?? new Agreement()) with
            {
                Rationale = Sending.Text(typed, "why") ?? plan.Agreement?.Rationale,
                Cue = Sending.Text(typed, "cue"),
                SmallestVersion = Sending.Text(typed, "smallest"),
            },
        };
    }

    private static LocalDate? DateOf(IFormCollection typed) =>
        LocalDatePattern.Iso.Parse(typed["start"].ToString()) is { Success: true } date ? date.Value : null;

    private static RazorComponentResult<SetPage> Page(
        ClientRef client,
        AssignmentTemplate template,
        AssignmentId? wish,
        Sending sending,
        string? problem = null,
        IFormCollection? sent = null) =>
        new(
            new
            {
                Client = client,
                Name = sending.People.NameOf(client),
                Template = template,
                Wish = wish,
                Event = EventId.New(sending.Now),
                Start = sending.Today.PlusDays(1),
                Problem = problem,
                Sent = sent,
            })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
}
