using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>One connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);
    private readonly SqliteConnection? _owned;

    /// <summary>Works on a connection that is the host's and stays open.</summary>
    internal SqliteDatabase(SqliteConnection connection) => Handle = connection.Handle!;

    private SqliteDatabase(SqliteConnection connection, bool owned)
        : this(connection) => _owned = owned ? connection : null;

    internal sqlite3 Handle { get; }

    internal bool IsInTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
        _owned?.Dispose();
    }

    internal static SqliteDatabase Open(string path, SqliteStoreOptions options)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            var database = new SqliteDatabase(connection, owned: true);
            database.Wait(options.Patience);
            return database;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw SqliteErrors.Of(exception);
        }
        catch (HomeworkStoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Lets SQLite itself wait while the file is busy.</summary>
    internal void Wait(Duration patience) => _ = raw.sqlite3_busy_timeout(Handle, (int)Math.Clamp(patience.TotalMilliseconds, 0, int.MaxValue));

    internal SqliteStatement Prepared(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            statement = new SqliteStatement(Handle, sql);
            _statements.Add(sql, statement);
        }

        return statement;
    }

    internal void Run(string sql)
    {
        var result = TryRun(sql);
        if (result != raw.SQLITE_OK)
        {
            throw SqliteErrors.Of(Handle, result);
        }
    }

    /// <summary>Lets SQLite overwrite what it deletes, until <see cref="EndOverwriting"/>.</summary>
    /// <returns>How it was before.</returns>
    internal long BeginOverwriting()
    {
        var before = Scalar("PRAGMA secure_delete");
        Scalar("PRAGMA secure_delete = 1");
        return before;
    }

    internal void EndOverwriting(long before) => _ = TryRun(before switch
    {
        0 => "PRAGMA secure_delete = 0",
        2 => "PRAGMA secure_delete = FAST",
        _ => "PRAGMA secure_delete = 1",
    });

    /// <summary>Moves the log into the file and empties it, so that no old page stays there. Readers elsewhere may prevent it for now.</summary>
    internal bool TryEmptyLog()
    {
        // A journal that stays beside the file keeps the pages of the last transaction as they were before it; changing the mode removes it.
        if (
            Word("PRAGMA journal_mode") == "persist"
            && (Word("PRAGMA journal_mode = DELETE") != "delete" || Word("PRAGMA journal_mode = PERSIST") != "persist"))
        {
            return false;
        }

        using var checkpoint = new SqliteStatement(Handle, "PRAGMA wal_checkpoint(TRUNCATE)");
        try
        {
            if (!checkpoint.Step() || checkpoint.Integer(0) != 0)
            {
                return false;
            }
        }
        catch (HomeworkStoreUnavailableException)
        {
            return false;
        }

        return true;
    }

    internal string Word(string pragma)
    {
        using var statement = new SqliteStatement(Handle, pragma);
        return statement.Step() ? statement.Text(0) : string.Empty;
    }

    internal int TryRun(string sql) => raw.sqlite3_exec(Handle, sql);

    internal long Scalar(string sql)
    {
        using var statement = new SqliteStatement(Handle, sql);
        return statement.Step() ? statement.IntegerOrNull(0) ?? 0 : 0;
    }
}
