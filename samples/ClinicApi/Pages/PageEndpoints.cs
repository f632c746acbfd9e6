using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Forms;
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
        pages.MapPost("/sign-out", SignOutAsync);
        pages.MapGet("/today", TodayAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/{id}/attempt", AttemptAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/{id}/withdraw", WithdrawAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/help", HelpAsync).RequireAuthorization(Policies.Owner);
        pages.MapConcerns();
        pages.MapEntries();
        pages.MapGet("/review", static (Account account) => new RazorComponentResult<CaseloadPage>(new { account.Clients })).RequireAuthorization(Policies.Clinician);
        pages.MapGet("/review/{client}", ReviewAsync).RequireAuthorization(Policies.Clinician);
        pages.MapPost("/review/{id}/acknowledge", AcknowledgeAsync).RequireAuthorization(Policies.Clinician);
        pages.MapGet("/charts/{id}/{picture}.svg", PictureAsync).RequireAuthorization(Policies.Clinician);
    }

    private static Results<SignInHttpResult, RedirectHttpResult> SignInAsync([FromForm] string? name, [FromForm] string? password, DemoAccounts accounts) =>
        accounts.Check(name, password) is { } account
            ? TypedResults.SignIn(account.SignedIn(CookieAuthenticationDefaults.AuthenticationScheme), new() { RedirectUri = "/" }, CookieAuthenticationDefaults.AuthenticationScheme)
            : TypedResults.Redirect("/sign-in?failed=true");

    private static async Task<SignOutHttpResult> SignOutAsync([FromForm] string? _, ClaimsPrincipal user, SignedInSessions sessions, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(user, cancellationToken);
        return TypedResults.SignOut(new() { RedirectUri = "/sign-in" }, [CookieAuthenticationDefaults.AuthenticationScheme]);
    }

    private static async Task<RazorComponentResult<TodayPage>> TodayAsync(
        string? told, Account account, Caseload caseload, IHomeworkStore store, IConfiguration configuration, EntryForms forms, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var cycles = await caseload.OfAsync(account, account.Clients[0], cancellationToken) ?? [];
        return new RazorComponentResult<TodayPage>(new
        {
            Agenda = Agenda.For(cycles, now.InZone(DemoAccounts.Zone).Date, now, AdherenceContext.In(DemoAccounts.Zone), viewer: account.Actor),
            Cycles = (IReadOnlyList<HomeworkCycle>)[.. cycles.Where(static cycle => cycle.State is CycleState.Assigned or CycleState.InProgress or CycleState.ReadyForReview)],
            Begun = (IReadOnlyList<BegunAttempt>)[.. cycles.SelectMany(cycle => EntryEndpoints.BegunIn(cycle, account.Actor, forms))],
            WithForm = (IReadOnlySet<AssignmentId>)cycles.Where(forms.Has).Select(static cycle => cycle.Id).ToHashSet(),
            Now = now,
            Written = (IReadOnlyList<WrittenAttempt>)[.. cycles.SelectMany(cycle => WrittenAttempt.In(cycle, account.Actor, now))],
            Told = PageWords.Told(told),
            HasClinician = account.Clinician is not null,
            CrisisText = configuration["Clinic:CrisisText"],
            CrisisPlan = (await store.GetDocumentAsync<CrisisPlan>(new DocumentKey(account.Clients[0], CrisisPlan.DocumentName), cancellationToken))?.Value,
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
        PageKeeper keeper,
        TimeProvider time,
        CancellationToken cancellationToken)
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
            OccurrenceId = string.IsNullOrEmpty(occurrence) ? null : OccurrenceId.Parse(occurrence),
            PerformedAt = now,
            Outcome = howFar,
            Noticed = string.IsNullOrWhiteSpace(noticed) ? null : noticed,
            Barriers = KebabCase.TryParse<BarrierReason>(barrier, out var reason) ? [new BarrierReport { Barrier = reason }] : [],
            KeptPrivate = keepPrivate == true ? [AttemptPart.Reflections] : [],
        };
        return await KeepAsync(keeper, account, new AttemptRecorded { Id = happened, Assignment = id, By = account.Actor, At = now, Attempt = attempt }, "/today?told=saved", cancellationToken);
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> WithdrawAsync(
        AssignmentId id, [FromForm(Name = "event")] string? eventId, [FromForm] string? attempt, Account account, PageKeeper keeper, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!EventId.TryParse(eventId, null, out var happened) || !AttemptId.TryParse(attempt, null, out var withdrawn))
        {
            return TypedResults.BadRequest();
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        return await KeepAsync(keeper, account, new AttemptRetracted { Id = happened, Assignment = id, By = account.Actor, At = now, Attempt = withdrawn }, "/today?told=withdrawn", cancellationToken);
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> HelpAsync(
        [FromForm(Name = "event")] string? eventId, [FromForm] string? about, [FromForm] string? text, Account account, PageKeeper keeper, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!EventId.TryParse(eventId, null, out var happened) || !AssignmentId.TryParse(about, null, out var id) || text is not { Length: > 0 and <= LongestText })
        {
            return TypedResults.BadRequest();
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        return await KeepAsync(keeper, account, new HelpAsked { Id = happened, Assignment = id, By = account.Actor, At = now, Text = text }, "/today?told=saved", cancellationToken);
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> KeepAsync(PageKeeper keeper, Account account, CycleEvent cycleEvent, string then, CancellationToken cancellationToken) =>
        await keeper.KeepAsync(account, cycleEvent, cancellationToken) switch
        {
            Kept.Yes => TypedResults.Redirect(then),
            Kept.Refused => TypedResults.BadRequest(),
            _ => TypedResults.NotFound(),
        };

    private static async Task<Results<RazorComponentResult<ReviewPage>, NotFound>> ReviewAsync(ClientRef client, Account account, Caseload caseload, EntryForms forms, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await caseload.OfAsync(account, client, cancellationToken) is not { } cycles)
        {
            return TypedResults.NotFound();
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var context = AdherenceContext.In(DemoAccounts.Zone);
        var byId = cycles.ToDictionary(static cycle => cycle.Id);
        var digest = SessionDigest.For(cycles, account.Actor, now, context: context);
        return new RazorComponentResult<ReviewPage>(new
        {
            Items = (IReadOnlyList<ReviewItem>)[.. digest.Items.Select(item => ReviewItem.Of(item, byId[item.Assignment], account.Actor, now, context, forms))],
            Now = now,
            Client = client,
        });
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> AcknowledgeAsync(
        AssignmentId id, [FromForm(Name = "event")] string? eventId, [FromForm] string? concern, [FromForm] string? note, Account account, Caseload caseload, PageKeeper keeper, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!EventId.TryParse(eventId, null, out var happened) || !EventId.TryParse(concern, null, out var raised) || note?.Length > LongestText)
        {
            return TypedResults.BadRequest();
        }

        if (await caseload.FindAsync(account, id, cancellationToken) is not { } cycle)
        {
            return TypedResults.NotFound();
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var acknowledged = new ConcernAcknowledged { Id = happened, Assignment = id, By = account.Actor, At = now, Acknowledges = [raised], Note = string.IsNullOrWhiteSpace(note) ? null : note };
        return await KeepAsync(keeper, account, acknowledged, $"/review/{cycle.Client.Value}", cancellationToken);
    }

    // A picture is a document of its own, whose style its policy allows by its hash; no page could hold that style.
    private static async Task<Results<ContentHttpResult, NotFound>> PictureAsync(AssignmentId id, string picture, Account account, Caseload caseload, TimeProvider time, HttpResponse response, CancellationToken cancellationToken)
    {
        var (now, context) = (Instant.FromDateTimeOffset(time.GetUtcNow()), AdherenceContext.In(DemoAccounts.Zone));
        if (await caseload.FindAsync(account, id, cancellationToken) is not { } cycle
            || SessionDigest.For([cycle], account.Actor, now, context: context).Items is not [var item]
            || ReviewPictures.Of(cycle, item, account.Actor, now, context).FirstOrDefault(one => one.Name == picture) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(found.Style)));
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'sha256-{hash}'; frame-ancestors 'none'";
        return TypedResults.Text(found.Svg, "image/svg+xml", Encoding.UTF8);
    }
}
