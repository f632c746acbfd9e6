using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.PostgreSql.Tests;

public sealed class ServerTroubleTests
{
    [PrivateServerFact]
    public async Task A_server_that_crashes_in_the_middle_of_appends_loses_none_that_it_acknowledged()
    {
        const int Writers = 4;
        await using var server = await PrivateServer.StartAsync();
        await using var store = await PostgreSqlHomeworkStore.OpenAsync(server.ConnectionString, HomeworkCatalog.BuiltIn);
        var written = 0;
        var crashed = false;
        var writers = Enumerable.Range(0, Writers).Select(number => Task.Run(async () =>
        {
            var cycle = SampleCycles.Agreed(new ClientRef("c-" + number));
            while (true)
            {
                try
                {
                    Assert.Equal(cycle.Version, (await store.AppendAsync(cycle)).Version);
                    Interlocked.Increment(ref written);
                }
                catch (HomeworkStoreUnavailableException cut)
                {
                    Assert.Equal((StoreCodes.Unreachable, true), (cut.Code, cut.IsTransient));
                    Assert.True(Volatile.Read(ref crashed), "an append failed although the server was there");

                    // Not acknowledged: it may be stored or not, but nothing in between.
                    return cycle;
                }

                cycle = SampleCycles.Commented(SampleCycles.Attempted(cycle));
            }
        })).ToArray();
        while (Volatile.Read(ref written) < 100)
        {
            await Task.Delay(5);
        }

        Volatile.Write(ref crashed, true);
        await server.CrashAsync();
        var unacknowledged = await Task.WhenAll(writers);
        var away = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => store.CountAsync(HomeworkQuery.All));
        Assert.Equal((StoreCodes.Unreachable, true), (away.Code, away.IsTransient));

        await server.StartAgainAsync();
        foreach (var cycle in unacknowledged)
        {
            var stored = await RepeatedAsync(() => store.LoadAsync(cycle.Id));
            Assert.Contains(stored?.Version ?? 0, new[] { cycle.Version - 2, cycle.Version });
            Assert.Equal(cycle.Events.Take(stored?.Version ?? 0), stored?.Events ?? []);

            // The same call once more ends it, whichever it was.
            Assert.Equal(cycle.Version, (await RepeatedAsync(() => store.AppendAsync(cycle))).Version);
            Assert.Equal(cycle, await store.LoadAsync(cycle.Id));
        }

        Assert.Equal(Writers, await store.CountAsync(HomeworkQuery.All));
    }

    [PrivateServerFact]
    public async Task A_server_without_room_says_so_keeps_what_it_has_and_goes_on_when_there_is_room()
    {
        // No file beyond 2049 KiB: of the page at the limit a part is written and the rest is not, as on a full disk, and the server takes it for one.
        await using var server = await PrivateServer.StartAsync(fileLimit: 2049);
        await using var store = await PostgreSqlHomeworkStore.OpenAsync(server.ConnectionString, HomeworkCatalog.BuiltIn);
        var random = new Random(11);
        var stored = new List<HomeworkCycle>();
        var growing = SampleCycles.Agreed();
        var full = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(async () =>
        {
            while (true)
            {
                await store.AppendAsync(growing);
                stored.Add(growing);
                growing = SampleCycles.Commented(SampleCycles.Agreed(), Incompressible(random));
            }
        });
        Assert.Equal((StoreCodes.Full, "postgresql/53100", false), (full.Code, full.ProviderError, full.IsTransient));

        // Two that only fit one by one are stored together or not at all, in a list as in one history.
        var small = SampleCycles.Agreed();
        Assert.Equal(StoreCodes.Full, (await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => store.AppendAsync([small, growing]))).Code);
        Assert.Null(await store.LoadAsync(small.Id));
        Assert.Null(await store.LoadAsync(growing.Id));
        Assert.Equal(stored.OrderBy(cycle => cycle.Id.Value), await AllAsync(store));

        await server.CrashAsync();
        await server.StartAgainAsync();
        Assert.Equal([2, 3], (await RepeatedAsync(() => store.AppendAsync([small, growing]))).Select(one => one.Added));
        Assert.Equal([.. stored.Append(small).Append(growing).OrderBy(cycle => cycle.Id.Value)], await AllAsync(store));
    }

    // Connections that the pool still holds from before a crash fail once each: what a host's retry does.
    private static async Task<T> RepeatedAsync<T>(Func<Task<T>> call)
    {
        for (var left = 100; ; left--)
        {
            try
            {
                return await call();
            }
            catch (HomeworkStoreUnavailableException cut) when (cut.IsTransient && left > 0)
            {
                await Task.Delay(20);
            }
        }
    }

    private static async Task<List<HomeworkCycle>> AllAsync(PostgreSqlHomeworkStore store)
    {
        var all = new List<HomeworkCycle>();
        await foreach (var cycle in store.StreamAsync())
        {
            all.Add(cycle);
        }

        return all;
    }

    // The server packs long values, so that sixty thousand times the same letter would hardly need room.
    private static string Incompressible(Random random)
    {
        var bytes = new byte[30_000];
        random.NextBytes(bytes);
        return Convert.ToHexString(bytes);
    }
}
