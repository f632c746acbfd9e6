using System.Text;
using HomeworkKit.Primitives;

namespace HomeworkKit.Storage.Sqlite;

/// <summary>Queries over summaries. Their text depends on which conditions are set and on nothing that was entered: values are always bound.</summary>
internal static class SqliteQueries
{
    internal const string Columns = "assignment, client, clinician, kind, state, round, version, help_open, concern_open, last_event_at, changed";

    internal static SqliteStatement Select(SqliteDatabase database, HomeworkQuery query)
    {
        var statement = database.Prepared($"SELECT {Columns} FROM homework_cycle{Where(query)} ORDER BY assignment LIMIT ?9");
        Bind(statement, query);
        return statement.Bind(9, query.Limit ?? -1);
    }

    internal static SqliteStatement Count(SqliteDatabase database, HomeworkQuery query)
    {
        var statement = database.Prepared($"SELECT count(*) FROM homework_cycle{Where(query)}");
        Bind(statement, query);
        return statement;
    }

    internal static CycleSummary Read(SqliteStatement row) => new()
    {
        Assignment = new AssignmentId(row.Guid(0)),
        Client = Reference<ClientRef>(row.Text(1)),
        Clinician = row.TextOrNull(2) is { } clinician ? Reference<ClinicianRef>(clinician) : null,
        Kind = row.TextOrNull(3),
        State = (Cycles.CycleState)row.Integer(4),
        Round = checked((int)row.Integer(5)),
        Version = checked((int)row.Integer(6)),
        HelpIsOpen = row.Integer(7) != 0,
        ConcernIsOpen = row.Integer(8) != 0,
        LastEventAt = Instant.FromUnixTimeTicks(row.Integer(9)),
    };

    private static T Reference<T>(string text)
        where T : struct, IHostRef<T> => T.TryParse(text, null, out var reference) ? reference : throw new HomeworkContentException(StoreCodes.Corrupted);

    private static string Where(HomeworkQuery query)
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

        // As literals, since a partial index is chosen by the text.
        And(query.NeedsClinician == true, "needs_clinician = 1");
        And(query.NeedsClinician == false, "needs_clinician = 0");
        And(query.GoesOn == true, "state < 5");
        And(query.GoesOn == false, "state >= 5");
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
