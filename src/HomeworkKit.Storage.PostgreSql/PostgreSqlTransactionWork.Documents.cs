using HomeworkKit.Primitives;
using HomeworkKit.Storage.Protection;

namespace HomeworkKit.Storage.PostgreSql;

// The documents of a client, and the end of all that is theirs.
internal sealed partial class PostgreSqlTransactionWork
{
    public async ValueTask<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        using var command = Command("SELECT version, body FROM homework_document WHERE client = $1 AND name = $2", key.Client.Value, key.Name);
        var found = await AllAsync(
            command,
            (row, _) => new StoredDocument<T>(key, row.GetInt32(0), codec.Decode<T>(row.GetFieldValue<byte[]>(1), ContentPlace.OfDocument(key, row.GetInt32(0)))),
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
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is int version ? version : 0;
    }

    public async ValueTask PutDocumentAsync<T>(DocumentKey key, int version, T value, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        using var command = Command(
            "INSERT INTO homework_document (client, name, version, body) VALUES ($1, $2, $3, $4) ON CONFLICT (client, name) DO UPDATE SET version = $3, body = $4",
            key.Client.Value,
            key.Name,
            version,
            Encode(value, ContentPlace.OfDocument(key, version)));
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
        return await AllAsync(command, (row, _) => new DocumentInfo(new DocumentKey(client, row.GetString(0)), row.GetInt32(1)), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken)
    {
        // Locks every history first, so that none grows while its events are deleted.
        using var find = Command("SELECT assignment, version FROM homework_cycle WHERE client = $1 ORDER BY assignment FOR UPDATE", client.Value);
        var cycles = await AllAsync(find, static (row, _) => (Assignment: row.GetGuid(0), Version: (long)row.GetInt32(1)), cancellationToken).ConfigureAwait(false);
        using var remove = Command("DELETE FROM homework_document WHERE client = $1 RETURNING name", client.Value);
        var documents = await AllAsync(remove, (row, _) => new DocumentKey(client, row.GetString(0)), cancellationToken).ConfigureAwait(false);
        var assignments = cycles.Select(static cycle => cycle.Assignment).ToArray();
        foreach (var table in (string[])["homework_event", "homework_cycle"])
        {
            using var delete = Command($"DELETE FROM {table} WHERE client = $1 AND assignment = ANY($2)", client.Value, assignments);
            await delete.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        using var directory = Command("DELETE FROM homework_assignment WHERE assignment = ANY($1)", assignments);
        await directory.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return new ErasureReport
        {
            Client = client,
            Assignments = [.. cycles.Select(static cycle => new AssignmentId(cycle.Assignment))],
            Events = cycles.Sum(static cycle => cycle.Version),
            Documents = [.. documents.OrderBy(static key => key.Name, StringComparer.Ordinal)],
        };
    }
}
