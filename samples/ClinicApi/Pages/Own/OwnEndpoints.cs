using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Serialization;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages.Own;

/// <summary>What a client decides about their own data: who sees it, a copy, a calendar, and erasing one entry or everything.</summary>
internal static class OwnEndpoints
{
    private const string Place = "/my-data";

    internal static void MapOwn(this IEndpointRouteBuilder pages)
    {
        var own = pages.MapGroup(Place).RequireAuthorization(Policies.Client);
        own.MapGet(string.Empty, static async (string? told, [AsParameters] Sending sending, CalendarFeeds feeds) =>
            await PageAsync(sending, feeds, told: told));
        own.MapGet("/copy", CopyAsync);
        own.MapGet("/erase/{id}/{attempt}", AskAsync);
        own.MapPost("/erase/{id}/{attempt}", EraseAttemptAsync);
        own.MapPost("/erase", EraseAllAsync);
        own.MapPost("/calendar", MakeFeedAsync);
        own.MapPost("/calendar/stop", StopFeedAsync);
        pages.MapGet("/calendar/{token}.ics", FeedAsync).AllowAnonymous();
    }

    private static async Task<RazorComponentResult<OwnPage>> PageAsync(
        Sending sending,
        CalendarFeeds feeds,
        string? told = null,
        string? feed = null,
        string? problem = null)
    {
        var account = sending.Account;
        var cycles = await sending.Caseload.OfAsync(account, account.Clients[0], sending.Stop) ?? [];
        return new RazorComponentResult<OwnPage>(
            new
            {
                Clinician = await sending.ClinicianAsync(),
                Coming = (await sending.HandOvers.CareAsync(account.Clients[0], sending.Stop)).Coming is { } coming
                    ? (sending.People.NameOf(HandOvers.To(coming)), HandOvers.From(coming))
                    : default((string, LocalDate)?),
                Supporters = (IReadOnlyList<string>)[.. sending.People.SupportersOf(account.Clients[0]).Select(static one => one.DisplayName)],
                Shown = (IReadOnlyList<string>)[.. cycles.Where(SupporterLeave.Stands).Select(sending.Words.TitleOf)],
                HasFeed = await feeds.HasAsync(account.Clients[0], sending.Stop),
                Feed = feed,
                Told = told,
                Problem = problem,
            })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    // One piece of homework a line, in constant memory however many there are.
    private static PushStreamHttpResult CopyAsync([AsParameters] Sending sending, HomeworkJson json) =>
        TypedResults.Stream(
            stream =>
                new HomeworkNdjson(json).WriteAsync(
                    stream,
                    sending.Caseload.StreamAsync(sending.Account.Clients[0], sending.Stop).Select(static cycle => cycle.CopyForClient()),
                    sending.Stop),
            "application/x-ndjson",
            "my-homework.ndjson");

    private static async Task<Results<RazorComponentResult<ErasePage>, NotFound>> AskAsync(
        AssignmentId id,
        AttemptId attempt,
        [AsParameters] Sending sending) =>
        await sending.FindAsync(id) is { } cycle && cycle.Attempts.FirstOrDefault(one => one.Id == attempt && one.By == sending.Account.Actor) is { } found
            ? new RazorComponentResult<ErasePage>(
                new
                {
                    What = $"{sending.Words.TitleOf(cycle)}, {sending.Words.Of(found.Attempt.PerformedAt)}",
                    Assignment = id,
                    Attempt = attempt,
                })
            : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, NotFound>> EraseAttemptAsync(
        AssignmentId id,
        AttemptId attempt,
        IFormCollection _,
        [AsParameters] Sending sending)
    {
        if (await sending.FindAsync(id) is not { } cycle || !cycle.Attempts.Any(one => one.Id == attempt && one.By == sending.Account.Actor))
        {
            return TypedResults.NotFound();
        }

        await sending.Store.EraseAttemptAsync(id, attempt, sending.Account.Actor, sending.Now, cancellationToken: sending.Stop);
        return TypedResults.Redirect("/today/written?told=erased");
    }

    private static async Task<RazorComponentResult<OwnPage>> EraseAllAsync(IFormCollection typed, [AsParameters] Sending sending, CalendarFeeds feeds)
    {
        if (!string.Equals(typed["confirm"].ToString().Trim(), sending.Words["erase"], StringComparison.OrdinalIgnoreCase))
        {
            return await PageAsync(sending, feeds, problem: sending.Words["Nothing was erased: the word was not typed."]);
        }

        await sending.Store.EraseClientAsync(sending.Account.Clients[0], sending.Stop);
        return await PageAsync(sending, feeds, told: "all-erased");
    }

    private static async Task<RazorComponentResult<OwnPage>> MakeFeedAsync(
        IFormCollection _,
        [AsParameters] Sending sending,
        CalendarFeeds feeds,
        HttpRequest request)
    {
        var token = await feeds.MakeAsync(sending.Account.Clients[0], sending.Stop);
        return await PageAsync(sending, feeds, told: "feed", feed: $"{request.Scheme}://{request.Host}/calendar/{token}.ics");
    }

    private static async Task<RedirectHttpResult> StopFeedAsync(IFormCollection _, [AsParameters] Sending sending, CalendarFeeds feeds)
    {
        await feeds.StopAsync(sending.Account.Clients[0], sending.Stop);
        return TypedResults.Redirect($"{Place}?told=no-feed");
    }

    // Unknown and revoked addresses are answered alike.
    private static async Task<Results<ContentHttpResult, NotFound, ProblemHttpResult>> FeedAsync(
        string token,
        CalendarFeeds feeds,
        Caseload caseload,
        TimeProvider time,
        PageText words,
        IConfiguration configuration,
        CancellationToken cancellationToken)
    {
        if (await feeds.OwnerAsync(token, cancellationToken) is not { } client)
        {
            return TypedResults.NotFound();
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        return
            CalendarFeeds.Write(await caseload.LoadAsync(client, cancellationToken), configuration["Clinic:Domain"] ?? "clinic.example", now, words) is { } feed
            ? TypedResults.Text(feed, "text/calendar; charset=utf-8")
            : TypedResults.Problem(
                HomeworkProblems.Of(
                    StatusCodes.Status422UnprocessableEntity,
                    "clinic/calendar-too-full",
                    words["More is planned for a single day than a calendar can hold."]));
    }
}
