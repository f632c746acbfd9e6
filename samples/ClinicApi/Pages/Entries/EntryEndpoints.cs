using System.Globalization;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Forms;
using HomeworkKit.Scheduling;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages.Entries;

/// <summary>The page on which a client fills in homework, by the form of its kind: half-filled work is kept, and a later visit goes on with it.</summary>
internal static class EntryEndpoints
{
    private const int LongestText = 4000;

    // What the page asks for, and nothing else: what is added later by another way is as private as it is said to be there.
    private static readonly AttemptPart[] OnThePage = [AttemptPart.Entry, AttemptPart.Reflections];

    internal static void MapEntries(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/today/{id}/entry", ShowAsync).RequireAuthorization(Policies.Owner);
        pages.MapPost("/today/{id}/entry", KeepAsync).RequireAuthorization(Policies.Owner);
    }

    /// <summary>
    /// Gives what of somebody's own was begun in this round and not called done, the latest first. What is done is done, whatever is blank in it.
    /// </summary>
    internal static IEnumerable<BegunAttempt> BegunIn(HomeworkCycle cycle, Actor author, EntryForms forms, PageText words) =>
        from recorded in cycle.Attempts
        where
            !recorded.IsRetracted
            && recorded.By == author
            && recorded.Round == cycle.Round
            && recorded.Attempt.Outcome == AttemptOutcome.Partly
            && forms.Has(cycle)
        orderby recorded.Attempt.PerformedAt descending
        select new BegunAttempt(cycle.Id, recorded.Id, words.TitleOf(cycle), recorded.Attempt.PerformedAt);

    private static async Task<Results<RazorComponentResult<EntryPage>, NotFound>> ShowAsync(
        AssignmentId id,
        string? occurrence,
        AttemptId? attempt,
        int? page,
        Account account,
        PageText words,
        Caseload caseload,
        EntryForms forms,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (
            await caseload.FindAsync(account, id, cancellationToken) is not { } cycle
            || !forms.Has(cycle)
            || (attempt is not null && Find(cycle, attempt, account) is null))
        {
            return TypedResults.NotFound();
        }

        var version = Find(cycle, attempt, account)?.Versions[^1];
        return Page(new EntryDraft
        {
            Assignment = id,
            Title = words.TitleOf(cycle),
            Reader = account.Reader,
            Event = EventId.New(Instant.FromDateTimeOffset(time.GetUtcNow())),
            Form = forms.Of(cycle, version?.Attempt.Entry, page ?? 0, typed: null),
            Attempt = attempt,
            Follows = version?.Event,
            Occurrence = occurrence,
            Noticed = version?.Attempt.Noticed,
            Question = version?.Attempt.QuestionForSession,
            KeepPrivate = version?.Attempt.KeptPrivate.Count > 0,
            HasClinician = cycle.Assignment.Clinician is not null,
        });
    }

    private static async Task<Results<RazorComponentResult<EntryPage>, RedirectHttpResult, NotFound, BadRequest>> KeepAsync(
        AssignmentId id,
        IFormCollection typed,
        Account account,
        PageText words,
        Caseload caseload,
        PageKeeper keeper,
        EntryForms forms,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var go = typed["go"].ToString();
        if (
            !EventId.TryParse(typed["event"], null, out var happened)
            || !int.TryParse(typed["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var step)
            || (!string.IsNullOrEmpty(typed["occurrence"]) && !OccurrenceId.TryParse(typed["occurrence"], null, out _)))
        {
            return TypedResults.BadRequest();
        }

        if (await caseload.FindAsync(account, id, cancellationToken) is not { } cycle || !forms.Has(cycle))
        {
            return TypedResults.NotFound();
        }

        AttemptId? attempt = AttemptId.TryParse(typed["attempt"], null, out var known) ? known : null;
        var recorded = Find(cycle, attempt, account);
        var shown = recorded?.Versions.FirstOrDefault(version => version.Event.ToString() == typed["follows"].ToString());
        if (attempt is not null && shown is null)
        {
            return TypedResults.NotFound();
        }

        // Sent once more, by a second click or after a cut connection, it is there already.
        if (cycle.Events.Any(one => one.Id == happened))
        {
            return Then(
                id,
                go,
                forms.Of(cycle, Find(cycle, attempt ?? new AttemptId(happened.Value), account)?.Attempt.Entry, step, null),
                attempt ?? new AttemptId(happened.Value),
                null);
        }

        var (latest, form) = (recorded?.Versions[^1].Attempt, forms.Of(cycle, shown?.Attempt.Entry, step, typed));
        var draft = DraftOf(account, words, cycle, form, happened, shown, typed);
        if (go.StartsWith("add:", StringComparison.Ordinal) || go.StartsWith("remove:", StringComparison.Ordinal))
        {
            return Page(draft);
        }

        var entry = form.Write(latest?.Entry);
        if (draft.Noticed?.Length > LongestText || draft.Question?.Length > LongestText)
        {
            form.Tell(string.Empty, words["At most {0} letters fit into one answer.", LongestText]);
        }

        if (form.HasProblems)
        {
            return Page(draft, StatusCodes.Status422UnprocessableEntity);
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var outcome = go switch { "done" => AttemptOutcome.Done, "later" => AttemptOutcome.Partly, _ => latest?.Outcome ?? AttemptOutcome.Partly };
        var written = latest is null ? Fresh(draft, outcome, entry, now) : GoOn(latest, shown!.Attempt, draft, outcome, entry);
        if (written == latest || (latest is null && entry is null && go is "next" or "back"))
        {
            return Then(id, go, forms.Of(cycle, entry, step, null), attempt, draft.Occurrence);
        }

        CycleEvent kept = latest is null
            ? new AttemptRecorded { Id = happened, Assignment = id, By = account.Actor, At = now, Attempt = written }
            : new AttemptContinued { Id = happened, Assignment = id, By = account.Actor, At = now, Follows = recorded!.Versions[^1].Event, Attempt = written };
        switch (await keeper.KeepAsync(account, kept, cancellationToken))
        {
            case Kept.Yes:
                return Then(id, go, forms.Of(cycle, entry, step, null), written.Id, null);
            case Kept.Refused:
                form.Tell(string.Empty, words["You can't add entries right now. Ask your clinician."]);
                return Page(draft, StatusCodes.Status422UnprocessableEntity);
            default:
                return TypedResults.NotFound();
        }
    }

    // The next screen that asks anything, or back to the day.
    private static RedirectHttpResult Then(AssignmentId id, string go, EntryForm form, AttemptId? attempt, string? occurrence)
    {
        var by = go switch { "next" => 1, "back" => -1, _ => 0 };
        var step = form.Step + by;
        while (by != 0 && step > 0 && !form.Asks(step))
        {
            step += by;
        }

        var of =
            (attempt is { } begun ? $"&attempt={begun}" : string.Empty)
            + (string.IsNullOrEmpty(occurrence) ? string.Empty : "&occurrence=" + Uri.EscapeDataString(occurrence));
        return TypedResults.Redirect(
            by == 0 ? "/today?told=written" : string.Create(CultureInfo.InvariantCulture, $"/today/{id}/entry?page={Math.Max(0, step)}{of}"));
    }

    private static EntryDraft DraftOf(
        Account account,
        PageText words,
        HomeworkCycle cycle,
        EntryForm form,
        EventId happened,
        AttemptVersion? shown,
        IFormCollection typed) =>
        new()
        {
            Assignment = cycle.Id,
            Title = words.TitleOf(cycle),
            Reader = account.Reader,
            Event = happened,
            Form = form,
            Attempt = shown?.Attempt.Id,
            Follows = shown?.Event,
            Occurrence = typed["occurrence"],
            // Named apart from the questions of a kind, which are named by their paths.
            Noticed = typed.ContainsKey("about-noticed") ? TextOf(typed["about-noticed"]) : TextOf(shown?.Attempt.Noticed),
            Question = typed.ContainsKey("about-question") ? TextOf(typed["about-question"]) : TextOf(shown?.Attempt.QuestionForSession),
            KeepPrivate = shown is null ? typed["keepPrivate"] == "true" : shown.Attempt.KeptPrivate.Count > 0,
            HasClinician = cycle.Assignment.Clinician is not null,
        };

    private static Attempt Fresh(EntryDraft draft, AttemptOutcome outcome, HomeworkEntry? entry, Instant now) => new()
    {
        Id = new AttemptId(draft.Event.Value),
        OccurrenceId = string.IsNullOrEmpty(draft.Occurrence) ? null : OccurrenceId.Parse(draft.Occurrence),
        PerformedAt = now,
        Outcome = outcome,
        Entry = entry,
        Noticed = draft.Noticed,
        QuestionForSession = draft.Question,
        KeptPrivate = draft.KeepPrivate ? OnThePage : [],
    };

    // What this form did not change is as the latest version has it.
    private static Attempt GoOn(Attempt latest, Attempt shown, EntryDraft draft, AttemptOutcome outcome, HomeworkEntry? entry) => latest with
    {
        Outcome = outcome,
        Entry = entry,
        Noticed = draft.Noticed == TextOf(shown.Noticed) ? latest.Noticed : draft.Noticed,
        QuestionForSession = draft.Question == TextOf(shown.QuestionForSession) ? latest.QuestionForSession : draft.Question,
    };

    private static RecordedAttempt? Find(HomeworkCycle cycle, AttemptId? attempt, Account account) =>
        cycle.Attempts.FirstOrDefault(recorded => recorded.Id == attempt && recorded.By == account.Actor && !recorded.IsRetracted);

    private static string? TextOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n");

    private static RazorComponentResult<EntryPage> Page(EntryDraft draft, int status = StatusCodes.Status200OK) =>
        new(new { Draft = draft }) { StatusCode = status };
}
