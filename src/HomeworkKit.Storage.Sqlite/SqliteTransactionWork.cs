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

    private readonly ArrayBufferWriter<byte> _body = new(1024);

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

    public ValueTask<HomeworkCycle?> LoadAsync(AssignmentId assignment, ICollection<KeyValuePair<EventId, Instant>>? arrivals, CancellationToken cancellationToken)
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

        return version == events.Count && HomeworkCycle.Replay(events, catalog, events.Count) is Accepted { Cycle: var cycle } && cycle.Id == assignment && cycle.Client == client
            ? ValueTask.FromResult<HomeworkCycle?>(cycle)
            : throw new HomeworkContentException(StoreCodes.Corrupted, assignment);
    }

    public ValueTask WriteAsync(HistoryWrite write, CancellationToken cancellationToken)
    {
        var summary = write.Summary;
        var seal = codec.Seal(summary, write.Fingerprint);
        var stream = write.Head?.Stream ?? WriteNewHead(summary, write.Fingerprint, seal);
        if (write.Head is not null)
        {
            WriteHead(write.Head, summary, write.Fingerprint, seal);
        }

        var now = ArrivalTime.Now(clock);
        var insert = database.Prepared("INSERT INTO homework_event (stream, sequence, body, arrived, checksum) VALUES (?1, ?2, ?3, ?4, ?5)").Bind(1, stream).Bind(4, now);
        for (var i = write.Stored; i < write.History.Count; i++)
        {
            var place = AssociatedData.OfEvent(summary.Client, summary.Assignment, i + 1);
            _body.ResetWrittenCount();
            codec.Encode(write.History[i], place, _body);
            insert.Bind(2, i + 1).Bind(3, _body.WrittenSpan).Bind(5, BodyChecksum.Of(_body.WrittenSpan, place, now)).Run();
        }

        Rewrite(write, stream);
        return ValueTask.CompletedTask;
    }

    public ValueTask<SummaryPage> QueryAsync(HomeworkQuery query, CancellationToken cancellationToken)
    {
        var unreadable = new List<UnreadableCycle>();
        var rows = All(SqliteQueries.Select(database, query), row => SqliteQueries.TryRead(row, codec, unreadable));
        return ValueTask.FromResult(new SummaryPage([.. rows.OfType<SummaryRow>()], unreadable));
    }

    public ValueTask<long> CountAsync(HomeworkQuery query, CancellationToken cancellationToken) =>
        ValueTask.FromResult(All(SqliteQueries.Count(database, query), static row => row.Integer(0))[0]);

    public ValueTask<ChangePage> ChangesAsync(ChangeToken since, int limit, CancellationToken cancellationToken)
    {
        var after = NumberOf(since) ?? 0;
        // One more than asked for tells whether there is more. Writers take turns, so numbers are committed in their order and none is passed over.
        var unreadable = new List<UnreadableCycle>();
        var seen = 0;
        var rows = All(
            database.Prepared($"SELECT {SqliteQueries.Columns} FROM homework_cycle WHERE changed > ?1 ORDER BY changed LIMIT ?2").Bind(1, after).Bind(2, limit + 1L),
            row => (Row: seen++ < limit ? SqliteQueries.TryRead(row, codec, unreadable) : null, Changed: SqliteQueries.ChangeOf(row)));
        if (rows.Count == 0 && after > 0 && after > database.Scalar("SELECT " + LastChange))
        {
            throw new HomeworkStoreUnavailableException(StoreCodes.TokenAhead);
        }

        var page = rows.Take(limit).ToArray();
        return ValueTask.FromResult(new ChangePage(
            [.. page.Where(static row => row.Row is not null).Select(static row => row.Row!.Value.Summary)],
            page.Length == 0 ? since : new ChangeToken(page[^1].Changed.ToString(CultureInfo.InvariantCulture)),
            rows.Count > limit) { Unreadable = unreadable });
    }

    public ValueTask<LatestPage> LatestAsync(HomeworkQuery query, ChangeToken before, int limit, CancellationToken cancellationToken)
    {
        var unreadable = new List<UnreadableCycle>();
        var seen = 0;
        var rows = All(
            SqliteQueries.SelectLatest(database, query, NumberOf(before), limit + 1L),
            row => (Row: seen++ < limit ? SqliteQueries.TryRead(row, codec, unreadable) : null, Changed: SqliteQueries.ChangeOf(row)));
        return ValueTask.FromResult(new LatestPage(
            [.. rows.Take(limit).Where(static row => row.Row is not null).Select(static row => row.Row!.Value.Summary)],
            rows.Count > limit ? new ChangeToken(rows[limit - 1].Changed.ToString(CultureInfo.InvariantCulture)) : null) { Unreadable = unreadable });
    }

    // With a sign, since a damaged number may have one, and what lies behind it is named too.
    private static long? NumberOf(ChangeToken token) =>
        token.Value.Length == 0 ? null
        : long.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ArgumentException(SqliteMessages.Token, nameof(token));

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
        var rows = database.Prepared("SELECT sequence, body, arrived, checksum FROM homework_event WHERE stream = ?1 AND sequence <= ?2 ORDER BY sequence").Bind(1, stream).Bind(2, count);
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
            var (arrived, checksum) = (row.IntegerOrNull(column + 2), row.Int32OrNull(column + 3));
            return row.Integer(column) == sequence && (arrived is null || (checksum is not null && ArrivalTime.IsValid(arrived.Value)))
                ? (codec.Decode<CycleEvent>(row.Bytes(column + 1), AssociatedData.OfEvent(client, assignment, sequence), checksum, arrived), arrived)
                : throw new HomeworkContentException(StoreCodes.Corrupted);
        }
        catch (HomeworkContentException exception) when (exception.Assignment is null)
        {
            throw new HomeworkContentException(exception.Code, assignment, sequence);
        }
    }

    private void Rewrite(HistoryWrite write, long stream)
    {
        if (write.Rewritten.Count == 0)
        {
            return;
        }

        var find = database.Prepared("SELECT arrived FROM homework_event WHERE stream = ?1 AND sequence = ?2");
        var update = database.Prepared("UPDATE homework_event SET body = ?3, checksum = ?4 WHERE stream = ?1 AND sequence = ?2");
        foreach (var index in write.Rewritten)
        {
            var arrived = All(find.Bind(1, stream).Bind(2, index + 1), static row => row.IntegerOrNull(0)).FirstOrDefault();
            var place = AssociatedData.OfEvent(write.Summary.Client, write.Summary.Assignment, index + 1);
            _body.ResetWrittenCount();
            codec.Encode(write.History[index], place, _body);
            update.Bind(1, stream).Bind(2, index + 1).Bind(3, _body.WrittenSpan).Bind(4, BodyChecksum.Of(_body.WrittenSpan, place, arrived)).Run();
        }

        MarkErased(SqliteRemains.InHistories);
    }

    private long WriteNewHead(CycleSummary summary, long fingerprint, byte[] seal)
    {
        Bind(
            database.Prepared(
                $"""
                INSERT INTO homework_cycle (clinician, kind, state, round, version, fingerprint, help_open, concern_open, needs_clinician, last_event_at, changed, assignment, client, seal, waiting)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, {NextChange}, ?11, ?12, ?13, ?14)
                """),
            summary,
            fingerprint).Bind(11, summary.Assignment.Value).Bind(12, summary.Client.Value).Bind(13, seal).Run();
        return SQLitePCL.raw.sqlite3_last_insert_rowid(database.Handle);
    }

    // Most events change nothing that is searched for. An update that named those columns would write each of their indexes anew, whether or not the value is another.
    private void WriteHead(StoredHead head, CycleSummary summary, long fingerprint, byte[] seal)
    {
        Bind(
            database.Prepared(
                $"""
                UPDATE homework_cycle SET version = ?5, fingerprint = ?6, last_event_at = ?10, changed = {NextChange}, seal = ?13
                WHERE stream = ?11 AND clinician IS ?1 AND kind IS ?2 AND state = ?3 AND round = ?4 AND help_open = ?7 AND concern_open = ?8 AND needs_clinician = ?9 AND waiting = ?14
                """),
            summary,
            fingerprint).Bind(11, head.Stream).Bind(13, seal).Run();
        if (SQLitePCL.raw.sqlite3_changes(database.Handle) == 1)
        {
            return;
        }

        Bind(
            database.Prepared(
                $"""
                UPDATE homework_cycle SET clinician = ?1, kind = ?2, state = ?3, round = ?4, version = ?5, fingerprint = ?6, help_open = ?7, concern_open = ?8, needs_clinician = ?9,
                  last_event_at = ?10, changed = {NextChange}, seal = ?13, waiting = ?14
                WHERE stream = ?11
                """),
            summary,
            fingerprint).Bind(11, head.Stream).Bind(13, seal).Run();
    }

    private static SqliteStatement Bind(SqliteStatement statement, CycleSummary summary, long fingerprint) => statement
        .Bind(1, summary.Clinician?.Value)
        .Bind(2, summary.Kind)
        .Bind(3, (long)summary.State)
        .Bind(4, summary.Round)
        .Bind(5, summary.Version)
        .Bind(6, fingerprint)
        .Bind(7, summary.HelpIsOpen ? 1 : 0)
        .Bind(8, summary.ConcernIsOpen ? 1 : 0)
        .Bind(9, summary.NeedsClinician ? 1 : 0)
        .Bind(10, summary.LastEventAt.ToUnixTimeTicks())
        .Bind(14, OpenForClinician.Of(summary));
}
