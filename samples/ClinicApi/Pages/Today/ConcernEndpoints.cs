using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
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
        PageKeeper keeper,
        ConcernKeeper concerns,
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
        var raised = new ConcernRaised
        {
            Id = happened,
            Assignment = named,
            By = account.Actor,
            At = now,
            Concern = new SafetyConcern { Category = what, Note = string.IsNullOrWhiteSpace(note) ? null : note.ReplaceLineEndings("\n") },
        };
        var kept = string.IsNullOrEmpty(about)
            ? await concerns.KeepAsync(account, account.Clients[0], await caseload.ClinicianOfAsync(account, cancellationToken), raised, cancellationToken)
            : await keeper.KeepAsync(account, raised, cancellationToken);
        return kept switch
        {
            Kept.Yes => TypedResults.Redirect(account.Clinician is null ? "/today?told=saved" : "/today?told=concern"),
            Kept.Refused => TypedResults.BadRequest(),
            _ => TypedResults.NotFound(),
        };
    }
}
