using HomeworkKit.Storage;
using HomeworkKit.Storage.PostgreSql;
using HomeworkKit.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>The store and its baselines, side by side on one disk or one server, in a place of their own that is removed afterwards.</summary>
internal sealed class EventTables : IAsyncDisposable
{
    internal const string Sqlite = "sqlite";
    internal const string PostgreSql = "postgresql";

    private static readonly string? PostgreSqlServer = Environment.GetEnvironmentVariable("HOMEWORKKIT_TEST_POSTGRES");
    private readonly string _folder;
    private readonly string _schema;
    private readonly FileStream _file;

    private EventTables(string folder, string schema) =>
        (_folder, _schema, _file) = (
            folder,
            schema,
            new FileStream(Path.Combine(folder, "events"), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0));

    /// <summary>Gets the servers at hand: files, and PostgreSQL where HOMEWORKKIT_TEST_POSTGRES names one.</summary>
    internal static IEnumerable<string> Servers => string.IsNullOrEmpty(PostgreSqlServer) ? [Sqlite] : [Sqlite, PostgreSql];

    internal required IHomeworkStore Store { get; init; }

    internal required IEventTable AdoNet { get; init; }

    /// <summary>Gets the same with what the store keeps and compares besides: number, arrival and checksum.</summary>
    internal required IEventTable AdoNetChecked { get; init; }

    internal required IEventTable EfCore { get; init; }

    internal required IEventTable EfCoreHistories { get; init; }

    internal static async Task<EventTables> OpenAsync(string server)
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-benchmarks-").FullName;
        var schema = "benchmarks_" + Guid.NewGuid().ToString("N");
        if (server == Sqlite)
        {
            return new EventTables(folder, schema)
            {
                Store = await SqliteHomeworkStore.OpenAsync(Path.Combine(folder, "store.db"), HomeworkCatalog.BuiltIn),
                AdoNet = new SqliteEventTable(Path.Combine(folder, "ado.db")),
                AdoNetChecked = new SqliteEventTable(Path.Combine(folder, "ado-checked.db"), isChecked: true),
                EfCore = new EfCoreEventTable(builder => builder.UseSqlite($"Data Source={Path.Combine(folder, "ef.db")}")),
                EfCoreHistories = new EfCoreHistoryTable(builder => builder.UseSqlite($"Data Source={Path.Combine(folder, "ef-histories.db")}")),
            };
        }

        await using (var connection = new NpgsqlConnection(PostgreSqlServer))
        {
            await connection.OpenAsync();
            await using var make = new NpgsqlCommand($"CREATE SCHEMA {schema}", connection);
            await make.ExecuteNonQueryAsync();
        }

        var inSchema = new NpgsqlConnectionStringBuilder(PostgreSqlServer) { SearchPath = schema }.ToString();
        return new EventTables(folder, schema)
        {
            Store = await PostgreSqlHomeworkStore.OpenAsync(inSchema, HomeworkCatalog.BuiltIn),
            AdoNet = new PostgreSqlEventTable(inSchema),
            AdoNetChecked = new PostgreSqlEventTable(inSchema, isChecked: true),
            EfCore = new EfCoreEventTable(builder => builder.UseNpgsql(inSchema)),
            EfCoreHistories = new EfCoreHistoryTable(builder => builder.UseNpgsql(inSchema)),
        };
    }

    /// <summary>Writes events behind one another into a file, and waits until the disk has them.</summary>
    internal void AppendToFile(IReadOnlyList<StoredEvent> events)
    {
        foreach (var one in events)
        {
            _file.Write(one.Body);
        }

        _file.Flush(flushToDisk: true);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await AdoNet.DisposeAsync();
        await AdoNetChecked.DisposeAsync();
        await EfCore.DisposeAsync();
        await EfCoreHistories.DisposeAsync();
        await _file.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        if (Store is PostgreSqlHomeworkStore)
        {
            await using var connection = new NpgsqlConnection(PostgreSqlServer);
            await connection.OpenAsync();
            await using var drop = new NpgsqlCommand($"DROP SCHEMA {_schema} CASCADE", connection);
            await drop.ExecuteNonQueryAsync();
        }
    }
}
