namespace HomeworkKit.Storage.Sqlite;

/// <content>What keeps a file in good order.</content>
public sealed partial class SqliteHomeworkStore
{
    /// <summary>Copies the store to a new file while it is in use.</summary>
    /// <remarks>
    /// The copy is of one moment, compact, and without remains of what was erased. It appears under its name only when it is complete and on the disk.
    /// </remarks>
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

    /// <summary>
    /// Removes what is left of erased content where an erasure could not do it at once: writes the tables anew, whatever their size, and empties the log.
    /// </summary>
    /// <remarks>
    /// Takes time by the size of the store, during which nobody else writes; reading goes on. It needs room in the file for a second copy of the largest table,
    /// which is used again afterwards. Nothing happens where nothing remains, so it may be called every night.
    /// </remarks>
    /// <param name="cancellationToken">Cancels the call before the work has begun.</param>
    /// <returns>
    /// Whether nothing remains; false while somebody else is reading, or where the tables cannot be written anew because they are damaged, there is no room, or
    /// a host's triggers or references hang on their rows.
    /// </returns>
    public async Task<bool> FinishErasureAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            await Task.Run(() => FinishErasure(_writer, _options.Patience, long.MaxValue), cancellationToken).ConfigureAwait(false);
            return !ErasureRemainsInFile;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    protected override Task<int> CheckPagesAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return Task.Run(CountDamagedPages, cancellationToken);
    }

    /// <inheritdoc/>
    protected override ValueTask<bool> ErasedAsync(CancellationToken cancellationToken) => ValueTask.FromResult(!ErasureRemainsInFile);

    // Until it succeeds, later writes and the next opening of the file try again.
    private void FinishErasure(SqliteDatabase writer, Duration patience, long limit)
    {
        writer.Wait(patience);
        try
        {
            _remains = SqliteErasure.TryFinish(writer, limit, out _rewriteWaits);
        }
        catch (HomeworkStoreException)
        {
            // What was asked for is done and committed; that something remains stays noted, here and in the file.
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
