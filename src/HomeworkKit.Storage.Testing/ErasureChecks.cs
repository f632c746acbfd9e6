using HomeworkKit.Events;

namespace HomeworkKit.Storage.Testing;

/// <summary>Erasing a client.</summary>
internal static class ErasureChecks
{
    private const string Secret = "WORDS-OF-A-CLIENT";

    internal static StoreCheck[] All { get; } =
    [
        new(nameof(A_client_is_erased_completely_and_the_report_says_what), A_client_is_erased_completely_and_the_report_says_what),
        new(nameof(Erasing_a_client_who_is_not_there_says_so), Erasing_a_client_who_is_not_there_says_so),
        new(nameof(An_erased_client_may_begin_anew), An_erased_client_may_begin_anew),
        new(nameof(An_attempts_content_is_erased_and_that_there_was_one_stays), An_attempts_content_is_erased_and_that_there_was_one_stays),
        new(nameof(Content_that_is_sent_again_after_its_erasure_is_not_restored), Content_that_is_sent_again_after_its_erasure_is_not_restored),
        new(nameof(Only_who_may_erases_an_attempt), Only_who_may_erases_an_attempt),
    ];

    private static async Task A_client_is_erased_completely_and_the_report_says_what(IHomeworkStore store)
    {
        var (client, other) = (new ClientRef("c-1"), new ClientRef("c-10"));
        HomeworkCycle[] cycles = [SampleCycles.Attempted(SampleCycles.Agreed(client), 4), SampleCycles.Proposed(client), SampleCycles.Agreed(other)];
        await store.AppendAsync(cycles).ConfigureAwait(false);
        var (key, kept) = (new DocumentKey(client, "goal"), new DocumentKey(other, "goal"));
        var goal = new TreatmentGoal { Id = new GoalId(cycles[0].Id.Value), Client = client, Goal = "Take the bus alone" };
        await store.PutDocumentAsync(key, goal, 0).ConfigureAwait(false);
        await store.PutDocumentAsync(kept, goal, 0).ConfigureAwait(false);

        var report = await store.EraseClientAsync(client).ConfigureAwait(false);
        Expect.Equal((client, 7L), (report.Client, report.Events), "report");
        Expect.Same(cycles[..2].Select(static cycle => cycle.Id).OrderBy(static id => id.Value), report.Assignments, "assignments");
        Expect.Same([key], report.Documents, "documents");

        Expect.Equal(0L, await store.CountAsync(new() { Client = client }).ConfigureAwait(false), "count");
        Expect.Equal(null, await store.LoadAsync(cycles[0].Id).ConfigureAwait(false), "cycle");
        Expect.Equal(null, await store.GetDocumentAsync<TreatmentGoal>(key).ConfigureAwait(false), "document");
        Expect.Same([cycles[2]], await Listing.AllAsync(store.StreamAsync()).ConfigureAwait(false), "others");
        Expect.Equal(goal, (await store.GetDocumentAsync<TreatmentGoal>(kept).ConfigureAwait(false))?.Value, "another's document");
        Expect.Same([other], (await Listing.ChangesAsync(store, default, 1).ConfigureAwait(false)).Changes.Select(static change => change.Client), "feed");
    }

    private static async Task Erasing_a_client_who_is_not_there_says_so(IHomeworkStore store)
    {
        var report = await store.EraseClientAsync(new ClientRef("nobody")).ConfigureAwait(false);
        Expect.Equal((true, 0L), (report.IsEmpty, report.Events), "report");
    }

    private static async Task An_erased_client_may_begin_anew(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        await store.EraseClientAsync(cycle.Client).ConfigureAwait(false);
        var anew = SampleCycles.Agreed();
        await store.AppendAsync(anew).ConfigureAwait(false);
        Expect.Same([anew], await Listing.AllAsync(store.StreamAsync()).ConfigureAwait(false), "cycles");
    }

    private static async Task An_attempts_content_is_erased_and_that_there_was_one_stays(IHomeworkStore store)
    {
        var cycle = Told(SampleCycles.Attempted(SampleCycles.Agreed(), 2));
        var (client, attempt, other) = (Actor.Client(cycle.Client.Value), cycle.Attempts[0].Id, cycle.Attempts[1]);
        await store.AppendAsync(cycle).ConfigureAwait(false);
        var arrivals = await store.LoadArrivalsAsync(cycle.Id).ConfigureAwait(false);
        var token = (await Listing.ChangesAsync(store, default, 1).ConfigureAwait(false)).Next;

        var report = await store.EraseAttemptAsync(cycle.Id, attempt, client, SampleCycles.Start).ConfigureAwait(false);
        Expect.Equal((cycle.Id, attempt, client), (report!.Assignment, report.Erasure.Attempt, report.Erasure.By), "report");
        Expect.Same(["files/erased"], report.Files, "files");
        var erased = (await store.LoadAsync(cycle.Id).ConfigureAwait(false))!;
        Expect.Equal((cycle.Version + 1, report.Erasure), (erased.Version, erased.Attempts[0].Erasure), "the history says that it was erased");
        Expect.Same(
            cycle.Events.Select(static cycleEvent => cycleEvent.Id),
            erased.Events.Take(cycle.Version).Select(static cycleEvent => cycleEvent.Id),
            "ids");
        Expect.Equal((null, null), (erased.Attempts[0].Attempt.Entry, erased.Attempts[0].Attempt.Noticed), "content");
        Expect.True(!erased.Events.OfType<Commented>().Any(static comment => comment.Text == Secret), "comments about it go too");
        Expect.Equal(other, erased.Attempts[1], "another attempt");
        Expect.Same([CycleSummary.Of(erased)], (await Listing.ChangesAsync(store, token, 1).ConfigureAwait(false)).Changes, "feed");
        var after = await store.LoadArrivalsAsync(cycle.Id).ConfigureAwait(false);
        Expect.Same(cycle.Events.Select(cycleEvent => arrivals.Find(cycleEvent.Id)), cycle.Events.Select(cycleEvent => after.Find(cycleEvent.Id)), "arrivals");

        // Once more changes nothing; and an append of a cycle on which it was done is the same.
        Expect.Equal(
            report.Erasure,
            (await store.EraseAttemptAsync(cycle.Id, attempt, client, SampleCycles.Start).ConfigureAwait(false))!.Erasure,
            "once more");
        Expect.Equal(erased, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
        var both = erased.EraseAttempt(other.Id, client, SampleCycles.Start).OrThrow();
        await store.AppendAsync(both).ConfigureAwait(false);
        Expect.Equal(both, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "the other one too");
    }

    private static async Task Content_that_is_sent_again_after_its_erasure_is_not_restored(IHomeworkStore store)
    {
        var cycle = Told(SampleCycles.Attempted(SampleCycles.Agreed()));
        await store.AppendAsync(cycle).ConfigureAwait(false);
        await store.EraseAttemptAsync(cycle.Id, cycle.Attempts[0].Id, Actor.Client(cycle.Client.Value), SampleCycles.Start).ConfigureAwait(false);
        var erased = (await store.LoadAsync(cycle.Id).ConfigureAwait(false))!;
        Expect.Equal(new Appended(cycle.Id, erased.Version, 0), await store.AppendAsync(cycle).ConfigureAwait(false), "the cycle as it was");
        Expect.Equal(new Appended(cycle.Id, erased.Version, 0), await store.AppendAsync(cycle.Id, cycle.Events, 0).ConfigureAwait(false), "its events");
        var merged = HomeworkCycle.Rebase(erased.Events, cycle.Events, store.Catalog);
        Expect.Equal((0, cycle.Version, 0), (merged.Applied.Count, merged.AlreadyPresent.Count, merged.Refused.Count), "rebase");
        var late = cycle.Events.OfType<AttemptRecorded>().Single() with { Id = EventId.New(SampleCycles.Start) };
        await store.AppendAsync(cycle.Id, [late], erased.Version).ConfigureAwait(false);
        var again = (await store.LoadAsync(cycle.Id).ConfigureAwait(false))!;
        Expect.True(again.Attempts.All(static attempt => attempt.Attempt.Entry is null), "what is said of it later is kept without its content");
        Expect.Equal(
            new Appended(cycle.Id, again.Version, 0),
            await store.AppendAsync(cycle.Id, [late], again.Version).ConfigureAwait(false),
            "and may be repeated");
    }

    private static async Task Only_who_may_erases_an_attempt(IHomeworkStore store)
    {
        var cycle = SampleCycles.Attempted(SampleCycles.Agreed());
        var (attempt, clinician) = (cycle.Attempts[0].Id, Actor.Clinician(SampleCycles.Clinician.Value));
        await store.AppendAsync(cycle).ConfigureAwait(false);
        await RefusesAsync(cycle.Id, attempt, clinician).ConfigureAwait(false);
        await RefusesAsync(cycle.Id, attempt, Actor.Supporter("s-1")).ConfigureAwait(false);
        await RefusesAsync(cycle.Id, AttemptId.New(SampleCycles.Start), Actor.Client(cycle.Client.Value)).ConfigureAwait(false);
        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
        Expect.Equal(
            null,
            await store.EraseAttemptAsync(AssignmentId.New(SampleCycles.Start), attempt, clinician, SampleCycles.Start).ConfigureAwait(false),
            "no such assignment");
        Expect.True(
            await store.EraseAttemptAsync(cycle.Id, attempt, clinician, SampleCycles.Start, AgreementMode.InSession).ConfigureAwait(false) is not null,
            "on the client's word");

        Task<HomeworkHistoryException> RefusesAsync(AssignmentId assignment, AttemptId of, Actor by) =>
            Expect.ThrowsAsync<HomeworkHistoryException>(
                StoreCodes.ImpossibleHistory,
                () => store.EraseAttemptAsync(assignment, of, by, SampleCycles.Start),
                "refused");
    }

    private static HomeworkCycle Told(HomeworkCycle cycle)
    {
        var (client, about) = (Actor.Client(cycle.Client.Value), cycle.Attempts[0].Id);
        cycle = cycle.AmendAttempt(cycle.Attempts[0].Attempt with { Noticed = Secret }, client, SampleCycles.Start, Secret).OrThrow();
        cycle = cycle
            .Apply(
                new Commented
                {
                    Id = EventId.New(SampleCycles.Start),
                    Assignment = cycle.Id,
                    By = client,
                    At = SampleCycles.Start,
                    Text = Secret,
                    About = about,
                })
            .OrThrow();
        return cycle
            .Apply(
                new Attached
                {
                    Id = EventId.New(SampleCycles.Start),
                    Assignment = cycle.Id,
                    By = client,
                    At = SampleCycles.Start,
                    Attachment = new AttachmentRef { Key = "files/erased" },
                    About = about,
                })
            .OrThrow();
    }
}
