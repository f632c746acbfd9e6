using Microsoft.Data.Sqlite;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>ADO.NET with prepared statements over a key that lies in the order of histories, as durable as the store.</summary>
internal sealed class SqliteEventTable : IEventTable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
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
            """;
        make.ExecuteNonQuery();
        _insert = Prepared("INSERT INTO event VALUES ($stream, $sequence, $body)", ("$stream", SqliteType.Integer), ("$sequence", SqliteType.Integer), ("$body", SqliteType.Blob));
        _select = Prepared("SELECT body FROM event WHERE stream = $stream ORDER BY sequence", ("$stream", SqliteType.Integer));
    }

    public Task AppendAsync(IReadOnlyList<StoredEvent> events)
    {
        using var transaction = _connection.BeginTransaction();
        _insert.Transaction = transaction;
        foreach (var one in events)
        {
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
        _select.Parameters[0].Value = any.Stream;
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
