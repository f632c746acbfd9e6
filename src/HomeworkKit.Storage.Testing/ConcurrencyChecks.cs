using HomeworkKit.Events;

namespace HomeworkKit.Storage.Testing;

/// <summary>Many at once.</summary>
internal static class ConcurrencyChecks
{
    internal static StoreCheck[] All { get; } =
    [
        new(nameof(Of_sixteen_writers_one_wins_each_version_and_none_is_lost), Of_sixteen_writers_one_wins_each_version_and_none_is_lost),
        new(nameof(Of_sixteen_first_appends_one_wins), Of_sixteen_first_appends_one_wins),
        new(nameof(A_thousand_cycles_grow_in_parallel), A_thousand_cycles_grow_in_parallel),
        new(nameof(Readers_beside_a_writer_see_whole_histories_that_only_grow), Readers_beside_a_writer_see_whole_histories_that_only_grow),
    ];

    private static async Task Of_sixteen_writers_one_wins_each_version_and_none_is_lost(IHomeworkStore store)
    {
        const int Each = 5;
        var start = SampleCycles.Agreed();
        await store.AppendAsync(start).ConfigureAwait(false);
        var acknowledged = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            var mine = new List<CycleEvent>();
            while (mine.Count < Each)
            {
                var cycle = await store.LoadAsync(start.Id).ConfigureAwait(false);
                var next = SampleCycles.Commented(cycle!);
                try
                {
                    await store.AppendAsync(next).ConfigureAwait(false);
                    mine.Add(next.Events[^1]);
                }
                catch (HomeworkConflictException conflict)
                {
                    // Another was first. What it saw is at least what we had expected.
                    Expect.True(conflict.CurrentVersion >= cycle!.Version, "a conflict tells a version that was passed");
                }
            }

            return mine;
        }))).ConfigureAwait(false);

        var stored = (await store.LoadAsync(start.Id).ConfigureAwait(false))!.Events;
        Expect.Equal(2 + (16 * Each), stored.Count, "events");
        Expect.True(acknowledged.SelectMany(static one => one).ToHashSet().SetEquals(stored.Skip(2)), "every acknowledged event is there once");
    }

    private static async Task Of_sixteen_first_appends_one_wins(IHomeworkStore store)
    {
        var proposed = SampleCycles.Proposed();
        HomeworkCycle[] forks = [.. Enumerable.Range(0, 16).Select(_ => SampleCycles.Commented(proposed))];
        var won = await Task.WhenAll(forks.Select(fork => Task.Run(async () =>
        {
            try
            {
                return (await store.AppendAsync(fork).ConfigureAwait(false)).Added;
            }
            catch (HomeworkConflictException)
            {
                return 0;
            }
        }))).ConfigureAwait(false);
        Expect.Equal(2, won.Sum(), "one winner with two events");
        Expect.Equal(forks[Array.IndexOf(won, 2)], await store.LoadAsync(proposed.Id).ConfigureAwait(false), "the winner's");
    }

    private static async Task A_thousand_cycles_grow_in_parallel(IHomeworkStore store)
    {
        var cycles = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(async () =>
        {
            var cycle = SampleCycles.Agreed();
            await store.AppendAsync(cycle).ConfigureAwait(false);
            cycle = SampleCycles.Commented(SampleCycles.Attempted(cycle));
            await store.AppendAsync(cycle).ConfigureAwait(false);
            return cycle;
        }))).ConfigureAwait(false);
        Expect.Same(cycles.OrderBy(static cycle => cycle.Id.Value), await Listing.AllAsync(store.StreamAsync()).ConfigureAwait(false), "cycles");
    }

    private static async Task Readers_beside_a_writer_see_whole_histories_that_only_grow(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        var id = cycle.Id;
        using var end = new CancellationTokenSource();
        var reading = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var seen = 0;
            while (!end.IsCancellationRequested)
            {
                var found = await store.LoadAsync(id).ConfigureAwait(false);
                Expect.True(found!.Version >= seen && (found.Version - 2) % 3 == 0, "a history that shrank, or half an append");
                seen = found.Version;
            }
        })));
        for (var i = 0; i < 20; i++)
        {
            cycle = SampleCycles.Attempted(cycle, 3);
            await store.AppendAsync(cycle).ConfigureAwait(false);
        }

        await end.CancelAsync().ConfigureAwait(false);
        await reading.ConfigureAwait(false);
    }
}
