using HomeworkKit.Programmes;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Programmes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>A client's programme, for their clinician: begin one, put a step on hold, leave one out, suggest one now.</summary>
internal static class ProgrammeEndpoints
{
    private static readonly Dictionary<string, EnrolmentDecisionKind> Decisions = new(StringComparer.Ordinal)
    {
        ["hold"] = EnrolmentDecisionKind.HoldStep,
        ["resume"] = EnrolmentDecisionKind.ResumeStep,
        ["skip"] = EnrolmentDecisionKind.SkipStep,
        ["release"] = EnrolmentDecisionKind.ReleaseStep,
        ["end"] = EnrolmentDecisionKind.End,
    };

    internal static void MapProgrammes(this IEndpointRouteBuilder pages)
    {
        var programme = pages.MapGroup("/review/{client}/programme").RequireAuthorization(Policies.Clinician);
        programme.MapGet(string.Empty, ShowAsync);
        programme.MapPost("/begin", BeginAsync);
        programme.MapPost("/decide", DecideAsync);
    }

    private static async Task<Results<RazorComponentResult<ProgrammePage>, NotFound>> ShowAsync(
        ClientRef client,
        string? told,
        [AsParameters] Sending sending,
        Library library,
        Enrolments enrolments)
    {
        if (await sending.Caseload.OfAsync(sending.Account, client, sending.Stop) is not { } cycles)
        {
            return TypedResults.NotFound();
        }

        var planned = await enrolments.FindAsync(client, sending.Now, sending.Stop) is { } stored
            ? await enrolments.PlanAsync(stored.Value, cycles, sending.Now, sending.Stop)
            : null;
        return new RazorComponentResult<ProgrammePage>(
            new
            {
                Client = client,
                Name = sending.People.NameOf(client),
                Title = planned?.Programme.Title,
                Steps = planned?.Plan.Steps ?? [],
                Programmes = await library.ProgrammesAsync(sending.Stop),
                Event = EventId.New(sending.Now),
                Told = told,
            });
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> BeginAsync(
        ClientRef client,
        IFormCollection typed,
        [AsParameters] Sending sending,
        Library library,
        Enrolments enrolments)
    {
        if (!EventId.TryParse(typed["event"], null, out var drawn) || !ProgrammeId.TryParse(typed["programme"], null, out var id))
        {
            return TypedResults.BadRequest();
        }

        if (
            !await sending.Caseload.HasAsync(sending.Account, client, sending.Stop)
            || (await library.ProgrammesAsync(sending.Stop)).Where(one => one.Id == id).MaxBy(static one => one.Version) is not { } programme)
        {
            return TypedResults.NotFound();
        }

        var enrolment = new Enrolment
        {
            Id = new EnrolmentId(drawn.Value),
            Programme = id,
            Version = programme.Version,
            Client = client,
            Clinician = new ClinicianRef(sending.Account.Actor.Ref!),
            StartedAt = sending.Now,
        };
        await enrolments.BeginAsync(enrolment, sending.Stop);
        return await ProposeAsync(client, sending, enrolments);
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> DecideAsync(
        ClientRef client,
        IFormCollection typed,
        [AsParameters] Sending sending,
        Enrolments enrolments)
    {
        if (!Decisions.TryGetValue(typed["what"].ToString(), out var kind))
        {
            return TypedResults.BadRequest();
        }

        if (
            !await sending.Caseload.HasAsync(sending.Account, client, sending.Stop)
            || await enrolments.FindAsync(client, sending.Now, sending.Stop) is not { } stored)
        {
            return TypedResults.NotFound();
        }

        var step = kind == EnrolmentDecisionKind.End ? null : typed["step"].ToString();
        return await enrolments.DecideAsync(
            stored,
            new EnrolmentDecision
            {
                Decision = kind,
                At = sending.Now,
                By = sending.Account.Actor,
                Step = step,
            },
            sending.Stop)
            ? await ProposeAsync(client, sending, enrolments)
            : TypedResults.Redirect($"/review/{client.Value}/programme?told=changed");
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> ProposeAsync(ClientRef client, Sending sending, Enrolments enrolments)
    {
        if (
            await enrolments.FindAsync(client, sending.Now, sending.Stop) is { } stored
            && (await sending.HandOvers.ClinicianAsync(stored.Value, sending.Stop))?.Value == sending.Account.Actor.Ref)
        {
            await enrolments.ProposeAsync(stored, await sending.Caseload.LoadAsync(client, sending.Stop), sending.Account.Actor, sending.Now, sending.Stop);
        }

        return TypedResults.Redirect($"/review/{client.Value}/programme?told=saved");
    }
}
