using HomeworkKit.Assignments;
using HomeworkKit.Cycles;
using HomeworkKit.Primitives;

namespace HomeworkKit.Storage.Testing;

/// <summary>Erasing a client.</summary>
internal static class ErasureChecks
{
    internal static StoreCheck[] All { get; } =
    [
        new(nameof(A_client_is_erased_completely_and_the_report_says_what), A_client_is_erased_completely_and_the_report_says_what),
        new(nameof(Erasing_a_client_who_is_not_there_says_so), Erasing_a_client_who_is_not_there_says_so),
        new(nameof(An_erased_client_may_begin_anew), An_erased_client_may_begin_anew),
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
}
