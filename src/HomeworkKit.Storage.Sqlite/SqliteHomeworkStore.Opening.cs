using System.Diagnostics;
using HomeworkKit.Storage.Providers;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HomeworkKit.Storage.Sqlite;

/// <content>Opens a file: its tables, its settings, and what tells whether it is whole.</content>
public sealed partial class SqliteHomeworkStore
{
    /// <summary>Opens a store, and makes its tables if the file has none.</summary>
    /// <param name="path">The file; made with its tables if there is none, in a folder that exists.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <param name="options">How; null for a store that loses nothing.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The store.</returns>
    /// <exception cref="ArgumentException">The path is empty or names no file.</exception>
    /// <exception cref="HomeworkSchemaException">The file was written by a newer version; or it has no tables and may only be read.</exception>
    /// <exception cref="HomeworkStoreUnavailableException">The file cannot be opened or written.</exception>
    /// <exception cref="HomeworkContentException">
    /// The file is no database, or damaged; or it holds nothing, or was copied while it was in use and without its log
    /// (<see cref="StoreCodes.IncompleteFile"/>).
    /// </exception>
    public static Task<SqliteHomeworkStore> OpenAsync(
        string path,
        HomeworkCatalog catalog,
        SqliteStoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(catalog);
        if (path.StartsWith(':'))
        {
            throw new ArgumentException(SqliteMessages.NotAFile, nameof(path));
        }

        return Task.Run(() => OpenFileAsync(Path.GetFullPath(path), catalog, options ?? new SqliteStoreOptions(), cancellationToken), cancellationToken);
    }

    private static async Task<SqliteHomeworkStore> OpenFileAsync(
        string path,
        HomeworkCatalog catalog,
        SqliteStoreOptions options,
        CancellationToken cancellationToken)
    {
        if (!options.ReadOnly && !File.Exists(path))
        {
            SqliteFile.Create(path, options, cancellationToken);
        }

        var (writer, lacksLog) = await SqliteFile.OpenAsync(path, options, cancellationToken).ConfigureAwait(false);
        try
        {
            var found = SqliteSchema.Check(writer);
            if (options.ReadOnly)
            {
                return found == SqliteSchema.Version
                    ? new SqliteHomeworkStore(path, catalog, options, writer) { LacksLog = lacksLog }
                    : throw new HomeworkSchemaException(StoreCodes.NoSchema, found, SqliteSchema.Version);
            }

            await ConfigureAsync(writer, options, cancellationToken).ConfigureAwait(false);
            if (found < SqliteSchema.Version)
            {
                await InTransactionAsync(
                    writer,
                    options.Patience,
                    () =>
                    {
                        SqliteSchema.Migrate(writer);
                        return ValueTask.FromResult(true);
                    },
                    cancellationToken).ConfigureAwait(false);
            }

            SqliteFile.MarkInUse(writer, options.Patience);
            var store = new SqliteHomeworkStore(path, catalog, options, writer) { LacksLog = lacksLog };
            store._remains = SqliteErasure.Find(writer);
            if (store.ErasureRemainsInFile)
            {
                store.FinishErasure(writer, Duration.Zero, options.RewritesUpToBytes);
            }

            return store;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private static async Task ConfigureAsync(SqliteDatabase writer, SqliteStoreOptions options, CancellationToken cancellationToken)
    {
        await WaitingAsync(writer, "PRAGMA journal_mode = WAL", options.Patience, cancellationToken).ConfigureAwait(false);
        writer.Run(options.Durability == SqliteDurability.Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");

        // What is erased is overwritten, not merely unlinked.
        writer.Run("PRAGMA secure_delete = ON");
        if (options.MaximumBytes is { } bytes)
        {
            var pages = bytes / writer.Scalar("PRAGMA page_size");
            writer.Run(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {Math.Max(1, pages)}"));
        }
    }
}
