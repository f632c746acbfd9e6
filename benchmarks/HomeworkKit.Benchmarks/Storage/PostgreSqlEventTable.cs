using Npgsql;
using NpgsqlTypes;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>ADO.NET with prepared statements over a key that lies in the order of histories.</summary>
internal sealed class PostgreSqlEventTable : IEventTable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _insert;
    private readonly NpgsqlCommand _select;

    internal PostgreSqlEventTable(string connectionString)
    {
        _connection = new NpgsqlConnection(connectionString);
        _connection.Open();
        using var make = new NpgsqlCommand(
            "CREATE TABLE event (assignment uuid NOT NULL, sequence integer NOT NULL, body bytea NOT NULL, PRIMARY KEY (assignment, sequence))",
            _connection);
        make.ExecuteNonQuery();
        _insert = Prepared("INSERT INTO event VALUES ($1, $2, $3)", NpgsqlDbType.Uuid, NpgsqlDbType.Integer, NpgsqlDbType.Bytea);
        _select = Prepared("SELECT body FROM event WHERE assignment = $1 ORDER BY sequence", NpgsqlDbType.Uuid);
    }

    public async Task AppendAsync(IReadOnlyList<StoredEvent> events)
    {
        await using var transaction = await _connection.BeginTransactionAsync();
        foreach (var one in events)
        {
            _insert.Parameters[0].Value = one.Assignment;
            _insert.Parameters[1].Value = one.Sequence;
            _insert.Parameters[2].Value = one.Body;
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
            bodies.Add(rows.GetFieldValue<byte[]>(0));
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
