using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.PostgreSql.Tests.Issues;

public sealed class DamageIsNoticedTests
{
    private static PostgreSqlStoreOptions Protected =>
        new() { Protector = new AesGcmContentProtector("k1", new Dictionary<string, byte[]> { ["k1"] = new byte[32] }) };

    [PostgreSqlTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_unreadable_history_is_named_and_the_rest_is_served(bool isProtected)
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync(isProtected ? Protected : null);
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 4).Select(_ => SampleCycles.Agreed()).OrderBy(cycle => cycle.Id.Value)];
        await store.AppendAsync(cycles);
        await server.RunAsync(
            $"UPDATE homework_event SET body = set_byte(body, 40, get_byte(body, 40) # 1) WHERE sequence = 2 AND assignment = '{cycles[1].Id}'");
        await server.RunAsync($"UPDATE homework_cycle SET state = 77 WHERE assignment = '{cycles[3].Id}'");

        var loaded = await store.LoadAsync(new HomeworkQuery { Client = SampleCycles.Client });
        Assert.Equal([cycles[0], cycles[2], cycles[3]], loaded.Cycles);
        Assert.Equal(
            [(cycles[1].Id, 2), (cycles[3].Id, default(int?))],
            loaded.Unreadable.Select(one => (one.Assignment!.Value, one.Sequence)).OrderBy(one => one.Value.Value));
        var (changed, unreadable) = await ReadFeedAsync(store);
        Assert.Equal((3, cycles[3].Id), (changed.Count, Assert.Single(unreadable)));
        var check = await store.CheckAsync();
        Assert.Equal((false, 2, 4L), (check.IsSound, check.Unreadable.Count, check.Cycles));
        Assert.Equal(4, (await store.EraseClientAsync(SampleCycles.Client)).Assignments.Count);
        Assert.True((await store.CheckAsync()).IsSound);
    }

    // As a reader does: page after page, until everything was told. What no page tells fails the test.
    private static async Task<(HashSet<AssignmentId> Changed, HashSet<AssignmentId> Unreadable)> ReadFeedAsync(PostgreSqlHomeworkStore store)
    {
        HashSet<AssignmentId> changed = [];
        HashSet<AssignmentId> unreadable = [];
        var since = default(ChangeToken);
        for (var round = 0; round < 100 && changed.Count + unreadable.Count < 4; round++)
        {
            var page = await store.ChangesAsync(since);
            changed.UnionWith(page.Changes.Select(static change => change.Assignment));
            unreadable.UnionWith(page.Unreadable.Select(static one => one.Assignment!.Value));
            since = page.Next;
            await Task.Delay(round == 0 ? 0 : 50);
        }

        return (changed, unreadable);
    }

    [PostgreSqlTheory]
    [InlineData(false, "UPDATE homework_cycle SET concern_open = false, needs_clinician = false")]
    [InlineData(true, "UPDATE homework_cycle SET concern_open = false, needs_clinician = false")]
    [InlineData(false, "UPDATE homework_cycle SET concern_open = false, needs_clinician = false, seal = NULL")]
    [InlineData(true, "UPDATE homework_cycle SET concern_open = false, needs_clinician = false, seal = NULL")]
    [InlineData(false, "DELETE FROM homework_cycle")]
    public async Task A_concern_that_was_taken_from_the_queue_behind_the_stores_back_is_found_by_the_check(bool isProtected, string tampering)
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync(isProtected ? Protected : null);
        await store.AppendAsync(SampleCycles.Agreed().RaiseConcern(
            new SafetyConcern { Category = Enum.GetValues<ConcernCategory>()[0] }, Actor.Client(SampleCycles.Client.Value), SampleCycles.Start).OrThrow());
        Assert.True((await store.CheckAsync()).IsSound);
        await server.RunAsync(tampering);
        Assert.False((await store.CheckAsync()).IsSound);
    }

    [PostgreSqlFact]
    public async Task A_damaged_summary_never_keeps_a_concern_from_being_stored_and_is_written_anew_by_it()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);
        await server.RunAsync("UPDATE homework_cycle SET state = 77");
        var raised = cycle
            .RaiseConcern(new SafetyConcern { Category = Enum.GetValues<ConcernCategory>()[0] }, Actor.Client(SampleCycles.Client.Value), SampleCycles.Start)
            .OrThrow();
        Assert.Equal(1, (await store.AppendAsync(raised)).Added);
        Assert.Equal(1, (await store.AppendAsync([SampleCycles.Commented(raised)]))[0].Added);
        Assert.True((await store.CheckAsync()).IsSound);
    }

    [PostgreSqlFact]
    public async Task Tables_of_the_first_version_are_migrated_read_and_reported()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        var cycle = SampleCycles.Attempted(SampleCycles.Agreed());
        await using (var first = await server.OpenAsync(new() { Partitions = 2 }))
        {
            await first.AppendAsync(cycle);
        }

        await server.RunAsync(
            """
            ALTER TABLE homework_event DROP COLUMN arrived, DROP COLUMN checksum; ALTER TABLE homework_document DROP COLUMN checksum; ALTER TABLE homework_cycle DROP COLUMN seal, DROP COLUMN waiting;
            UPDATE homework_store SET schema_version = 1
            """);
        await using var store = await server.OpenAsync();
        Assert.Equal(cycle, await store.LoadAsync(cycle.Id));
        var check = await store.CheckAsync();
        Assert.Equal((true, cycle.Version + 1L), (check.IsSound, check.WithoutChecksum));
        await store.AppendAsync(SampleCycles.Commented(cycle));
        Assert.Equal(1, (await store.LoadArrivalsAsync(cycle.Id)).Count);
        Assert.Equal(0, await store.ReencryptAsync());
        Assert.Equal(0, (await store.CheckAsync()).WithoutChecksum);
    }

    [PostgreSqlFact]
    public async Task A_wild_schema_version_is_corrupted()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await (await server.OpenAsync()).DisposeAsync();
        await server.RunAsync("UPDATE homework_store SET schema_version = -5");
        Assert.Equal(StoreCodes.Corrupted, (await Assert.ThrowsAsync<HomeworkContentException>(() => server.OpenAsync())).Code);
    }
}
