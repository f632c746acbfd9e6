using HomeworkKit.Storage.Sqlite;

namespace HomeworkKit.Tool.Stores;

/// <summary>Opens a store as carefully as its work allows.</summary>
internal static class OpenStore
{
    internal static Task<SqliteHomeworkStore> Async(string path, bool isNew, bool writes, CancellationToken stop) => isNew || File.Exists(path)
        ? SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn, new SqliteStoreOptions { ReadOnly = !writes }, stop)
        : throw new ToolException("tool/no-store", "There is no such store.");
}
