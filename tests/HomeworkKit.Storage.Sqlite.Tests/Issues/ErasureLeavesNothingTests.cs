using HomeworkKit.Storage.Testing;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite.Tests.Issues;

public sealed class ErasureLeavesNothingTests
{
    private const string Words = "WORDS-OF-A-CLIENT";
    private static readonly ClientRef Erased = new("c-to-be-erased");
    private static readonly ClientRef Other = new("c-to-stay");

    [Theory]
    [InlineData("wal")]
    [InlineData("delete")]
    public async Task What_is_erased_in_a_hosts_own_transaction_is_gone_after_its_commit(string journal)
    {
        using var folder = new StoreFolder();
        using (var connection = folder.Connect())
        {
            Run(connection, $"PRAGMA journal_mode = {journal}; PRAGMA secure_delete = 0; CREATE TABLE host_note (id INTEGER PRIMARY KEY)");
            using (var making = connection.BeginTransaction())
            {
                SqliteSession.CreateTables(making);
                making.Commit();
            }

            await InTransactionAsync(connection, async session =>
            {
                for (var i = 0; i < 40; i++)
                {
                    await session.AppendAsync(
                        SampleCycles.Commented(SampleCycles.Commented(SampleCycles.Agreed(Erased), Words + new string('x', 37 * i)), Words));
                    await session.AppendAsync(SampleCycles.Commented(SampleCycles.Agreed(Other), "OTHER" + new string('y', 23 * i)));
                    await session.PutDocumentAsync(new DocumentKey(Erased, $"goal/{i}"), Goal(i), 0);
                }
            });
            Assert.Contains(Words, folder.Bytes(), StringComparison.Ordinal);
            var report = await InTransactionAsync(connection, session => session.EraseClientAsync(Erased));
            Assert.Equal((40, 160L, journal == "wal"), (report.Assignments.Count, report.Events, report.RemainsInFile));
            Assert.Equal(0L, Scalar(connection, "PRAGMA secure_delete"));
            Assert.Equal(1, Scalar(connection, "SELECT log_pending & 7 FROM homework_store"));
            Assert.True(SqliteSession.TryFinishErasure(connection));
            Assert.Equal(0, Scalar(connection, "SELECT log_pending & 7 FROM homework_store"));
            Assert.DoesNotContain(Words, folder.Bytes(), StringComparison.Ordinal);
            Assert.DoesNotContain(Erased.Value, folder.Bytes(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Words, folder.Bytes(), StringComparison.Ordinal);
        Assert.Contains("OTHER", folder.Bytes(), StringComparison.Ordinal);
        await using var store = await folder.OpenAsync();
        Assert.Equal(40, await store.CountAsync(HomeworkQuery.All));
        Assert.True((await store.CheckAsync()).IsSound);
    }

    [Fact]
    public async Task Nothing_of_many_interleaved_histories_stays_in_the_stores_own_file()
    {
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync(new() { Durability = SqliteDurability.ProcessOnly });
        for (var i = 0; i < 60; i++)
        {
            var cycle = SampleCycles.Agreed(Erased);
            await store.AppendAsync([
                SampleCycles.Commented(cycle, Words + new string('x', 61 * i)),
                SampleCycles.Commented(SampleCycles.Agreed(Other), new string('y', 17 * i)),
            ]);
            await store.PutDocumentAsync(new DocumentKey(Erased, "goal"), Goal(i), i);
        }

        Assert.False((await store.EraseClientAsync(Erased)).RemainsInFile);
        Assert.DoesNotContain(Words, folder.Bytes(), StringComparison.Ordinal);
        Assert.DoesNotContain(Erased.Value, folder.Bytes(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_of_an_erased_attempt_stays_in_the_files_bytes(bool byAppend)
    {
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync();
        var cycle = SampleCycles.Attempted(SampleCycles.Agreed(Erased), 6);
        var (client, attempt) = (Actor.Client(Erased.Value), cycle.Attempts[3]);
        for (var i = 0; i < 5; i++)
        {
            cycle = cycle.AmendAttempt(attempt.Attempt with { Noticed = Words + new string('x', 700 * i) }, client, SampleCycles.Start, Words).OrThrow();
            await store.AppendAsync(cycle);
        }

        Assert.Contains(Words, folder.Bytes(), StringComparison.Ordinal);
        if (byAppend)
        {
            await store.AppendAsync(cycle.EraseAttempt(attempt.Id, client, SampleCycles.Start).OrThrow());
        }
        else
        {
            Assert.False((await store.EraseAttemptAsync(cycle.Id, attempt.Id, client, SampleCycles.Start))!.RemainsInFile);
        }

        Assert.DoesNotContain(Words, folder.Bytes(), StringComparison.Ordinal);
        Assert.True((await store.CheckAsync()).IsSound);
        Assert.Equal(6, (await store.LoadAsync(cycle.Id))!.Attempts.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task While_somebody_reads_the_report_says_that_words_remain_and_a_later_write_removes_them(bool isDocument)
    {
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync(new() { BusyTimeout = Duration.FromMilliseconds(200) });
        var key = new DocumentKey(Erased, "goal");
        await store.AppendAsync(SampleCycles.Commented(SampleCycles.Agreed(Erased), isDocument ? "nothing" : Words));
        await store.PutDocumentAsync(key, Goal(1, isDocument ? Words : "nothing"), 0);
        using (var reader = folder.Connect())
        {
            Run(reader, "BEGIN; SELECT count(*) FROM homework_event");
            if (isDocument)
            {
                Assert.True(await store.DeleteDocumentAsync(key, 1));
            }
            else
            {
                Assert.True((await store.EraseClientAsync(Erased)).RemainsInFile);
            }

            Assert.True(store.ErasureRemainsInFile);
            Assert.Contains(Words, folder.Bytes(), StringComparison.Ordinal);
        }

        await store.AppendAsync(SampleCycles.Agreed(Other));
        Assert.False(store.ErasureRemainsInFile);
        Assert.DoesNotContain(Words, folder.Bytes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_could_not_be_emptied_before_the_store_was_closed_is_emptied_when_it_is_opened_again()
    {
        using var folder = new StoreFolder();
        await (await folder.OpenAsync()).DisposeAsync();
        using var reader = folder.Connect();
        await using (var store = await folder.OpenAsync(new() { BusyTimeout = Duration.FromMilliseconds(50) }))
        {
            await store.AppendAsync(SampleCycles.Commented(SampleCycles.Agreed(Erased), Words));
            Run(reader, "BEGIN; SELECT count(*) FROM homework_event");
            Assert.True((await store.EraseClientAsync(Erased)).RemainsInFile);
        }

        Assert.Contains(Words, folder.Bytes(), StringComparison.Ordinal);
        Run(reader, "COMMIT");
        await using var again = await folder.OpenAsync();
        Assert.False(again.ErasureRemainsInFile);
        Assert.DoesNotContain(Words, folder.Bytes(), StringComparison.Ordinal);
    }

    private static TreatmentGoal Goal(int number, string words = Words) =>
        new()
        {
            Id = new GoalId(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
            Client = Erased,
            Goal = words + new string('z', 29 * number),
        };

    private static async Task InTransactionAsync(SqliteConnection connection, Func<SqliteSession, Task> work)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        await work(new SqliteSession(transaction, HomeworkCatalog.BuiltIn));
        transaction.Commit();
    }

    private static async Task<T> InTransactionAsync<T>(SqliteConnection connection, Func<SqliteSession, Task<T>> work)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var result = await work(new SqliteSession(transaction, HomeworkCatalog.BuiltIn));
        transaction.Commit();
        return result;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
