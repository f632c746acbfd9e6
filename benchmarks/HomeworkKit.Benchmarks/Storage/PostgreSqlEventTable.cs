using Npgsql;
using NpgsqlTypes;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>
/// ADO.NET with prepared statements over a key that lies in the order of histories. Where it is checked, it also keeps when each row arrived and a checksum,
/// and compares number and checksum when it reads.
/// </summary>
internal sealed class PostgreSqlEventTable : IEventTable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _insert;
    private readonly NpgsqlCommand _select;
    private readonly bool _isChecked;
    private readonly string _table;

    internal PostgreSqlEventTable(string connectionString, bool isChecked = false)
    {
        (_isChecked, _table) = (isChecked, isChecked ? "checked_event" : "event");
        var more = isChecked ? "arrived bigint, checksum integer, " : string.Empty;
        _connection = new NpgsqlConnection(connectionString);
        _connection.Open();
        using var make = new NpgsqlCommand(
            $"CREATE TABLE {_table} (assignment uuid NOT NULL, sequence integer NOT NULL, body bytea NOT NULL, {more}PRIMARY KEY (assignment, sequence))",
            _connection);
        make.ExecuteNonQuery();
        NpgsqlDbType[] types = [NpgsqlDbType.Uuid, NpgsqlDbType.Integer, NpgsqlDbType.Bytea];
        _insert = isChecked
            ? Prepared($"INSERT INTO {_table} VALUES ($1, $2, $3, $4, $5)", [.. types, NpgsqlDbType.Bigint, NpgsqlDbType.Integer])
            : Prepared($"INSERT INTO {_table} VALUES ($1, $2, $3)", types);
        _select = Prepared(
            $"SELECT body{(isChecked ? ", sequence, arrived, checksum" : string.Empty)} FROM {_table} WHERE assignment = $1 ORDER BY sequence",
            NpgsqlDbType.Uuid);
    }

    public async Task AppendAsync(IReadOnlyList<StoredEvent> events)
    {
        await using var transaction = await _connection.BeginTransactionAsync();
        foreach (var one in events)
        {
            _insert.Parameters[0].Value = one.Assignment;
            _insert.Parameters[1].Value = one.Sequence;
            _insert.Parameters[2].Value = one.Body;
            if (_isChecked)
            {
                _insert.Parameters[3].Value = RowChecksum.Arrived;
                _insert.Parameters[4].Value = RowChecksum.Of(one.Stream, one.Sequence, RowChecksum.Arrived, one.Body);
            }

            await _insert.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    public async Task<IReadOnlyList<byte[]>> ReadAsync(StoredEvent any)
    {
        var bodies = new List<byte[]>();
        _select.Parameters[0].Value = any.Assignment;
        await using var rows = await _select.ExecuteReaderAsync();
        while (await rows.ReadAsync())
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

        return bodies;
    }

    public async ValueTask DisposeAsync()
    {
        await _insert.DisposeAsync();
        await _select.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private NpgsqlCommand Prepared(string sql, params NpgsqlDbType[] types)
    {
        var command = new NpgsqlCommand(sql, _connection);
        foreach (var type in types)
        {
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = type });
        }

        command.Prepare();
        return command;
    }
}
