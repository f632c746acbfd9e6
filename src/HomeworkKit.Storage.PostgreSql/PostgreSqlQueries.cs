using System.Data.Common;
using System.Text;
using HomeworkKit.Primitives;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>Queries over summaries. Their text depends on which conditions are set and on nothing that was entered: values are always parameters.</summary>
internal static class PostgreSqlQueries
{
    internal const string Columns = "assignment, client, clinician, kind, state, round, version, help_open, concern_open, last_event_at";

    internal static NpgsqlCommand Select(NpgsqlConnection connection, HomeworkQuery query)
    {
        var command = new NpgsqlCommand { Connection = connection };
        var where = Where(command, query);
        command.CommandText = $"SELECT {Columns} FROM homework_cycle{where} ORDER BY assignment";
        if (query.Limit is { } limit)
        {
            command.CommandText += " LIMIT " + Add(command, (long)limit);
        }

        return command;
    }

    internal static NpgsqlCommand Count(NpgsqlConnection connection, HomeworkQuery query)
    {
        var command = new NpgsqlCommand { Connection = connection };
        command.CommandText = "SELECT count(*) FROM homework_cycle" + Where(command, query);
        return command;
    }

    internal static CycleSummary Read(DbDataReader row) => new()
    {
        Assignment = new AssignmentId(row.GetGuid(0)),
        Client = Reference<ClientRef>(row.GetString(1)),
        Clinician = row.IsDBNull(2) ? null : Reference<ClinicianRef>(row.GetString(2)),
        Kind = row.IsDBNull(3) ? null : row.GetString(3),
        State = (Cycles.CycleState)row.GetInt16(4),
        Round = row.GetInt32(5),
        Version = row.GetInt32(6),
        HelpIsOpen = row.GetBoolean(7),
        ConcernIsOpen = row.GetBoolean(8),
        LastEventAt = Instant.FromUnixTimeTicks(row.GetInt64(9)),
    };

    /// <summary>Adds a value and gives the mark that stands for it.</summary>
    internal static string Add<T>(NpgsqlCommand command, T value)
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${command.Parameters.Count}");
    }

    internal static T Reference<T>(string text)
        where T : struct, IHostRef<T> => T.TryParse(text, null, out var reference) ? reference : throw new HomeworkContentException(StoreCodes.Corrupted);

    private static string Where(NpgsqlCommand command, HomeworkQuery query)
    {
        var where = new StringBuilder();
        void And(string condition) => where.Append(where.Length == 0 ? " WHERE " : " AND ").Append(condition);
        if (query.Client is { } client)
        {
            And("client = " + Add(command, client.Value));
        }

        if (query.Clinician is { } clinician)
        {
            And("clinician = " + Add(command, clinician.Value));
        }

        if (query.State is { } state)
        {
            And("state = " + Add(command, (short)state));
        }

        if (query.Kind is { } kind)
        {
            And("kind = " + Add(command, kind));
        }

        if (query.HelpIsOpen is { } help)
        {
            And("help_open = " + Add(command, help));
        }

        if (query.ConcernIsOpen is { } concern)
        {
            And("concern_open = " + Add(command, concern));
        }

        if (query.After is { } after)
        {
            And("assignment > " + Add(command, after.Value));
        }

        // As literals, since a partial index is chosen by the text.
        if (query.NeedsClinician is { } needed)
        {
            And(needed ? "needs_clinician" : "NOT needs_clinician");
        }

        if (query.GoesOn is { } on)
        {
            And(on ? "state < 5" : "state >= 5");
        }

        return where.ToString();
    }
}
