using HomeworkKit.Storage.Testing;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite.Tests.Issues;

public sealed class IncompleteFileTests
{
    private static readonly SqliteStoreOptions Accepting = new() { AcceptsIncompleteFile = true };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_empty_file_is_not_silently_an_empty_store(bool isDatabase)
    {
        using var folder = new StoreFolder();
        await File.WriteAllBytesAsync(folder.File, []);
        if (isDatabase)
        {
            using var connection = new SqliteConnection($"Data Source={folder.File};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL; VACUUM";
            command.ExecuteNonQuery();
        }

        Assert.Equal(StoreCodes.IncompleteFile, (await Assert.ThrowsAsync<HomeworkContentException>(() => folder.OpenAsync())).Code);
        await using var store = await folder.OpenAsync(Accepting);
        Assert.Equal(0, await store.CountAsync(HomeworkQuery.All));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_copy_without_its_log_is_not_silently_an_empty_store(bool readOnly)
    {
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync();
        await store.AppendAsync(SampleCycles.Agreed());
        var (copy, whole) = (folder.At("copy.db"), folder.At("whole.db"));
        Copy(folder.File, copy);
        Copy(folder.File, whole);
        Copy(folder.File + "-wal", whole + "-wal");
        var options = new SqliteStoreOptions { ReadOnly = readOnly };
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(
                StoreCodes.IncompleteFile,
                (await Assert.ThrowsAsync<HomeworkContentException>(() => SqliteHomeworkStore.OpenAsync(copy, HomeworkCatalog.BuiltIn, options))).Code);
        }

        // With its log it is whole; and on purpose what is left can be opened.
        await using var withLog = await SqliteHomeworkStore.OpenAsync(whole, HomeworkCatalog.BuiltIn, options);
        Assert.Equal((1, false), (await withLog.CountAsync(HomeworkQuery.All), withLog.LacksLog));
        await using var saved = await SqliteHomeworkStore.OpenAsync(copy, HomeworkCatalog.BuiltIn, Accepting);
        Assert.Equal((0, true), (await saved.CountAsync(HomeworkQuery.All), saved.LacksLog));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_copy_without_its_log_that_holds_older_homework_is_opened_and_says_what_it_lacks(bool readOnly)
    {
        using var folder = new StoreFolder();
        await using (var before = await folder.OpenAsync())
        {
            await before.AppendAsync(SampleCycles.Agreed());
        }

        await using var store = await folder.OpenAsync();
        Assert.False(store.LacksLog);
        await store.AppendAsync(SampleCycles.Agreed());
        Copy(folder.File, folder.At("copy.db"));
        await using var copy = await SqliteHomeworkStore.OpenAsync(folder.At("copy.db"), HomeworkCatalog.BuiltIn, new() { ReadOnly = readOnly });
        Assert.Equal((1, true), (await copy.CountAsync(HomeworkQuery.All), copy.LacksLog));
    }

    [Fact]
    public async Task A_copy_of_a_closed_file_and_a_backup_are_whole()
    {
        using var folder = new StoreFolder();
        await using (var store = await folder.OpenAsync())
        {
            await using var second = await folder.OpenAsync();
            await store.AppendAsync(SampleCycles.Agreed());
            await store.BackupAsync(folder.At("backup.db"));
        }

        Assert.False(File.Exists(folder.File + "-wal"));
        Copy(folder.File, folder.At("copy.db"));
        foreach (var name in new[] { "copy.db", "backup.db", "homework.db" })
        {
            await using var store = await SqliteHomeworkStore.OpenAsync(folder.At(name), HomeworkCatalog.BuiltIn);
            Assert.Equal((1, false), (await store.CountAsync(HomeworkQuery.All), store.LacksLog));
        }
    }

    [Fact]
    public async Task Stores_that_are_opened_and_closed_beside_each_other_never_take_the_file_for_incomplete()
    {
        using var folder = new StoreFolder();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 15; i++)
            {
                await using var store = await folder.OpenAsync(new() { Durability = SqliteDurability.ProcessOnly });
                await store.AppendAsync(SampleCycles.Agreed());
                Assert.False(store.LacksLog);
            }
        })));
        await using var all = await folder.OpenAsync();
        Assert.Equal(60, await all.CountAsync(HomeworkQuery.All));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(folder.File)!, "*.new*"));
    }

    // The system's own copy: opening the file here would take SQLite's locks from this process when it is closed.
    private static void Copy(string from, string to)
    {
        using var copying = System.Diagnostics.Process.Start("cp", [from, to]);
        copying.WaitForExit();
        Assert.Equal(0, copying.ExitCode);
    }
}
