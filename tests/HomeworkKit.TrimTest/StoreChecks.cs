using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;

namespace HomeworkKit.TrimTest;

/// <summary>A cycle kept in memory and in a SQLite file, and found again.</summary>
internal static class StoreChecks
{
    internal static IEnumerable<Check> All =>
    [
        new("a store in memory finds a cycle again", static () => InMemoryAsync().GetAwaiter().GetResult()),
        new("a SQLite file finds a cycle again", static () => InFileAsync().GetAwaiter().GetResult()),
    ];

    private static async Task InMemoryAsync()
    {
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        await KeepsAsync(store);
    }

    private static async Task InFileAsync()
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-");
        try
        {
            await using var store = await SqliteHomeworkStore.OpenAsync(Path.Combine(folder.FullName, "trimmed.db"), HomeworkCatalog.BuiltIn);
            await KeepsAsync(store);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task KeepsAsync(IHomeworkStore store)
    {
        var cycle = CycleChecks.CycleOf(HomeworkCatalog.BuiltIn.Kinds[0]);
        await store.AppendAsync(cycle);
        Check.Equal(cycle, (await store.LoadAsync(cycle.Id))!);
        Check.Equal(1L, await store.CountAsync(new HomeworkQuery()));
    }
}
