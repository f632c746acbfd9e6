using HomeworkKit.Storage.Testing;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql.Tests;

public sealed class PostgreSqlHomeworkStoreTests
{
    public static TheoryData<string> Checks => [.. StoreContract.Names];

    [PostgreSqlTheory]
    [MemberData(nameof(Checks))]
    public async Task It_keeps_the_contract(string check)
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        await StoreContract.RunAsync(check, store);
    }

    [PostgreSqlTheory]
    [MemberData(nameof(Checks))]
    public async Task It_keeps_the_contract_with_tables_divided_by_client_and_bodies_protected(string check)
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync(new()
        {
            Partitions = 4,
            Protector = new AesGcmContentProtector("k1", new Dictionary<string, byte[]> { ["k1"] = new byte[32] }),
        });
        await StoreContract.RunAsync(check, store);
        Assert.Equal(12L, await server.ScalarAsync("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename ~ '_[0-3]$'"));
    }

    [PostgreSqlFact]
    public async Task Several_hosts_may_make_the_tables_at_once()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => server.OpenAsync()));
        await stores[0].AppendAsync(SampleCycles.Agreed());
        Assert.Equal(1, await stores[5].CountAsync(HomeworkQuery.All));
        await Task.WhenAll(stores.Select(store => store.DisposeAsync().AsTask()));
    }

    [PostgreSqlFact]
    public async Task An_erasure_says_that_the_server_keeps_deleted_rows_until_it_vacuums()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);
        Assert.True((await store.EraseClientAsync(cycle.Client)).RemainsInFile);
    }

    [PostgreSqlFact]
    public async Task Events_whose_history_is_missing_are_erased_with_their_client_and_nobody_else_s()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        HomeworkCycle[] cycles = [SampleCycles.Agreed(), SampleCycles.Agreed(), SampleCycles.Agreed(new("c-43"))];
        await store.AppendAsync(cycles);
        await server.RunAsync($"DELETE FROM homework_cycle WHERE assignment = '{cycles[0].Id}'");
        Assert.False((await store.CheckAsync()).IsSound);
        await store.EraseClientAsync(cycles[0].Client);
        Assert.Equal(0L, await server.ScalarAsync($"SELECT count(*) FROM homework_event WHERE client = '{cycles[0].Client}'"));
        Assert.Equal(0L, await server.ScalarAsync($"SELECT count(*) FROM homework_assignment WHERE client = '{cycles[0].Client}'"));
        Assert.Equal(await store.CountAsync(HomeworkQuery.All), await server.ScalarAsync("SELECT count(*) FROM homework_cycle"));
        Assert.True((await store.CheckAsync()).IsSound);
    }

    [PostgreSqlFact]
    public async Task Newer_tables_are_refused_and_left_alone()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await (await server.OpenAsync()).DisposeAsync();
        await server.RunAsync("UPDATE homework_store SET schema_version = 99");
        var refused = await Assert.ThrowsAsync<HomeworkSchemaException>(() => server.OpenAsync());
        Assert.Equal((StoreCodes.NewerSchema, 99), (refused.Code, refused.Found));
    }

    [PostgreSqlFact]
    public async Task Homework_and_the_hosts_own_rows_are_committed_together_or_not_at_all()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        await server.RunAsync("CREATE TABLE host_note (id integer PRIMARY KEY)");
        foreach (var commit in new[] { false, true })
        {
            var cycle = SampleCycles.Agreed();
            await using var connection = await server.ConnectAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using (var insert = new NpgsqlCommand("INSERT INTO host_note VALUES (1)", connection))
            {
                await insert.ExecuteNonQueryAsync();
            }

            var session = new PostgreSqlSession(transaction, HomeworkCatalog.BuiltIn);
            await session.AppendAsync(cycle);

            // A conflict undoes its own call and leaves the host's transaction usable.
            await Assert.ThrowsAsync<HomeworkConflictException>(() => session.AppendAsync(cycle.Id, [SampleCycles.Comment(cycle)], 7));
            Assert.Equal(cycle, await session.LoadAsync(cycle.Id));
            Assert.Null(await store.LoadAsync(cycle.Id));
            await (commit ? transaction.CommitAsync() : transaction.RollbackAsync());
            Assert.Equal(commit ? cycle : null, await store.LoadAsync(cycle.Id));
            Assert.Equal(commit ? 1L : 0L, await server.ScalarAsync("SELECT count(*) FROM host_note"));
            await Assert.ThrowsAsync<InvalidOperationException>(() => session.AppendAsync(cycle));
        }
    }

    [PostgreSqlFact]
    public async Task A_cut_connection_is_reported_and_the_call_may_be_repeated()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);

        // The call waits for this lock while its connection is cut.
        await using var blocker = await server.ConnectAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using (var take = new NpgsqlCommand("SELECT * FROM homework_cycle FOR UPDATE", blocker))
        {
            await take.ExecuteNonQueryAsync();
        }

        var append = store.AppendAsync(SampleCycles.Commented(cycle));
        while (
            await server.ScalarAsync($"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE {blocker.ProcessID} = ANY(pg_blocking_pids(pid))")
                is 0L)
        {
            await Task.Yield();
        }

        var cut = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => append);
        Assert.Equal((StoreCodes.Unreachable, true), (cut.Code, cut.IsTransient));
        await transaction.RollbackAsync();
        Assert.Equal(cycle, await store.LoadAsync(cycle.Id));
        Assert.Equal(1, (await store.AppendAsync(SampleCycles.Commented(cycle))).Added);
    }

    [PostgreSqlFact]
    public async Task Who_opens_a_store_while_another_makes_its_tables_waits_however_short_a_history_is_waited_for()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var blocker = await server.ConnectAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using (var take = new NpgsqlCommand($"SELECT pg_advisory_xact_lock({0x486F6D65776F726B})", blocker))
        {
            await take.ExecuteNonQueryAsync();
        }

        var opening = server.OpenAsync(new() { LockTimeout = Duration.FromMilliseconds(1) });
        while (
            !opening.IsCompleted
            && await server.ScalarAsync($"SELECT count(*) FROM pg_stat_activity WHERE {blocker.ProcessID} = ANY(pg_blocking_pids(pid))") is 0L)
        {
            await Task.Yield();
        }

        Assert.False(opening.IsCompleted);
        await transaction.CommitAsync();
        await using var store = await opening;
        Assert.Equal(1, (await store.AppendAsync(SampleCycles.Proposed())).Added);
    }

    [PostgreSqlFact]
    public async Task A_history_that_another_transaction_holds_is_waited_for_and_then_locked()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync(new() { LockTimeout = Duration.FromMilliseconds(50) });
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);
        await using var blocker = await server.ConnectAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using (var take = new NpgsqlCommand("SELECT * FROM homework_cycle FOR UPDATE", blocker))
        {
            await take.ExecuteNonQueryAsync();
        }

        var locked = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => store.AppendAsync(SampleCycles.Commented(cycle)));
        Assert.Equal((StoreCodes.Locked, "postgresql/55P03", true), (locked.Code, locked.ProviderError, locked.IsTransient));
        Assert.Equal(cycle, await store.LoadAsync(cycle.Id));
    }

    [PostgreSqlFact]
    public async Task An_import_by_copy_stores_what_appends_would_and_may_be_repeated()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 1203).Select(_ => SampleCycles.Agreed())];
        Assert.Equal(2406, await store.ImportAsync(cycles.ToAsyncStream()));
        Assert.Equal(0, await store.ImportAsync(cycles.ToAsyncStream()));
        cycles[7] = SampleCycles.Commented(cycles[7]);
        Assert.Equal(1, await store.ImportAsync(cycles.ToAsyncStream()));
        var stored = new List<HomeworkCycle>();
        await foreach (var cycle in store.StreamAsync())
        {
            stored.Add(cycle);
        }

        Assert.Equal(cycles.OrderBy(cycle => cycle.Id.Value), stored);
        Assert.Equal(0, (await store.AppendAsync(cycles[7])).Added);
    }

    [PostgreSqlFact]
    public async Task Keys_are_changed_in_a_store_and_altered_or_swapped_bodies_are_noticed()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        var (first, second) = (new byte[32], Enumerable.Repeat((byte)9, 32).ToArray());
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 300).Select(_ => SampleCycles.Agreed())];
        var key = new DocumentKey(SampleCycles.Client, "goal");
        var goal = new HomeworkKit.TreatmentGoal { Id = new(cycles[0].Id.Value), Client = SampleCycles.Client, Goal = "Take the bus alone" };
        await using (var plain = await server.OpenAsync())
        {
            await plain.AppendAsync(cycles);
            await plain.PutDocumentAsync(key, goal, 0);
        }

        await using (
            var protecting = await server.OpenAsync(
                new() { Protector = new AesGcmContentProtector("k1", new Dictionary<string, byte[]> { ["k1"] = first }), AcceptsUnprotected = true }))
        {
            Assert.Equal(601, await protecting.ReencryptAsync());
        }

        await using (
            var changing = await server.OpenAsync(
                new() { Protector = new AesGcmContentProtector("k2", new Dictionary<string, byte[]> { ["k1"] = first, ["k2"] = second }) }))
        {
            Assert.Equal(601, await changing.ReencryptAsync());
            Assert.Equal(0, await changing.ReencryptAsync());
        }

        await using var store = await server.OpenAsync(
            new() { Protector = new AesGcmContentProtector("k2", new Dictionary<string, byte[]> { ["k2"] = second }) });
        Assert.Equal(cycles, await store.LoadAsync([.. cycles.Select(cycle => cycle.Id)]));
        Assert.Equal(goal, (await store.GetDocumentAsync<HomeworkKit.TreatmentGoal>(key))?.Value);
        await server.RunAsync(
            "UPDATE homework_event SET body = (SELECT b.body FROM homework_event b WHERE b.assignment = homework_event.assignment AND b.sequence = 3 - homework_event.sequence)"
        );
        Assert.Equal(StoreCodes.Tampered, (await Assert.ThrowsAsync<HomeworkContentException>(() => store.LoadAsync(cycles[0].Id))).Code);
    }

    [PostgreSqlFact]
    public async Task A_server_that_is_not_there_is_unreachable_and_a_password_is_never_repeated()
    {
        var unreachable = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() =>
            PostgreSqlHomeworkStore.OpenAsync("Host=127.0.0.1;Port=1;Username=x;Password=s3cret;Timeout=2", HomeworkCatalog.BuiltIn));
        Assert.Equal(StoreCodes.Unreachable, unreachable.Code);
        Assert.DoesNotContain("s3cret", unreachable.ToString(), StringComparison.Ordinal);
        var nonsense = await Assert.ThrowsAsync<ArgumentException>(() => PostgreSqlHomeworkStore.OpenAsync("Nonsense=s3cret", HomeworkCatalog.BuiltIn));
        Assert.DoesNotContain("s3cret", nonsense.ToString(), StringComparison.Ordinal);
    }
}
