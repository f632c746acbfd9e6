using System.Text;
using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>Queries over summaries. Their text depends on which conditions are set and on nothing that was entered: values are always bound.</summary>
internal static class SqliteQueries
{
    internal const string Columns =
        "assignment, client, clinician, kind, state, round, version, help_open, concern_open, last_event_at, changed, fingerprint, needs_clinician, seal, stream, waiting";

    private const int Changed = 10;
    private const int Fingerprint = 11;
    private const int NeedsClinician = 12;
    private const int Seal = 13;
    private const int Stream = 14;
    private const int Waiting = 15;
    private static readonly long LastTick = Instant.MaxValue.ToUnixTimeTicks();
    private static readonly long FirstTick = Instant.MinValue.ToUnixTimeTicks();

    internal static SqliteStatement Select(SqliteDatabase database, HomeworkQuery query)
    {
        var statement = database.Prepared($"SELECT {Columns} FROM homework_cycle{Where(query)} ORDER BY assignment LIMIT ?9");
        Bind(statement, query);
        return statement.Bind(9, query.Limit ?? -1);
    }

    /// <summary>Newest first; every change has a number of its own.</summary>
    internal static SqliteStatement SelectLatest(SqliteDatabase database, HomeworkQuery query, long? before, long limit)
    {
        var statement = database.Prepared($"SELECT {Columns} FROM homework_cycle{Where(query, before is not null)} ORDER BY changed DESC LIMIT ?9");
        Bind(statement, query);
        if (before is { } number)
        {
            statement.Bind(8, number);
        }

        return statement.Bind(9, limit);
    }

    internal static SqliteStatement Count(SqliteDatabase database, HomeworkQuery query)
    {
        var statement = database.Prepared($"SELECT count(*) FROM homework_cycle{Where(query)}");
        Bind(statement, query);
        return statement;
    }

    /// <summary>Reads a row of summaries: the one door through which they come. Wild values and a seal that does not fit are a coded exception.</summary>
    internal static SummaryRow Read(SqliteStatement row, ContentCodec codec)
    {
        var summary = new CycleSummary
        {
            Assignment = new AssignmentId(row.Guid(0)),
            Client = Reference<ClientRef>(row.Text(1)),
            Clinician = row.TextOrNull(2) is { } clinician ? Reference<ClinicianRef>(clinician) : null,
            Kind = row.TextOrNull(3),
            State = (HomeworkKit.CycleState)row.Int32(4) is var state && Enum.IsDefined(state) ? state : throw Corrupted(),
            Round = row.Number(5),
            Version = row.Number(6),
            HelpIsOpen = row.Boolean(7),
            ConcernIsOpen = row.Boolean(8),
            LastEventAt = row.Integer(9) is var at && at >= FirstTick && at <= LastTick ? Instant.FromUnixTimeTicks(at) : throw Corrupted(),
        };
        var waiting = row.IntegerOrNull(Waiting);
        summary = OpenForClinician.Add(summary, waiting);
        var fingerprint = row.Integer(Fingerprint);
        if (row.Boolean(NeedsClinician) != summary.NeedsClinician || row.Integer(Changed) < 1)
        {
            throw Corrupted();
        }

        var found = new SummaryRow(summary, fingerprint, !row.IsNull(Seal), waiting is not null);
        if (found.IsSealed)
        {
            codec.Verify(found.Sealed, fingerprint, row.Bytes(Seal));
        }

        return found;
    }

    /// <summary>Reads a row, or names it among those that cannot be read.</summary>
    internal static SummaryRow? TryRead(SqliteStatement row, ContentCodec codec, List<UnreadableCycle> unreadable)
    {
        try
        {
            return Read(row, codec);
        }
        catch (HomeworkContentException exception)
        {
            unreadable.Add(new UnreadableCycle(row.GuidOrNull(0) is { } id ? new AssignmentId(id) : null, exception.Code));
            return null;
        }
    }

    internal static long ChangeOf(SqliteStatement row) => row.Integer(Changed);

    internal static long StreamOf(SqliteStatement row) => row.Integer(Stream);

    internal static ReadOnlySpan<byte> SealOf(SqliteStatement row) => row.Bytes(Seal);

    internal static StoredHead HeadOf(SqliteStatement row, ContentCodec codec)
    {
        var (summary, fingerprint, _, _) = Read(row, codec);
        return new StoredHead(summary.Client, summary.Version, fingerprint, row.Integer(Stream));
    }

    internal static T Reference<T>(string text)
        where T : struct, IHostRef<T> => T.TryParse(text, null, out var reference) ? reference : throw Corrupted();

    private static HomeworkContentException Corrupted() => new(StoreCodes.Corrupted);

    private static string Where(HomeworkQuery query, bool isBefore = false)
    {
        var where = new StringBuilder();
        void And(bool isSet, string condition)
        {
            if (isSet)
            {
                where.Append(where.Length == 0 ? " WHERE " : " AND ").Append(condition);
            }
        }

        And(query.Client is not null, "client = ?1");
        And(query.Clinician is not null, "clinician = ?2");
        And(query.State is not null, "state = ?3");
        And(query.Kind is not null, "kind = ?4");
        And(query.HelpIsOpen is not null, "help_open = ?5");
        And(query.ConcernIsOpen is not null, "concern_open = ?6");
        And(query.After is not null, "assignment > ?7");
        And(isBefore, "changed < ?8");

        // As literals, since a partial index is chosen by the text.
        And(query.NeedsClinician == true, "needs_clinician = 1");
        And(query.NeedsClinician == false, "needs_clinician = 0");
        And(query.IsActive == true, "state < 5");
        And(query.IsActive == false, "state >= 5");
        return where.ToString();
    }

    private static void Bind(SqliteStatement statement, HomeworkQuery query)
    {
        if (query.Client is { } client)
        {
            statement.Bind(1, client.Value);
        }

        if (query.Clinician is { } clinician)
        {
            statement.Bind(2, clinician.Value);
        }

        if (query.State is { } state)
        {
            statement.Bind(3, (long)state);
        }

        if (query.Kind is { } kind)
        {
            statement.Bind(4, kind);
        }

        if (query.HelpIsOpen is { } help)
        {
            statement.Bind(5, help ? 1 : 0);
        }

        if (query.ConcernIsOpen is { } concern)
        {
            statement.Bind(6, concern ? 1 : 0);
        }

        if (query.After is { } after)
        {
            statement.Bind(7, after.Value);
        }
    }
}
