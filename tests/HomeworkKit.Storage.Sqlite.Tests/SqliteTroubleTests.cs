using HomeworkKit.Storage.Testing;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite.Tests;

public sealed class SqliteTroubleTests
{
    [Fact]
    public async Task A_newer_file_is_refused_and_left_alone()
    {
        using var folder = new StoreFolder();
        await (await folder.OpenAsync()).DisposeAsync();
        Run(folder, "UPDATE homework_store SET schema_version = 99");
        var before = await File.ReadAllBytesAsync(folder.File);
        var refused = await Assert.ThrowsAsync<HomeworkSchemaException>(() => folder.OpenAsync());
        Assert.Equal((StoreCodes.NewerSchema, 99, 3), (refused.Code, refused.Found, refused.Supported));
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.File));
    }

    [Fact]
    public async Task What_is_no_database_is_refused_and_left_alone()
    {
        using var folder = new StoreFolder();
        await File.WriteAllTextAsync(folder.File, new string('x', 5000));
        Assert.Equal(StoreCodes.Corrupted, (await Assert.ThrowsAsync<HomeworkContentException>(() => folder.OpenAsync())).Code);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(folder.File));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_cannot_be_opened()
    {
        using var folder = new StoreFolder();
        var refused = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() =>
            SqliteHomeworkStore.OpenAsync(folder.At("no/such/file.db"), HomeworkCatalog.BuiltIn));
        Assert.Equal((StoreCodes.CannotOpen, "sqlite/14"), (refused.Code, refused.ProviderError));
        await Assert.ThrowsAsync<ArgumentException>(() => SqliteHomeworkStore.OpenAsync(":memory:", HomeworkCatalog.BuiltIn));
    }

    [Fact]
    public async Task A_store_opened_for_reading_reads_and_does_not_write()
    {
        using var folder = new StoreFolder();
        var cycle = SampleCycles.Agreed();
        await using (var writer = await folder.OpenAsync())
        {
            await writer.AppendAsync(cycle);
        }

        await using var reader = await folder.OpenAsync(new() { ReadOnly = true });
        Assert.Equal(cycle, await reader.LoadAsync(cycle.Id));
        Assert.Equal(
            StoreCodes.ReadOnly,
            (await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => reader.AppendAsync(SampleCycles.Commented(cycle)))).Code);
        Assert.Equal(cycle, await reader.LoadAsync(cycle.Id));

        var empty = folder.At("empty.db");
        await File.WriteAllBytesAsync(empty, []);
        Assert.Equal(
            StoreCodes.NoSchema,
            (
                await Assert.ThrowsAsync<HomeworkSchemaException>(() =>
                    SqliteHomeworkStore.OpenAsync(empty, HomeworkCatalog.BuiltIn, new() { ReadOnly = true }))
            ).Code);
    }

    [Fact]
    public async Task A_file_that_another_holds_is_waited_for_and_then_locked()
    {
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync(new() { BusyTimeout = Duration.FromMilliseconds(60) });
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle);
        using (var other = Connect(folder))
        {
            using var transaction = other.BeginTransaction(deferred: false);
            var locked = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => store.AppendAsync(SampleCycles.Commented(cycle)));
            Assert.Equal((StoreCodes.Locked, true), (locked.Code, locked.IsTransient));
            Assert.Equal(cycle, await store.LoadAsync(cycle.Id));
        }

        Assert.Equal(1, (await store.AppendAsync(SampleCycles.Commented(cycle))).Added);
    }

    [Fact]
    public async Task A_full_store_says_so_keeps_what_it_has_and_goes_on_when_there_is_room()
    {
        using var folder = new StoreFolder();
        var stored = 0;
        await using (var store = await folder.OpenAsync(new() { MaximumBytes = 400_000 }))
        {
            var full = await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(async () =>
            {
                for (; ; stored++)
                {
                    await store.AppendAsync(SampleCycles.Commented(SampleCycles.Agreed(), new string('x', 30_000)));
                }
            });
            Assert.Equal(StoreCodes.Full, full.Code);
            Assert.Equal(stored, await store.CountAsync(HomeworkQuery.All));
            Assert.True((await store.CheckAsync()).IsSound);
        }

        await using var roomier = await folder.OpenAsync();
        await roomier.AppendAsync(SampleCycles.Commented(SampleCycles.Agreed(), new string('x', 30_000)));
        Assert.Equal(stored + 1, await roomier.CountAsync(HomeworkQuery.All));
    }

    [Fact]
    public async Task A_damaged_page_is_found_and_reported_with_a_code()
    {
        using var folder = new StoreFolder();
        await using (var store = await folder.OpenAsync())
        {
            await store.AppendAsync([.. Enumerable.Range(0, 200).Select(_ => SampleCycles.Attempted(SampleCycles.Agreed(), 5))]);
        }

        using (var file = File.OpenWrite(folder.File))
        {
            for (var page = 20; page < file.Length / 4096; page += 3)
            {
                file.Position = page * 4096L;
                file.Write(new byte[512]);
            }
        }

        await using var damaged = await folder.OpenAsync();
        var check = await damaged.CheckAsync();
        Assert.False(check.IsSound);
        Assert.All(check.Unreadable, one => Assert.Equal(StoreCodes.Corrupted, one.Code));
        var codes = new HashSet<string>();
        try
        {
            await foreach (var cycle in damaged.StreamAsync())
            {
                Assert.Equal(7, cycle.Version);
            }
        }
        catch (HomeworkContentException exception)
        {
            codes.Add(exception.Code);
        }

        Assert.Equal([StoreCodes.Corrupted], codes);
    }

    [Theory]
    [InlineData("DELETE FROM homework_event WHERE sequence = 1")]
    [InlineData("DELETE FROM homework_event WHERE sequence = 3")]
    [InlineData("DELETE FROM homework_event")]
    [InlineData("UPDATE homework_event SET sequence = 9 WHERE sequence = 2")]
    [InlineData("INSERT INTO homework_event SELECT stream, 4, body, arrived, checksum FROM homework_event WHERE sequence = 3")]
    [InlineData("UPDATE homework_event SET body = x'7B' WHERE sequence = 2")]
    [InlineData("UPDATE homework_event SET body = x'' WHERE sequence = 2")]
    [InlineData("UPDATE homework_cycle SET version = 2")]
    [InlineData("UPDATE homework_cycle SET client = 'c-43'")]
    [InlineData("UPDATE homework_cycle SET client = ''")]
    [InlineData("UPDATE homework_cycle SET assignment = x'00112233445566778899AABBCCDDEEFF'")]
    public async Task A_history_with_missing_or_foreign_rows_is_never_loaded_as_if_it_were_whole(string damage)
    {
        using var folder = new StoreFolder();
        var cycle = SampleCycles.Commented(SampleCycles.Agreed());
        await using var store = await folder.OpenAsync();
        await store.AppendAsync(cycle);
        Run(folder, damage);
        var id = damage.Contains("SET assignment", StringComparison.Ordinal)
            ? HomeworkKit.AssignmentId.Parse("00112233-4455-6677-8899-aabbccddeeff")
            : cycle.Id;
        var exception = await Assert.ThrowsAsync<HomeworkContentException>(() => store.LoadAsync(id));
        Assert.Equal((StoreCodes.Corrupted, (HomeworkKit.AssignmentId?)id), (exception.Code, exception.Assignment));
    }

    [Fact]
    public async Task A_store_that_was_closed_is_not_used_by_mistake()
    {
        using var folder = new StoreFolder();
        var store = await folder.OpenAsync();
        await store.DisposeAsync();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.LoadAsync(SampleCycles.Agreed().Id));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.AppendAsync(SampleCycles.Agreed()));
    }

    private static SqliteConnection Connect(StoreFolder folder)
    {
        var connection = new SqliteConnection($"Data Source={folder.File};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(StoreFolder folder, string sql)
    {
        using var connection = Connect(folder);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }
}
