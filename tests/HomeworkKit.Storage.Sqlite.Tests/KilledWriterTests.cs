using System.Globalization;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Sqlite.Tests;

public sealed class KilledWriterTests
{
    // HOMEWORKKIT_KILLS=200 for the long form.
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("HOMEWORKKIT_KILLS") ?? "5", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Every_acknowledged_event_is_there_once_however_often_writers_are_killed()
    {
        using var folder = new StoreFolder();
        var random = new Random(8);
        var acknowledged = new List<(AssignmentId, EventId)>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var writer = WriterProcess.Start("sqlite", folder.File, "append");
            acknowledged.AddRange(await writer.KillAfterAsync(random.Next(1, 120)));
        }

        await using var store = await folder.OpenAsync();
        Assert.True((await store.CheckAsync()).IsSound);
        await AcknowledgedEvents.AreThereOnceAsync(store, acknowledged);
        Assert.Equal(2, (await store.AppendAsync(SampleCycles.Agreed())).Added);
    }

    [Fact]
    public async Task Several_processes_share_one_history_and_lose_nothing()
    {
        const int Each = 25;
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync();
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);
        var count = Each.ToString(CultureInfo.InvariantCulture);
        var said = await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            using var writer = WriterProcess.Start("sqlite", folder.File, "contend", cycle.Id.ToString(), count);
            return await writer.EndAsync();
        }));
        Assert.All(said, one => Assert.Equal(0, one.ExitCode));
        var stored = (await store.LoadAsync(cycle.Id))!;
        Assert.Equal(2 + (3 * Each), stored.Version);
        Assert.Equal(
            said.SelectMany(one => one.Lines).Order(StringComparer.Ordinal),
            stored.Events.Skip(2).Select(cycleEvent => $"{cycle.Id} {cycleEvent.Id}").Order(StringComparer.Ordinal));
    }
}
