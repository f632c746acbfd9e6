using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Storage.Providers;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>Works inside a transaction of the host's, so that homework and the host's own rows are committed together.</summary>
/// <remarks>
/// The tables must be in the connection's search path. Each call happens completely or not at all (it has a savepoint of its own); whether it lasts is decided
/// by the host's commit. Transactions that the server ends for the sake of others are the host's to run again: the exception says that it is transient. The
/// feed of changes tells what was written here once it is committed.
/// </remarks>
public sealed class PostgreSqlSession : TransactionalSession
{
    private const string Savepoint = "homeworkkit";
    private readonly NpgsqlTransaction _transaction;
    private readonly HomeworkCatalog _catalog;
    private readonly ContentCodec _codec;
    private readonly IClock _clock;

    /// <summary>Joins a transaction.</summary>
    /// <param name="transaction">The host's transaction.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <param name="options">The protector, if the store has one, and the clock; the rest is the host's connection's own.</param>
    [SuppressMessage(
        "ApiDesign",
        "RS0030:Do not use banned APIs",
        Justification = "When events arrive is told by the store's own clock; a host or test can give another.")]
    public PostgreSqlSession(NpgsqlTransaction transaction, HomeworkCatalog catalog, PostgreSqlStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(catalog);
        _transaction = transaction;
        _catalog = catalog;
        _codec = new ContentCodec(new HomeworkJson(catalog), options?.Protector, options?.AcceptsUnprotected ?? false);
        _clock = options?.Clock ?? SystemClock.Instance;
    }

    /// <inheritdoc/>
    protected override string StoreName => "postgresql";

    /// <inheritdoc/>
    protected override Task<T> ReadAsync<T>(
        Func<IStoreTransaction, CancellationToken, ValueTask<T>> work,
        bool ofOneMoment,
        CancellationToken cancellationToken) => WriteAsync(work, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>The server keeps the bytes of deleted rows until it has vacuumed the tables and used the space again.</remarks>
    protected override ValueTask<bool> ErasedAsync(CancellationToken cancellationToken) => ValueTask.FromResult(false);

    /// <inheritdoc/>
    protected override async Task<T> WriteAsync<T>(Func<IStoreTransaction, CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        var connection = _transaction.Connection ?? throw new InvalidOperationException(PostgreSqlMessages.NoTransaction);
        var isDone = false;
        try
        {
            await _transaction.SaveAsync(Savepoint, cancellationToken).ConfigureAwait(false);
            try
            {
                var result = await work(new PostgreSqlTransactionWork(connection, _catalog, _codec, _clock, writes: true), cancellationToken)
                    .ConfigureAwait(false);
                await _transaction.ReleaseAsync(Savepoint, cancellationToken).ConfigureAwait(false);
                isDone = true;
                return result;
            }
            finally
            {
                if (!isDone && connection.FullState.HasFlag(System.Data.ConnectionState.Open))
                {
                    await _transaction.RollbackAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
                }
            }
        }
        catch (RetryTransactionException)
        {
            throw new HomeworkStoreUnavailableException(StoreCodes.Locked, isTransient: true);
        }
        catch (NpgsqlException exception)
        {
            throw PostgreSqlErrors.Of(exception);
        }
    }
}
