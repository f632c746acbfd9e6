using Microsoft.Data.Sqlite;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>
/// ADO.NET with prepared statements over a key that lies in the order of histories, as durable as the store; a history is found by its id, as the store finds
/// it. Where it is checked, it also keeps when each row arrived and a checksum, and compares number and checksum when it reads.
/// </summary>
internal sealed class SqliteEventTable : IEventTable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _select;
    private readonly bool _isChecked;

    internal SqliteEventTable(string path, bool isChecked = false)
    {
        _isChecked = isChecked;
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        using var make = _connection.CreateCommand();
        var more = isChecked ? "arrived INTEGER, checksum INTEGER, " : string.Empty;
        make.CommandText =
            $"""
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            CREATE TABLE event (stream INTEGER NOT NULL, sequence INTEGER NOT NULL, body BLOB NOT NULL, {more}PRIMARY KEY (stream, sequence)) WITHOUT ROWID;
            CREATE TABLE history (assignment BLOB PRIMARY KEY, stream INTEGER NOT NULL) WITHOUT ROWID;
            """;
        make.ExecuteNonQuery();
        _insert = Prepared(
            $"INSERT INTO event VALUES ($stream, $sequence, $body{(isChecked ? ", $arrived, $checksum" : string.Empty)})",
            ("$stream", SqliteType.Integer),
            ("$sequence", SqliteType.Integer),
            ("$body", SqliteType.Blob),
            ("$arrived", SqliteType.Integer),
            ("$checksum", SqliteType.Integer));
        _begin = Prepared("INSERT INTO history VALUES ($assignment, $stream)", ("$assignment", SqliteType.Blob), ("$stream", SqliteType.Integer));
        _select = Prepared(
            $"SELECT e.body{(isChecked ? ", e.sequence, e.arrived, e.checksum" : string.Empty)} FROM history h JOIN event e ON e.stream = h.stream "
            + "WHERE h.assignment = $assignment ORDER BY e.sequence",
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
            if (_isChecked)
            {
                _insert.Parameters[3].Value = RowChecksum.Arrived;
                _insert.Parameters[4].Value = RowChecksum.Of(one.Stream, one.Sequence, RowChecksum.Arrived, one.Body);
            }

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
            var body = rows.GetFieldValue<byte[]>(0);
            bodies.Add(body);
            if (
                _isChecked
                && (rows.GetInt32(1) != bodies.Count || rows.GetInt32(3) != RowChecksum.Of(any.Stream, bodies.Count, rows.GetInt64(2), body)))
            {
                throw new InvalidDataException("A row is damaged.");
            }
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
