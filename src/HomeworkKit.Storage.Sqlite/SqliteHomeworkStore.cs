using System.Collections.Concurrent;
using System.Diagnostics;
using HomeworkKit.Storage.Providers;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>Keeps homework in one SQLite file.</summary>
/// <remarks>
/// Thread-safe, and several stores and processes may share a file: writers take turns, readers wait for nobody. An acknowledged append survives what
/// <see cref="SqliteStoreOptions.Durability"/> says. The file needs a local disk, and beside it lie two more files while it is in use (<c>-wal</c>,
/// <c>-shm</c>): copy it with <see cref="BackupAsync"/>, not with the system's means. Work runs on the thread pool, never on the caller's thread.
/// </remarks>
/// <example>
/// <code>
/// await using var file = await SqliteHomeworkStore.OpenAsync(path, kit);
/// await file.AppendAsync(cycle);
/// var loaded = await file.LoadAsync(cycle.Id); // null where there is none
/// </code>
/// </example>
public sealed partial class SqliteHomeworkStore : TransactionalStore
{
    private const int MaximumIdleReaders = 8;

    private readonly string _path;
    private readonly SqliteStoreOptions _options;
    private readonly ContentCodec _codec;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly ConcurrentBag<SqliteDatabase> _readers = [];
    private readonly SqliteDatabase _writer;
    private volatile bool _closed;
    private volatile SqliteRemains _remains;
    private bool _rewriteWaits;

    private SqliteHomeworkStore(string path, HomeworkCatalog catalog, SqliteStoreOptions options, SqliteDatabase writer)
    {
        _path = path;
        _options = options;
        _writer = writer;
        _codec = new ContentCodec(new HomeworkJson(catalog), options.Protector, options.AcceptsUnprotected);
        Catalog = catalog;
    }

    /// <inheritdoc/>
    public override HomeworkCatalog Catalog { get; }

    /// <summary>
    /// Gets a value indicating whether something of what was erased may still lie in the file or its log: <see cref="ErasureReport.RemainsInFile"/> says when,
    /// and <see cref="FinishErasureAsync"/> removes it.
    /// </summary>
    public bool ErasureRemainsInFile => _remains != SqliteRemains.None;

    /// <summary>Gets a value indicating whether the file was not closed in good order and its log was not beside it when it was opened.</summary>
    /// <value>
    /// True for a copy that was made of the file alone while it was in use: what was written last is missing in it. Copies are made with
    /// <see cref="BackupAsync"/>.
    /// </value>
    public bool LacksLog { get; private init; }

    /// <inheritdoc/>
    protected override string StoreName => "sqlite";

    /// <inheritdoc/>
    protected override Task<T> ReadAsync<T>(
        Func<IStoreTransaction, CancellationToken, ValueTask<T>> work,
        bool ofOneMoment,
        CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);

        // SQLite works on the thread that calls it. One that others wait for, as a user interface's, must not wait for a disk; for any other, handing over
        // would take a third of the time of a short read.
        return SynchronizationContext.Current is null && TaskScheduler.Current == TaskScheduler.Default
            ? ReadHereAsync(work, ofOneMoment, cancellationToken)
            : Task.Run(() => ReadHereAsync(work, ofOneMoment, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<T> WriteAsync<T>(Func<IStoreTransaction, CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            return await Task.Run(
                async () =>
                {
                    var transaction = new SqliteTransactionWork(_writer, Catalog, _codec, _options.Clock);
                    var result = await InTransactionAsync(
                        _writer,
                        _options.Patience,
                        () =>
                        {
                            // Another store on the file may have been closed, and have said that it is in use no longer.
                            _writer.Prepared(SqliteFile.InUse).Run();
                            return work(transaction, cancellationToken);
                        },
                        cancellationToken).ConfigureAwait(false);
                    if (transaction.HasErased)
                    {
                        _remains |= SqliteRemains.InLog | SqliteRemains.InDocuments | SqliteRemains.InHistories;
                        FinishErasure(_writer, Duration.Min(_options.Patience, Duration.FromSeconds(1)), _options.RewritesUpToBytes);
                    }
                    else if (_remains != SqliteRemains.None)
                    {
                        FinishErasure(_writer, Duration.Zero, _rewriteWaits ? _options.RewritesUpToBytes : 0);
                    }

                    return result;
                },
                cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    protected override async ValueTask CloseAsync()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            while (_readers.TryTake(out var reader))
            {
                reader.Dispose();
            }

            if (!_options.ReadOnly)
            {
                _writer.Wait(Duration.Zero);
                _ = _writer.TryRun(SqliteFile.NoLongerInUse);
            }

            _writer.Dispose();
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<T> ReadHereAsync<T>(Func<IStoreTransaction, CancellationToken, ValueTask<T>> work, bool ofOneMoment, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var reader = _readers.TryTake(out var idle) ? idle : SqliteDatabase.Open(_path, _options);
        try
        {
            if (ofOneMoment)
            {
                reader.Run("BEGIN");
            }

            return await work(new SqliteTransactionWork(reader, Catalog, _codec, _options.Clock), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Return(reader);
        }
    }

    private static async Task<T> InTransactionAsync<T>(SqliteDatabase database, Duration patience, Func<ValueTask<T>> work, CancellationToken cancellationToken)
    {
        await BeginAsync(database, patience, cancellationToken).ConfigureAwait(false);
        try
        {
            var result = await work().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            database.Run("COMMIT");
            return result;
        }
        finally
        {
            // Still open only if something was thrown; some errors end the transaction by themselves.
            if (database.IsInTransaction)
            {
                _ = database.TryRun("ROLLBACK");
            }
        }
    }

    private static Task BeginAsync(SqliteDatabase database, Duration patience, CancellationToken cancellationToken) =>
        WaitingAsync(database, "BEGIN IMMEDIATE", patience, cancellationToken);

    // Waits without holding a thread, for short and uneven times, so that no process starves another.
    private static async Task WaitingAsync(SqliteDatabase database, string sql, Duration patience, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        database.Wait(Duration.Zero);
        try
        {
            for (var pause = 1; ; pause = Math.Min(pause * 2, 16))
            {
                var result = database.TryRun(sql);
                if (result == raw.SQLITE_OK)
                {
                    return;
                }

                if ((result & 0xFF) != raw.SQLITE_BUSY || Stopwatch.GetElapsedTime(started) >= patience.ToTimeSpan())
                {
                    throw SqliteErrors.Of(database.Handle, result);
                }

                await Task.Delay(Random.Shared.Next(1, pause + 1), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            database.Wait(patience);
        }
    }

    private void Return(SqliteDatabase reader)
    {
        if (reader.IsInTransaction)
        {
            _ = reader.TryRun("ROLLBACK");
        }

        if (_closed || _readers.Count >= MaximumIdleReaders)
        {
            reader.Dispose();
            return;
        }

        _readers.Add(reader);
        if (_closed && _readers.TryTake(out var late))
        {
            late.Dispose();
        }
    }
}
