using System.Diagnostics;

namespace HomeworkKit.Storage.Testing;

/// <summary>The feed of changes.</summary>
internal static class FeedChecks
{
    internal static StoreCheck[] All { get; } =
    [
        new(nameof(The_feed_tells_each_changed_cycle_once_and_as_it_stands), The_feed_tells_each_changed_cycle_once_and_as_it_stands),
        new(nameof(A_token_survives_being_kept_as_text), A_token_survives_being_kept_as_text),
        new(nameof(A_reader_that_follows_in_small_pages_misses_nothing), A_reader_that_follows_in_small_pages_misses_nothing),
        new(nameof(Nothing_is_missed_after_an_erasure), Nothing_is_missed_after_an_erasure),
        new(nameof(A_reader_beside_many_writers_misses_nothing), A_reader_beside_many_writers_misses_nothing),
    ];

    private static async Task The_feed_tells_each_changed_cycle_once_and_as_it_stands(IHomeworkStore store)
    {
        var (first, second) = (SampleCycles.Agreed(), SampleCycles.Agreed());
        await store.AppendAsync(first).ConfigureAwait(false);
        await store.AppendAsync(second).ConfigureAwait(false);
        first = SampleCycles.Commented(first);
        await store.AppendAsync(first).ConfigureAwait(false);
        var page = await Listing.ChangesAsync(store, ChangeToken.Beginning, 2).ConfigureAwait(false);
        Expect.Same([CycleSummary.Of(second), CycleSummary.Of(first)], page.Changes, "changes in order");
        Expect.Equal(false, page.HasMore, "more");

        var none = await store.ChangesAsync(page.Next).ConfigureAwait(false);
        Expect.Equal((0, page.Next, false), (none.Changes.Count, none.Next, none.HasMore), "nothing new");

        second = SampleCycles.Commented(second);
        await store.AppendAsync(second).ConfigureAwait(false);
        Expect.Same([CycleSummary.Of(second)], (await Listing.ChangesAsync(store, page.Next, 1).ConfigureAwait(false)).Changes, "what is new");
    }

    private static async Task A_token_survives_being_kept_as_text(IHomeworkStore store)
    {
        await store.AppendAsync(SampleCycles.Agreed()).ConfigureAwait(false);
        var token = (await Listing.ChangesAsync(store, default, 1).ConfigureAwait(false)).Next;
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        Expect.Same(
            [CycleSummary.Of(cycle)],
            (await Listing.ChangesAsync(store, ChangeToken.Parse(token.ToString()), 1).ConfigureAwait(false)).Changes,
            "changes");
    }

    private static async Task A_reader_that_follows_in_small_pages_misses_nothing(IHomeworkStore store)
    {
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 25).Select(static _ => SampleCycles.Agreed())];
        await store.AppendAsync([.. cycles.Take(13)]).ConfigureAwait(false);
        foreach (var cycle in cycles.Skip(13))
        {
            await store.AppendAsync(cycle).ConfigureAwait(false);
        }

        await Listing.ChangesAsync(store, default, cycles.Length).ConfigureAwait(false);
        var (token, seen, pages) = (ChangeToken.Beginning, new List<CycleSummary>(), 0);
        for (var more = true; more; pages++)
        {
            var page = await store.ChangesAsync(token, 4).ConfigureAwait(false);
            seen.AddRange(page.Changes);
            (token, more) = (page.Next, page.HasMore);
        }

        Expect.Equal(7, pages, "pages");
        Expect.Same(cycles.Select(CycleSummary.Of).OrderBy(static one => one.Assignment.Value), seen.OrderBy(static one => one.Assignment.Value), "changes");
    }

    private static async Task Nothing_is_missed_after_an_erasure(IHomeworkStore store)
    {
        await store.AppendAsync(SampleCycles.Agreed()).ConfigureAwait(false);
        await store.AppendAsync(SampleCycles.Agreed(new("c-43"))).ConfigureAwait(false);
        var token = (await Listing.ChangesAsync(store, default, 2).ConfigureAwait(false)).Next;
        await store.EraseClientAsync(new("c-43")).ConfigureAwait(false);
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        Expect.Same([CycleSummary.Of(cycle)], (await Listing.ChangesAsync(store, token, 1).ConfigureAwait(false)).Changes, "changes");
    }

    private static async Task A_reader_beside_many_writers_misses_nothing(IHomeworkStore store)
    {
        const int Writers = 8;
        const int Each = 6;
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                await store.AppendAsync([SampleCycles.Agreed(), SampleCycles.Proposed()]).ConfigureAwait(false);
            }
        })));
        var (token, seen) = (ChangeToken.Beginning, new HashSet<HomeworkKit.AssignmentId>());
        async Task Follow()
        {
            for (var more = true; more;)
            {
                var page = await store.ChangesAsync(token, 5).ConfigureAwait(false);
                foreach (var change in page.Changes)
                {
                    Expect.True(seen.Add(change.Assignment), "told twice without a change");
                }

                (token, more) = (page.Next, page.HasMore);
            }
        }

        while (!writing.IsCompleted)
        {
            await Follow().ConfigureAwait(false);
        }

        await writing.ConfigureAwait(false);
        var ended = Stopwatch.GetTimestamp();
        do
        {
            await Follow().ConfigureAwait(false);
        }
        while (seen.Count < Writers * Each * 2 && Stopwatch.GetElapsedTime(ended) < Listing.Patience);
        Expect.Equal(Writers * Each * 2, seen.Count, "cycles told");
    }
}
