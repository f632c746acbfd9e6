using HomeworkKit;
using HomeworkKit.Storage.Sqlite;

/// <summary>One file, closed and opened again.</summary>
internal static class StorageSqlitePackage
{
    internal static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-");
        try
        {
            var (file, cycle) = (Path.Combine(folder.FullName, "homework.db"), SampleWeek.Make(new("c-3")));
            await using (var store = await SqliteHomeworkStore.OpenAsync(file, HomeworkCatalog.BuiltIn))
            {
                await store.AppendAsync(cycle);
            }

            await using (var store = await SqliteHomeworkStore.OpenAsync(file, HomeworkCatalog.BuiltIn))
            {
                Require.That(await store.LoadAsync(cycle.Id) == cycle, "what was stored is found in the file");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
