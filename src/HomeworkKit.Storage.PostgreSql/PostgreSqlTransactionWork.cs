using System.Buffers;
using System.Data;
using System.Data.Common;
using HomeworkKit.Events;
using HomeworkKit.Storage.Providers;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>The work of one transaction on one connection.</summary>
internal sealed partial class PostgreSqlTransactionWork(NpgsqlConnection connection, HomeworkCatalog catalog, ContentCodec codec, IClock clock, bool writes)
    : IStoreTransaction
{
    private const string Head =
        """
        a.assignment, c.client, clinician, kind, state, round, version, help_open, concern_open, last_event_at, fingerprint, needs_clinician, seal, waiting
        FROM homework_assignment a JOIN homework_cycle c ON c.client = a.client AND c.assignment = a.assignment
        """;

    private readonly ArrayBufferWriter<byte> _body = new(1024);

    public HomeworkCatalog Catalog => catalog;

    public async ValueTask<StoredHead?> FindAsync(AssignmentId assignment, CancellationToken cancellationToken)
    {
        using var command = Command($"SELECT {Head} WHERE a.assignment = $1 FOR UPDATE OF c", assignment.Value);
        var found = await AllAsync(command, (row, _) => HeadOf(row), cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0].Head ?? await ComputedHeadAsync(assignment, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyDictionary<AssignmentId, StoredHead>> FindAsync(
        IReadOnlyList<AssignmentId> assignments,
        CancellationToken cancellationToken)
    {
        // Locked in the order of their ids, as everybody does.
        using var command = Command(
            $"SELECT {Head} WHERE a.assignment = ANY($1) ORDER BY a.assignment FOR UPDATE OF c",
            assignments.Select(static one => one.Value).ToArray());
        var found = await AllAsync(command, (row, _) => HeadOf(row), cancellationToken).ConfigureAwait(false);
        var heads = new Dictionary<AssignmentId, StoredHead>(found.Count);
        foreach (var (assignment, head) in found)
        {
            heads.Add(assignment, head ?? await ComputedHeadAsync(assignment, cancellationToken).ConfigureAwait(false));
        }

        return heads;
    }

    public async ValueTask<IReadOnlyList<CycleEvent>> ReadAsync(AssignmentId assignment, StoredHead head, int count, CancellationToken cancellationToken)
    {
        var events = await ReadEventsAsync(assignment, head.Client, count, cancellationToken).ConfigureAwait(false);
        return events.Count == count ? events : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);
    }

    public async ValueTask<HomeworkCycle?> LoadAsync(
        AssignmentId assignment,
        ICollection<KeyValuePair<EventId, Instant>>? arrivals,
        CancellationToken cancellationToken)
    {
        // One statement, so that version and events are of one moment without a transaction.
        using var command = Command(
            """
            SELECT e.sequence, e.body, e.arrived, e.checksum, c.client, c.version FROM homework_assignment a
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
                    (client, version) = (ClientOf(row.GetString(4), assignment), row.GetInt32(5));
                }

                var (happened, arrived) = Decode(row, client, assignment, sofar + 1);
                if (arrived is { } at)
                {
                    arrivals?.Add(KeyValuePair.Create(happened.Id, Instant.FromUnixTimeMilliseconds(at)));
                }

                return happened;
            },
            cancellationToken).ConfigureAwait(false);
        if (events.Count == 0)
        {
            return null;
        }

        return
            events.Count == version
            && HomeworkCycle.Replay(events, catalog, events.Count) is Accepted { Cycle: var cycle }
            && cycle.Id == assignment
            && cycle.Client == client
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
                throw new RetryTransactionException();
            }
        }

        foreach (var write in writes)
        {
            batch.BatchCommands.Add(PostgreSqlWrites.Head(write, codec));
        }

        if (writes.Count > 0)
        {
            batch.BatchCommands.Add(PostgreSqlWrites.Events(writes, Encode, ArrivalTime.Now(clock)));
            foreach (var write in writes.Where(static write => write.Rewritten.Count > 0))
            {
                foreach (var one in await RewriteAsync(write, cancellationToken).ConfigureAwait(false))
                {
                    batch.BatchCommands.Add(one);
                }
            }

            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask<SummaryPage> QueryAsync(HomeworkQuery query, CancellationToken cancellationToken)
    {
        using var command = PostgreSqlQueries.Select(connection, query);
        var unreadable = new List<UnreadableCycle>();
        var rows = await AllAsync(command, (row, _) => PostgreSqlQueries.TryRead(row, codec, unreadable), cancellationToken).ConfigureAwait(false);
        return new SummaryPage([.. rows.OfType<SummaryRow>()], unreadable);
    }

    public async ValueTask<long> CountAsync(HomeworkQuery query, CancellationToken cancellationToken)
    {
        using var command = PostgreSqlQueries.Count(connection, query);
        return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    public ValueTask<ChangePage> ChangesAsync(ChangeToken since, int limit, CancellationToken cancellationToken) =>
        PostgreSqlFeed.ReadAsync(connection, codec, since, limit, cancellationToken);

    public ValueTask<LatestPage> LatestAsync(HomeworkQuery query, ChangeToken before, int limit, CancellationToken cancellationToken) =>
        PostgreSqlLatest.ReadAsync(connection, codec, query, before, limit, cancellationToken);

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

    internal byte[] Encode<T>(T value, AssociatedData place)
        where T : ContentRecord
    {
        _body.ResetWrittenCount();
        codec.Encode(value, place, _body);
        return _body.WrittenSpan.ToArray();
    }

    // A damaged summary does not stand in the way of a sound history: whoever raises a concern is heard, and what is appended writes the summary anew.
    private async ValueTask<StoredHead> ComputedHeadAsync(AssignmentId assignment, CancellationToken cancellationToken) =>
        await LoadAsync(assignment, null, cancellationToken).ConfigureAwait(false) is { } cycle
            ? new StoredHead(cycle.Client, cycle.Version, cycle.FingerprintOf(cycle.Version))
            : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);

    private (AssignmentId Assignment, StoredHead? Head) HeadOf(DbDataReader row)
    {
        var assignment = new AssignmentId(row.GetGuid(0));
        try
        {
            var (summary, fingerprint, _, _) = PostgreSqlQueries.Read(row, codec);
            return (assignment, new StoredHead(summary.Client, summary.Version, fingerprint));
        }
        catch (HomeworkContentException)
        {
            return (assignment, null);
        }
    }

    private static ClientRef ClientOf(string text, AssignmentId assignment) =>
        ClientRef.TryParse(text, null, out var client) ? client : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);

    private async ValueTask<List<NpgsqlBatchCommand>> RewriteAsync(HistoryWrite write, CancellationToken cancellationToken)
    {
        var (client, assignment) = (write.Summary.Client, write.Summary.Assignment);
        using var find = Command(
            "SELECT sequence, arrived FROM homework_event WHERE client = $1 AND assignment = $2 AND sequence = ANY($3)",
            client.Value,
            assignment.Value,
            write.Rewritten.Select(static index => index + 1).ToArray());
        var rows = await AllAsync(
                find,
                static (row, _) => (Sequence: row.GetInt32(0), Arrived: row.IsDBNull(1) ? default(long?) : row.GetInt64(1)),
                cancellationToken)
            .ConfigureAwait(false);
        return rows.ConvertAll(row =>
        {
            var place = AssociatedData.OfEvent(client, assignment, row.Sequence);
            var body = Encode(write.History[row.Sequence - 1], place);
            return PostgreSqlWrites.Body(place, client, assignment, row.Sequence, body, row.Arrived);
        });
    }

    private async ValueTask<List<CycleEvent>> ReadEventsAsync(AssignmentId assignment, ClientRef client, int count, CancellationToken cancellationToken)
    {
        using var command = Command(
            "SELECT sequence, body, arrived, checksum FROM homework_event WHERE client = $1 AND assignment = $2 AND sequence <= $3 ORDER BY sequence",
            client.Value,
            assignment.Value,
            count);
        return await AllAsync(command, (row, sofar) => Decode(row, client, assignment, sofar + 1).Event, cancellationToken).ConfigureAwait(false);
    }

    // The one door through which events come: their number, their body, their arrival and their checksum.
    private (CycleEvent Event, long? Arrived) Decode(DbDataReader row, ClientRef client, AssignmentId assignment, int sequence)
    {
        if (row.IsDBNull(0) || row.GetInt32(0) != sequence)
        {
            throw new HomeworkContentException(StoreCodes.Corrupted, assignment, sequence);
        }

        long? arrived = row.IsDBNull(2) ? null : row.GetInt64(2);
        int? checksum = row.IsDBNull(3) ? null : row.GetInt32(3);
        return arrived is null || (checksum is not null && ArrivalTime.IsValid(arrived.Value))
            ? (codec.Decode<CycleEvent>(row.GetFieldValue<byte[]>(1), AssociatedData.OfEvent(client, assignment, sequence), checksum, arrived), arrived)
            : throw new HomeworkContentException(StoreCodes.Corrupted, assignment, sequence);
    }
}
