using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Forms;
using HomeworkKit.Samples.ClinicApi.Pages.Entries;
using HomeworkKit.Samples.ClinicApi.Pages.Reviews;
using HomeworkKit.Samples.ClinicApi.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HomeworkKit.Samples.ClinicApi.Pages.Today;

/// <summary>The client's day: what is planned, how it went, a question, a wish.</summary>
internal static class TodayEndpoints
{
    private const string Day = "/today";

    internal static void MapToday(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Day, TodayAsync).RequireAuthorization(Policies.Owner);
        pages.MapGet("/today/written", WrittenAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/{id}/attempt", AttemptAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/{id}/withdraw", WithdrawAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/help", HelpAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/wish", WishAsync).RequireAuthorization(Policies.Owner);
    }

    /// <summary>Reads how an attempt went; null where the form holds something that it does not offer.</summary>
    internal static AttemptRecorded? AttemptOf(AssignmentId id, IFormCollection typed, Sending sending)
    {
        if (
            !EventId.TryParse(typed["event"], null, out var happened)
            || !KebabCase.TryParse<AttemptOutcome>(typed["outcome"], out var howFar)
            || !Sending.Fits(typed)
            || (typed["occurrence"].ToString() is { Length: > 0 } named && !OccurrenceId.TryParse(named, null, out _)))
        {
            return null;
        }

        var attempt = new Attempt
        {
            Id = new AttemptId(happened.Value),
            OccurrenceId = typed["occurrence"].ToString() is { Length: > 0 } occurrence ? OccurrenceId.Parse(occurrence) : null,
            PerformedAt = sending.Now,
            Outcome = howFar,
            Noticed = Sending.Text(typed, "noticed"),
            Barriers = KebabCase.TryParse<BarrierReason>(typed["barrier"], out var reason) ? [new BarrierReport { Barrier = reason }] : [],
            KeptPrivate = typed["keepPrivate"] == "true" && sending.Account.IsOwner ? [AttemptPart.Reflections] : [],
        };
        return new AttemptRecorded { Id = happened, Assignment = id, By = sending.Account.Actor, At = sending.Now, Attempt = attempt };
    }

    private static async Task<RazorComponentResult<TodayPage>> TodayAsync(
        string? told,
        [AsParameters] Sending sending,
        IConfiguration configuration,
        EntryForms forms,
        Enrolments enrolments)
    {
        var (account, now) = (sending.Account, sending.Now);
        var context = AdherenceContext.In(DemoAccounts.Zone);
        var cycles = await sending.Caseload.OfAsync(account, account.Clients[0], sending.Stop) ?? [];
        var outlook = await enrolments.OutlookAsync(account.Clients[0], cycles, now, sending.Stop);
        return new RazorComponentResult<TodayPage>(new
        {
            View = new TodayView
            {
                Name = account.DisplayName,
                Reader = account.Reader,
                ActsFor = account.Actor.IsProxy ? sending.People.NameOf(account.Clients[0]) : null,
                Now = now,
                Time = now.InZone(DemoAccounts.Zone).TimeOfDay,
                Agenda = Agenda.For(cycles, sending.Today, now, context, viewer: account.Actor),
                Proposals = [.. cycles.Where(cycle => PieceEndpoints.RevisionFor(cycle, account) is not null)],
                Going = [.. cycles.Where(static cycle => cycle.State is CycleState.Assigned or CycleState.InProgress or CycleState.ReadyForReview)],
                Begun = [.. cycles.SelectMany(cycle => EntryEndpoints.BegunIn(cycle, account.Actor, forms, sending.Words))],
                WithForm = cycles.Where(forms.Has).Select(static cycle => cycle.Id).ToHashSet(),
                Ahead = ComingDay.After(sending.Today, cycles, now, context, account.Actor, sending.Words),
                NextTitle = outlook?.NextTitle,
                NextAt = outlook?.NextAt,
                Told = told,
                Clinician = await sending.ClinicianAsync(),
                HandOver = await HandOverNoteView.OfAsync(sending),
                Concerns = ReviewConcern.Of(cycles, account.Actor),
                CrisisText = configuration["Clinic:CrisisText"],
                CrisisPlan = (await sending.Store.GetDocumentAsync<CrisisPlan>(new DocumentKey(account.Clients[0], CrisisPlan.DocumentName), sending.Stop))?.Value,
            },
        });
    }

    private static async Task<RazorComponentResult<WrittenPage>> WrittenAsync(string? told, [AsParameters] Sending sending, EntryForms forms)
    {
        var cycles = await sending.Caseload.OfAsync(sending.Account, sending.Account.Clients[0], sending.Stop) ?? [];
        return new RazorComponentResult<WrittenPage>(
            new
            {
                Written = (IReadOnlyList<WrittenAttempt>)
                    [.. cycles.SelectMany(cycle => WrittenAttempt.In(cycle, sending, forms)).OrderByDescending(static one => one.At).Take(50)],
                sending.Account.Reader,
                sending.Now,
                Told = told,
            });
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> AttemptAsync(
        AssignmentId id,
        IFormCollection typed,
        [AsParameters] Sending sending
    ) => AttemptOf(id, typed, sending) is { } recorded ? await sending.KeepAsync(recorded, Day, "written") : TypedResults.BadRequest();

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> WithdrawAsync(
        AssignmentId id, [FromForm(Name = "event")] string? eventId, [FromForm] string? attempt, [AsParameters] Sending sending)
    {
        if (!EventId.TryParse(eventId, null, out var happened) || !AttemptId.TryParse(attempt, null, out var withdrawn))
        {
            return TypedResults.BadRequest();
        }

        return await sending.KeepAsync(
            new AttemptRetracted
            {
                Id = happened,
                Assignment = id,
                By = sending.Account.Actor,
                At = sending.Now,
                Attempt = withdrawn,
            },
            "/today/written",
            "withdrawn");
    }

    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> HelpAsync(
        [FromForm(Name = "event")] string? eventId, [FromForm] string? about, [FromForm] string? text, [AsParameters] Sending sending)
    {
        if (
            !EventId.TryParse(eventId, null, out var happened)
            || !AssignmentId.TryParse(about, null, out var id)
            || text is not { Length: > 0 and <= Sending.LongestText })
        {
            return TypedResults.BadRequest();
        }

        return await sending.KeepAsync(
            new HelpAsked
            {
                Id = happened,
                Assignment = id,
                By = sending.Account.Actor,
                At = sending.Now,
                Text = text,
            },
            $"/today/{id}",
            "help");
    }

    // A wish is homework without a task: what becomes of it is for client and clinician. Its id is the form's, so it is there once.
    private static async Task<Results<RedirectHttpResult, NotFound, BadRequest>> WishAsync(
        [FromForm(Name = "event")] string? eventId,
        [FromForm] string? wish,
        [AsParameters] Sending sending)
    {
        if (!EventId.TryParse(eventId, null, out var happened) || wish is not { Length: > 0 and <= Sending.LongestText })
        {
            return TypedResults.BadRequest();
        }

        var account = sending.Account;
        var plan = new Assignment
        {
            Id = new AssignmentId(happened.Value),
            Client = account.Clients[0],
            Clinician = await sending.Caseload.ClinicianOfAsync(account, sending.Stop),
            Wish = wish.ReplaceLineEndings("\n"),
        };
        try
        {
            await sending.Store.AppendAsync(HomeworkCycle.Propose(plan, account.Actor, sending.Now, sending.Store.Catalog).OrThrow(), sending.Stop);
        }
        catch (HomeworkConflictException)
        {
            // The same form, sent twice: it is there.
        }

        return TypedResults.Redirect("/today?told=wish");
    }
}
