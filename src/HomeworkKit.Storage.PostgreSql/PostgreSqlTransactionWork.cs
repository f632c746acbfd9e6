using System.Buffers;
using System.Data;
using System.Data.Common;
using HomeworkKit.Cycles;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;
using HomeworkKit.Storage.Protection;
using HomeworkKit.Storage.Providers;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>The work of one transaction on one connection.</summary>
internal sealed partial class PostgreSqlTransactionWork(NpgsqlConnection connection, HomeworkCatalog catalog, ContentCodec codec, bool writes) : IStoreTransaction
{
    private const string Head = "a.assignment, c.client, c.version, c.fingerprint FROM homework_assignment a JOIN homework_cycle c ON c.client = a.client AND c.assignment = a.assignment";

    private readonly ArrayBufferWriter<byte> _body = new(1024);

    public HomeworkCatalog Catalog => catalog;

    public async ValueTask<StoredHead?> FindAsync(AssignmentId assignment, CancellationToken cancellationToken)
    {
        using var command = Command($"SELECT {Head} WHERE a.assignment = $1 FOR UPDATE OF c", assignment.Value);
        var found = await AllAsync(command, static (row, _) => HeadOf(row), cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0].Head;
    }

    public async ValueTask<IReadOnlyDictionary<AssignmentId, StoredHead>> FindAsync(IReadOnlyList<AssignmentId> assignments, CancellationToken cancellationToken)
    {
        // Locked in the order of their ids, as everybody does.
        using var command = Command($"SELECT {Head} WHERE a.assignment = ANY($1) ORDER BY a.assignment FOR UPDATE OF c", assignments.Select(static one => one.Value).ToArray());
        var found = await AllAsync(command, static (row, _) => HeadOf(row), cancellationToken).ConfigureAwait(false);
        return found.ToDictionary(static one => one.Assignment, static one => one.Head);
    }

    public async ValueTask<IReadOnlyList<CycleEvent>> ReadAsync(AssignmentId assignment, StoredHead head, int count, CancellationToken cancellationToken)
    {
        using var command = Command(
            "SELECT sequence, body FROM homework_event WHERE client = $1 AND assignment = $2 AND sequence <= $3 ORDER BY sequence", head.Client.Value, assignment.Value, count);
        var events = await AllAsync(command, (row, sofar) => Decode(row, 0, head.Client, assignment, sofar + 1), cancellationToken).ConfigureAwait(false);
        return events.Count == count ? events : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);
    }

    public async ValueTask<HomeworkCycle?> LoadAsync(AssignmentId assignment, CancellationToken cancellationToken)
    {
        // One statement, so that version and events are of one moment without a transaction.
        using var command = Command(
            """
            SELECT e.sequence, e.body, c.client, c.version FROM homework_assignment a
            JOIN homework_cycle c ON c.client = a.client AND c.assignment = a.assignment
            LEFT JOIN homework_event e ON e.client = c.client AND e.assignment = c.assignment
            WHERE a.assignment = $1 ORDER BY e.sequence
            """,
            assignment.Value);
        var (client, version) = (default(ClientRef), 0);
        var events = await AllAsync(
            command,
            (row, sofar) =>
            {
                if (sofar == 0)
                {
                    (client, version) = (ClientOf(row.GetString(2), assignment), row.GetInt32(3));
                }

                return Decode(row, 0, client, assignment, sofar + 1);
            },
            cancellationToken).ConfigureAwait(false);
        if (events.Count == 0)
        {
            return null;
        }

        return events.Count == version && HomeworkCycle.Replay(events, catalog) is Moved { Cycle: var cycle } && cycle.Id == assignment && cycle.Client == client
            ? cycle
            : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);
    }

    public ValueTask WriteAsync(HistoryWrite write, CancellationToken cancellationToken) => WriteAsync([write], cancellationToken);

    public async ValueTask WriteAsync(IReadOnlyList<HistoryWrite> writes, CancellationToken cancellationToken)
    {
        var begun = writes.Where(static write => write.Head is null).ToArray();
        var batch = new NpgsqlBatch(connection);
        await using var disposing = batch.ConfigureAwait(false);
        if (begun.Length > 0)
        {
            // Waits for whoever else makes the same history, and then finds that it is there.
            using var directory = new NpgsqlBatch(connection) { BatchCommands = { PostgreSqlWrites.Directory(begun) } };
            if (await directory.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) != begun.Length)
            {
                throw new RunAgainException();
            }
        }

        foreach (var write in writes)
        {
            batch.BatchCommands.Add(PostgreSqlWrites.Head(write));
        }

        if (writes.Count > 0)
        {
            batch.BatchCommands.Add(PostgreSqlWrites.Events(writes, Encode));
            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask<IReadOnlyList<CycleSummary>> QueryAsync(HomeworkQuery query, CancellationToken cancellationToken)
    {
        using var command = PostgreSqlQueries.Select(connection, query);
        return await AllAsync(command, static (row, _) => PostgreSqlQueries.Read(row), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<long> CountAsync(HomeworkQuery query, CancellationToken cancellationToken)
    {
        using var command = PostgreSqlQueries.Count(connection, query);
        return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    public ValueTask<ChangePage> ChangesAsync(ChangeToken since, int limit, CancellationToken cancellationToken) => PostgreSqlFeed.ReadAsync(connection, since, limit, cancellationToken);

    internal static async ValueTask<List<T>> AllAsync<T>(NpgsqlCommand command, Func<DbDataReader, int, T> read, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                all.Add(read(rows, all.Count));
            }
        }

        return all;
    }

    internal byte[] Encode<T>(T value, ContentPlace place)
        where T : ContentRecord
    {
        _body.ResetWrittenCount();
        codec.Encode(value, place, _body);
        return _body.WrittenSpan.ToArray();
    }

    private static (AssignmentId Assignment, StoredHead Head) HeadOf(DbDataReader row)
    {
        var assignment = new AssignmentId(row.GetGuid(0));
        return (assignment, new StoredHead(ClientOf(row.GetString(1), assignment), row.GetInt32(2), row.GetInt64(3)));
    }

    private static ClientRef ClientOf(string text, AssignmentId assignment) =>
        ClientRef.TryParse(text, null, out var client) ? client : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);

    private CycleEvent Decode(DbDataReader row, int column, ClientRef client, AssignmentId assignment, int sequence) =>
        !row.IsDBNull(column) && row.GetInt32(column) == sequence
            ? codec.Decode<CycleEvent>(row.GetFieldValue<byte[]>(column + 1), ContentPlace.OfEvent(client, assignment, sequence))
            : throw new HomeworkContentException(StoreCodes.Corrupted, assignment, sequence);

    private NpgsqlCommand Command<T1>(string sql, T1 first)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<T1> { TypedValue = first });
        return command;
    }

    private NpgsqlCommand Command<T1, T2>(string sql, T1 first, T2 second)
    {
        var command = Command(sql, first);
        command.Parameters.Add(new NpgsqlParameter<T2> { TypedValue = second });
        return command;
    }

    private NpgsqlCommand Command<T1, T2, T3>(string sql, T1 first, T2 second, T3 third)
    {
        var command = Command(sql, first, second);
        command.Parameters.Add(new NpgsqlParameter<T3> { TypedValue = third });
        return command;
    }

    private NpgsqlCommand Command<T1, T2, T3, T4>(string sql, T1 first, T2 second, T3 third, T4 fourth)
    {
        var command = Command(sql, first, second, third);
        command.Parameters.Add(new NpgsqlParameter<T4> { TypedValue = fourth });
        return command;
    }
}
