using System.Text;
using HomeworkKit.Storage.Testing;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite.Tests;

public sealed class SqliteFileTests
{
    [Fact]
    public async Task What_was_stored_is_there_when_the_file_is_opened_again()
    {
        using var folder = new StoreFolder();
        var cycle = SampleCycles.Attempted(SampleCycles.Agreed(), 3);
        ChangeToken token;
        await using (var store = await folder.OpenAsync())
        {
            await store.AppendAsync(cycle);
            token = (await store.ChangesAsync(default)).Next;
        }

        await using var again = await folder.OpenAsync(new() { Durability = SqliteDurability.ProcessOnly });
        Assert.Equal(cycle, await again.LoadAsync(cycle.Id));
        Assert.Empty((await again.ChangesAsync(token)).Changes);
        Assert.Equal(1, (await again.AppendAsync(SampleCycles.Commented(cycle))).Added);
        Assert.Single((await again.ChangesAsync(token)).Changes);
    }

    [Fact]
    public async Task A_token_that_knows_more_than_an_older_backup_is_refused_by_code_and_the_beginning_tells_all()
    {
        using var folder = new StoreFolder();
        var kept = SampleCycles.Agreed();
        ChangeToken before, after;
        await using (var store = await folder.OpenAsync())
        {
            await store.AppendAsync(kept);
            before = (await store.ChangesAsync(default)).Next;
            await store.BackupAsync(folder.At("older.db"));
            await store.AppendAsync(SampleCycles.Agreed());
            after = (await store.ChangesAsync(default)).Next;
        }

        await using var older = await SqliteHomeworkStore.OpenAsync(folder.At("older.db"), HomeworkCatalog.BuiltIn);
        var ahead = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => older.ChangesAsync(after));
        Assert.Equal((StoreCodes.TokenAhead, false), (ahead.Code, ahead.IsTransient));
        Assert.Empty((await older.ChangesAsync(before)).Changes);
        Assert.Equal([CycleSummary.Of(kept)], (await older.ChangesAsync(default)).Changes);
    }

    [Fact]
    public async Task A_backup_is_of_one_moment_while_others_write()
    {
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync();
        await store.AppendAsync([.. Enumerable.Range(0, 50).Select(_ => SampleCycles.Attempted(SampleCycles.Agreed(), 5))]);
        using var end = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var count = 0; ; count++)
            {
                if (end.IsCancellationRequested)
                {
                    return count;
                }

                await store.AppendAsync([SampleCycles.Agreed(), SampleCycles.Agreed()]);
            }
        });
        await store.BackupAsync(folder.At("backup.db"));
        await end.CancelAsync();
        Assert.Equal(50 + (2 * await writing), await store.CountAsync(HomeworkQuery.All));

        await using var backup = await SqliteHomeworkStore.OpenAsync(folder.At("backup.db"), HomeworkCatalog.BuiltIn);
        Assert.True((await backup.CheckAsync()).IsSound);
        Assert.Equal(0, await backup.CountAsync(HomeworkQuery.All) % 2);
        await Assert.ThrowsAsync<IOException>(() => store.BackupAsync(folder.At("backup.db")));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(folder.File)!, "*.unfinished"));
    }

    [Fact]
    public async Task What_is_erased_is_gone_from_the_files_bytes()
    {
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync();
        await store.AppendAsync(SampleCycles.Commented(SampleCycles.Agreed(new("c-to-be-erased")), "WORDS-OF-A-CLIENT"));
        await store.AppendAsync(SampleCycles.Commented(SampleCycles.Agreed(new("c-to-stay")), "WORDS-THAT-STAY"));
        Assert.Contains("WORDS-OF-A-CLIENT", Bytes(), StringComparison.Ordinal);
        await store.EraseClientAsync(new("c-to-be-erased"));
        Assert.DoesNotContain("WORDS-OF-A-CLIENT", Bytes(), StringComparison.Ordinal);
        Assert.DoesNotContain("c-to-be-erased", Bytes(), StringComparison.Ordinal);
        Assert.Contains("WORDS-THAT-STAY", Bytes(), StringComparison.Ordinal);

        string Bytes()
        {
            var all = new StringBuilder();
            foreach (var path in Directory.GetFiles(Path.GetDirectoryName(folder.File)!))
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using var reader = new StreamReader(file, Encoding.Latin1);
                all.Append(reader.ReadToEnd());
            }

            return all.ToString();
        }
    }

    [Fact]
    public async Task Homework_and_the_hosts_own_rows_are_committed_together_or_not_at_all()
    {
        using var folder = new StoreFolder();
        using var connection = new SqliteConnection($"Data Source={folder.At("host.db")};Pooling=False");
        connection.Open();
        Run("PRAGMA journal_mode = WAL; CREATE TABLE host_note (id INTEGER PRIMARY KEY)");
        using (var making = connection.BeginTransaction())
        {
            SqliteSession.CreateTables(making);
            SqliteSession.CreateTables(making);
            making.Commit();
        }

        foreach (var commit in new[] { false, true })
        {
            var cycle = SampleCycles.Agreed();
            using var transaction = connection.BeginTransaction(deferred: false);
            Run("INSERT INTO host_note VALUES (1)", transaction);
            var session = new SqliteSession(transaction, HomeworkCatalog.BuiltIn);
            await session.AppendAsync(cycle);

            // A conflict in the second undoes the first of the same call, and leaves the host's transaction usable.
            var fresh = SampleCycles.Agreed();
            await Assert.ThrowsAsync<HomeworkHistoryException>(() =>
                session.AppendAsync([
                    fresh,
                    HomeworkKit
                        .HomeworkCycle.Propose(
                            cycle.Assignment with
                            {
                                Client = new("c-9"),
                            },
                            HomeworkKit.Actor.Clinician("k-7"),
                            SampleCycles.Start,
                            HomeworkCatalog.BuiltIn)
                        .OrThrow(),
                ]));
            Assert.Null(await session.LoadAsync(fresh.Id));
            Assert.Equal(cycle, await session.LoadAsync(cycle.Id));
            if (commit)
            {
                transaction.Commit();
            }
            else
            {
                transaction.Rollback();
            }

            await using var store = await SqliteHomeworkStore.OpenAsync(folder.At("host.db"), HomeworkCatalog.BuiltIn);
            Assert.Equal(commit ? cycle : null, await store.LoadAsync(cycle.Id));
            Assert.Equal(commit ? 1 : 0, await store.CountAsync(HomeworkQuery.All));
            await Assert.ThrowsAsync<InvalidOperationException>(() => session.AppendAsync(cycle));
        }

        void Run(string sql, SqliteTransaction? transaction = null)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Transaction = transaction;
            command.ExecuteNonQuery();
        }
    }

    [Fact]
    public async Task Several_stores_on_one_file_write_at_once()
    {
        using var folder = new StoreFolder();
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => folder.OpenAsync()));
        await Task.WhenAll(stores.Select(store => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await store.AppendAsync(SampleCycles.Agreed());
            }
        })));
        Assert.Equal(80, await stores[0].CountAsync(HomeworkQuery.All));
        await Task.WhenAll(stores.Select(store => store.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task An_event_takes_little_more_room_than_its_body()
    {
        using var folder = new StoreFolder();
        long bodies;
        await using (var store = await folder.OpenAsync(new() { Durability = SqliteDurability.ProcessOnly }))
        {
            await store.AppendAsync([.. Enumerable.Range(0, 200).Select(_ => SampleCycles.Attempted(SampleCycles.Agreed(), 18))]);
            await store.BackupAsync(folder.At("compact.db"));
        }

        using (var connection = new SqliteConnection($"Data Source={folder.At("compact.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT sum(length(body)) FROM homework_event";
            bodies = (long)command.ExecuteScalar()!;
        }

        // Summaries, indexes, arrivals and checksums included: at most 90 bytes an event beside its body, as 246 for one of 156.
        Assert.InRange((new FileInfo(folder.At("compact.db")).Length - bodies) / (200 * 20), 0, 90);
    }
}
