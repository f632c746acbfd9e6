using HomeworkKit.Events;
using HomeworkKit.Storage.Providers;
using Npgsql;
using NpgsqlTypes;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>The statements that write histories; those that only insert take any number at once, an array for each column.</summary>
internal static class PostgreSqlWrites
{
    internal static NpgsqlBatchCommand Directory(IReadOnlyList<HistoryWrite> begun)
    {
        var command = new NpgsqlBatchCommand(
            "INSERT INTO homework_assignment (client, assignment) SELECT * FROM unnest($1::text[], $2::uuid[]) ON CONFLICT DO NOTHING");
        Add(command, begun, NpgsqlDbType.Text, static write => write.Summary.Client.Value);
        Add(command, begun, NpgsqlDbType.Uuid, static write => write.Summary.Assignment.Value);
        return command;
    }

    /// <summary>One for each history: a join with arrays is planned by what the server believes of the table, an equation always by its key.</summary>
    internal static NpgsqlBatchCommand Head(HistoryWrite write, ContentCodec codec) => WithHead(
        new NpgsqlBatchCommand(write.Head is null
            ? """
              INSERT INTO homework_cycle (clinician, kind, state, round, version, fingerprint, help_open, concern_open, needs_clinician, last_event_at, client, assignment, seal, waiting)
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
              """
            : """
              UPDATE homework_cycle SET clinician = $1, kind = $2, state = $3, round = $4, version = $5, fingerprint = $6, help_open = $7, concern_open = $8, needs_clinician = $9,
                last_event_at = $10, changed = pg_current_xact_id(), seal = $13, waiting = $14 WHERE client = $11 AND assignment = $12
              """),
        write.Summary,
        write.Fingerprint,
        codec.Seal(write.Summary, write.Fingerprint));

    internal static NpgsqlBatchCommand Events(IReadOnlyList<HistoryWrite> writes, Func<CycleEvent, AssociatedData, byte[]> encode, long arrived)
    {
        var rows = writes
            .SelectMany(static write => Enumerable.Range(write.Stored, write.History.Count - write.Stored).Select(index => (Write: write, Index: index)))
            .ToArray();
        var places = Array.ConvertAll(rows, static row => AssociatedData.OfEvent(row.Write.Summary.Client, row.Write.Summary.Assignment, row.Index + 1));
        var bodies = rows.Select((row, number) => encode(row.Write.History[row.Index], places[number])).ToArray();
        int[] checksums = [.. bodies.Select((body, number) => BodyChecksum.Of(body, places[number], arrived))];
        var command = new NpgsqlBatchCommand(
            "INSERT INTO homework_event (client, assignment, sequence, body, checksum, arrived) SELECT *, $6 FROM unnest($1::text[], $2::uuid[], $3::integer[], $4::bytea[], $5::integer[])"
        );
        Add(command, rows, NpgsqlDbType.Text, static row => row.Write.Summary.Client.Value);
        Add(command, rows, NpgsqlDbType.Uuid, static row => row.Write.Summary.Assignment.Value);
        Add(command, rows, NpgsqlDbType.Integer, static row => row.Index + 1);
        Add(command, bodies, NpgsqlDbType.Bytea, static body => body);
        Add(command, checksums, NpgsqlDbType.Integer, static checksum => checksum);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = arrived });
        return command;
    }

    /// <summary>Puts another body in an event's place; its arrival stays.</summary>
    internal static NpgsqlBatchCommand Body(AssociatedData place, ClientRef client, AssignmentId assignment, int sequence, byte[] body, long? arrived)
    {
        var command = new NpgsqlBatchCommand("UPDATE homework_event SET body = $1, checksum = $2 WHERE client = $3 AND assignment = $4 AND sequence = $5");
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = body });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = BodyChecksum.Of(body, place, arrived) });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = client.Value });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = assignment.Value });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = sequence });
        return command;
    }

    private static NpgsqlBatchCommand WithHead(NpgsqlBatchCommand command, CycleSummary summary, long fingerprint, byte[] seal)
    {
        var parameters = command.Parameters;
        parameters.Add(new NpgsqlParameter { Value = (object?)summary.Clinician?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        parameters.Add(new NpgsqlParameter { Value = (object?)summary.Kind ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        parameters.Add(new NpgsqlParameter<short> { TypedValue = (short)summary.State });
        parameters.Add(new NpgsqlParameter<int> { TypedValue = summary.Round });
        parameters.Add(new NpgsqlParameter<int> { TypedValue = summary.Version });
        parameters.Add(new NpgsqlParameter<long> { TypedValue = fingerprint });
        parameters.Add(new NpgsqlParameter<bool> { TypedValue = summary.HelpIsOpen });
        parameters.Add(new NpgsqlParameter<bool> { TypedValue = summary.ConcernIsOpen });
        parameters.Add(new NpgsqlParameter<bool> { TypedValue = summary.NeedsClinician });
        parameters.Add(new NpgsqlParameter<long> { TypedValue = summary.LastEventAt.ToUnixTimeTicks() });
        parameters.Add(new NpgsqlParameter<string> { TypedValue = summary.Client.Value });
        parameters.Add(new NpgsqlParameter<Guid> { TypedValue = summary.Assignment.Value });
        parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = seal });
        parameters.Add(new NpgsqlParameter<short> { TypedValue = (short)OpenForClinician.Of(summary) });
        return command;
    }

    private static void Add<TRow, T>(NpgsqlBatchCommand command, IReadOnlyList<TRow> rows, NpgsqlDbType type, Func<TRow, T> value) =>
        command.Parameters.Add(new NpgsqlParameter<T[]> { TypedValue = [.. rows.Select(value)], NpgsqlDbType = NpgsqlDbType.Array | type });
}
