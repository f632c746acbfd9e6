using HomeworkKit.Adherence;
using HomeworkKit.Agendas;
using HomeworkKit.Attempts;
using HomeworkKit.Cycles;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>Two pages without a script: the client's day, and what a clinician looks at when the session starts. Forms carry a token against forgery, and what they bring is kept once.</summary>
internal static class PageEndpoints
{
    private const int LongestText = 4000;

    internal static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(string.Empty).ExcludeFromDescription().AllowCookieRedirect();
        pages.MapGet("/", static (Account account) => TypedResults.Redirect(account.IsOwner ? "/today" : "/review"));
        pages.MapGet("/sign-in", static (bool? failed) => new RazorComponentResult<SignInPage>(new { Failed = failed ?? false })).AllowAnonymous();
        pages.MapPost("/sign-in", SignInAsync).AllowAnonymous().RequireRateLimiting(ClinicServices.SignInLimit);
        pages.MapPost("/sign-out", static ([FromForm] string? _) => TypedResults.SignOut(new() { RedirectUri = "/sign-in" }, [CookieAuthenticationDefaults.AuthenticationScheme]));
        pages.MapGet("/today", TodayAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/{id}/attempt", AttemptAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/help", HelpAsync).RequireAuthorization(Policies.Owner);
        pages.MapGet("/review", static (Account account) => new RazorComponentResult<CaseloadPage>(new { account.Clients })).RequireAuthorization(Policies.Clinician);
        pages.MapGet("/review/{client}", ReviewAsync).RequireAuthorization(Policies.Clinician);
    }

    private static Results<SignInHttpResult, RedirectHttpResult> SignInAsync([FromForm] string? name, [FromForm] string? password, DemoAccounts accounts) =>
        accounts.Check(name, password) is { } account
            ? TypedResults.SignIn(account.SignedIn(CookieAuthenticationDefaults.AuthenticationScheme), new() { RedirectUri = "/" }, CookieAuthenticationDefaults.AuthenticationScheme)
            : TypedResults.Redirect("/sign-in?failed=true");

    private static async Task<RazorComponentResult<TodayPage>> TodayAsync(bool? saved, Account account, Caseload caseload, TimeProvider time, CancellationToken cancellation)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var cycles = await caseload.OfAsync(account, account.Clients[0], cancellation) ?? [];
        return new RazorComponentResult<TodayPage>(new
        {
            Agenda = Agenda.For(cycles, now.InZone(DemoAccounts.Zone).Date, DemoAccounts.Zone, now),
            Cycles = (IReadOnlyList<HomeworkCycle>)[.. cycles.Where(static cycle => cycle.State is CycleState.Assigned or CycleState.InProgress or CycleState.ReadyForReview)],
            Now = now,
            Saved = saved ?? false,
        });
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> AttemptAsync(
        AssignmentId id,
        [FromForm(Name = "event")] string? eventId,
        [FromForm] string? occurrence,
        [FromForm] string? outcome,
        [FromForm] string? noticed,
        [FromForm] string? barrier,
        [FromForm] bool? keepPrivate,
        Account account,
        Caseload caseload,
        IHomeworkStore store,
        TimeProvider time,
        CancellationToken cancellation)
    {
        if (!EventId.TryParse(eventId, null, out var happened) || !KebabCase.TryParse<AttemptOutcome>(outcome, out var howFar) || noticed?.Length > LongestText
            || (!string.IsNullOrEmpty(occurrence) && !OccurrenceId.TryParse(occurrence, null, out _)))
        {
            return TypedResults.BadRequest();
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var attempt = new Attempt
        {
            Id = new AttemptId(happened.Value),
            Answers = string.IsNullOrEmpty(occurrence) ? null : OccurrenceId.Parse(occurrence),
            PerformedAt = now,
            Outcome = howFar,
            Noticed = string.IsNullOrWhiteSpace(noticed) ? null : noticed,
            Barriers = KebabCase.TryParse<BarrierReason>(barrier, out var reason) ? [new BarrierReport { Barrier = reason }] : [],
            KeptPrivate = keepPrivate == true ? [AttemptPart.Reflections] : [],
        };
        return await KeepAsync(id, new AttemptRecorded { Id = happened, Assignment = id, By = account.Actor, At = now, Attempt = attempt }, account, caseload, store, cancellation);
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> HelpAsync(
        [FromForm(Name = "event")] string? eventId, [FromForm] string? about, [FromForm] string? text, Account account, Caseload caseload, IHomeworkStore store, TimeProvider time, CancellationToken cancellation)
    {
        if (!EventId.TryParse(eventId, null, out var happened) || !AssignmentId.TryParse(about, null, out var id) || text is not { Length: > 0 and <= LongestText })
        {
            return TypedResults.BadRequest();
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        return await KeepAsync(id, new HelpAsked { Id = happened, Assignment = id, By = account.Actor, At = now, Text = text }, account, caseload, store, cancellation);
    }

    // A form that is sent once more, by a second click or after a cut connection, finds its event there.
    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> KeepAsync(
        AssignmentId id, CycleEvent happened, Account account, Caseload caseload, IHomeworkStore store, CancellationToken cancellation)
    {
        while (true)
        {
            if (await caseload.FindAsync(account, id, cancellation) is not { } cycle)
            {
                return TypedResults.NotFound();
            }

            if (!cycle.Events.Any(known => known.Id == happened.Id))
            {
                if (cycle.Apply(happened) is not Moved moved)
                {
                    return TypedResults.BadRequest();
                }

                try
                {
                    await store.AppendAsync(moved.Cycle, cancellation);
                }
                catch (HomeworkConflictException)
                {
                    // Somebody else wrote in the same moment: once more, behind them.
                    continue;
                }
            }

            return TypedResults.Redirect("/today?saved=true");
        }
    }

    private static async Task<Results<RazorComponentResult<ReviewPage>, NotFound>> ReviewAsync(ClientRef client, Account account, Caseload caseload, TimeProvider time, CancellationToken cancellation)
    {
        if (await caseload.OfAsync(account, client, cancellation) is not { } cycles)
        {
            return TypedResults.NotFound();
        }

        var digest = SessionDigest.For(cycles, account.Actor, Instant.FromDateTimeOffset(time.GetUtcNow()), context: AdherenceContext.In(DemoAccounts.Zone));
        return new RazorComponentResult<ReviewPage>(new { Digest = digest, Client = client });
    }
}
