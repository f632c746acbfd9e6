using System.Diagnostics;
using HomeworkKit.Storage;
using HomeworkKit.Storage.PostgreSql;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Storage.Testing;
using Npgsql;

namespace HomeworkKit.Benchmarks.Growth;

/// <summary>What a store costs the more there is in it: histories of 20 events, ten to a client, of a clinician for whom twenty of them wait.</summary>
internal static class StoreGrowth
{
    private const int Length = 20;
    private const int PerClient = 10;
    private const int Waiting = 20;
    private const int Batch = 1000;
    private const int Partitions = 16;
    private const int Loads = 400;

    /// <summary>Gets the server that HOMEWORKKIT_TEST_POSTGRES names; null where it names none.</summary>
    internal static string? PostgreSqlServer { get; } =
        Environment.GetEnvironmentVariable("HOMEWORKKIT_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    internal static async Task SqliteAsync(int[] sizes, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-growth-");
        try
        {
            var path = Path.Combine(folder.FullName, "homework.db");
            await using var store = await SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn, new() { Durability = SqliteDurability.ProcessOnly });
            await GrowAsync("SQLite", $"append {Batch} histories of {Length} at a time", store, sizes, cycles => store.AppendAsync(cycles), RoomAsync, output);
            Task<long> RoomAsync() => Task.FromResult(new FileInfo(path).Length + new FileInfo(path + "-wal").Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static async Task PostgreSqlAsync(string server, int[] sizes, TextWriter output)
    {
        var schema = "growth_" + Guid.NewGuid().ToString("N");
        var inSchema = new NpgsqlConnectionStringBuilder(server) { SearchPath = schema, CommandTimeout = 0 }.ToString();
        await using var host = NpgsqlDataSource.Create(inSchema);
        await RunAsync($"CREATE SCHEMA {schema}");
        try
        {
            await using var store = await PostgreSqlHomeworkStore.OpenAsync(inSchema, HomeworkCatalog.BuiltIn, new() { Partitions = Partitions });
            await GrowAsync(
                $"PostgreSQL, {Partitions} partitions",
                "import by COPY",
                store,
                sizes,
                cycles => store.ImportAsync(cycles.ToAsyncEnumerable()),
                RoomAsync,
                output);
        }
        finally
        {
            await RunAsync($"DROP SCHEMA {schema} CASCADE");
        }

        async Task RunAsync(string sql)
        {
            await using var command = host.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }

        async Task<long> RoomAsync()
        {
            await using var command = host.CreateCommand(
                "SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relkind = 'r'"
            );
            return (long)(await command.ExecuteScalarAsync())!;
        }
    }

    private static async Task GrowAsync(
        string where, string how, IHomeworkStore store, int[] sizes, Func<HomeworkCycle[], Task> add, Func<Task<long>> room, TextWriter output)
    {
        const double Flat = 0.1;
        var (bring, load, queue, bytes) = (
            new GrowthLine($"{where}: {how}, for one event", "us", "events") { Limit = Flat },
            new GrowthLine($"{where}: load a history of {Length}", "us", "events") { Limit = Flat },
            new GrowthLine($"{where}: the queue of a clinician, {Waiting} waiting", "us", "events") { Limit = Flat },
            new GrowthLine($"{where}: room on disk for an event", "B", "events") { Limit = Flat });
        await add([.. Enumerable.Range(0, Waiting).Select(static i => Asking(new ClientRef("w-" + i)))]);
        var ids = new List<AssignmentId>();
        var random = new Random(13);
        foreach (var size in sizes)
        {
            var (took, before) = (TimeSpan.Zero, ids.Count);
            while (ids.Count * Length < size)
            {
                HomeworkCycle[] cycles =
                [
                    .. Enumerable
                        .Range(ids.Count, Math.Min(Batch, (size / Length) - ids.Count))
                        .Select(static i => Made(new ClientRef("c-" + (i / PerClient)))),
                ];
                var started = Stopwatch.GetTimestamp();
                await add(cycles);
                took += Stopwatch.GetElapsedTime(started);
                ids.AddRange(cycles.Select(static cycle => cycle.Id));
            }

            bring.Add(size, took.TotalMicroseconds / ((ids.Count - before) * Length));
            load.Add(size, await GrowthRun.QuickAsync(() => store.LoadAsync(ids[random.Next(ids.Count)]), Loads));
            queue.Add(size, await GrowthRun.QuickAsync(async () =>
            {
                if (await store.QueryAsync(new() { Clinician = SampleCycles.Clinician, NeedsClinician = true }).CountAsync() != Waiting)
                {
                    throw new InvalidOperationException("The queue is not the one that was made.");
                }
            }));
            bytes.Add(size, (double)await room() / size);
        }

        bring.Write(output);
        load.Write(output);
        queue.Write(output);
        bytes.Write(output);
    }

    private static HomeworkCycle Made(ClientRef client) => SampleCycles.Attempted(SampleCycles.Agreed(client), Length - 2);

    private static HomeworkCycle Asking(ClientRef client) => SampleCycles.Agreed(client).AskForHelp(Actor.Client(client.Value), SampleCycles.Start).OrThrow();
}
