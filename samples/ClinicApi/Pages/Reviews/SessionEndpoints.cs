using System.Globalization;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>
/// The record of a session: what was looked at, what was put off, what was set, and how much had arrived. The next digest begins where it ends.
/// </summary>
internal static class SessionEndpoints
{
    private const string Prefix = "session/";

    internal static void MapSessions(this IEndpointRouteBuilder pages) =>
        pages.MapPost("/review/{client}/session", KeepAsync).RequireAuthorization(Policies.Clinician);

    /// <summary>Gives the record of the last session; null before the first. Records are named by ids that grow with time.</summary>
    internal static async Task<SessionRecord?> LastAsync(IHomeworkStore store, ClientRef client, CancellationToken cancellationToken)
    {
        var names = (await store.ListDocumentsAsync(client, cancellationToken))
            .Select(static one => one.Key.Name)
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal));
        return names.Max(StringComparer.Ordinal) is { } last
            ? (await store.GetDocumentAsync<SessionRecord>(new DocumentKey(client, last), cancellationToken))?.Value
            : null;
    }

    /// <summary>Writes how much had arrived, for the form.</summary>
    internal static string Write(IReadOnlyList<SeenCycle> seen) =>
        string.Join(',', seen.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Assignment}:{one.Events}")));

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> KeepAsync(
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

        var last = await LastAsync(sending.Store, client, sending.Stop);
        var mine = cycles
            .SelectMany(static cycle => cycle.Events)
            .Where(happened => happened.By == sending.Account.Actor && (last is null || happened.At > last.StartedAt))
            .ToArray();
        var reviews = mine.OfType<Reviewed>().GroupBy(static one => one.Assignment).Select(static of => of.Last()).ToArray();
        var set = mine.Where(static happened => happened is HomeworkProposed or PlanRevised)
            .Select(static happened => happened.Assignment)
            .Distinct()
            .ToArray();
        var record = new SessionRecord
        {
            Session = new SessionRef("session-" + drawn),
            Client = client,
            Clinician = new ClinicianRef(sending.Account.Actor.Ref!),
            StartedAt = sending.Now,
            Reviewed = [.. reviews.Where(static one => one.Decision != ReviewDecision.Defer).Select(static one => one.Assignment)],
            NotReviewed =
            [
                .. reviews
                    .Where(static one => one.Decision == ReviewDecision.Defer)
                    .Select(static one => new NotReviewed { Assignment = one.Assignment, Because = one.Review.NotReviewedBecause }),
            ],
            Set = set,
            NoneSetBecause = set.Length == 0 ? Sending.Text(typed, "noneSet") : null,
            Seen = Read(typed["seen"].ToString(), cycles),
        };
        try
        {
            await sending.Store.PutDocumentAsync(new DocumentKey(client, Prefix + drawn), record, 0, sending.Stop);
        }
        catch (HomeworkConflictException)
        {
            // The same form, sent twice: the session is recorded.
        }

        return TypedResults.Redirect($"/review/{client.Value}?told=session");
    }

    // What the page showed, and never more than there is.
    private static SeenCycle[] Read(string text, IReadOnlyList<HomeworkCycle> cycles)
    {
        var shown = text.Split(',')
            .Select(static one => one.Split(':'))
            .Where(static one => one.Length == 2)
            .ToLookup(static one => one[0], static one => one[1]);
        return
        [
            .. from cycle in cycles
            let events = int.TryParse(shown[cycle.Id.ToString()].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? Math.Min(count, cycle.Version)
                : 0
            select new SeenCycle { Assignment = cycle.Id, Events = events },
        ];
    }
}
