using System.Buffers;
using System.Diagnostics;
using HomeworkKit.Benchmarks.Scheduling;
using HomeworkKit.Benchmarks.Serialization;
using HomeworkKit.Benchmarks.Summary;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Benchmarks.Growth;

/// <summary>What costs more the more there is: a figure for each size, and the fitted exponent.</summary>
internal static class GrowthRun
{
    private const int Repetitions = 50;
    private const double Flat = 0.1;

    internal static int Run(string[] words)
    {
        Begin();
        return RunAsync(GrowthSizes.Of(words), words).GetAwaiter().GetResult();
    }

    /// <summary>Measures histories with many of one thing alone, or those of them whose names hold a text.</summary>
    internal static int RunCycles(string[] words)
    {
        if (!LeastTime.IsPossible)
        {
            Begin();
            return LeastTime.Apart(words);
        }

        CycleGrowth.Run(GrowthSizes.Of(words), Console.Out, words is [{ } part, ..] && part[0] != '-' ? part : string.Empty);
        return 0;
    }

    /// <summary>Measures PostgreSQL alone: tables that are divided by client, filled by COPY.</summary>
    internal static int RunPostgreSql(GrowthSizes sizes)
    {
        if (StoreGrowth.PostgreSqlServer is not { } server)
        {
            Console.Error.WriteLine("HOMEWORKKIT_TEST_POSTGRES names no server: source .ci/postgres starts one.");
            return 2;
        }

        Begin();
        StoreGrowth.PostgreSqlAsync(server, sizes.Stores, Console.Out).GetAwaiter().GetResult();
        return 0;
    }

    private static void Begin() => Console.WriteLine($"{Machine.Describe()}; {Machine.DescribeLoad()} at the beginning\n\n{GrowthLine.Head}");

    private static async Task<int> RunAsync(GrowthSizes sizes, string[] words)
    {
        await HistoriesAsync(sizes.Histories);
        var ended = LeastTime.Apart(words);
        Schedules(sizes.Years);
        await DatasetsAsync(sizes.Megabytes);
        await StoreGrowth.SqliteAsync(sizes.Stores, Console.Out);
        if (StoreGrowth.PostgreSqlServer is { } server)
        {
            await StoreGrowth.PostgreSqlAsync(server, sizes.Stores, Console.Out);
        }

        return ended;
    }

    private static async Task HistoriesAsync(int[] lengths)
    {
        var (apply, append, load) = (
            new GrowthLine("apply an event to a history", "us", "events") { Limit = Flat },
            new GrowthLine("append an event to a history, SQLite, process-only durability", "us", "events") { Limit = Flat },
            new GrowthLine("load a history, for one event", "us", "events") { Limit = Flat });
        await InStoreAsync(async store =>
        {
            foreach (var length in lengths)
            {
                var cycle = SampleCycles.Attempted(SampleCycles.Agreed(), length - 2);
                await store.AppendAsync(cycle);
                apply.Add(length, Quick(() => cycle = SampleCycles.Commented(cycle)));
                await store.AppendAsync(cycle);
                append.Add(length, await QuickAsync(() => store.AppendAsync(cycle = SampleCycles.Commented(cycle))));
                load.Add(length, await QuickAsync(() => store.LoadAsync(cycle.Id)) / length);
            }
        });
        apply.Write(Console.Out);
        append.Write(Console.Out);
        load.Write(Console.Out);
    }

    private static void Schedules(int[] years)
    {
        var line = new GrowthLine("a week of a schedule", "us", "years since it began") { Limit = Flat };
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        var monday = new LocalDate(2026, 6, 1);
        var week = new Interval(monday.AtStartOfDayInZone(zone).ToInstant(), monday.PlusWeeks(1).AtStartOfDayInZone(zone).ToInstant());
        foreach (var age in years)
        {
            var schedule = YearOfOccurrencesBenchmarks.ThriceWeekly(monday.PlusYears(-age), zone);
            line.Add(age, Quick(() => schedule.TimesBetween(week).Count()));
        }

        line.Write(Console.Out);
    }

    private static async Task DatasetsAsync(int[] megabytes)
    {
        var (time, memory) = (
            new GrowthLine("read NDJSON, a megabyte", "ms", "megabytes") { Limit = Flat },
            new GrowthLine("read NDJSON, most memory in use", "MB", "megabytes") { Limit = Flat });
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var buffer = new ArrayBufferWriter<byte>();
        json.Write(buffer, TenAttempts.Make());
        buffer.Write("\n"u8);
        var path = Path.GetTempFileName();
        try
        {
            foreach (var size in megabytes)
            {
                await using (var output = File.Create(path))
                {
                    while (output.Length < size * 1_000_000L)
                    {
                        await output.WriteAsync(buffer.WrittenMemory);
                    }
                }

                GC.Collect();
                var (most, lines) = (0L, 0L);
                var started = Stopwatch.GetTimestamp();
                await using var input = File.OpenRead(path);
                await foreach (var line in new HomeworkNdjson(json).ReadAsync(input))
                {
                    if (lines++ % 64 == 0)
                    {
                        most = Math.Max(most, Environment.WorkingSet);
                    }
                }

                time.Add(size, Stopwatch.GetElapsedTime(started).TotalMilliseconds / size);
                memory.Add(size, most / 1e6);
            }
        }
        finally
        {
            File.Delete(path);
        }

        time.Write(Console.Out);
        memory.Write(Console.Out);
    }

    private static async Task InStoreAsync(Func<SqliteHomeworkStore, Task> work)
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-growth-");
        try
        {
            await using var store = await SqliteHomeworkStore.OpenAsync(
                Path.Combine(folder.FullName, "homework.db"),
                HomeworkCatalog.BuiltIn,
                new() { Durability = SqliteDurability.ProcessOnly });
            await work(store);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // In microseconds, what the quickest tenth takes at most, after as many that are not counted: what else runs on the machine only adds.
    private static double Quick(Action work) => QuickAsync(() =>
    {
        work();
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    internal static async Task<double> QuickAsync(Func<Task> work, int repetitions = Repetitions)
    {
        var times = new List<double>();
        for (var i = 0; i < repetitions * 2; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await work();
            if (i >= repetitions)
            {
                times.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
            }
        }

        times.Sort();
        return times[times.Count / 10];
    }
}
