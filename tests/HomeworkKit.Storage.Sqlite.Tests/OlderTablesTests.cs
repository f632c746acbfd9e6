using System.Text;

namespace HomeworkKit.Storage.Sqlite.Tests;

/// <summary>Files as older versions of the library left them, made by the text of their own tables.</summary>
public sealed class OlderTablesTests
{
    private const string First =
        """
        CREATE TABLE homework_store (id INTEGER PRIMARY KEY CHECK (id = 1), schema_version INTEGER NOT NULL, feed_floor INTEGER NOT NULL) STRICT;
        INSERT INTO homework_store VALUES (1, 1, 0);
        CREATE TABLE homework_cycle (
          stream INTEGER PRIMARY KEY, assignment BLOB NOT NULL UNIQUE, client TEXT NOT NULL, clinician TEXT, kind TEXT, state INTEGER NOT NULL, round INTEGER NOT NULL, version INTEGER NOT NULL,
          fingerprint INTEGER NOT NULL, help_open INTEGER NOT NULL, concern_open INTEGER NOT NULL, needs_clinician INTEGER NOT NULL, last_event_at INTEGER NOT NULL, changed INTEGER NOT NULL UNIQUE
        ) STRICT;
        CREATE INDEX homework_cycle_client ON homework_cycle (client, assignment);
        CREATE INDEX homework_cycle_clinician ON homework_cycle (clinician, assignment);
        CREATE INDEX homework_cycle_caseload ON homework_cycle (clinician, assignment) WHERE needs_clinician = 1;
        CREATE INDEX homework_cycle_state ON homework_cycle (state, assignment);
        CREATE INDEX homework_cycle_kind ON homework_cycle (kind, assignment);
        CREATE TABLE homework_event (stream INTEGER NOT NULL, sequence INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (stream, sequence)) STRICT, WITHOUT ROWID;
        CREATE TABLE homework_document (client TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (client, name)) STRICT, WITHOUT ROWID;

        """;

    private const string Second =
        """
        ALTER TABLE homework_event ADD COLUMN arrived INTEGER;
        ALTER TABLE homework_event ADD COLUMN checksum INTEGER;
        ALTER TABLE homework_document ADD COLUMN checksum INTEGER;
        ALTER TABLE homework_cycle ADD COLUMN seal BLOB;
        ALTER TABLE homework_store ADD COLUMN log_pending INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE homework_store ADD COLUMN in_use INTEGER NOT NULL DEFAULT 0;
        UPDATE homework_store SET schema_version = 2;

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_file_of_an_older_version_is_migrated_read_reported_and_gone_on_with(int version)
    {
        using var folder = new StoreFolder();
        var rows = Make(folder, version);
        await using var store = await folder.OpenAsync();
        await rows.AreReadAsync(store, () => store.ReencryptAsync());
        await using var again = await folder.OpenAsync();
        Assert.True((await again.CheckAsync()).IsSound);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_file_of_an_older_version_becomes_protected(int version)
    {
        using var folder = new StoreFolder();
        Make(folder, version);
        var keys = new AesGcmContentProtector("k1", new Dictionary<string, byte[]> { ["k1"] = new byte[32] });
        await using (var store = await folder.OpenAsync(new() { Protector = keys, AcceptsUnprotected = true }))
        {
            Assert.Equal(OldRows.Cycles.Sum(static cycle => cycle.Version) + 1L, await store.ReencryptAsync());
        }

        await using var after = await folder.OpenAsync(new() { Protector = keys });
        Assert.Equal(OldRows.Cycles, (await after.LoadAsync(HomeworkQuery.All)).Cycles);
        var check = await after.CheckAsync();
        Assert.Equal((true, 0L), (check.IsSound, check.WithoutChecksum));
    }

    [Fact]
    public async Task Four_who_open_an_older_file_at_once_all_find_it_migrated()
    {
        using var folder = new StoreFolder();
        Make(folder, 1);
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => folder.OpenAsync())));
        foreach (var store in stores)
        {
            Assert.Equal(OldRows.Cycles, (await store.LoadAsync(HomeworkQuery.All)).Cycles);
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task An_older_file_is_not_migrated_by_one_who_may_only_read()
    {
        using var folder = new StoreFolder();
        Make(folder, 2);
        var refused = await Assert.ThrowsAsync<HomeworkSchemaException>(() => folder.OpenAsync(new() { ReadOnly = true }));
        Assert.Equal(StoreCodes.NoSchema, refused.Code);
        await using var store = await folder.OpenAsync();
        Assert.Equal(OldRows.Cycles, (await store.LoadAsync(HomeworkQuery.All)).Cycles);
    }

    private static OldRows Make(StoreFolder folder, int version)
    {
        var rows = new OldRows(
            version,
            static bytes => $"x'{Convert.ToHexString(bytes)}'",
            static id => $"x'{Convert.ToHexString(id.ToByteArray(bigEndian: true))}'",
            static truth => truth ? "1" : "0");
        var sql = new StringBuilder(version == 1 ? First : First + Second);
        for (var i = 0; i < OldRows.Cycles.Length; i++)
        {
            var stream = OldRows.Number(i + 1);
            sql.Append(OldRows.Insert("homework_cycle", rows.Summary(OldRows.Cycles[i]), ("stream", stream), ("changed", stream)));
            for (var sequence = 1; sequence <= OldRows.Cycles[i].Version; sequence++)
            {
                sql.Append(OldRows.Insert("homework_event", rows.Event(OldRows.Cycles[i], sequence), ("stream", stream)));
            }
        }

        sql.Append(OldRows.Insert("homework_document", rows.Document()));
        using var connection = folder.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL;" + sql;
        command.ExecuteNonQuery();
        return rows;
    }
}
