using HomeworkKit.Serialization;
using HomeworkKit.Storage.Providers;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>Works inside a transaction of the host's, so that homework and the host's own rows are committed together.</summary>
/// <remarks>
/// The host's connection has to be on a file that has the tables (<see cref="CreateTables"/>), and its transaction should begin immediately (<c>deferred: false</c>):
/// one that reads first and writes later may find that another process wrote in between. Each call happens completely or not at all; whether it lasts is decided by the host's
/// commit. Work runs on the caller's thread, and not beside the host's own on the same connection.
/// </remarks>
public sealed class SqliteSession : TransactionalSession
{
    private readonly SqliteTransaction _transaction;
    private readonly HomeworkCatalog _catalog;
    private readonly ContentCodec _codec;

    /// <summary>Joins a transaction.</summary>
    /// <param name="transaction">The host's transaction.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <param name="options">The protector, if the store has one; the rest is the host's connection's own.</param>
    public SqliteSession(SqliteTransaction transaction, HomeworkCatalog catalog, SqliteStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(catalog);
        _transaction = transaction;
        _catalog = catalog;
        _codec = new ContentCodec(new HomeworkJson(catalog), options?.Protector, options?.AcceptsUnprotected ?? false);
    }

    /// <inheritdoc/>
    protected override string StoreName => "sqlite";

    /// <summary>Makes the tables in a host's own file, or brings them to this version, inside the host's transaction.</summary>
    /// <param name="transaction">The host's transaction.</param>
    /// <exception cref="HomeworkSchemaException">The file has tables of a newer version.</exception>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    public static void CreateTables(SqliteTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        using var database = DatabaseOf(transaction);
        SqliteSchema.Migrate(database);
    }

    /// <inheritdoc/>
    protected override Task<T> ReadAsync<T>(Func<IStoreTransaction, CancellationToken, ValueTask<T>> work, bool ofOneMoment, CancellationToken cancellationToken) => WriteAsync(work, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<T> WriteAsync<T>(Func<IStoreTransaction, CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var database = DatabaseOf(_transaction);
        database.Run("SAVEPOINT homeworkkit");
        var isDone = false;
        try
        {
            var result = await work(new SqliteTransactionWork(database, _catalog, _codec), cancellationToken).ConfigureAwait(false);
            isDone = true;
            return result;
        }
        finally
        {
            if (!isDone)
            {
                _ = database.TryRun("ROLLBACK TO homeworkkit");
            }

            _ = database.TryRun("RELEASE homeworkkit");
        }
    }

    private static SqliteDatabase DatabaseOf(SqliteTransaction transaction) =>
        transaction.Connection is { } connection ? new SqliteDatabase(connection) : throw new InvalidOperationException(SqliteMessages.NoTransaction);
}
