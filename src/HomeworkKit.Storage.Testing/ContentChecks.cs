using HomeworkKit.Events;
using HomeworkKit.Serialization;

namespace HomeworkKit.Storage.Testing;

/// <summary>What cannot be read again as it is is not stored; what is stored is read, however large it is.</summary>
internal static class ContentChecks
{
    internal static StoreCheck[] All { get; } =
    [
        new(nameof(An_event_that_could_not_be_read_again_is_refused_with_its_member), An_event_that_could_not_be_read_again_is_refused_with_its_member),
        new(nameof(A_cycle_with_such_an_event_is_refused_alike), A_cycle_with_such_an_event_is_refused_alike),
        new(nameof(The_longest_text_and_the_longest_list_are_stored_and_read), The_longest_text_and_the_longest_list_are_stored_and_read),
        new(nameof(A_document_that_could_not_be_read_again_is_refused), A_document_that_could_not_be_read_again_is_refused),
        new(nameof(A_full_history_takes_a_concern_and_no_comment), A_full_history_takes_a_concern_and_no_comment),
    ];

    private static IEnumerable<(Func<HomeworkCycle, CycleEvent> Event, string Code, string Path)> Unkept =>
        [
            (static cycle => SampleCycles.Comment(cycle, "half a smile \uD83D"), JsonProblemCodes.Malformed, "text"),
            (static cycle => SampleCycles.Comment(cycle, new string('\u007F', 50_000)), JsonProblemCodes.TooLarge, "text"),
            (static cycle => SampleCycles.Comment(cycle, new string('x', CycleLimits.TextBytes + 1)), JsonProblemCodes.TooLarge, "text"),
            (
                static cycle => SampleCycles.Comment(cycle) with { Tags = [.. Enumerable.Repeat("t", CycleLimits.ListItems + 1)] },
                JsonProblemCodes.TooLarge,
                "tags"),
            (
                static cycle => SampleCycles.Comment(cycle) with { Tags = [.. Enumerable.Repeat(new string('x', 1_000), CycleLimits.EventBytes / 1_000)] },
                JsonProblemCodes.TooLarge,
                string.Empty),
            (static cycle => Attempted(cycle, (AttemptOutcome)99), JsonProblemCodes.UnknownValue, "attempt.outcome"),
        ];

    private static async Task An_event_that_could_not_be_read_again_is_refused_with_its_member(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        foreach (var (make, code, path) in Unkept)
        {
            var happened = make(cycle);
            var refused = await Expect
                .ThrowsAsync<HomeworkHistoryException>(StoreCodes.ContentRefused, () => store.AppendAsync(cycle.Id, [happened], cycle.Version), code)
                .ConfigureAwait(false);
            Told(cycle, happened, code, path, refused);
        }

        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task A_cycle_with_such_an_event_is_refused_alike(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        foreach (var (make, code, path) in Unkept)
        {
            // A replay judges no limits: that is for the store to do. What lacks something is no cycle at all.
            var happened = make(cycle);
            if (HomeworkCycle.Replay([.. cycle.Events, happened], store.Catalog) is not Accepted { Cycle: var replayed })
            {
                Expect.Equal(JsonProblemCodes.UnknownValue, code, "refusal of the replay");
                continue;
            }

            Told(
                cycle,
                happened,
                code,
                path,
                await Expect.ThrowsAsync<HomeworkHistoryException>(StoreCodes.ContentRefused, () => store.AppendAsync(replayed), code).ConfigureAwait(false));
            await Expect
                .ThrowsAsync<HomeworkHistoryException>(StoreCodes.ContentRefused, () => store.AppendAsync([SampleCycles.Proposed(), replayed]), code)
                .ConfigureAwait(false);
        }

        Expect.Equal(0L, await store.CountAsync(HomeworkQuery.All).ConfigureAwait(false), "cycles");
    }

    private static async Task The_longest_text_and_the_longest_list_are_stored_and_read(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        foreach (
            var text in (string[])
                [new string('x', CycleLimits.TextBytes), new string('\u007F', CycleLimits.TextBytes / 6), new string('\u20AC', CycleLimits.TextBytes / 3)])
        {
            cycle = cycle.Apply(SampleCycles.Comment(cycle, text)).OrThrow();
        }

        cycle = cycle.Apply(SampleCycles.Comment(cycle) with { Tags = [.. Enumerable.Repeat("t", CycleLimits.ListItems)] }).OrThrow();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
        Expect.Equal(0, (await store.AppendAsync(cycle.Id, [cycle.Events[^1]], cycle.Version - 1).ConfigureAwait(false)).Added, "repeated");
        Expect.Equal(cycle, new HomeworkJson(store.Catalog).Read(new HomeworkJson(store.Catalog).Write(cycle)), "document");
    }

    private static async Task A_document_that_could_not_be_read_again_is_refused(IHomeworkStore store)
    {
        var key = new DocumentKey(SampleCycles.Client, "draft");
        var refused = await Expect
            .ThrowsAsync<HomeworkContentException>(
                StoreCodes.ContentRefused,
                () => store.PutDocumentAsync(key, SampleCycles.Proposed().Assignment with { Title = "half \uDE00" }, 0),
                "document")
            .ConfigureAwait(false);
        Expect.Equal((JsonProblemCodes.Malformed, "$.title"), (refused.Problem?.Code, refused.Problem?.Path), "problem");
        Expect.Equal($"This content cannot be stored: {StoreCodes.ContentRefused}, {JsonProblemCodes.Malformed} at $.title", refused.Message, "message");
        Expect.Equal(0, (await store.ListDocumentsAsync(SampleCycles.Client).ConfigureAwait(false)).Count, "documents");
    }

    private static async Task A_full_history_takes_a_concern_and_no_comment(IHomeworkStore store)
    {
        var begun = SampleCycles.Agreed();
        var by = begun.Events[1].By;
        CycleEvent[] comments =
        [
            .. Enumerable.Range(0, CycleLimits.Events - CycleLimits.ReservedEvents - begun.Version).Select(_ => SampleCycles.Comment(begun)),
        ];
        var full = HomeworkCycle.Replay([.. begun.Events, .. comments], store.Catalog).OrThrow();
        await store.AppendAsync(full).ConfigureAwait(false);
        var refused = await Expect.ThrowsAsync<HomeworkHistoryException>(
            StoreCodes.ContentRefused, () => store.AppendAsync(begun.Id, [SampleCycles.Comment(begun)], full.Version), "comment").ConfigureAwait(false);
        Expect.Equal(CycleCodes.HistoryFull, refused.Refusal?.Code, "comment");
        Expect.Equal(CycleCodes.HistoryFull, (full.Apply(SampleCycles.Comment(begun)) as Refused)?.Code, "verb");
        var concerned = full.RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other }, by, SampleCycles.Start + Duration.FromDays(9)).OrThrow();
        Expect.Equal(1, (await store.AppendAsync(concerned).ConfigureAwait(false)).Added, "concern");
        Expect.Equal(true, (await store.LoadAsync(begun.Id).ConfigureAwait(false))?.ConcernIsOpen, "open concern");
    }

    private static AttemptRecorded Attempted(HomeworkCycle cycle, AttemptOutcome outcome) => new()
    {
        Id = EventId.New(SampleCycles.Start),
        Assignment = cycle.Id,
        By = Actor.Client(cycle.Client.Value),
        At = SampleCycles.Start,
        Attempt = new Attempt { Id = AttemptId.New(SampleCycles.Start), Round = 1, PerformedAt = SampleCycles.Start, Outcome = outcome },
    };

    // Stores, moves and reading say the same of the same event.
    private static void Told(HomeworkCycle cycle, CycleEvent cycleEvent, string code, string path, HomeworkHistoryException refused)
    {
        var index = "events[" + cycle.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]";
        Expect.Equal((code, path.Length == 0 ? index : index + "." + path), (refused.Refusal?.Code, refused.Refusal?.Path), "refusal of the store");
        Expect.True(
            refused.Message.EndsWith($": {StoreCodes.ContentRefused}, {code} at {refused.Refusal?.Path}", StringComparison.Ordinal),
            "a message that says why and where");
        var moved = cycle.Apply(cycleEvent) as Refused;
        Expect.Equal((code, path), (moved?.Code, moved?.Path), "refusal of the move");
    }
}
