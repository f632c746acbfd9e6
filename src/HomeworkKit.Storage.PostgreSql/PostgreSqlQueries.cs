using System.Data.Common;
using System.Text;
using HomeworkKit.Storage.Providers;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>Queries over summaries. Their text depends on which conditions are set and on nothing that was entered: values are always parameters.</summary>
internal static class PostgreSqlQueries
{
    internal const string Columns =
        "assignment, client, clinician, kind, state, round, version, help_open, concern_open, last_event_at, fingerprint, needs_clinician, seal, waiting";

    /// <summary>The number of <see cref="Columns"/>: where the next one is found.</summary>
    internal const int Next = 14;

    private const int Fingerprint = 10;
    private const int NeedsClinician = 11;
    private const int Seal = 12;
    private const int Waiting = 13;
    private static readonly long FirstTick = Instant.MinValue.ToUnixTimeTicks();
    private static readonly long LastTick = Instant.MaxValue.ToUnixTimeTicks();

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

    /// <summary>Reads a row of summaries: the one door through which they come. Wild values and a seal that does not fit are a coded exception.</summary>
    internal static SummaryRow Read(DbDataReader row, ContentCodec codec)
    {
        var summary = new CycleSummary
        {
            Assignment = new AssignmentId(row.GetGuid(0)),
            Client = Reference<ClientRef>(row.GetString(1)),
            Clinician = row.IsDBNull(2) ? null : Reference<ClinicianRef>(row.GetString(2)),
            Kind = row.IsDBNull(3) ? null : row.GetString(3),
            State = row.GetInt16(4) is var state && Enum.IsDefined((HomeworkKit.CycleState)state) ? (HomeworkKit.CycleState)state : throw Corrupted(),
            Round = row.GetInt32(5) is > 0 and var round ? round : throw Corrupted(),
            Version = row.GetInt32(6) is > 0 and var version ? version : throw Corrupted(),
            HelpIsOpen = row.GetBoolean(7),
            ConcernIsOpen = row.GetBoolean(8),
            LastEventAt = row.GetInt64(9) is var at && at >= FirstTick && at <= LastTick ? Instant.FromUnixTimeTicks(at) : throw Corrupted(),
        };
        long? waiting = row.IsDBNull(Waiting) ? null : row.GetInt16(Waiting);
        summary = OpenForClinician.Add(summary, waiting);
        var fingerprint = row.GetInt64(Fingerprint);
        if (row.GetBoolean(NeedsClinician) != summary.NeedsClinician)
        {
            throw Corrupted();
        }

        var found = new SummaryRow(summary, fingerprint, !row.IsDBNull(Seal), waiting is not null);
        if (found.IsSealed)
        {
            codec.Verify(found.Sealed, fingerprint, row.GetFieldValue<byte[]>(Seal));
        }

        return found;
    }

    /// <summary>Reads a row, or names it among those that cannot be read.</summary>
    internal static SummaryRow? TryRead(DbDataReader row, ContentCodec codec, List<UnreadableCycle> unreadable)
    {
        try
        {
            return Read(row, codec);
        }
        catch (HomeworkContentException exception)
        {
            unreadable.Add(new UnreadableCycle(new AssignmentId(row.GetGuid(0)), exception.Code));
            return null;
        }
    }

    internal static byte[]? SealOf(DbDataReader row) => row.IsDBNull(Seal) ? null : row.GetFieldValue<byte[]>(Seal);

    /// <summary>Adds a value and gives the mark that stands for it.</summary>
    internal static string Add<T>(NpgsqlCommand command, T value)
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${command.Parameters.Count}");
    }

    internal static T Reference<T>(string text)
        where T : struct, IHostRef<T> => T.TryParse(text, null, out var reference) ? reference : throw Corrupted();

    private static HomeworkContentException Corrupted() => new(StoreCodes.Corrupted);

    internal static string Where(NpgsqlCommand command, HomeworkQuery query)
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

        if (query.IsActive is { } on)
        {
            And(on ? "state < 5" : "state >= 5");
        }

        return where.ToString();
    }
}
