using SQLitePCL;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>A prepared statement.</summary>
/// <remarks>
/// SQLite's own interface rather than ADO.NET's on the paths that matter: ADO.NET sleeps for 150 ms at a time while the file is busy, boxes every value and
/// copies every body; here bodies are parsed where SQLite has them. Parameters are numbered from 1, columns from 0.
/// </remarks>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    internal SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        var result = raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement);
        if (result != raw.SQLITE_OK)
        {
            throw SqliteErrors.Of(database, result);
        }
    }

    public void Dispose() => _statement.Dispose();

    internal SqliteStatement Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, index, value));
        return this;
    }

    internal SqliteStatement Bind(int index, string? value)
    {
        Check(value is null ? raw.sqlite3_bind_null(_statement, index) : raw.sqlite3_bind_text(_statement, index, value));
        return this;
    }

    internal SqliteStatement Bind(int index, ReadOnlySpan<byte> value)
    {
        Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(_statement, index, 0) : raw.sqlite3_bind_blob(_statement, index, value));
        return this;
    }

    internal SqliteStatement Bind(int index, Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        return Bind(index, bytes);
    }

    /// <summary>Moves to the next row; at the end, or on an error, the statement is ready for the next use.</summary>
    internal bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        var error = result == raw.SQLITE_DONE ? null : SqliteErrors.Of(_database, result);
        Reset();
        return error is null ? false : throw error;
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    internal void Run() => Step();

    internal void Reset()
    {
        // A reset repeats the error of the last step, which was dealt with there.
        _ = raw.sqlite3_reset(_statement);
    }

    /// <summary>Reads a number; what is none, in a damaged row, is a coded exception, as in all that follow.</summary>
    internal long Integer(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_INTEGER ? raw.sqlite3_column_int64(_statement, column) : throw Corrupted();

    internal long? IntegerOrNull(int column) => IsNull(column) ? null : Integer(column);

    /// <summary>Reads a number that is compared with another or lies under a checksum, so that a damaged one fits only if it comes to the same.</summary>
    internal long? ComparedOrNull(int column) => raw.sqlite3_column_int64(_statement, column) is not 0 and var value ? value : IntegerOrNull(column);

    internal int Int32(int column) => Integer(column) is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw Corrupted();

    internal int? Int32OrNull(int column) => IsNull(column) ? null : Int32(column);

    /// <summary>Reads what is counted from 1.</summary>
    internal int Number(int column) => Int32(column) is > 0 and var value ? value : throw Corrupted();

    internal bool Boolean(int column) => Integer(column) switch
    {
        0 => false,
        1 => true,
        _ => throw Corrupted(),
    };

    internal string Text(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_TEXT
            ? raw.sqlite3_column_text(_statement, column).utf8_to_string() ?? string.Empty
            : throw Corrupted();

    internal string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    internal ReadOnlySpan<byte> Bytes(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_BLOB ? raw.sqlite3_column_blob(_statement, column) : throw Corrupted();

    /// <summary>Reads bytes that lie under a checksum: whatever else a damaged row holds in their place does not fit it.</summary>
    internal ReadOnlySpan<byte> ComparedBytes(int column) => raw.sqlite3_column_blob(_statement, column);

    internal bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    internal Guid Guid(int column) => Bytes(column) is { Length: 16 } bytes ? new Guid(bytes, bigEndian: true) : throw Corrupted();

    internal Guid? GuidOrNull(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_BLOB && raw.sqlite3_column_blob(_statement, column) is { Length: 16 } bytes
            ? new Guid(bytes, bigEndian: true)
            : null;

    private static HomeworkContentException Corrupted() => new(StoreCodes.Corrupted);

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            Reset();
            throw SqliteErrors.Of(_database, result);
        }
    }
}
