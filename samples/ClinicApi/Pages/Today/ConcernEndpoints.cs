using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HomeworkKit.Samples.ClinicApi.Pages.Today;

/// <summary>A client raises a safety concern: about a piece of homework, or about nothing that was assigned.</summary>
internal static class ConcernEndpoints
{
    private const int LongestText = 4000;

    internal static void MapConcerns(this IEndpointRouteBuilder pages) => pages.MapPost("/today/concern", RaiseAsync).RequireAuthorization(Policies.Owner);

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> RaiseAsync(
        [FromForm(Name = "event")] string? eventId,
        [FromForm] string? about,
        [FromForm] string? category,
        [FromForm] string? note,
        Account account,
        Caseload caseload,
        IHomeworkStore store,
        PageKeeper keeper,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        AssignmentId named = default;
        if (!EventId.TryParse(eventId, null, out var happened) || !KebabCase.TryParse<ConcernCategory>(category, out var what) || note?.Length > LongestText
            || (!string.IsNullOrEmpty(about) && !AssignmentId.TryParse(about, null, out named)))
        {
            return TypedResults.BadRequest();
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var place = string.IsNullOrEmpty(about) ? await PlaceAsync(account, happened, caseload, store, now, cancellationToken) : named;
        var raised = new ConcernRaised
        {
            Id = happened,
            Assignment = place,
            By = account.Actor,
            At = now,
            Concern = new SafetyConcern { Category = what, Note = string.IsNullOrWhiteSpace(note) ? null : note.ReplaceLineEndings("\n") },
        };
        return await keeper.KeepAsync(account, raised, cancellationToken) switch
        {
            Kept.Yes => TypedResults.Redirect(account.Clinician is null ? "/today?told=saved" : "/today?told=concern"),
            Kept.Refused => TypedResults.BadRequest(),
            _ => TypedResults.NotFound(),
        };
    }

    // One place for each client, and one for a proxy who is not to know of the client's: opened with the first concern that belongs to no homework. A form that is sent twice opens it once, since its id is the form's.
    private static async Task<AssignmentId> PlaceAsync(Account account, EventId form, Caseload caseload, IHomeworkStore store, Instant now, CancellationToken cancellationToken)
    {
        var client = account.Clients[0];
        if ((await caseload.OfAsync(account, client, cancellationToken))?.FirstOrDefault(static cycle => cycle.IsForConcerns) is { } known)
        {
            return known.Id;
        }

        var id = new AssignmentId(form.Value);
        var plan = new Assignment { Id = id, Client = client, Clinician = await caseload.ClinicianOfAsync(account, cancellationToken), IsForConcerns = true };
        var opened = HomeworkCycle.Propose(plan, account.Actor, now, store.Catalog).OrThrow();
        try
        {
            await store.AppendAsync(opened, cancellationToken);
        }
        catch (HomeworkConflictException)
        {
            // The same form, sent twice at once: the other one opened it.
        }

        return id;
    }
}
