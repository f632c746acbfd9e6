using HomeworkKit.Primitives;
using HomeworkKit.Storage.Protection;

namespace HomeworkKit.Storage.Sqlite;

// The documents of a client, and the end of all that is theirs.
internal sealed partial class SqliteTransactionWork
{
    public ValueTask<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        var row = database.Prepared("SELECT version, body FROM homework_document WHERE client = ?1 AND name = ?2").Bind(1, key.Client.Value).Bind(2, key.Name);
        try
        {
            if (!row.Step())
            {
                return ValueTask.FromResult<StoredDocument<T>?>(null);
            }

            var version = checked((int)row.Integer(0));
            return ValueTask.FromResult<StoredDocument<T>?>(new StoredDocument<T>(key, version, codec.Decode<T>(row.Bytes(1), ContentPlace.OfDocument(key, version))));
        }
        finally
        {
            row.Reset();
        }
    }

    public ValueTask<int> GetDocumentVersionAsync(DocumentKey key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(All(
            database.Prepared("SELECT version FROM homework_document WHERE client = ?1 AND name = ?2").Bind(1, key.Client.Value).Bind(2, key.Name),
            static row => checked((int)row.Integer(0))).FirstOrDefault());

    public ValueTask PutDocumentAsync<T>(DocumentKey key, int version, T value, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        _body.ResetWrittenCount();
        codec.Encode(value, ContentPlace.OfDocument(key, version), _body);
        database.Prepared(
            "INSERT INTO homework_document (client, name, version, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (client, name) DO UPDATE SET version = ?3, body = ?4")
            .Bind(1, key.Client.Value).Bind(2, key.Name).Bind(3, version).Bind(4, _body.WrittenSpan).Run();
        return ValueTask.CompletedTask;
    }

    public ValueTask DeleteDocumentAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        database.Prepared("DELETE FROM homework_document WHERE client = ?1 AND name = ?2").Bind(1, key.Client.Value).Bind(2, key.Name).Run();
        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<DocumentInfo>> ListDocumentsAsync(ClientRef client, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<DocumentInfo>>(All(
            database.Prepared("SELECT name, version FROM homework_document WHERE client = ?1 ORDER BY name").Bind(1, client.Value),
            row => new DocumentInfo(new DocumentKey(client, row.Text(0)), checked((int)row.Integer(1)))));

    public async ValueTask<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken)
    {
        var cycles = All(
            database.Prepared("SELECT assignment, version, stream FROM homework_cycle WHERE client = ?1 ORDER BY assignment").Bind(1, client.Value),
            static row => (Assignment: new AssignmentId(row.Guid(0)), Version: row.Integer(1), Stream: row.Integer(2)));
        var documents = await ListDocumentsAsync(client, cancellationToken).ConfigureAwait(false);
        if (cycles.Count > 0)
        {
            // The feed's numbers must not be given again once the rows that bore them are gone.
            database.Run("UPDATE homework_store SET feed_floor = max(feed_floor, (SELECT max(changed) FROM homework_cycle))");
        }

        foreach (var (_, _, stream) in cycles)
        {
            database.Prepared("DELETE FROM homework_event WHERE stream = ?1").Bind(1, stream).Run();
        }

        database.Prepared("DELETE FROM homework_cycle WHERE client = ?1").Bind(1, client.Value).Run();
        database.Prepared("DELETE FROM homework_document WHERE client = ?1").Bind(1, client.Value).Run();
        return new ErasureReport
        {
            Client = client,
            Assignments = [.. cycles.Select(static cycle => cycle.Assignment)],
            Events = cycles.Sum(static cycle => cycle.Version),
            Documents = [.. documents.Select(static document => document.Key)],
        };
    }
}
