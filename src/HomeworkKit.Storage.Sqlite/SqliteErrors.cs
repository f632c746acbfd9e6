using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>Turns SQLite's result codes into the store's exceptions. Its texts are not passed on: they may quote what was asked.</summary>
internal static class SqliteErrors
{
    internal static HomeworkStoreException Of(sqlite3 database, int result)
    {
        var extended = raw.sqlite3_extended_errcode(database);
        return Of((extended & 0xFF) == (result & 0xFF) ? extended : result);
    }

    internal static HomeworkStoreException Of(SqliteException exception) => Of(exception.SqliteExtendedErrorCode);

    internal static HomeworkStoreException Of(int result) => (result & 0xFF) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Unavailable(StoreCodes.Locked, result, isTransient: true),
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => Unavailable(StoreCodes.ReadOnly, result),
        raw.SQLITE_FULL => Unavailable(StoreCodes.Full, result),
        raw.SQLITE_CANTOPEN => Unavailable(StoreCodes.CannotOpen, result),

        // Nothing that a caller may give breaks a constraint of these tables: rows do that are not what they should be.
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH => new HomeworkContentException(StoreCodes.Corrupted),
        raw.SQLITE_IOERR => Unavailable(StoreCodes.InputOutput, result),
        _ => Unavailable(StoreCodes.Failed, result),
    };

    private static HomeworkStoreUnavailableException Unavailable(string code, int result, bool isTransient = false) =>
        new(code, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"sqlite/{result}"), isTransient);
}
