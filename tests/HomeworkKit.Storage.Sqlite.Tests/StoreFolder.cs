using System.Text;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite.Tests;

/// <summary>A folder of its own for the file of one test.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homeworkkit-");

    internal string File => Path.Combine(_folder.FullName, "homework.db");

    public void Dispose() => _folder.Delete(recursive: true);

    internal string At(string name) => Path.Combine(_folder.FullName, name);

    internal Task<SqliteHomeworkStore> OpenAsync(SqliteStoreOptions? options = null) => SqliteHomeworkStore.OpenAsync(File, HomeworkCatalog.BuiltIn, options);

    /// <summary>Opens a connection of the test's own.</summary>
    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>Reads the bytes of all files that lie here.</summary>
    internal string Bytes()
    {
        var all = new StringBuilder();
        foreach (var path in Directory.GetFiles(_folder.FullName))
        {
            // The system's own copy: opening the file here would take SQLite's locks from this process when it is closed.
            using var copying = System.Diagnostics.Process.Start("cp", [path, path + ".copy"]);
            copying.WaitForExit();
            all.Append(Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(path + ".copy")));
            System.IO.File.Delete(path + ".copy");
        }

        return all.ToString();
    }
}
