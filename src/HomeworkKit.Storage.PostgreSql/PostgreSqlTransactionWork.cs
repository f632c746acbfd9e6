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
internal sealed class PostgreSqlTransactionWork(NpgsqlConnection connection, HomeworkCatalog catalog, ContentCodec codec, bool writes) : IStoreTransaction
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

    public async ValueTask<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        using var command = Command("SELECT version, body FROM homework_document WHERE client = $1 AND name = $2", key.Client.Value, key.Name);
        var found = await AllAsync(
            command,
            (row, _) => new StoredDocument<T>(key, row.GetInt32(0), codec.Decode<T>(row.GetFieldValue<byte[]>(1), ContentPlace.OfDocument(key, row.GetInt32(0)))),
            cancellationToken).ConfigureAwait(false);
        return found.FirstOrDefault();
    }

    public async ValueTask<int> GetDocumentVersionAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        if (writes)
        {
            // A document that is not there has no row to lock.
            using var taken = Command("SELECT pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))", key.Client.Value, key.Name);
            await taken.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        using var command = Command("SELECT version FROM homework_document WHERE client = $1 AND name = $2", key.Client.Value, key.Name);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is int version ? version : 0;
    }

    public async ValueTask PutDocumentAsync<T>(DocumentKey key, int version, T value, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        using var command = Command(
            "INSERT INTO homework_document (client, name, version, body) VALUES ($1, $2, $3, $4) ON CONFLICT (client, name) DO UPDATE SET version = $3, body = $4",
            key.Client.Value,
            key.Name,
            version,
            Encode(value, ContentPlace.OfDocument(key, version)));
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DeleteDocumentAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        using var command = Command("DELETE FROM homework_document WHERE client = $1 AND name = $2", key.Client.Value, key.Name);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyList<DocumentInfo>> ListDocumentsAsync(ClientRef client, CancellationToken cancellationToken)
    {
        using var command = Command("SELECT name, version FROM homework_document WHERE client = $1 ORDER BY name", client.Value);
        return await AllAsync(command, (row, _) => new DocumentInfo(new DocumentKey(client, row.GetString(0)), row.GetInt32(1)), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken)
    {
        // Locks every history first, so that none grows while its events are deleted.
        using var find = Command("SELECT assignment, version FROM homework_cycle WHERE client = $1 ORDER BY assignment FOR UPDATE", client.Value);
        var cycles = await AllAsync(find, static (row, _) => (Assignment: row.GetGuid(0), Version: (long)row.GetInt32(1)), cancellationToken).ConfigureAwait(false);
        using var remove = Command("DELETE FROM homework_document WHERE client = $1 RETURNING name", client.Value);
        var documents = await AllAsync(remove, (row, _) => new DocumentKey(client, row.GetString(0)), cancellationToken).ConfigureAwait(false);
        var assignments = cycles.Select(static cycle => cycle.Assignment).ToArray();
        foreach (var table in (string[])["homework_event", "homework_cycle"])
        {
            using var delete = Command($"DELETE FROM {table} WHERE client = $1 AND assignment = ANY($2)", client.Value, assignments);
            await delete.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        using var directory = Command("DELETE FROM homework_assignment WHERE assignment = ANY($1)", assignments);
        await directory.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return new ErasureReport
        {
            Client = client,
            Assignments = [.. cycles.Select(static cycle => new AssignmentId(cycle.Assignment))],
            Events = cycles.Sum(static cycle => cycle.Version),
            Documents = [.. documents.OrderBy(static key => key.Name, StringComparer.Ordinal)],
        };
    }

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
