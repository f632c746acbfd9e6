using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime.Text;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>Handing a client over to another clinician: put forward by the clinician, decided by the client on their own page or in the session.</summary>
internal static class HandOverEndpoints
{
    internal static void MapHandOvers(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/review/{client}/hand-over", ShowAsync).RequireAuthorization(Policies.Clinician);
        pages.MapPost("/review/{client}/hand-over", ProposeAsync).RequireAuthorization(Policies.Clinician);
        pages.MapPost("/review/{client}/hand-over/take-back", TakeBackAsync).RequireAuthorization(Policies.Clinician);
        pages.MapPost("/review/{client}/hand-over/refer", ReferralEndpoints.ReferAsync).RequireAuthorization(Policies.Clinician);
        pages.MapPost("/today/hand-over", AnswerAsync).RequireAuthorization(Policies.Owner);
    }

    private static async Task<Results<RazorComponentResult<HandOverPage>, NotFound>> ShowAsync(
        ClientRef client,
        string? told,
        [AsParameters] Sending sending
    ) => await sending.Caseload.HasAsync(sending.Account, client, sending.Stop) ? await PageAsync(client, sending, told) : TypedResults.NotFound();

    private static async Task<Results<RazorComponentResult<HandOverPage>, RedirectHttpResult, NotFound, BadRequest>> ProposeAsync(
        ClientRef client,
        IFormCollection typed,
        [AsParameters] Sending sending)
    {
        if (!EventId.TryParse(typed["event"], null, out var drawn) || !Sending.Fits(typed))
        {
            return TypedResults.BadRequest();
        }

        if (await sending.Caseload.OfAsync(sending.Account, client, sending.Stop) is not { } cycles)
        {
            return TypedResults.NotFound();
        }

        var to = Successors(sending).FirstOrDefault(one => one.Name == typed["to"].ToString());
        var from =
            LocalDatePattern.Iso.Parse(typed["from"].ToString()) is { Success: true } date
            && date.Value >= sending.Today
            && date.Value <= sending.Today.PlusYears(1)
                ? date.Value
                : (LocalDate?)null;
        if (to is null || from is null)
        {
            return await PageAsync(client, sending, problem: sending.Words["Choose who takes over, and a day from today on, within a year."], sent: typed);
        }

        if (!cycles.Any(static cycle => cycle.State is not (CycleState.Completed or CycleState.Declined or CycleState.Stopped)))
        {
            return await PageAsync(client, sending, problem: sending.Words["Nothing is going on that could be handed over."], sent: typed);
        }

        if ((await sending.HandOvers.CareAsync(client, sending.Stop)).Coming is not null)
        {
            return TypedResults.Redirect($"/review/{client.Value}/hand-over?told=changed");
        }

        var record = await sending.HandOvers.ProposeAsync(drawn, client, new(sending.Account.Actor.Ref!), new(to.Actor.Ref!), from.Value, sending.Stop);
        if (typed["agreed"] != "true")
        {
            return TypedResults.Redirect($"/review/{client.Value}/hand-over?told=asked-hand-over");
        }

        var moved = await sending.HandOvers.AgreeAsync(drawn.ToString(), record, sending.Account.Actor, AgreementMode.InSession, sending.Stop);
        return TypedResults.Redirect(
            !moved ? $"/review/{client.Value}/hand-over?told=changed"
            : from > sending.Today ? $"/review/{client.Value}?told=handed-over"
            : "/review?told=handed-over");
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> TakeBackAsync(ClientRef client, IFormCollection _, [AsParameters] Sending sending)
    {
        if (!await sending.Caseload.HasAsync(sending.Account, client, sending.Stop))
        {
            return TypedResults.NotFound();
        }

        await sending.HandOvers.WithdrawAsync(client, sending.Stop);
        return TypedResults.Redirect($"/review/{client.Value}/hand-over?told=took-back");
    }

    // The client's yes or no, to exactly what they read: another proposal, made meanwhile, is shown first.
    private static async Task<Results<RedirectHttpResult, BadRequest>> AnswerAsync(IFormCollection typed, [AsParameters] Sending sending)
    {
        var client = sending.Account.Clients[0];
        if (typed["what"].ToString() is not ("agree" or "decline"))
        {
            return TypedResults.BadRequest();
        }

        if (await sending.HandOvers.WaitingAsync(client, sending.Stop) is not { } waiting || waiting.Id != typed["asked"].ToString())
        {
            return TypedResults.Redirect("/today?told=changed");
        }

        if (typed["what"] == "decline")
        {
            await sending.HandOvers.DeclineAsync(client, waiting.Id, waiting.Record, sending.Stop);
            return TypedResults.Redirect("/today?told=stays");
        }

        return TypedResults.Redirect(
            await sending.HandOvers.AgreeAsync(waiting.Id, waiting.Record, sending.Account.Actor, AgreementMode.ByClient, sending.Stop)
                ? "/today?told=handed-over"
                : "/today?told=changed");
    }

    private static IEnumerable<Account> Successors(Sending sending) => sending.People.Clinicians.Where(one => one.Actor != sending.Account.Actor);

    internal static async Task<RazorComponentResult<HandOverPage>> PageAsync(
        ClientRef client,
        Sending sending,
        string? told = null,
        string? problem = null,
        IFormCollection? sent = null)
    {
        var (waiting, declined) = (await sending.HandOvers.WaitingAsync(client, sending.Stop), await sending.HandOvers.DeclinedAsync(client, sending.Stop));
        return new(
            new
            {
                Client = client,
                Name = sending.People.NameOf(client),
                Event = EventId.New(sending.Now),
                sending.Today,
                Successors = (IReadOnlyList<(string, string)>)[.. Successors(sending).Select(static one => (one.Name, one.DisplayName))],
                Waits = waiting is { } asked
                    ? (sending.People.NameOf(HandOvers.To(asked.Record)), HandOvers.From(asked.Record))
                    : default((string, LocalDate)?),
                Agreed = (await sending.HandOvers.CareAsync(client, sending.Stop)).Coming is { } coming
                    ? (sending.People.NameOf(HandOvers.To(coming)), HandOvers.From(coming))
                    : default((string, LocalDate)?),
                WasDeclined = declined is not null,
                Told = told,
                Problem = problem,
                Sent = sent,
            })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }
}
