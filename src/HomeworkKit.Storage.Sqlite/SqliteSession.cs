using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Storage.Providers;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>Works inside a transaction of the host's, so that homework and the host's own rows are committed together.</summary>
/// <remarks>
/// The host's connection has to be on a file that has the tables (<see cref="CreateTables"/>), and its transaction should begin immediately (<c>deferred:
/// false</c>): one that reads first and writes later may find that another process wrote in between. Each call happens completely or not at all; whether it
/// lasts is decided by the host's commit. What is erased is overwritten in the file; a log keeps it until it is emptied after the commit
/// (<see cref="TryFinishErasure"/>). Work runs on the caller's thread, and not beside the host's own on the same connection.
/// </remarks>
public sealed class SqliteSession : TransactionalSession
{
    private readonly SqliteTransaction _transaction;
    private readonly HomeworkCatalog _catalog;
    private readonly ContentCodec _codec;
    private readonly IClock _clock;
    private readonly long _rewritesUpTo;

    /// <summary>Joins a transaction.</summary>
    /// <param name="transaction">The host's transaction.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <param name="options">The protector, if the store has one, the clock, and up to which size an erasure writes the tables anew; the rest is the host's
    /// connection's own.</param>
    [SuppressMessage(
        "ApiDesign",
        "RS0030:Do not use banned APIs",
        Justification = "When events arrive is told by the store's own clock; a host or test can give another.")]
    public SqliteSession(SqliteTransaction transaction, HomeworkCatalog catalog, SqliteStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(catalog);
        _transaction = transaction;
        _catalog = catalog;
        _codec = new ContentCodec(new HomeworkJson(catalog), options?.Protector, options?.AcceptsUnprotected ?? false);
        _clock = options?.Clock ?? SystemClock.Instance;
        _rewritesUpTo = (options ?? new SqliteStoreOptions()).RewritesUpToBytes;
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

    /// <summary>
    /// Removes what is left of erased content after a commit: writes the tables anew where that is still to be done, whatever their size, and empties the log.
    /// </summary>
    /// <remarks>
    /// The next opening of a <see cref="SqliteHomeworkStore"/> on the file does the same, up to its size. Where a host's triggers or references hang on the
    /// rows of the store's tables they cannot be written anew: <c>VACUUM</c> the file then.
    /// </remarks>
    /// <param name="connection">A connection to the file that has no transaction open.</param>
    /// <returns>Whether nothing remains; false while somebody else is reading or writing, or where the tables cannot be written anew.</returns>
    /// <exception cref="InvalidOperationException">The connection is closed.</exception>
    public static bool TryFinishErasure(SqliteConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (connection.Handle is null)
        {
            throw new InvalidOperationException(SqliteMessages.Closed);
        }

        using var database = new SqliteDatabase(connection);
        if (database.IsInTransaction)
        {
            return false;
        }

        var overwrites = database.BeginOverwriting();
        try
        {
            return SqliteErasure.TryFinish(database, long.MaxValue, out _) == SqliteRemains.None;
        }
        finally
        {
            database.EndOverwriting(overwrites);
        }
    }

    /// <inheritdoc/>
    protected override Task<T> ReadAsync<T>(
        Func<IStoreTransaction, CancellationToken, ValueTask<T>> work,
        bool ofOneMoment,
        CancellationToken cancellationToken) => WriteAsync(work, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<T> WriteAsync<T>(Func<IStoreTransaction, CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var database = DatabaseOf(_transaction);

        // Whatever is moved or removed here is overwritten, as in a store of its own: pages keep what they lose otherwise.
        var overwrites = database.BeginOverwriting();
        database.Run("SAVEPOINT homeworkkit");
        var isDone = false;
        try
        {
            var transaction = new SqliteTransactionWork(database, _catalog, _codec, _clock);
            var result = await work(transaction, cancellationToken).ConfigureAwait(false);
            if (transaction.HasErased)
            {
                SqliteErasure.TryRewrite(database, _rewritesUpTo);
            }

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
            database.EndOverwriting(overwrites);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<bool> ErasedAsync(CancellationToken cancellationToken)
    {
        using var database = DatabaseOf(_transaction);
        return ValueTask.FromResult(
            database.Word("PRAGMA journal_mode") is not ("wal" or "persist") && (SqliteErasure.Find(database) & ~SqliteRemains.InLog) == 0);
    }

    private static SqliteDatabase DatabaseOf(SqliteTransaction transaction) =>
        transaction.Connection is { } connection ? new SqliteDatabase(connection) : throw new InvalidOperationException(SqliteMessages.NoTransaction);
}
