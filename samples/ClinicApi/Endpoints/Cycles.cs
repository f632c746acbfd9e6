using HomeworkKit.Events;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Storage;
using HomeworkKit.Validation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HomeworkKit.Samples.ClinicApi.Endpoints;

/// <summary>Homework: listed, read, put forward, gone on with, brought home from a device.</summary>
internal static class Cycles
{
    private const int Page = 100;
    private const int Patience = 8;

    internal static void MapCycles(this IEndpointRouteBuilder routes)
    {
        var cycles = routes.MapGroup("/api/cycles").ProducesProblem(StatusCodes.Status401Unauthorized);
        cycles.MapGet("/", ListAsync)
            .WithSummary("Lists homework in the order of ids, at most 100 pieces in an answer.")
            .WithDescription(
                "While more may follow, the answer has a Link header with rel=\"next\", whose address continues the list; an answer can hold fewer than 100 and still have one. A supporter is given all that is shown to them."
            );
        cycles.MapPost("/", ProposeAsync);
        cycles.MapGet("/{id}", ReadAsync).ProducesProblem(StatusCodes.Status404NotFound);
        cycles.MapPost("/{id}/events", AppendAsync).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status412PreconditionFailed);
        cycles.MapPost("/{id}/rebase", RebaseAsync).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<List<CycleSummary>>> ListAsync(
        Account account,
        IHomeworkStore store,
        Caseload caseload,
        bool? needsClinician,
        bool? isActive,
        AssignmentId? after,
        HttpRequest request,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        List<CycleSummary> found = [];
        if (account.Actor.Role == ActorRole.Supporter)
        {
            // What they may know of is decided cycle by cycle.
            foreach (var client in account.Clients)
            {
                found.AddRange((await caseload.OfAsync(account, client, cancellationToken))!.Select(cycle => Outline(cycle, account)));
            }

            return TypedResults.Ok(found);
        }

        var query = new HomeworkQuery
        {
            Client = account.Actor.Role == ActorRole.Client ? account.Clients[0] : null,
            NeedsClinician = needsClinician,
            IsActive = isActive,
            After = after,
            Limit = Page,
        };
        if (account.Actor.Role == ActorRole.Clinician)
        {
            var (theirs, last) = await caseload.PageAsync(account, query, cancellationToken);
            Continue(last);
            return TypedResults.Ok(theirs.ToList());
        }

        await foreach (var summary in store.QueryAsync(query with { Limit = Page + 1 }, caseload.LeftOut, cancellationToken))
        {
            found.Add(summary);
        }

        Continue(found.Count > Page ? found[Page - 1].Assignment : null);
        return TypedResults.Ok(found.Take(Page).ToList());

        void Continue(AssignmentId? last)
        {
            if (last is { } end)
            {
                var kept = request
                    .Query.Where(static pair => pair.Key != "after")
                    .SelectMany(static pair => pair.Value, static (pair, value) => KeyValuePair.Create(pair.Key, value));
                response.Headers.Link =
                    $"</api/cycles{QueryString.Create([.. kept, KeyValuePair.Create<string, string?>("after", end.ToString())])}>; rel=\"next\"";
            }
        }
    }

    private static async Task<Results<Ok<CycleAnswer>, NotFound>> ReadAsync(
        AssignmentId id,
        Account account,
        Caseload caseload,
        HttpResponse response,
        CancellationToken cancellationToken) =>
        await caseload.FindAsync(account, id, cancellationToken) is { } cycle
            ? TypedResults.Ok(CycleAnswer.Of(cycle, account, response))
            : TypedResults.NotFound();

    private static async Task<Results<Created<CycleAnswer>, Ok<CycleAnswer>, ProblemHttpResult>> ProposeAsync(
        HomeworkBody<CycleEvent> body,
        Account account,
        IHomeworkStore store,
        Caseload caseload,
        Authorship authorship,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (await authorship.ProblemAsync(account, body.Value, cycle: null, cancellationToken) is { } notTheirs)
        {
            return TypedResults.Problem(notTheirs);
        }

        var outcome = HomeworkCycle.Begin(body.Value, store.Catalog);
        if (outcome is Refused refused)
        {
            return TypedResults.Problem(HomeworkProblems.Of(refused));
        }

        var cycle = outcome.OrThrow();
        if (ProblemOf(cycle, body.Value, "$") is { } invalid)
        {
            return TypedResults.Problem(invalid);
        }

        // Under an id that is somebody else's it is refused in the words of a plan for other people, which are said of ids that nobody has too.
        // Sent once more after a cut connection, it is there already.
        var stored = await store.LoadAsync(cycle.Id, cancellationToken);
        if (stored is not null && !await caseload.SeesAsync(account, stored, cancellationToken))
        {
            return TypedResults.Problem(Authorship.OtherPeople());
        }

        if (stored is not null)
        {
            return stored.Events[0] == body.Value
                ? TypedResults.Ok(CycleAnswer.Of(stored, account, response))
                : TypedResults.Problem(HomeworkProblems.Of(new HomeworkConflictException(cycle.Id, 0, stored.Version)));
        }

        try
        {
            await store.AppendAsync(cycle, cancellationToken);
        }
        catch (HomeworkStoreException problem) when (problem is HomeworkConflictException or HomeworkDuplicateEventException or HomeworkHistoryException)
        {
            // Somebody took the id or the event's in this moment: whose it is now is nobody's business but theirs.
            return await caseload.FindAsync(account, cycle.Id, cancellationToken) is { } known
                ? TypedResults.Problem(HomeworkProblems.Of(new HomeworkConflictException(cycle.Id, 0, known.Version)))
                : TypedResults.Problem(Authorship.OtherPeople());
        }

        return TypedResults.Created($"/api/cycles/{cycle.Id}", CycleAnswer.Of(cycle, account, response));
    }

    private static async Task<Results<Ok<CycleAnswer>, NotFound, ProblemHttpResult>> AppendAsync(
        AssignmentId id,
        HomeworkEvents body,
        Account account,
        IHomeworkStore store,
        Caseload caseload,
        Authorship authorship,
        HttpRequest request,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (await caseload.FindAsync(account, id, cancellationToken) is not { } cycle)
        {
            return TypedResults.NotFound();
        }

        var match = request.Headers.IfMatch.ToString();
        if (match.Length == 0 || !CycleAnswer.SeesVersion(account))
        {
            return TypedResults.Problem(
                HomeworkProblems.Of(
                    StatusCodes.Status428PreconditionRequired,
                    "clinic/if-match-missing",
                    "Send the ETag of what you saw as If-Match, or use rebase."));
        }

        // Sent once more after a cut connection, all of it is there already, whatever came after.
        if (AreAllThere(body.Events, cycle))
        {
            return TypedResults.Ok(CycleAnswer.Of(cycle, account, response));
        }

        if (match != CycleAnswer.TagOf(cycle))
        {
            return TypedResults.Problem(Stale(cycle.Version));
        }

        for (var i = 0; i < body.Events.Count; i++)
        {
            if (await authorship.ProblemAsync(account, body.Events[i], cycle, cancellationToken) is { } notTheirs)
            {
                return TypedResults.Problem(notTheirs);
            }

            switch (cycle.Apply(body.Events[i]))
            {
                case Accepted moved:
                    cycle = moved.Cycle;
                    break;
                case Refused refused:
                    return TypedResults.Problem(HomeworkProblems.Of(refused));
            }

            if (ProblemOf(cycle, body.Events[i], $"$.events[{i}]") is { } invalid)
            {
                return TypedResults.Problem(invalid);
            }
        }

        try
        {
            await store.AppendAsync(cycle, cancellationToken);
        }
        catch (HomeworkConflictException conflict)
        {
            return TypedResults.Problem(Stale(conflict.CurrentVersion));
        }

        return TypedResults.Ok(CycleAnswer.Of(cycle, account, response));
    }

    private static async Task<Results<Ok<RebaseAnswer>, NotFound, ProblemHttpResult>> RebaseAsync(
        AssignmentId id,
        HomeworkEvents body,
        Account account,
        IHomeworkStore store,
        Caseload caseload,
        Authorship authorship,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            // What is somebody else's is judged as if it did not exist, to the end.
            var stored = await store.LoadAsync(id, cancellationToken);
            var known = stored is not null && await caseload.SeesAsync(account, stored, cancellationToken) ? stored : null;
            if (known is null && (body.Events[0] is not HomeworkProposed || body.Events[0].Assignment != id))
            {
                return TypedResults.NotFound();
            }

            // What is new has to be the sender's own; what is there already may be anybody's.
            var present = known?.Events.Select(static cycleEvent => cycleEvent.Id).ToHashSet() ?? [];
            foreach (var happened in body.Events.Where(cycleEvent => !present.Contains(cycleEvent.Id)))
            {
                if (await authorship.ProblemAsync(account, happened, happened is HomeworkProposed ? null : known, cancellationToken) is { } notTheirs)
                {
                    return TypedResults.Problem(notTheirs);
                }
            }

            if (known is null && HomeworkCycle.Begin(body.Events[0], store.Catalog) is Refused refused)
            {
                return TypedResults.Problem(HomeworkProblems.Of(refused));
            }

            if (known is null && stored is not null)
            {
                return TypedResults.Problem(Authorship.OtherPeople());
            }

            var result = HomeworkCycle.Rebase(known?.Events ?? [], body.Events, store.Catalog);
            try
            {
                await store.AppendAsync(result.Cycle, cancellationToken);
                return TypedResults.Ok(RebaseAnswer.Of(result, account, response));
            }
            catch (HomeworkConflictException) when (attempt < Patience)
            {
                // Another device was first: put behind what it brought.
            }
        }
    }

    private static bool AreAllThere(IReadOnlyList<CycleEvent> sent, HomeworkCycle cycle)
    {
        var known = cycle.Events.Select(static cycleEvent => cycleEvent.Id).ToHashSet();
        return sent.All(cycleEvent => known.Contains(cycleEvent.Id))
            && HomeworkCycle.Rebase(cycle.Events, sent, cycle.Catalog).AlreadyPresent.Count == sent.Count;
    }

    // Neither who waits for help or is worried, nor how much happened lately that the supporter does not see.
    private static CycleSummary Outline(HomeworkCycle cycle, Account account)
    {
        var (view, events) = (cycle.VisibleTo(account.Actor), cycle.EventsVisibleTo(account.Actor));
        return CycleSummary.Of(cycle) with
        {
            HelpIsOpen = view.Notes.Any(note => cycle.OpenHelp.Contains(note.Event)),
            ConcernIsOpen = view.Concerns.Any(static concern => concern.IsOpen),
            WishIsOpen = account.IsOwner && cycle.WishIsOpen,
            DeclineIsOpen = account.IsOwner && cycle.DeclineIsOpen,
            ClientPlanIsOpen = account.IsOwner && cycle.ClientPlanIsOpen,
            Version = events.Count,
            LastEventAt = events.Count == 0 ? cycle.Events[0].At : events[^1].At,
        };
    }

    // Drafts with blanks are welcome; what contradicts itself is not.
    private static ProblemDetails? ProblemOf(HomeworkCycle cycle, CycleEvent cycleEvent, string path)
    {
        var (report, at) = cycleEvent switch
        {
            HomeworkProposed { Plan.Task: { } task } => (cycle.Catalog.Validate(task), ".plan.task"),
            PlanRevised { Plan.Task: { } task } => (cycle.Catalog.Validate(task), ".plan.task"),
            AttemptRecorded { Attempt.Entry: { } entry } => (cycle.Catalog.Validate(cycle.Assignment.Task, entry), ".attempt.entry"),
            AttemptContinued { Attempt.Entry: { } entry } => (cycle.Catalog.Validate(cycle.Assignment.Task, entry), ".attempt.entry"),
            AttemptAmended { Attempt.Entry: { } entry } => (cycle.Catalog.Validate(cycle.Assignment.Task, entry), ".attempt.entry"),
            _ => (ValidationReport.Empty, string.Empty),
        };
        return report.CanBeSaved ? null : HomeworkProblems.Of(report, path + at);
    }

    private static ProblemDetails Stale(int current)
    {
        var problem = HomeworkProblems.Of(
            StatusCodes.Status412PreconditionFailed,
            StoreCodes.Conflict,
            "Somebody else was first: load it again, or use rebase.");
        problem.Extensions["currentVersion"] = current;
        return problem;
    }
}
