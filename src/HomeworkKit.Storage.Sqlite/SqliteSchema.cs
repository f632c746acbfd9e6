namespace HomeworkKit.Storage.Sqlite;

/// <summary>
/// The tables, by version. The version stands in a table of ours, not in <c>user_version</c>, so that the tables can live in a host's own file.
/// </summary>
/// <remarks>
/// Events lie in the order of their histories under an integer key (measured beside a GUID key and beside a row id with an index: appends like the fastest,
/// reads like the fastest, smallest on disk). No column holds anything that a client wrote, except inside bodies.
/// </remarks>
internal static class SqliteSchema
{
    internal const int Version = 3;

    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE homework_store (id INTEGER PRIMARY KEY CHECK (id = 1), schema_version INTEGER NOT NULL, feed_floor INTEGER NOT NULL) STRICT;
        INSERT INTO homework_store VALUES (1, 1, 0);
        CREATE TABLE homework_cycle (
          stream INTEGER PRIMARY KEY,
          assignment BLOB NOT NULL UNIQUE,
          client TEXT NOT NULL,
          clinician TEXT,
          kind TEXT,
          state INTEGER NOT NULL,
          round INTEGER NOT NULL,
          version INTEGER NOT NULL,
          fingerprint INTEGER NOT NULL,
          help_open INTEGER NOT NULL,
          concern_open INTEGER NOT NULL,
          needs_clinician INTEGER NOT NULL,
          last_event_at INTEGER NOT NULL,
          changed INTEGER NOT NULL UNIQUE
        ) STRICT;
        CREATE INDEX homework_cycle_client ON homework_cycle (client, assignment);
        CREATE INDEX homework_cycle_clinician ON homework_cycle (clinician, assignment);
        CREATE INDEX homework_cycle_caseload ON homework_cycle (clinician, assignment) WHERE needs_clinician = 1;
        CREATE INDEX homework_cycle_state ON homework_cycle (state, assignment);
        CREATE INDEX homework_cycle_kind ON homework_cycle (kind, assignment);
        CREATE TABLE homework_event (
          stream INTEGER NOT NULL,
          sequence INTEGER NOT NULL,
          body BLOB NOT NULL,
          PRIMARY KEY (stream, sequence)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE homework_document (
          client TEXT NOT NULL,
          name TEXT NOT NULL,
          version INTEGER NOT NULL,
          body BLOB NOT NULL,
          PRIMARY KEY (client, name)
        ) STRICT, WITHOUT ROWID;
        """,

        // Rows of version 1 have no arrival, no checksum and no seal: they are read as before, and an integrity check counts them.
        """
        ALTER TABLE homework_event ADD COLUMN arrived INTEGER;
        ALTER TABLE homework_event ADD COLUMN checksum INTEGER;
        ALTER TABLE homework_document ADD COLUMN checksum INTEGER;
        ALTER TABLE homework_cycle ADD COLUMN seal BLOB;
        ALTER TABLE homework_store ADD COLUMN log_pending INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE homework_store ADD COLUMN in_use INTEGER NOT NULL DEFAULT 0;
        UPDATE homework_store SET schema_version = 2;
        """,

        // Rows of an earlier version do not say what waits besides help and concerns; a bare wish (state 0, no kind) shows it by itself.
        """
        ALTER TABLE homework_cycle ADD COLUMN waiting INTEGER;
        UPDATE homework_cycle SET needs_clinician = 1 WHERE state = 0 AND kind IS NULL;
        UPDATE homework_store SET schema_version = 3;
        """,
    ];

    /// <summary>Gives the version of the tables; 0 if there are none.</summary>
    internal static int Find(SqliteDatabase database) =>
        database.Scalar("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'homework_store'") == 0 ? 0
        : database.Scalar("SELECT schema_version FROM homework_store") is > 0 and <= int.MaxValue and var version ? (int)version
        : throw new HomeworkContentException(StoreCodes.Corrupted);

    /// <summary>Says whether the file has no tables at all, neither ours nor a host's.</summary>
    internal static bool IsEmpty(SqliteDatabase database) => database.Scalar("SELECT count(*) FROM sqlite_schema") == 0;

    /// <summary>Says whether nothing was ever stored.</summary>
    internal static bool HoldsNothing(SqliteDatabase database) =>
        database.Scalar("SELECT (SELECT count(*) FROM homework_cycle) + (SELECT count(*) FROM homework_document) + (SELECT feed_floor FROM homework_store)")
        == 0;

    /// <summary>Refuses tables that this version does not know.</summary>
    internal static int Check(SqliteDatabase database)
    {
        var found = Find(database);
        return found <= Version ? found : throw new HomeworkSchemaException(StoreCodes.NewerSchema, found, Version);
    }

    /// <summary>Creates or migrates the tables. Runs inside a transaction that writes.</summary>
    internal static void Migrate(SqliteDatabase database)
    {
        for (var version = Check(database); version < Version; version++)
        {
            database.Run(Migrations[version]);
        }
    }
}
