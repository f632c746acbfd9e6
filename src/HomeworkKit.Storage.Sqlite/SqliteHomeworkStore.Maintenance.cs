namespace HomeworkKit.Storage.Sqlite;

/// <content>What keeps a file in good order.</content>
public sealed partial class SqliteHomeworkStore
{
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

                    using (var copy = SqliteDatabase.Open(unfinished, new SqliteStoreOptions()))
                    {
                        copy.Run(SqliteFile.NoLongerInUse);
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

    /// <inheritdoc/>
    protected override Task<int> CheckPagesAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return Task.Run(CountDamagedPages, cancellationToken);
    }

    /// <inheritdoc/>
    protected override ValueTask<bool> ErasedAsync(CancellationToken cancellationToken) => ValueTask.FromResult(!_logPending);

    // Until it succeeds, every later write and the next opening of the file tries again.
    private bool EmptyLog(SqliteDatabase writer, Duration patience)
    {
        writer.Wait(patience);
        try
        {
            if (!writer.TryEmptyLog())
            {
                return false;
            }

            _ = writer.TryRun("UPDATE homework_store SET log_pending = 0");
            _logPending = false;
            return true;
        }
        finally
        {
            writer.Wait(_options.Patience);
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
}
