using System.Globalization;
using System.Text;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>The tables, by version, in the schema that comes first in the connection's search path.</summary>
/// <remarks>
/// Everything of a client has the client first in its key, so that it lies together and can be divided by it. A directory tells whose an assignment is, which
/// makes it belong to one client and finds it without asking every part. Bodies are <c>bytea</c>: <c>jsonb</c> cannot hold protected bodies, refuses U+0000 and
/// reorders members. References compare by bytes (collation "C"), whatever the server's language.
/// </remarks>
internal static class PostgreSqlSchema
{
    internal const int Version = 3;

    // Any number of ours: it keeps two processes from making the tables at once.
    private const long LockKey = 0x486F6D65776F726B;

    // Rows of version 1 have no arrival, no checksum and no seal: they are read as before, and an integrity check counts them.
    private const string SecondVersion =
        """
        ALTER TABLE homework_event ADD COLUMN arrived bigint, ADD COLUMN checksum integer;
        ALTER TABLE homework_document ADD COLUMN checksum integer;
        ALTER TABLE homework_cycle ADD COLUMN seal bytea;
        UPDATE homework_store SET schema_version = 2;
        """;

    // Rows of an earlier version do not say what waits besides help and concerns; a bare wish (state 0, no kind) shows it by itself.
    private const string ThirdVersion =
        """
        ALTER TABLE homework_cycle ADD COLUMN waiting smallint;
        UPDATE homework_cycle SET needs_clinician = true WHERE state = 0 AND kind IS NULL;
        UPDATE homework_store SET schema_version = 3;
        """;

    internal static async Task MigrateAsync(NpgsqlConnection connection, int? partitions, CancellationToken cancellationToken)
    {
        if (await FindAsync(connection, cancellationToken).ConfigureAwait(false) == Version)
        {
            return;
        }

        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            // However short a host waits for a history: who comes second while the tables are made waits until they are there.
            await RunAsync(
                    connection,
                    string.Create(CultureInfo.InvariantCulture, $"SET LOCAL lock_timeout = '1min'; SELECT pg_advisory_xact_lock({LockKey})"),
                    cancellationToken)
                .ConfigureAwait(false);
            var found = await FindAsync(connection, cancellationToken).ConfigureAwait(false);
            if (found == 0)
            {
                await RunAsync(connection, Tables(partitions), cancellationToken).ConfigureAwait(false);
            }

            if (found < 2)
            {
                await RunAsync(connection, SecondVersion, cancellationToken).ConfigureAwait(false);
            }

            if (found < Version)
            {
                await RunAsync(connection, ThirdVersion, cancellationToken).ConfigureAwait(false);
            }

            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<int> FindAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        using var exists = new NpgsqlCommand("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'homework_store'", connection);
        if (await exists.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is 0L)
        {
            return 0;
        }

        using var version = new NpgsqlCommand("SELECT schema_version FROM homework_store", connection);
        return await version.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) switch
        {
            int and > 0 and <= Version and var found => found,
            int and > Version and var found => throw new HomeworkSchemaException(StoreCodes.NewerSchema, found, Version),
            _ => throw new HomeworkContentException(StoreCodes.Corrupted),
        };
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string Tables(int? partitions)
    {
        var byClient = partitions is null ? string.Empty : " PARTITION BY HASH (client)";
        var sql = new StringBuilder(
            $"""
            CREATE TABLE homework_store (id integer PRIMARY KEY CHECK (id = 1), schema_version integer NOT NULL);
            INSERT INTO homework_store VALUES (1, 1);
            CREATE TABLE homework_assignment (assignment uuid PRIMARY KEY, client text COLLATE "C" NOT NULL);
            CREATE TABLE homework_cycle (
              client text COLLATE "C" NOT NULL,
              assignment uuid NOT NULL,
              clinician text COLLATE "C",
              kind text COLLATE "C",
              state smallint NOT NULL,
              round integer NOT NULL,
              version integer NOT NULL,
              fingerprint bigint NOT NULL,
              help_open boolean NOT NULL,
              concern_open boolean NOT NULL,
              needs_clinician boolean NOT NULL,
              last_event_at bigint NOT NULL,
              changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
              PRIMARY KEY (client, assignment)
            ){byClient};
            CREATE INDEX homework_cycle_clinician ON homework_cycle (clinician, assignment);
            CREATE INDEX homework_cycle_caseload ON homework_cycle (clinician, assignment) WHERE needs_clinician;
            CREATE INDEX homework_cycle_state ON homework_cycle (state, assignment);
            CREATE INDEX homework_cycle_kind ON homework_cycle (kind, assignment);
            CREATE INDEX homework_cycle_all ON homework_cycle (assignment);
            CREATE INDEX homework_cycle_changed ON homework_cycle (changed, assignment);
            CREATE TABLE homework_event (
              client text COLLATE "C" NOT NULL,
              assignment uuid NOT NULL,
              sequence integer NOT NULL,
              body bytea NOT NULL,
              PRIMARY KEY (client, assignment, sequence)
            ){byClient};
            CREATE TABLE homework_document (
              client text COLLATE "C" NOT NULL,
              name text COLLATE "C" NOT NULL,
              version integer NOT NULL,
              body bytea NOT NULL,
              PRIMARY KEY (client, name)
            ){byClient};

            """);
        for (var part = 0; part < partitions; part++)
        {
            foreach (var table in (string[])["homework_cycle", "homework_event", "homework_document"])
            {
                sql.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"CREATE TABLE {table}_{part} PARTITION OF {table} FOR VALUES WITH (MODULUS {partitions}, REMAINDER {part});");
            }
        }

        return sql.ToString();
    }
}
