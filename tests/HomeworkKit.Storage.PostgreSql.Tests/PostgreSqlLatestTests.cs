using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.PostgreSql.Tests;

public sealed class PostgreSqlLatestTests
{
    private const int OpenBeside = 22;

    [PostgreSqlFact]
    public async Task What_an_older_transaction_changes_between_two_pages_is_not_listed_twice()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 5).Select(static _ => SampleCycles.Agreed())];
        foreach (var cycle in cycles)
        {
            await store.AppendAsync(cycle);
        }

        // Others are open as well, as on any server that is used.
        var others = new List<Npgsql.NpgsqlConnection>();
        for (var i = 0; i < OpenBeside; i++)
        {
            others.Add(await server.ConnectAsync());
            await using var begin = new Npgsql.NpgsqlCommand("BEGIN; SELECT pg_current_xact_id()::text", others[^1]);
            await begin.ExecuteScalarAsync();
        }

        // It has its number before the last change, and uses it after the first page was read.
        await using var connection = await server.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var number = new Npgsql.NpgsqlCommand("SELECT pg_current_xact_id()::text", connection, transaction))
        {
            await number.ExecuteScalarAsync();
        }

        var newest = SampleCycles.Commented(cycles[4]);
        await store.AppendAsync(newest);
        var page = await store.LatestAsync(HomeworkQuery.All, limit: 1);
        Assert.Equal([newest.Id], page.Cycles.Select(static one => one.Assignment));
        await new PostgreSqlSession(transaction, HomeworkCatalog.BuiltIn).AppendAsync(SampleCycles.Commented(newest));
        await transaction.CommitAsync();

        others.ForEach(static other => other.Dispose());
        var rest = new List<AssignmentId>();
        while (page.Next is { } next)
        {
            page = await store.LatestAsync(HomeworkQuery.All, next, 2);
            rest.AddRange(page.Cycles.Select(static one => one.Assignment));
        }

        Assert.Equal([cycles[3].Id, cycles[2].Id, cycles[1].Id, cycles[0].Id], rest);
        Assert.Equal(newest.Version + 1, (await store.LatestAsync(HomeworkQuery.All)).Cycles.Single(one => one.Assignment == newest.Id).Version);
    }

    [PostgreSqlFact]
    public async Task Homework_whose_summary_is_damaged_is_named_and_the_rest_is_listed()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var store = await server.OpenAsync();
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 4).Select(static _ => SampleCycles.Agreed())];
        foreach (var cycle in cycles)
        {
            await store.AppendAsync(cycle);
        }

        await server.RunAsync($"UPDATE homework_cycle SET state = 77 WHERE assignment = '{cycles[2].Id}'");
        var (listed, named) = (new List<AssignmentId>(), new List<UnreadableCycle>());
        for (ChangeToken? next = ChangeToken.Beginning; next is { } token;)
        {
            var page = await store.LatestAsync(HomeworkQuery.All, token, 1);
            listed.AddRange(page.Cycles.Select(static one => one.Assignment));
            named.AddRange(page.Unreadable);
            next = page.Next;
        }

        Assert.Equal([cycles[3].Id, cycles[1].Id, cycles[0].Id], listed);
        Assert.Equal([new UnreadableCycle(cycles[2].Id, StoreCodes.Corrupted)], named);
    }
}
