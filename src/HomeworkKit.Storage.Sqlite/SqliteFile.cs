namespace HomeworkKit.Storage.Sqlite;

/// <summary>Making a file, and telling a whole one from what is left of one.</summary>
/// <remarks>
/// A file has its tables from the moment it appears under its name, and says in them that it is in use until the last store on it is closed. So a file without
/// tables was cut off, and one that is in use without a log beside it was copied without its log, or lost it: what was written last is missing.
/// </remarks>
internal static class SqliteFile
{
    internal const string InUse = "UPDATE homework_store SET in_use = 1 WHERE in_use = 0";
    internal const string NoLongerInUse = "UPDATE homework_store SET in_use = 0";
    private const int Looks = 8;

    internal static void Create(string path, SqliteStoreOptions options, CancellationToken cancellationToken)
    {
        var unfinished = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{path}.{System.Security.Cryptography.RandomNumberGenerator.GetHexString(32, lowercase: true)}.new");
        try
        {
            using (var database = SqliteDatabase.Open(unfinished, options))
            {
                database.Run("BEGIN IMMEDIATE");
                SqliteSchema.Migrate(database);
                cancellationToken.ThrowIfCancellationRequested();
                database.Run("COMMIT");
            }

            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process made it in the meantime: that one is opened.
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }

    /// <summary>Opens a file, and says whether its log is missing. One that holds nothing although it should is refused.</summary>
    internal static async Task<(SqliteDatabase Database, bool LacksLog)> OpenAsync(string path, SqliteStoreOptions options, CancellationToken cancellationToken)
    {
        for (var look = 1; ; look++)
        {
            if (options is { ReadOnly: false, AcceptsIncompleteFile: false } && new FileInfo(path) is { Exists: true, Length: 0 })
            {
                throw new HomeworkContentException(StoreCodes.IncompleteFile);
            }

            var hasLog = new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };
            var database = SqliteDatabase.Open(path, options);
            try
            {
                var isCutOff = SqliteSchema.IsEmpty(database) && !options.ReadOnly;
                var lacksLog = !isCutOff && !hasLog && IsInUse(database);
                if (options.AcceptsIncompleteFile || !(isCutOff || lacksLog))
                {
                    return (database, lacksLog);
                }

                if (look == Looks)
                {
                    return isCutOff || SqliteSchema.HoldsNothing(database)
                        ? throw new HomeworkContentException(StoreCodes.IncompleteFile)
                        : (database, lacksLog);
                }
            }
            catch
            {
                database.Dispose();
                throw;
            }

            // Somebody may have opened the file since the look for its log.
            database.Dispose();
            await Task.Delay(4 * look, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Marks a file as in use, in the file itself and not only in its log.</summary>
    internal static void MarkInUse(SqliteDatabase database, Duration patience)
    {
        database.Run(InUse);
        database.Wait(Duration.Zero);
        _ = database.TryRun("PRAGMA wal_checkpoint(PASSIVE)");
        database.Wait(patience);
    }

    private static bool IsInUse(SqliteDatabase database) =>
        SqliteSchema.Find(database) >= 2 && database.Scalar("SELECT in_use FROM homework_store") != 0 && database.Word("PRAGMA journal_mode") == "wal";
}
