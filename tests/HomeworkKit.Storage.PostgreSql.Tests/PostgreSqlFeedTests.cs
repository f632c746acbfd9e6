using System.Globalization;
using HomeworkKit.Storage.Testing;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql.Tests;

public sealed class PostgreSqlFeedTests
{
    [PostgreSqlFact]
    public async Task What_is_committed_is_told_while_an_older_transaction_is_open_and_what_that_one_commits_after_it()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        await using var connection = await server.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var (early, late) = (SampleCycles.Agreed(), SampleCycles.Agreed());
        await SessionOf(transaction).AppendAsync(early);
        await store.AppendAsync(late);
        var reader = new FeedReader(store);
        await reader.ReadUntilAsync(Versions(late));
        await transaction.CommitAsync();
        await reader.ReadUntilAsync(Versions(early, late));
    }

    [PostgreSqlFact]
    public async Task Other_peoples_transactions_hold_nothing_up()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        await using var connection = await server.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var writes = new NpgsqlCommand("CREATE TABLE somebody_else (id integer)", connection, transaction);
        await writes.ExecuteNonQueryAsync();
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);
        await new FeedReader(store).ReadUntilAsync(Versions(cycle));
    }

    [PostgreSqlFact]
    public async Task More_open_transactions_than_a_token_has_room_for_hold_a_change_up_and_lose_none()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        List<NpgsqlConnection> others = [];
        for (var i = 0; i < 25; i++)
        {
            others.Add(await server.ConnectAsync());
            await using var begin = new NpgsqlCommand("BEGIN; SELECT pg_current_xact_id()", others[^1]);
            await begin.ExecuteNonQueryAsync();
        }

        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);
        var page = await store.ChangesAsync(default);
        Assert.Empty(page.Changes);
        foreach (var other in others)
        {
            await other.DisposeAsync();
        }

        await new FeedReader(store, page.Next).ReadUntilAsync(Versions(cycle));
    }

    [PostgreSqlFact]
    public async Task A_token_knows_nothing_of_numbers_that_a_server_gives_again_after_a_crash()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);
        await new FeedReader(store).ReadUntilAsync(Versions(cycle));
        for (var i = 0; i < 3; i++)
        {
            await server.RunAsync("BEGIN; SELECT pg_current_xact_id(); ROLLBACK");
        }

        var page = await store.ChangesAsync(default);
        var written = ulong.Parse((string)(await server.ScalarAsync("SELECT changed::text FROM homework_cycle"))!, CultureInfo.InvariantCulture);
        Assert.True(PostgreSqlToken.Read(page.Next).Told.Limit <= written + 1, "it knows of more than was written");
    }

    [PostgreSqlFact]
    public async Task A_history_that_changes_while_it_is_being_told_in_pages_is_told_again()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 4).Select(static _ => SampleCycles.Agreed())];
        foreach (var cycle in cycles)
        {
            await store.AppendAsync(cycle);
        }

        await new FeedReader(store).ReadUntilAsync(Versions(cycles));
        var page = await store.ChangesAsync(default, 2);
        Assert.Equal([cycles[0].Id, cycles[1].Id], Told(page));
        var (told, untold) = (SampleCycles.Commented(cycles[0]), SampleCycles.Commented(cycles[3]));
        await store.AppendAsync([told, untold]);
        page = await store.ChangesAsync(page.Next, 2);
        Assert.Equal([cycles[2].Id], Told(page));
        Assert.False(page.HasMore);
        var reader = new FeedReader(store, page.Next);
        await reader.ReadUntilAsync(Versions(told, untold));
    }

    [PostgreSqlTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_change_is_told_once_however_transactions_begin_and_end(int seed)
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        await using var writers = new FeedWriters(server, seed);
        var reader = new FeedReader(store);
        for (var step = 0; step < 300; step++)
        {
            await writers.StepAsync();
            if (step % 5 == 0)
            {
                await reader.ReadAsync(limit: 3);
            }
        }

        await writers.EndAllAsync();
        await reader.ReadUntilAsync(writers.Committed);
        Assert.True(writers.MostOpen > 20, "so many that a token has no room for them");
        Assert.True(writers.Committed.Count > 40);
    }

    [PostgreSqlFact]
    public async Task Pages_follow_one_another_where_the_numbers_of_transactions_get_longer()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 5).Select(static _ => SampleCycles.Agreed())];
        await store.AppendAsync(cycles);
        foreach (var (cycle, number) in cycles.Zip((int[])[98, 99, 100, 101, 102]))
        {
            await server.RunAsync($"UPDATE homework_cycle SET changed = '{number}' WHERE assignment = '{cycle.Id}'");
        }

        var token = ChangeToken.Beginning;
        foreach (var cycle in cycles)
        {
            var page = await store.ChangesAsync(token, 1);
            Assert.Equal([cycle.Id], Told(page));
            token = page.Next;
        }
    }

    [PostgreSqlFact]
    public async Task A_store_that_was_brought_from_another_server_by_a_dump_is_told_from_the_beginning()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        HomeworkCycle[] brought = [.. Enumerable.Range(0, 5).Select(static _ => SampleCycles.Agreed())];
        await store.AppendAsync(brought);

        // As a dump brings it: with the transaction numbers of a server that had worked for longer.
        await server.RunAsync("UPDATE homework_cycle SET changed = '999999999999'");
        var page = await store.ChangesAsync(default, 3);
        var rest = await store.ChangesAsync(page.Next, 3);
        Assert.Equal(brought.Select(static one => one.Id).OrderBy(static id => id.Value), Told(page).Concat(Told(rest)));
        Assert.Empty((await store.ChangesAsync(rest.Next)).Changes);

        var changed = SampleCycles.Commented(brought[2]);
        await store.AppendAsync(changed);
        await new FeedReader(store, rest.Next).ReadUntilAsync(Versions(changed));
    }

    [PrivateServerFact]
    public async Task A_replica_passes_nothing_over()
    {
        await using var server = await PrivateServer.StartAsync();
        await using var store = await PostgreSqlHomeworkStore.OpenAsync(server.ConnectionString, HomeworkCatalog.BuiltIn);
        await using var replica = await server.ReplicateAsync();
        await using var copy = await PostgreSqlHomeworkStore.OpenAsync(replica.ConnectionString, HomeworkCatalog.BuiltIn);
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var (early, late) = (SampleCycles.Agreed(), SampleCycles.Agreed());
        await SessionOf(transaction).AppendAsync(early);
        await store.AppendAsync(late);
        await ThereAsync(copy, late.Id);

        // It does not know which transactions are open, and waits for the oldest.
        var reader = new FeedReader(copy);
        Assert.False(await reader.ReadAsync(limit: 7));
        await transaction.CommitAsync();
        await reader.ReadUntilAsync(Versions(early, late));
    }

    [PostgreSqlTheory]
    [InlineData("0")]
    [InlineData("12345.0192f0c09c7b7000800000000000002a")]
    [InlineData("12x")]
    [InlineData("20:")]
    [InlineData("20:0")]
    [InlineData("20:20")]
    [InlineData("20:5,9")]
    [InlineData("20:5,5")]
    [InlineData("20:5,")]
    [InlineData("20/30")]
    [InlineData("20/30/25")]
    [InlineData("20/30/25/none")]
    [InlineData("20/30/x/0192f0c09c7b7000800000000000002a")]
    [InlineData("20/x/25/0192f0c09c7b7000800000000000002a")]
    [InlineData("20/30/25/0192f0c09c7b7000800000000000002a/1")]
    [InlineData("/30/25/0192f0c09c7b7000800000000000002a")]
    [InlineData("1ffffffffffffffff")]
    public async Task A_text_that_is_no_token_is_refused_without_being_repeated(string text)
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => store.ChangesAsync(ChangeToken.Parse(text)));
        Assert.DoesNotContain(text, refused.Message, StringComparison.Ordinal);
    }

    private static PostgreSqlSession SessionOf(NpgsqlTransaction transaction) => new(transaction, HomeworkCatalog.BuiltIn);

    private static Dictionary<AssignmentId, int> Versions(params HomeworkCycle[] cycles) =>
        cycles.ToDictionary(static cycle => cycle.Id, static cycle => cycle.Version);

    private static AssignmentId[] Told(ChangePage page) => [.. page.Changes.Select(static change => change.Assignment)];

    private static async Task ThereAsync(PostgreSqlHomeworkStore store, AssignmentId assignment)
    {
        for (var wait = 0; await store.LoadAsync(assignment) is null; wait++)
        {
            Assert.True(wait < 1000, "the replica does not follow");
            await Task.Delay(10);
        }
    }
}
