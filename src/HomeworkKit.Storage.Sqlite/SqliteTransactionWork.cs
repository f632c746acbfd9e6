using System.Buffers;
using System.Globalization;
using HomeworkKit.Events;
using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>The work of one transaction on one connection. SQLite has no asynchronous calls: everything here ends before it returns.</summary>
internal sealed partial class SqliteTransactionWork(SqliteDatabase database, HomeworkCatalog catalog, ContentCodec codec, IClock clock) : IStoreTransaction
{
    // The feed's next number: above every one that was ever given, erased ones included.
    private const string LastChange = "max(coalesce((SELECT max(changed) FROM homework_cycle), 0), (SELECT feed_floor FROM homework_store))";
    private const string NextChange = "1 + " + LastChange;

    // A damaged number must not reserve the machine's memory.
    private const int MostToReserve = 4096;

    private readonly ArrayBufferWriter<byte> _body = new();

    public HomeworkCatalog Catalog => catalog;

    /// <summary>Gets whether something was erased of which the file or its log still holds copies.</summary>
    internal bool HasErased { get; private set; }

    /// <summary>Notes in the file that something was erased: stays until nothing of it remains, also if this process ends before.</summary>
    internal void MarkErased(SqliteRemains where)
    {
        SqliteErasure.Mark(database, where);
        HasErased = true;
    }

    public async ValueTask<StoredHead?> FindAsync(AssignmentId assignment, CancellationToken cancellationToken)
    {
        var row = database.Prepared($"SELECT {SqliteQueries.Columns} FROM homework_cycle WHERE assignment = ?1").Bind(1, assignment.Value);
        var stream = 0L;
        try
        {
            if (!row.Step())
            {
                return null;
            }

            stream = SqliteQueries.StreamOf(row);
            return SqliteQueries.HeadOf(row, codec);
        }
        catch (HomeworkContentException) when (stream != 0)
        {
            row.Reset();

            // A damaged summary does not stand in the way of a sound history: whoever raises a concern is heard, and what is appended writes the summary anew.
            return await LoadAsync(assignment, null, cancellationToken).ConfigureAwait(false) is { } cycle
                ? new StoredHead(cycle.Client, cycle.Version, cycle.FingerprintOf(cycle.Version), stream)
                : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);
        }
        catch (HomeworkContentException exception) when (exception.Assignment is null)
        {
            throw new HomeworkContentException(exception.Code, assignment);
        }
        finally
        {
            row.Reset();
        }
    }

    public ValueTask<IReadOnlyList<CycleEvent>> ReadAsync(AssignmentId assignment, StoredHead head, int count, CancellationToken cancellationToken)
    {
        var events = ReadEvents(assignment, head.Client, head.Stream, count);
        return events.Count == count
            ? ValueTask.FromResult<IReadOnlyList<CycleEvent>>(events)
            : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);
    }

    public ValueTask<HomeworkCycle?> LoadAsync(
        AssignmentId assignment,
        ICollection<KeyValuePair<EventId, Instant>>? arrivals,
        CancellationToken cancellationToken)
    {
        // One statement, so that version and events are of one moment without a transaction.
        var rows = database.Prepared(
            "SELECT c.client, c.version, e.sequence, e.body, e.arrived, e.checksum FROM homework_cycle c LEFT JOIN homework_event e ON e.stream = c.stream WHERE c.assignment = ?1 ORDER BY e.sequence")
            .Bind(1, assignment.Value);
        List<CycleEvent>? events = null;
        var (version, client) = (0, default(ClientRef));
        try
        {
            while (rows.Step())
            {
                if (events is null)
                {
                    (client, version) = (ClientOf(rows.Text(0), assignment), rows.Number(1));
                    events = new List<CycleEvent>(Math.Min(version, MostToReserve));
                }

                var (happened, arrived) = Decode(rows, 2, client, assignment, events.Count + 1);
                events.Add(happened);
                if (arrived is { } at)
                {
                    arrivals?.Add(KeyValuePair.Create(happened.Id, Instant.FromUnixTimeMilliseconds(at)));
                }
            }
        }
        catch (HomeworkContentException exception) when (exception.Assignment is null)
        {
            throw new HomeworkContentException(exception.Code, assignment);
        }
        finally
        {
            rows.Reset();
        }

        if (events is null)
        {
            return ValueTask.FromResult<HomeworkCycle?>(null);
        }

        return
            version == events.Count
            && HomeworkCycle.Replay(events, catalog, events.Count) is Accepted { Cycle: var cycle }
            && cycle.Id == assignment
            && cycle.Client == client
            ? ValueTask.FromResult<HomeworkCycle?>(cycle)
            : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);
    }

    private static ClientRef ClientOf(string text, AssignmentId assignment) =>
        ClientRef.TryParse(text, null, out var client) ? client : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);

    private static List<T> All<T>(SqliteStatement rows, Func<SqliteStatement, T> read)
    {
        var all = new List<T>();
        try
        {
            while (rows.Step())
            {
                all.Add(read(rows));
            }
        }
        finally
        {
            rows.Reset();
        }

        return all;
    }

    private List<CycleEvent> ReadEvents(AssignmentId assignment, ClientRef client, long stream, int count)
    {
        var rows = database
            .Prepared("SELECT sequence, body, arrived, checksum FROM homework_event WHERE stream = ?1 AND sequence <= ?2 ORDER BY sequence")
            .Bind(1, stream)
            .Bind(2, count);
        var events = new List<CycleEvent>(Math.Min(count, MostToReserve));
        try
        {
            while (rows.Step())
            {
                events.Add(Decode(rows, 0, client, assignment, events.Count + 1).Event);
            }
        }
        finally
        {
            rows.Reset();
        }

        return events;
    }

    // The one door through which events come: their number, their arrival, their checksum and their body.
    private (CycleEvent Event, long? Arrived) Decode(SqliteStatement row, int column, ClientRef client, AssignmentId assignment, int sequence)
    {
        try
        {
            var (arrived, checksum) = (row.ComparedOrNull(column + 2), row.ComparedOrNull(column + 3));
            return
                row.ComparedOrNull(column) == sequence
                && checksum is null or (>= int.MinValue and <= int.MaxValue)
                && (arrived is null || (checksum is not null && ArrivalTime.IsValid(arrived.Value)))
                ? (codec.Decode<CycleEvent>(
                    checksum is null ? row.Bytes(column + 1) : row.ComparedBytes(column + 1),
                    AssociatedData.OfEvent(client, assignment, sequence),
                    (int?)checksum,
                    arrived), arrived)
                : throw new HomeworkContentException(StoreCodes.Corrupted);
        }
        catch (HomeworkContentException exception) when (exception.Assignment is null)
        {
            throw new HomeworkContentException(exception.Code, assignment, sequence);
        }
    }
}
