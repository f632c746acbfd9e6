namespace HomeworkKit.Storage.Sqlite.Tests;

/// <summary>A folder of its own for the file of one test.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homeworkkit-");

    internal string File => Path.Combine(_folder.FullName, "homework.db");

    public void Dispose() => _folder.Delete(recursive: true);

    internal string At(string name) => Path.Combine(_folder.FullName, name);

    internal Task<SqliteHomeworkStore> OpenAsync(SqliteStoreOptions? options = null) => SqliteHomeworkStore.OpenAsync(File, HomeworkCatalog.BuiltIn, options);
}
