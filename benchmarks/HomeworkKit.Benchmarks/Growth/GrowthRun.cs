using System.Buffers;
using System.Diagnostics;
using HomeworkKit.Benchmarks.Scheduling;
using HomeworkKit.Benchmarks.Serialization;
using HomeworkKit.Benchmarks.Summary;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Benchmarks.Growth;

/// <summary>What costs more the more there is: a figure for each size, and the fitted exponent.</summary>
internal static class GrowthRun
{
    private const int Repetitions = 25;

    internal static int Run(GrowthSizes sizes)
    {
        Begin();
        RunAsync(sizes).GetAwaiter().GetResult();
        return 0;
    }

    /// <summary>Measures histories with many of one thing alone.</summary>
    internal static int RunCycles(GrowthSizes sizes)
    {
        Begin();
        CycleGrowth.Run(sizes.Moves, Console.Out);
        return 0;
    }

    private static void Begin() => Console.WriteLine($"{Machine.Describe()}; {Machine.DescribeLoad()} at the beginning\n\n| what | sizes | figures | exponent |\n|---|---|---|---|");

    private static async Task RunAsync(GrowthSizes sizes)
    {
        await HistoriesAsync(sizes.Histories);
        CycleGrowth.Run(sizes.Moves, Console.Out);
        Schedules(sizes.Years);
        await DatasetsAsync(sizes.Megabytes);
        await StoresAsync(sizes.Stores);
    }

    private static async Task HistoriesAsync(int[] lengths)
    {
        var (apply, append, load) = (
            new GrowthLine("apply an event to a history", "us", "events"),
            new GrowthLine("append an event to a history, SQLite, process-only durability", "us", "events"),
            new GrowthLine("load a history, for one event", "us", "events"));
        await InStoreAsync(async store =>
        {
            foreach (var length in lengths)
            {
                var cycle = SampleCycles.Attempted(SampleCycles.Agreed(), length - 2);
                await store.AppendAsync(cycle);
                apply.Add(length, Median(() => cycle = SampleCycles.Commented(cycle)));
                await store.AppendAsync(cycle);
                append.Add(length, await MedianAsync(() => store.AppendAsync(cycle = SampleCycles.Commented(cycle))));
                load.Add(length, await MedianAsync(() => store.LoadAsync(cycle.Id)) / length);
            }
        });
        apply.Write(Console.Out);
        append.Write(Console.Out);
        load.Write(Console.Out);
    }

    private static void Schedules(int[] years)
    {
        var line = new GrowthLine("a week of a schedule", "us", "years since it began");
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        var monday = new LocalDate(2026, 6, 1);
        var week = new Interval(monday.AtStartOfDayInZone(zone).ToInstant(), monday.PlusWeeks(1).AtStartOfDayInZone(zone).ToInstant());
        foreach (var age in years)
        {
            var schedule = YearOfOccurrencesBenchmarks.ThriceWeekly(monday.PlusYears(-age), zone);
            line.Add(age, Median(() => schedule.TimesBetween(week).Count()));
        }

        line.Write(Console.Out);
    }

    private static async Task DatasetsAsync(int[] megabytes)
    {
        var (time, memory) = (new GrowthLine("read NDJSON, a megabyte", "ms", "megabytes"), new GrowthLine("read NDJSON, most memory in use", "MB", "megabytes"));
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

    private static async Task StoresAsync(int[] events)
    {
        const int Length = 20;
        const int Batch = 500;
        var (load, queue, room) = (
            new GrowthLine("load a history of 20 from a store", "us", "events"),
            new GrowthLine("the queue of a clinician", "us", "events"),
            new GrowthLine("room on disk for an event", "B", "events"));
        await InStoreAsync(async (store, path) =>
        {
            var ids = new List<AssignmentId>();
            var random = new Random(13);
            foreach (var size in events)
            {
                while (ids.Count * Length < size)
                {
                    HomeworkCycle[] cycles = [.. Enumerable.Range(0, Math.Min(Batch, (size / Length) - ids.Count)).Select(_ => SampleCycles.Attempted(SampleCycles.Agreed(new ClientRef("c-" + (ids.Count / 10))), Length - 2))];
                    await store.AppendAsync(cycles);
                    ids.AddRange(cycles.Select(static cycle => cycle.Id));
                }

                load.Add(size, await MedianAsync(() => store.LoadAsync(ids[random.Next(ids.Count)]), 400));
                queue.Add(size, await MedianAsync(async () =>
                {
                    await foreach (var waiting in store.QueryAsync(new() { Clinician = SampleCycles.Clinician, NeedsClinician = true }))
                    {
                        throw new InvalidOperationException("Nothing waits in " + waiting.Assignment);
                    }
                }));
                room.Add(size, (double)(new FileInfo(path).Length + new FileInfo(path + "-wal").Length) / size);
            }
        });
        load.Write(Console.Out);
        queue.Write(Console.Out);
        room.Write(Console.Out);
    }

    private static Task InStoreAsync(Func<SqliteHomeworkStore, Task> work) => InStoreAsync((store, _) => work(store));

    private static async Task InStoreAsync(Func<SqliteHomeworkStore, string, Task> work)
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-growth-");
        try
        {
            var path = Path.Combine(folder.FullName, "homework.db");
            await using var store = await SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn, new() { Durability = SqliteDurability.ProcessOnly });
            await work(store, path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // In microseconds, after as many that are not counted.
    private static double Median(Action work) => MedianAsync(() =>
    {
        work();
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    private static async Task<double> MedianAsync(Func<Task> work, int repetitions = Repetitions)
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

        return InterleavedRounds.Median(times);
    }
}
