using HomeworkKit.Storage.Testing;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>A replica becomes the server while work goes on.</summary>
public sealed class FailoverTests
{
    private const int Writers = 4;

    [PrivateServerFact]
    public async Task A_promoted_synchronous_replica_has_every_acknowledged_event_once_and_its_feed_passes_nothing_over()
    {
        await using var server = await PrivateServer.StartAsync();
        await (await OpenAsync(server.ConnectionString)).DisposeAsync();
        await using var replica = await server.ReplicateAsync();
        await server.WaitForReplicaAsync();
        await using var store = await OpenAsync(Both(server, replica));
        await using var copy = await OpenAsync(replica.ConnectionString);
        using var stop = new CancellationTokenSource();
        var acknowledged = 0;
        var writers = Enumerable.Range(0, Writers).Select(number => Task.Run(async () =>
        {
            var written = new List<HomeworkCycle>();
            while (!stop.IsCancellationRequested)
            {
                // Many short histories: a change that is passed over is not hidden by a later one.
                var cycle = SampleCycles.Agreed(new ClientRef("c-" + number));
                for (var step = 0; step < 3; step++)
                {
                    Assert.Equal(cycle.Version, (await RepeatedAsync(() => store.AppendAsync(cycle))).Version);
                    Interlocked.Increment(ref acknowledged);
                    cycle = step == 2 ? cycle : SampleCycles.Commented(SampleCycles.Attempted(cycle));
                }

                written.Add(cycle);
            }

            return written;
        })).ToArray();
        var (follower, follows) = Follow(store, stop.Token);
        var (follower2, follows2) = Follow(copy, stop.Token);

        await UntilAsync(() => Volatile.Read(ref acknowledged) >= 150);
        await server.CrashAsync();
        await replica.PromoteAsync();
        var before = Volatile.Read(ref acknowledged);
        await UntilAsync(() => Volatile.Read(ref acknowledged) >= before + 150);
        await stop.CancelAsync();

        HomeworkCycle[] all = [.. (await Task.WhenAll(writers)).SelectMany(static written => written)];
        await Task.WhenAll(follows, follows2);
        var versions = all.ToDictionary(static cycle => cycle.Id, static cycle => cycle.Version);
        await follower.ReadUntilAsync(versions);
        await follower2.ReadUntilAsync(versions);
        foreach (var cycle in all)
        {
            Assert.Equal(cycle, await copy.LoadAsync(cycle.Id));
        }

        Assert.Equal(all.Length, await copy.CountAsync(HomeworkQuery.All));
        Assert.True((await copy.CheckAsync()).IsSound);
    }

    [PrivateServerFact]
    public async Task While_its_synchronous_replica_is_away_nothing_is_acknowledged_nor_when_it_is_repeated()
    {
        await using var server = await PrivateServer.StartAsync();
        await (await OpenAsync(server.ConnectionString)).DisposeAsync();
        await using var replica = await server.ReplicateAsync();
        await server.WaitForReplicaAsync();
        await using var store = await OpenAsync(server.ConnectionString + ";Command Timeout=1");
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);

        await replica.CrashAsync();
        cycle = SampleCycles.Commented(cycle);
        for (var repeated = 0; repeated < 3; repeated++)
        {
            var away = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => store.AppendAsync(cycle));
            Assert.Equal((StoreCodes.Unreachable, true), (away.Code, away.IsTransient));
        }

        await replica.StartAgainAsync();
        Assert.Equal(cycle.Version, (await RepeatedAsync(() => store.AppendAsync(cycle))).Version);
        await server.CrashAsync();
        await replica.PromoteAsync();
        await using var promoted = await OpenAsync(replica.ConnectionString);
        Assert.Equal(cycle, await promoted.LoadAsync(cycle.Id));
    }

    [PrivateServerFact]
    public async Task A_token_that_knows_more_than_the_promoted_replica_is_refused_by_code_and_the_beginning_tells_all()
    {
        await using var server = await PrivateServer.StartAsync();
        await using var store = await OpenAsync(server.ConnectionString);
        await using var replica = await server.ReplicateAsync();
        await using var copy = await OpenAsync(replica.ConnectionString);
        var kept = SampleCycles.Agreed();
        await store.AppendAsync(kept);
        await UntilAsync(async () => await copy.LoadAsync(kept.Id) is not null);

        // What was written last has not reached the replica, which is a moment behind.
        await replica.CrashAsync();
        for (var lost = 0; lost < 40; lost++)
        {
            await store.AppendAsync(SampleCycles.Agreed());
        }

        var token = (await store.ChangesAsync(default)).Next;
        await server.CrashAsync();
        await replica.StartAgainAsync();
        Assert.Empty((await RepeatedAsync(() => copy.ChangesAsync(token))).Changes);
        await replica.PromoteAsync();
        var ahead = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => copy.ChangesAsync(token));
        Assert.Equal((StoreCodes.TokenAhead, false), (ahead.Code, ahead.IsTransient));
        Assert.Equal([CycleSummary.Of(kept)], (await copy.ChangesAsync(default)).Changes);
    }

    private static Task<PostgreSqlHomeworkStore> OpenAsync(string connection) => PostgreSqlHomeworkStore.OpenAsync(connection, HomeworkCatalog.BuiltIn);

    private static string Both(PrivateServer server, PrivateServer replica) => new NpgsqlConnectionStringBuilder(server.ConnectionString)
    {
        Host = server.HostAndPort + "," + replica.HostAndPort,
        TargetSessionAttributes = "primary",
        HostRecheckSeconds = 1,
    }.ToString();

    private static (FeedReader Reader, Task Reading) Follow(PostgreSqlHomeworkStore store, CancellationToken stop)
    {
        var reader = new FeedReader(store);
        return (reader, Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                if (!await RepeatedAsync(() => reader.ReadAsync(7)))
                {
                    await Task.Delay(5, CancellationToken.None);
                }
            }
        }, CancellationToken.None));
    }

    private static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var wait = 0; !await isSo(); wait++)
        {
            Assert.True(wait < 6_000, "it takes too long");
            await Task.Delay(10);
        }
    }

    // What a host's retry does, for as long as a replica takes to become the server.
    private static async Task<T> RepeatedAsync<T>(Func<Task<T>> call)
    {
        for (var left = 3_000; ; left--)
        {
            try
            {
                return await call();
            }
            catch (HomeworkStoreUnavailableException cut) when (cut.IsTransient && left > 0)
            {
                await Task.Delay(10);
            }
        }
    }
}
