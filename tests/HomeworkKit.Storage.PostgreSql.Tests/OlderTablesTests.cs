using System.Text;

namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>Tables as older versions of the library left them, made by the text of those versions.</summary>
public sealed class OlderTablesTests
{
    private const string Second =
        """
        ALTER TABLE homework_event ADD COLUMN arrived bigint, ADD COLUMN checksum integer;
        ALTER TABLE homework_document ADD COLUMN checksum integer;
        ALTER TABLE homework_cycle ADD COLUMN seal bytea;
        UPDATE homework_store SET schema_version = 2;

        """;

    [PostgreSqlTheory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    public async Task Tables_of_an_older_version_are_migrated_read_reported_and_gone_on_with(int version, bool areDivided)
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        var rows = await MakeAsync(server, version, areDivided);
        await using var store = await server.OpenAsync();
        await rows.AreReadAsync(store, () => store.ReencryptAsync());
        await using var again = await server.OpenAsync();
        Assert.True((await again.CheckAsync()).IsSound);
    }

    [PostgreSqlFact]
    public async Task Four_who_open_older_tables_at_once_all_find_them_migrated()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await MakeAsync(server, 1, areDivided: false);
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => server.OpenAsync())));
        foreach (var store in stores)
        {
            Assert.Equal(OldRows.Cycles, (await store.LoadAsync(HomeworkQuery.All)).Cycles);
            await store.DisposeAsync();
        }
    }

    private static string First(bool areDivided)
    {
        var byClient = areDivided ? " PARTITION BY HASH (client)" : string.Empty;
        var parts = areDivided
            ? string.Concat(from table in new[] { "homework_cycle", "homework_event", "homework_document" }
                            from part in Enumerable.Range(0, 2)
                            select $"CREATE TABLE {table}_{part} PARTITION OF {table} FOR VALUES WITH (MODULUS 2, REMAINDER {part});\n")
            : string.Empty;
        return $"""
            CREATE TABLE homework_store (id integer PRIMARY KEY CHECK (id = 1), schema_version integer NOT NULL);
            INSERT INTO homework_store VALUES (1, 1);
            CREATE TABLE homework_assignment (assignment uuid PRIMARY KEY, client text COLLATE "C" NOT NULL);
            CREATE TABLE homework_cycle (
              client text COLLATE "C" NOT NULL, assignment uuid NOT NULL, clinician text COLLATE "C", kind text COLLATE "C", state smallint NOT NULL, round integer NOT NULL, version integer NOT NULL,
              fingerprint bigint NOT NULL, help_open boolean NOT NULL, concern_open boolean NOT NULL, needs_clinician boolean NOT NULL, last_event_at bigint NOT NULL,
              changed xid8 NOT NULL DEFAULT pg_current_xact_id(), PRIMARY KEY (client, assignment)
            ){byClient};
            CREATE INDEX homework_cycle_clinician ON homework_cycle (clinician, assignment);
            CREATE INDEX homework_cycle_caseload ON homework_cycle (clinician, assignment) WHERE needs_clinician;
            CREATE INDEX homework_cycle_state ON homework_cycle (state, assignment);
            CREATE INDEX homework_cycle_kind ON homework_cycle (kind, assignment);
            CREATE INDEX homework_cycle_all ON homework_cycle (assignment);
            CREATE INDEX homework_cycle_changed ON homework_cycle (changed, assignment);
            CREATE TABLE homework_event (client text COLLATE "C" NOT NULL, assignment uuid NOT NULL, sequence integer NOT NULL, body bytea NOT NULL, PRIMARY KEY (client, assignment, sequence)){byClient};
            CREATE TABLE homework_document (client text COLLATE "C" NOT NULL, name text COLLATE "C" NOT NULL, version integer NOT NULL, body bytea NOT NULL, PRIMARY KEY (client, name)){byClient};
            {parts}
            """;
    }

    private static async Task<OldRows> MakeAsync(PostgreSqlServer server, int version, bool areDivided)
    {
        var rows = new OldRows(version, static bytes => $@"'\x{Convert.ToHexString(bytes)}'", static id => $"'{id}'", static truth => truth ? "true" : "false");
        var sql = new StringBuilder(First(areDivided));
        sql.Append(version == 1 ? string.Empty : Second);
        foreach (var cycle in OldRows.Cycles)
        {
            var summary = rows.Summary(cycle);
            sql.Append(OldRows.Insert("homework_assignment", new() { ["assignment"] = summary["assignment"], ["client"] = summary["client"] }));
            sql.Append(OldRows.Insert("homework_cycle", summary));
            for (var sequence = 1; sequence <= cycle.Version; sequence++)
            {
                sql.Append(OldRows.Insert("homework_event", rows.Event(cycle, sequence), ("assignment", summary["assignment"]), ("client", summary["client"])));
            }
        }

        sql.Append(OldRows.Insert("homework_document", rows.Document()));
        await server.RunAsync(sql.ToString());
        return rows;
    }
}
