using System.Buffers;
using HomeworkKit.Primitives;
using HomeworkKit.Storage.Protection;
using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage.Sqlite;

/// <content>What keeps a file in good order.</content>
public sealed partial class SqliteHomeworkStore
{
    private const int BodiesInTransaction = 500;

    /// <summary>Copies the store to a new file while it is in use.</summary>
    /// <remarks>The copy is of one moment, compact, and without remains of what was erased. It appears under its name only when it is complete and on the disk.</remarks>
    /// <param name="path">The new file, in a folder that exists.</param>
    /// <param name="cancellationToken">Cancels the call before the copy has begun.</param>
    /// <returns>A task.</returns>
    /// <exception cref="IOException">There is a file of that name already.</exception>
    /// <exception cref="HomeworkStoreException">The copy could not be written, or the file is damaged.</exception>
    public Task BackupAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ObjectDisposedException.ThrowIf(_closed, this);
        var target = Path.GetFullPath(path);
        return Task.Run(
            () =>
            {
                var unfinished = target + ".unfinished";
                File.Delete(unfinished);
                try
                {
                    using (var source = SqliteDatabase.Open(_path, _options))
                    {
                        source.Prepared("VACUUM INTO ?1").Bind(1, unfinished).Run();
                    }

                    using (var written = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
                    {
                        written.Flush(flushToDisk: true);
                    }

                    File.Move(unfinished, target, overwrite: false);
                }
                finally
                {
                    File.Delete(unfinished);
                }
            },
            cancellationToken);
    }

    /// <summary>Looks for damage: in the file's pages and indexes, and by loading every history.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What was found.</returns>
    public async Task<SqliteCheck> CheckAsync(CancellationToken cancellationToken = default)
    {
        var damaged = await Task.Run(CountDamagedPages, cancellationToken).ConfigureAwait(false);
        var unreadable = new List<(AssignmentId, string)>();
        var cycles = 0L;
        AssignmentId? after = null;
        try
        {
            for (var more = true; more;)
            {
                var query = new HomeworkQuery { After = after, Limit = BodiesInTransaction };
                var page = await ReadAsync((transaction, token) => transaction.QueryAsync(query, token), ofOneMoment: false, cancellationToken).ConfigureAwait(false);
                foreach (var summary in page)
                {
                    try
                    {
                        await LoadAsync(summary.Assignment, cancellationToken).ConfigureAwait(false);
                    }
                    catch (HomeworkContentException exception)
                    {
                        unreadable.Add((summary.Assignment, exception.Code));
                    }
                }

                cycles += page.Count;
                more = page.Count == BodiesInTransaction;
                after = page.Count == 0 ? after : page[^1].Assignment;
            }
        }
        catch (HomeworkContentException)
        {
            // The list of histories itself is damaged: what could be looked at was.
            damaged = Math.Max(1, damaged);
        }

        return new SqliteCheck(damaged, cycles, unreadable);
    }

    /// <summary>Protects again what is not protected with the current key: after a change of keys, or to protect an existing store.</summary>
    /// <remarks>
    /// Works in small transactions beside other use, and may be interrupted and run again. To protect an existing store, open it with
    /// <see cref="SqliteStoreOptions.AcceptsUnprotected"/>, run this, and open it without from then on. Old bodies remain in old backups.
    /// </remarks>
    /// <param name="cancellationToken">Cancels the call between two transactions.</param>
    /// <returns>How many bodies were protected again.</returns>
    /// <exception cref="HomeworkContentException">A body cannot be opened; those before it are done.</exception>
    public async Task<long> ProtectAgainAsync(CancellationToken cancellationToken = default)
    {
        var (count, stream, sequence, isDone) = (0L, 0L, 0, false);
        while (!isDone)
        {
            var (fromStream, fromSequence) = (stream, sequence);
            (stream, sequence, var changed, isDone) = await WriteAsync(
                (_, _) => ValueTask.FromResult(ProtectEvents(fromStream, fromSequence)), cancellationToken).ConfigureAwait(false);
            count += changed;
        }

        count += await WriteAsync((_, _) => ValueTask.FromResult(ProtectDocuments()), cancellationToken).ConfigureAwait(false);
        await ErasedAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }

    /// <inheritdoc/>
    protected override async ValueTask ErasedAsync(CancellationToken cancellationToken)
    {
        // Moves the log into the file and empties it, so that no old page stays there. Readers in other processes may prevent it for now; the next checkpoint does it then.
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Writers wait behind this, so it does not wait long for readers.
            _writer.Wait(Duration.Min(_options.Patience, Duration.FromSeconds(1)));
            _ = await Task.Run(() => _writer.TryRun("PRAGMA wal_checkpoint(TRUNCATE)"), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _writer.Wait(_options.Patience);
            _gate.Release();
        }
    }

    private int CountDamagedPages()
    {
        using var database = SqliteDatabase.Open(_path, _options);
        try
        {
            using var rows = new SqliteStatement(database.Handle, "PRAGMA integrity_check");
            var findings = 0;
            while (rows.Step())
            {
                findings += rows.Text(0) == "ok" ? 0 : 1;
            }

            return findings;
        }
        catch (HomeworkContentException)
        {
            return 1;
        }
    }

    private (long Stream, int Sequence, int Changed, bool IsDone) ProtectEvents(long stream, int sequence)
    {
        var rows = _writer.Prepared(
            """
            SELECT e.stream, e.sequence, e.body, c.client, c.assignment FROM homework_event e JOIN homework_cycle c ON c.stream = e.stream
            WHERE (e.stream, e.sequence) > (?1, ?2) ORDER BY e.stream, e.sequence LIMIT ?3
            """).Bind(1, stream).Bind(2, sequence).Bind(3, BodiesInTransaction);
        var update = _writer.Prepared("UPDATE homework_event SET body = ?3 WHERE stream = ?1 AND sequence = ?2");
        var body = new ArrayBufferWriter<byte>(1024);
        var again = new List<(long, int, byte[])>();
        var seen = 0;
        try
        {
            for (; rows.Step(); seen++)
            {
                (stream, sequence) = (rows.Integer(0), checked((int)rows.Integer(1)));
                body.ResetWrittenCount();
                if (_codec.TryProtectAgain(rows.Bytes(2), ContentPlace.OfEvent(new ClientRef(rows.Text(3)), new AssignmentId(rows.Guid(4)), sequence), body))
                {
                    again.Add((stream, sequence, body.WrittenSpan.ToArray()));
                }
            }
        }
        finally
        {
            rows.Reset();
        }

        foreach (var (ofStream, ofSequence, bytes) in again)
        {
            update.Bind(1, ofStream).Bind(2, ofSequence).Bind(3, bytes).Run();
        }

        return (stream, sequence, again.Count, seen < BodiesInTransaction);
    }

    private int ProtectDocuments()
    {
        var rows = _writer.Prepared("SELECT client, name, version, body FROM homework_document");
        var body = new ArrayBufferWriter<byte>(1024);
        var again = new List<(DocumentKey Key, byte[] Body)>();
        try
        {
            while (rows.Step())
            {
                var key = new DocumentKey(ClientRef.TryParse(rows.Text(0), null, out var client) ? client : default, rows.Text(1));
                body.ResetWrittenCount();
                if (_codec.TryProtectAgain(rows.Bytes(3), ContentPlace.OfDocument(key, checked((int)rows.Integer(2))), body))
                {
                    again.Add((key, body.WrittenSpan.ToArray()));
                }
            }
        }
        finally
        {
            rows.Reset();
        }

        var update = _writer.Prepared("UPDATE homework_document SET body = ?3 WHERE client = ?1 AND name = ?2");
        foreach (var (key, bytes) in again)
        {
            update.Bind(1, key.Client.Value).Bind(2, key.Name).Bind(3, bytes).Run();
        }

        return again.Count;
    }
}
