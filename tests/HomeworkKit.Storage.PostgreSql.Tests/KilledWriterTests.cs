using System.Globalization;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.PostgreSql.Tests;

public sealed class KilledWriterTests
{
    // HOMEWORKKIT_KILLS=50 for the long form.
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("HOMEWORKKIT_KILLS") ?? "3", CultureInfo.InvariantCulture);

    [PostgreSqlFact]
    public async Task Every_acknowledged_event_is_there_once_however_often_writers_are_killed()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        var random = new Random(8);
        var acknowledged = new List<(AssignmentId, EventId)>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var writer = WriterProcess.Start("postgresql", server.ConnectionString, "append");
            acknowledged.AddRange(await writer.KillAfterAsync(random.Next(1, 120)));
        }

        await AcknowledgedEvents.AreThereOnceAsync(store, acknowledged);
        Assert.Equal(2, (await store.AppendAsync(SampleCycles.Agreed())).Added);
    }

    [PostgreSqlFact]
    public async Task Several_processes_share_one_history_and_lose_nothing()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);
        var said = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            using var writer = WriterProcess.Start("postgresql", server.ConnectionString, "contend", cycle.Id.ToString(), "20");
            return await writer.EndAsync();
        }));
        var stored = (await store.LoadAsync(cycle.Id))!;
        Assert.Equal(
            said.SelectMany(one => one.Lines).Order(StringComparer.Ordinal),
            stored.Events.Skip(2).Select(cycleEvent => $"{cycle.Id} {cycleEvent.Id}").Order(StringComparer.Ordinal));
    }
}
