using System.Data;
using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Storage.Providers;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>Keeps homework in PostgreSQL (14 or newer).</summary>
/// <remarks>
/// Thread-safe, for as many hosts as the server serves. An acknowledged append is as durable as the server's <c>synchronous_commit</c> makes it. Transactions
/// that the server ends for the sake of others are run again; a connection that is cut is reported as <see cref="StoreCodes.Unreachable"/>, and the call may be
/// repeated.
/// </remarks>
public sealed partial class PostgreSqlHomeworkStore : TransactionalStore
{
    private const int Attempts = 8;

    private readonly NpgsqlDataSource _source;
    private readonly ContentCodec _codec;
    private readonly IClock _clock;
    private volatile bool _closed;

    private PostgreSqlHomeworkStore(NpgsqlDataSource source, HomeworkCatalog catalog, PostgreSqlStoreOptions options)
    {
        _source = source;
        _codec = new ContentCodec(new HomeworkJson(catalog), options.Protector, options.AcceptsUnprotected);
        _clock = options.Clock;
        Catalog = catalog;
    }

    /// <inheritdoc/>
    public override HomeworkCatalog Catalog { get; }

    /// <inheritdoc/>
    protected override string StoreName => "postgresql";

    /// <summary>Opens a store, and makes its tables if there are none in the first schema of the search path.</summary>
    /// <param name="connectionString">The connection string, as Npgsql reads it.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <param name="options">How; null for tables in one piece.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The store.</returns>
    /// <exception cref="ArgumentException">The text is no connection string.</exception>
    /// <exception cref="HomeworkSchemaException">The tables are of a newer version.</exception>
    /// <exception cref="HomeworkStoreUnavailableException">The server cannot be reached, or refuses.</exception>
    public static async Task<PostgreSqlHomeworkStore> OpenAsync(
        string connectionString,
        HomeworkCatalog catalog,
        PostgreSqlStoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        ArgumentNullException.ThrowIfNull(catalog);
        options ??= new PostgreSqlStoreOptions();
        var source = NpgsqlDataSource.Create(Complete(connectionString, options));
        try
        {
            var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await PostgreSqlSchema.MigrateAsync(connection, options.Partitions, cancellationToken).ConfigureAwait(false);
            }

            return new PostgreSqlHomeworkStore(source, catalog, options);
        }
        catch (NpgsqlException exception)
        {
            await source.DisposeAsync().ConfigureAwait(false);
            throw PostgreSqlErrors.Of(exception);
        }
        catch
        {
            await source.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    protected override async Task<T> ReadAsync<T>(
        Func<IStoreTransaction, CancellationToken, ValueTask<T>> work,
        bool ofOneMoment,
        CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        try
        {
            var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = connection.ConfigureAwait(false);
            var reader = new PostgreSqlTransactionWork(connection, Catalog, _codec, _clock, writes: false);
            if (!ofOneMoment)
            {
                return await work(reader, cancellationToken).ConfigureAwait(false);
            }

            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
            await using var ending = transaction.ConfigureAwait(false);
            return await work(reader, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException exception)
        {
            throw PostgreSqlErrors.Of(exception);
        }
    }

    /// <inheritdoc/>
    protected override Task<T> WriteAsync<T>(Func<IStoreTransaction, CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken) =>
        RunAsync((_, transaction, token) => work(transaction, token), cancellationToken);

    /// <inheritdoc/>
    /// <remarks>The server keeps the bytes of deleted rows until it has vacuumed the tables and used the space again.</remarks>
    protected override ValueTask<bool> ErasedAsync(CancellationToken cancellationToken) => ValueTask.FromResult(false);

    /// <inheritdoc/>
    protected override async ValueTask CloseAsync()
    {
        if (!_closed)
        {
            _closed = true;
            await _source.DisposeAsync().ConfigureAwait(false);
        }
    }

    [SuppressMessage("Design", "MA0054:Embed the caught exception as innerException", Justification = "Its message quotes the text, and with it the password.")]
    private static string Complete(string connectionString, PostgreSqlStoreOptions options)
    {
        NpgsqlConnectionStringBuilder builder;
        try
        {
            builder = new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException)
        {
            throw new ArgumentException(PostgreSqlMessages.ConnectionString, nameof(connectionString));
        }

        // The store's statements are few and always the same: after some uses the server keeps them prepared.
        if (builder.MaxAutoPrepare == 0)
        {
            builder.MaxAutoPrepare = 64;
            builder.AutoPrepareMinUsages = 2;
        }

        var patience = (long)Math.Max(1, (options.LockTimeout ?? Duration.FromSeconds(10)).TotalMilliseconds);
        builder.Options = string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{builder.Options} -c lock_timeout={patience} -c client_min_messages=warning")
            .Trim();
        return builder.ToString();
    }

    private async Task<T> RunAsync<T>(
        Func<NpgsqlConnection, PostgreSqlTransactionWork, CancellationToken, ValueTask<T>> work,
        CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
                await using var closing = connection.ConfigureAwait(false);
                var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
                await using var ending = transaction.ConfigureAwait(false);
                var result = await work(connection, new PostgreSqlTransactionWork(connection, Catalog, _codec, _clock, writes: true), cancellationToken)
                    .ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                await CommitAsync(connection, transaction).ConfigureAwait(false);
                return result;
            }
            catch (Exception exception) when (attempt < Attempts && PostgreSqlErrors.MayRunAgain(exception))
            {
                await Task.Delay(Random.Shared.Next(1, 4 << attempt), cancellationToken).ConfigureAwait(false);
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

    // Where the wait for a synchronous replica is broken off, by a timeout or by hand, the server commits on its own disk alone and says so in a warning: that
    // is no acknowledgement. The same call repeated waits for the replica again.
    private static async ValueTask CommitAsync(NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        var isOnReplica = true;
        void Notice(object sender, NpgsqlNoticeEventArgs told) => isOnReplica &= told.Notice.SqlState != PostgresErrorCodes.Warning;
        connection.Notice += Notice;
        try
        {
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            connection.Notice -= Notice;
        }

        if (!isOnReplica)
        {
            throw new HomeworkStoreUnavailableException(StoreCodes.Unreachable, "postgresql/" + PostgresErrorCodes.Warning, isTransient: true);
        }
    }
}
