using System.Data.Common;
using HomeworkKit.Storage.Providers;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

// The documents of a client, and the end of all that is theirs.
internal sealed partial class PostgreSqlTransactionWork
{
    public async ValueTask<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        using var command = Command("SELECT version, body, checksum FROM homework_document WHERE client = $1 AND name = $2", key.Client.Value, key.Name);
        var found = await AllAsync(
            command,
            (row, _) => new StoredDocument<T>(
                key,
                VersionOf(row, key),
                codec.Decode<T>(row.GetFieldValue<byte[]>(1), AssociatedData.OfDocument(key, row.GetInt32(0)), row.IsDBNull(2) ? null : row.GetInt32(2), null)),
            cancellationToken).ConfigureAwait(false);
        return found.FirstOrDefault();
    }

    public async ValueTask<int> GetDocumentVersionAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        if (writes)
        {
            // A document that is not there has no row to lock.
            using var taken = Command("SELECT pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))", key.Client.Value, key.Name);
            await taken.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        using var command = Command("SELECT version FROM homework_document WHERE client = $1 AND name = $2", key.Client.Value, key.Name);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is int version
            ? version > 0
                ? version
                : throw new HomeworkContentException(StoreCodes.Corrupted, key)
            : 0;
    }

    public async ValueTask PutDocumentAsync<T>(DocumentKey key, int version, T value, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        var place = AssociatedData.OfDocument(key, version);
        var body = Encode(value, place);
        using var command = Command(
            "INSERT INTO homework_document (client, name, version, body, checksum) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (client, name) DO UPDATE SET version = $3, body = $4, checksum = $5",
            key.Client.Value,
            key.Name,
            version,
            body,
            BodyChecksum.Of(body, place));
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DeleteDocumentAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        using var command = Command("DELETE FROM homework_document WHERE client = $1 AND name = $2", key.Client.Value, key.Name);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyList<DocumentInfo>> ListDocumentsAsync(ClientRef client, CancellationToken cancellationToken)
    {
        using var command = Command("SELECT name, version FROM homework_document WHERE client = $1 ORDER BY name", client.Value);

        // A row whose name is none is nothing to ask for. One that has no version can be asked for, and then says what is wrong.
        var found = await AllAsync(
                command,
                (row, _) =>
                    DocumentKey.TryCreate(client, row.GetString(0), out var key) ? new DocumentInfo(key, Math.Max(0, row.GetInt32(1))) : default(DocumentInfo?),
                cancellationToken)
            .ConfigureAwait(false);
        return [.. found.OfType<DocumentInfo>()];
    }

    public async ValueTask<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken)
    {
        // Locks every history first, so that none grows while its events are deleted. Whatever their rows hold: what is damaged is erased too.
        using var find = Command("SELECT assignment FROM homework_cycle WHERE client = $1 ORDER BY assignment FOR UPDATE", client.Value);
        var assignments = (await AllAsync(find, static (row, _) => row.GetGuid(0), cancellationToken).ConfigureAwait(false)).ToArray();
        using var remove = Command("DELETE FROM homework_document WHERE client = $1 RETURNING name", client.Value);
        var documents = await AllAsync(
                remove,
                (row, _) => DocumentKey.TryCreate(client, row.GetString(0), out var key) ? key : default(DocumentKey?),
                cancellationToken)
            .ConfigureAwait(false);

        // Words whose history is gone from the list are still the client's. A history that began since the first statement keeps its own.
        const string IsStray = "NOT EXISTS (SELECT 1 FROM homework_cycle c WHERE c.client = $1 AND c.assignment = one.assignment)";
        using var events = Command($"DELETE FROM homework_event one WHERE client = $1 AND (assignment = ANY($2) OR {IsStray})", client.Value, assignments);
        var count = await events.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        using var cycles = Command("DELETE FROM homework_cycle WHERE client = $1 AND assignment = ANY($2)", client.Value, assignments);
        await cycles.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        using var directory = Command(
            $"DELETE FROM homework_assignment one WHERE assignment = ANY($2) OR (client = $1 AND {IsStray})",
            client.Value,
            assignments);
        await directory.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return new ErasureReport
        {
            Client = client,
            Assignments = [.. assignments.Select(static assignment => new AssignmentId(assignment))],
            Events = count,
            Documents = [.. documents.OfType<DocumentKey>().OrderBy(static key => key.Name, StringComparer.Ordinal)],
        };
    }

    public async ValueTask<RowFindings> CheckRowsAsync(CancellationToken cancellationToken)
    {
        using var counts = new NpgsqlCommand(
            """
            SELECT (SELECT count(*) FROM homework_event e WHERE NOT EXISTS (SELECT 1 FROM homework_cycle c WHERE c.client = e.client AND c.assignment = e.assignment))
              + (SELECT count(*) FROM homework_assignment a WHERE NOT EXISTS (SELECT 1 FROM homework_cycle c WHERE c.client = a.client AND c.assignment = a.assignment))
              + (SELECT count(*) FROM homework_cycle c WHERE NOT EXISTS (SELECT 1 FROM homework_assignment a WHERE c.client = a.client AND c.assignment = a.assignment)),
              (SELECT count(*) FROM homework_event WHERE checksum IS NULL) + (SELECT count(*) FROM homework_document WHERE checksum IS NULL)
            """,
            connection);
        var (strays, withoutChecksum) = (
            await AllAsync(counts, static (row, _) => (row.GetInt64(0), row.GetInt64(1)), cancellationToken).ConfigureAwait(false)
        )[0];
        using var documents = new NpgsqlCommand("SELECT client, name, version, body, checksum FROM homework_document", connection);
        var readable = await AllAsync(documents, (row, _) => CanRead(row), cancellationToken).ConfigureAwait(false);
        return new RowFindings(strays, withoutChecksum, readable.Count, readable.Count(static one => !one));
    }

    private static int VersionOf(DbDataReader row, DocumentKey key, int column = 0) =>
        row.GetInt32(column) is > 0 and var version ? version : throw new HomeworkContentException(StoreCodes.Corrupted, key);

    private bool CanRead(DbDataReader row)
    {
        try
        {
            var owner = row.GetString(0);
            if (
                (owner.Length == 0 || ClientRef.TryParse(owner, null, out _))
                && DocumentKey.TryCreate(owner.Length == 0 ? default : new ClientRef(owner), row.GetString(1), out var key))
            {
                codec.Verify(row.GetFieldValue<byte[]>(3), AssociatedData.OfDocument(key, VersionOf(row, key, 2)), row.IsDBNull(4) ? null : row.GetInt32(4));
                return true;
            }

            return false;
        }
        catch (HomeworkContentException)
        {
            return false;
        }
    }
}
