using HomeworkKit.Storage;
using HomeworkKit.Storage.PostgreSql;
using HomeworkKit.Storage.Sqlite;
using Npgsql;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Which store a command uses: a SQLite file or a PostgreSQL database. The rest of the program knows only <see cref="IHomeworkStore"/>.</summary>
/// <param name="Where">What may be shown of it: never a password.</param>
/// <param name="OpenAsync">Opens it.</param>
internal sealed record StoreChoice(string Where, Func<CancellationToken, Task<IHomeworkStore>> OpenAsync)
{
    /// <summary>The environment variable for what better stays off the command line, where every user of the machine can read it.</summary>
    internal const string Variable = "HOMEWORKKIT_STORE";

    /// <summary>
    /// Tells the two apart: a text that names a host (<c>Host=</c> or <c>Server=</c>) is a PostgreSQL connection string, anything else a SQLite file.
    /// </summary>
    internal static StoreChoice Of(string store) =>
        store.Split(';').Any(static part => part.Split('=') is [var key, _, ..] && key.Trim().ToUpperInvariant() is "HOST" or "SERVER") ? PostgreSql(store)
        : store.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) && store.Contains("://", StringComparison.Ordinal)
            ? throw new ConsoleException("console/not-a-store", "A PostgreSQL database is written as Host=...;Database=...;Username=...", field: "--store")
        : Sqlite(Path.GetFullPath(store));

    internal static StoreChoice Sqlite(string path) =>
        new(path, async cancellationToken => await SqliteHomeworkStore.OpenAsync(path, HomeworkHost.Kit, cancellationToken: cancellationToken));

    private static StoreChoice PostgreSql(string connectionString)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connectionString);
            return new(
                $"PostgreSQL database {parts.Database ?? parts.Username} on {parts.Host}:{parts.Port}",
                async cancellationToken => await PostgreSqlHomeworkStore.OpenAsync(connectionString, HomeworkHost.Kit, cancellationToken: cancellationToken));
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            // The text of the exception may quote the connection string.
            throw new ConsoleException("console/not-a-store", "The connection string can't be read.", field: "--store");
        }
    }
}
