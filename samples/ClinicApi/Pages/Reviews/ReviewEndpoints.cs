using System.Security.Cryptography;
using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Forms;
using HomeworkKit.Samples.ClinicApi.Programmes;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>A clinician's caseload by what waits, and the page of one client: what was tried, and answers to what is asked.</summary>
internal static class ReviewEndpoints
{
    internal static void MapReviews(this IEndpointRouteBuilder pages)
    {
        var reviews = pages.MapGroup("/review").RequireAuthorization(Policies.Clinician);
        reviews.MapGet(string.Empty, CaseloadAsync);
        reviews.MapGet("/{client}", ShowAsync);
        reviews.MapPost("/{id}/acknowledge", AcknowledgeAsync);
        reviews.MapPost("/{id}/answer", AnswerAsync);
        reviews.MapPost("/{id}/decide", DecisionEndpoints.DecideAsync);
        pages.MapGet("/charts/{id}/{picture}.svg", PictureAsync).RequireAuthorization(Policies.Clinician);
    }

    /// <summary>Makes the page of a client; null for somebody else's.</summary>
    internal static async Task<ReviewView?> ViewAsync(ClientRef client, Sending sending, EntryForms forms, Library library, Enrolments enrolments)
    {
        var (account, now, context) = (sending.Account, sending.Now, AdherenceContext.In(DemoAccounts.Zone));
        if (await sending.Caseload.OfAsync(account, client, sending.Stop) is not { } cycles)
        {
            return null;
        }

        var last = await SessionEndpoints.LastAsync(sending.Store, client, sending.Stop);
        var digest = last is null ? SessionDigest.For(cycles, account.Actor, now, context) : SessionDigest.For(cycles, account.Actor, now, context, last);
        if (
            await enrolments.FindAsync(client, now, sending.Stop) is { } stored
            && await enrolments.PlanAsync(stored.Value, cycles, now, sending.Stop) is { } planned)
        {
            digest = digest.WithNext(planned.Plan);
        }

        var byId = cycles.ToDictionary(static cycle => cycle.Id);
        return new ReviewView
        {
            Client = client,
            Name = sending.People.NameOf(client),
            Now = now,
            Last = last?.StartedAt,
            Items =
            [
                .. digest.Items.Select(item => ReviewItem.Of(item, byId[item.Assignment], account.Actor, now, context, forms, sending.People, sending.Words)),
            ],
            Templates = [.. (await library.TemplatesAsync(sending.Stop)).Search(new TemplateQuery(), now).Where(static template => template.Blanks.Count == 0)],
            Next = digest.Next,
            HandOver = (await sending.HandOvers.CareAsync(client, sending.Stop)).Coming is { } coming
                ? sending.Words[
                    "{0} takes over on {1}. Until then you go on as before.",
                    sending.People.NameOf(HandOvers.To(coming)),
                    sending.Words.Of(HandOvers.From(coming))
                ]
                : null,
            Seen = SessionEndpoints.Write(digest.Seen),
        };
    }

    private static async Task<RazorComponentResult<CaseloadPage>> CaseloadAsync(string? told, [AsParameters] Sending sending)
    {
        var clients = await sending.Caseload.ClientsOfAsync(sending.Account, sending.Stop);
        return new RazorComponentResult<CaseloadPage>(
            new
            {
                Name = sending.Account.DisplayName,
                Time = sending.Now.InZone(DemoAccounts.Zone).TimeOfDay,
                sending.Today,
                Told = told,
                Entries = CaseloadEntry.Of(
                    clients.Select(one => (one.Client, sending.People.NameOf(one.Client))),
                    [.. clients.SelectMany(static one => one.Cycles).Select(CycleSummary.Of)]),
            });
    }

    private static async Task<Results<RazorComponentResult<ReviewPage>, NotFound>> ShowAsync(
        ClientRef client,
        string? told,
        [AsParameters] Sending sending,
        EntryForms forms,
        Library library,
        Enrolments enrolments) =>
        await ViewAsync(client, sending, forms, library, enrolments) is { } view
            ? new RazorComponentResult<ReviewPage>(new { View = view with { Told = told } })
            : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> AcknowledgeAsync(
        AssignmentId id,
        IFormCollection typed,
        [AsParameters] Sending sending)
    {
        if (!EventId.TryParse(typed["event"], null, out var happened) || !EventId.TryParse(typed["concern"], null, out var raised) || !Sending.Fits(typed))
        {
            return TypedResults.BadRequest();
        }

        var acknowledged = new ConcernAcknowledged
        {
            Id = happened,
            Assignment = id,
            By = sending.Account.Actor,
            At = sending.Now,
            Acknowledges = [raised],
            Note = Sending.Text(typed, "note"),
        };
        return await KeepAsync(sending, acknowledged, "acknowledged");
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> AnswerAsync(
        AssignmentId id,
        IFormCollection typed,
        [AsParameters] Sending sending)
    {
        if (
            !EventId.TryParse(typed["event"], null, out var happened)
            || !EventId.TryParse(typed["answers"], null, out var asked)
            || !Sending.Fits(typed)
            || Sending.Text(typed, "text") is not { } text)
        {
            return TypedResults.BadRequest();
        }

        return await KeepAsync(
            sending,
            new HelpAnswered
            {
                Id = happened,
                Assignment = id,
                By = sending.Account.Actor,
                At = sending.Now,
                Text = text,
                Answers = [asked],
            },
            "answered");
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> KeepAsync(Sending sending, CycleEvent cycleEvent, string told) =>
        await sending.FindAsync(cycleEvent.Assignment) is { } cycle
            ? await sending.KeepAsync(cycleEvent, $"/review/{cycle.Client.Value}", told)
            : TypedResults.NotFound();

    // A picture is a document of its own, whose style its policy allows by its hash; no page could hold that style.
    private static async Task<Results<ContentHttpResult, NotFound>> PictureAsync(
        AssignmentId id,
        string picture,
        [AsParameters] Sending sending,
        HttpResponse response)
    {
        var (account, now, context) = (sending.Account, sending.Now, AdherenceContext.In(DemoAccounts.Zone));
        if (await sending.FindAsync(id) is not { } cycle
            || SessionDigest.For([cycle], account.Actor, now, context: context).Items is not [var item]
            || ReviewPictures.Of(cycle, item, account.Actor, now, context, sending.Words).FirstOrDefault(one => one.Name == picture) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(found.Style)));
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'sha256-{hash}'; frame-ancestors 'none'";
        return TypedResults.Text(found.Svg, "image/svg+xml", Encoding.UTF8);
    }
}
