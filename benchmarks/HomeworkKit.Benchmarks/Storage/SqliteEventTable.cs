using Microsoft.Data.Sqlite;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>
/// ADO.NET with prepared statements over a key that lies in the order of histories, as durable as the store; a history is found by its id, as the store finds
/// it.
/// </summary>
internal sealed class SqliteEventTable : IEventTable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _select;

    internal SqliteEventTable(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        using var make = _connection.CreateCommand();
        make.CommandText =
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            CREATE TABLE event (stream INTEGER NOT NULL, sequence INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (stream, sequence)) WITHOUT ROWID;
            CREATE TABLE history (assignment BLOB PRIMARY KEY, stream INTEGER NOT NULL) WITHOUT ROWID;
            """;
        make.ExecuteNonQuery();
        _insert = Prepared(
            "INSERT INTO event VALUES ($stream, $sequence, $body)",
            ("$stream", SqliteType.Integer),
            ("$sequence", SqliteType.Integer),
            ("$body", SqliteType.Blob));
        _begin = Prepared("INSERT INTO history VALUES ($assignment, $stream)", ("$assignment", SqliteType.Blob), ("$stream", SqliteType.Integer));
        _select = Prepared(
            "SELECT e.body FROM history h JOIN event e ON e.stream = h.stream WHERE h.assignment = $assignment ORDER BY e.sequence",
            ("$assignment", SqliteType.Blob));
    }

    public Task AppendAsync(IReadOnlyList<StoredEvent> events)
    {
        using var transaction = _connection.BeginTransaction();
        (_insert.Transaction, _begin.Transaction) = (transaction, transaction);
        foreach (var one in events)
        {
            if (one.Sequence == 1)
            {
                _begin.Parameters[0].Value = one.Assignment.ToByteArray();
                _begin.Parameters[1].Value = one.Stream;
                _begin.ExecuteNonQuery();
            }

            _insert.Parameters[0].Value = one.Stream;
            _insert.Parameters[1].Value = one.Sequence;
            _insert.Parameters[2].Value = one.Body;
            _insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<byte[]>> ReadAsync(StoredEvent any)
    {
        var bodies = new List<byte[]>();
        _select.Parameters[0].Value = any.Assignment.ToByteArray();
        using var rows = _select.ExecuteReader();
        while (rows.Read())
        {
            bodies.Add(rows.GetFieldValue<byte[]>(0));
        }

        return Task.FromResult<IReadOnlyList<byte[]>>(bodies);
    }

    public ValueTask DisposeAsync()
    {
        _insert.Dispose();
        _begin.Dispose();
        _select.Dispose();
        _connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private SqliteCommand Prepared(string sql, params (string Name, SqliteType Type)[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, type) in parameters)
        {
            command.Parameters.Add(name, type);
        }

        command.Prepare();
        return command;
    }
}
