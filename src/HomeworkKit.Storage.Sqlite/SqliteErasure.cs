using System.Globalization;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>Removes what deleting leaves behind in a file.</summary>
/// <remarks>
/// <c>secure_delete</c> overwrites a row where it lies when it is deleted, and pages that are given back. It does not know of copies: when SQLite balances a
/// tree it puts pages together anew, and the space between a page's list of cells and its first cell keeps what lay there before, which may be a row that has
/// since moved to the page's neighbour. When that row is deleted later, its copy stays. Which pages have such copies cannot be asked for. So the tables are
/// emptied as a whole, which overwrites every page they had, and filled again: the only copies that can come about are of rows that are there. It is done in
/// one transaction, without a temporary file and without <c>VACUUM</c>, which could not be part of one and would rewrite a host's own tables too.
/// </remarks>
internal static class SqliteErasure
{
    private const int Flags = 7;

    // Above the flags lies a count of erasures, so that who has emptied the log does not take back what another process has noted meanwhile.
    private const int OneErasure = 8;
    private const long Largest = 0xFFFF_FFFF_FFFF;

    private static readonly (SqliteRemains Where, string Table, string Key)[] Tables =
    [
        (SqliteRemains.InHistories, "homework_event", "stream, sequence"),
        (SqliteRemains.InHistories, "homework_cycle", "stream"),
        (SqliteRemains.InDocuments, "homework_document", "client, name"),
    ];

    /// <summary>Notes in the file that something was erased.</summary>
    internal static void Mark(SqliteDatabase database, SqliteRemains where) =>
        database.Run(
            string.Create(
                CultureInfo.InvariantCulture,
                $"UPDATE homework_store SET log_pending = ((log_pending | {(int)(where | SqliteRemains.InLog)}) + {OneErasure}) & {Largest}"));

    /// <summary>Says where copies of what was erased may lie.</summary>
    internal static SqliteRemains Find(SqliteDatabase database) => Remaining(Noted(database));

    /// <summary>Writes the tables anew in which copies may lie. Runs inside a transaction that writes, on a connection that overwrites.</summary>
    /// <returns>
    /// Whether none may lie in a table now; false, with nothing changed, where the file holds more bytes than the limit, is damaged, has no room, or where a
    /// host's triggers or references hang on the rows.
    /// </returns>
    internal static bool TryRewrite(SqliteDatabase database, long limit)
    {
        var where = Find(database);
        if ((where & ~SqliteRemains.InLog) == 0)
        {
            return true;
        }

        if (database.Scalar("PRAGMA page_size") * (database.Scalar("PRAGMA page_count") - database.Scalar("PRAGMA freelist_count")) > limit)
        {
            return false;
        }

        database.Run("SAVEPOINT homeworkkit_rewrite");
        var isDone = false;
        try
        {
            isDone = Tables.Where(table => (where & table.Where) != 0).All(table => TryRewrite(database, table.Table, table.Key));
            if (isDone)
            {
                database.Run(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"UPDATE homework_store SET log_pending = log_pending & ~{(int)(SqliteRemains.InDocuments | SqliteRemains.InHistories)}"));
            }
        }
        catch (HomeworkStoreException) when (database.IsInTransaction)
        {
            // What stands in the way of cleaning does not stand in the way of erasing: the file says that something remains, and so does the report.
            isDone = false;
        }
        finally
        {
            if (database.IsInTransaction)
            {
                database.Run(isDone ? "RELEASE homeworkkit_rewrite" : "ROLLBACK TO homeworkkit_rewrite; RELEASE homeworkkit_rewrite");
            }
        }

        return isDone;
    }

    /// <summary>
    /// Writes the tables anew where that is to be done, empties the log, and notes what remains. Runs outside transactions, on a connection that overwrites.
    /// </summary>
    /// <returns>Where something may remain; and whether that is because somebody else is writing.</returns>
    internal static SqliteRemains TryFinish(SqliteDatabase database, long limit, out bool isBusy)
    {
        isBusy = !TryRewriteAlone(database, limit);
        var noted = Noted(database);

        // Also where copies remain in the tables, since the log has more than copies.
        if (!database.TryEmptyLog())
        {
            return Remaining(noted) | SqliteRemains.InLog;
        }

        if (Remaining(noted) == SqliteRemains.InLog)
        {
            _ = database.TryRun(
                string.Create(CultureInfo.InvariantCulture, $"UPDATE homework_store SET log_pending = log_pending & ~{Flags} WHERE log_pending = {noted}"));
        }

        return Find(database);
    }

    private static SqliteRemains Remaining(long noted) => (SqliteRemains)(noted & Flags);

    // False where somebody else is writing: what else may stand in the way will do so again.
    private static bool TryRewriteAlone(SqliteDatabase database, long limit)
    {
        if (limit <= 0 || (Find(database) & ~SqliteRemains.InLog) == 0)
        {
            return true;
        }

        if (database.TryRun("BEGIN IMMEDIATE") != SQLitePCL.raw.SQLITE_OK)
        {
            return false;
        }

        try
        {
            if (TryRewrite(database, limit))
            {
                _ = database.TryRun("COMMIT");
            }
        }
        catch (HomeworkStoreException)
        {
            // SQLite has ended the transaction, as it does where there is no room: nothing has changed, and the file says that something remains.
        }
        finally
        {
            if (database.IsInTransaction)
            {
                _ = database.TryRun("ROLLBACK");
            }
        }

        return true;
    }

    private static long Noted(SqliteDatabase database) => database.Scalar("SELECT log_pending FROM homework_store");

    // A damaged table is left as it is: what could still be saved from its pages must not be overwritten.
    private static bool TryRewrite(SqliteDatabase database, string table, string key)
    {
        if (!IsEmptiedAsAWhole(database, table) || database.Word($"PRAGMA quick_check('{table}')") != "ok")
        {
            return false;
        }

        database.Run($"CREATE TABLE homework_rewrite AS SELECT * FROM {table} ORDER BY {key}");
        database.Run($"DELETE FROM {table}");
        database.Run($"INSERT INTO {table} SELECT * FROM homework_rewrite ORDER BY rowid");
        database.Run("DROP TABLE homework_rewrite");
        return true;
    }

    // SQLite deletes row by row, and page by page what is empty then, where triggers, references or hooks want to know of each row. That would not overwrite
    // all pages, and would do more than is meant here.
    private static bool IsEmptiedAsAWhole(SqliteDatabase database, string table)
    {
        using var plan = new SqliteStatement(database.Handle, $"EXPLAIN DELETE FROM {table}");
        var (clears, deletesRows) = (false, false);
        while (plan.Step())
        {
            var operation = plan.Text(1);
            clears |= operation == "Clear";
            deletesRows |= operation is "Delete" or "IdxDelete" or "Program";
        }

        return clears && !deletesRows;
    }
}
