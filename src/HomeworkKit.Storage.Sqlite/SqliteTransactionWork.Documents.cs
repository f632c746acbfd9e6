using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage.Sqlite;

// The documents of a client, and the end of all that is theirs.
internal sealed partial class SqliteTransactionWork
{
    public ValueTask<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        var row = database
            .Prepared("SELECT version, body, checksum FROM homework_document WHERE client = ?1 AND name = ?2")
            .Bind(1, key.Client.Value)
            .Bind(2, key.Name);
        try
        {
            if (!row.Step())
            {
                return ValueTask.FromResult<StoredDocument<T>?>(null);
            }

            var version = row.Number(0);
            return ValueTask.FromResult<StoredDocument<T>?>(
                new StoredDocument<T>(key, version, codec.Decode<T>(row.Bytes(1), AssociatedData.OfDocument(key, version), row.Int32OrNull(2), null)));
        }
        catch (HomeworkContentException exception) when (exception.Document is null)
        {
            throw new HomeworkContentException(exception.Code, key);
        }
        finally
        {
            row.Reset();
        }
    }

    public ValueTask<int> GetDocumentVersionAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        try
        {
            return ValueTask.FromResult(All(
                database.Prepared("SELECT version FROM homework_document WHERE client = ?1 AND name = ?2").Bind(1, key.Client.Value).Bind(2, key.Name),
                static row => row.Number(0)).FirstOrDefault());
        }
        catch (HomeworkContentException exception) when (exception.Document is null)
        {
            throw new HomeworkContentException(exception.Code, key);
        }
    }

    public ValueTask PutDocumentAsync<T>(DocumentKey key, int version, T value, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        var place = AssociatedData.OfDocument(key, version);
        _body.ResetWrittenCount();
        codec.Encode(value, place, _body);
        database.Prepared(
            "INSERT INTO homework_document (client, name, version, body, checksum) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (client, name) DO UPDATE SET version = ?3, body = ?4, checksum = ?5")
            .Bind(1, key.Client.Value).Bind(2, key.Name).Bind(3, version).Bind(4, _body.WrittenSpan).Bind(5, BodyChecksum.Of(_body.WrittenSpan, place)).Run();
        return ValueTask.CompletedTask;
    }

    public ValueTask DeleteDocumentAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        database.Prepared("DELETE FROM homework_document WHERE client = ?1 AND name = ?2").Bind(1, key.Client.Value).Bind(2, key.Name).Run();
        MarkErased(SqliteRemains.InDocuments);
        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<DocumentInfo>> ListDocumentsAsync(ClientRef client, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<DocumentInfo>>([.. Listed(client)]);

    public ValueTask<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken)
    {
        // Whatever their rows hold: what is damaged is erased too, and named where it still has a name.
        var cycles = All(
            database.Prepared("SELECT assignment, stream FROM homework_cycle WHERE client = ?1 ORDER BY assignment").Bind(1, client.Value),
            static row => (Assignment: row.GuidOrNull(0), Stream: row.Integer(1)));
        var documents = Listed(client).ToArray();
        if (cycles.Count > 0)
        {
            // The feed's numbers must not be given again once the rows that bore them are gone.
            database.Run("UPDATE homework_store SET feed_floor = max(feed_floor, (SELECT max(changed) FROM homework_cycle))");
        }

        MarkErased(SqliteRemains.InHistories | SqliteRemains.InDocuments);
        var events = 0L;
        foreach (var (_, stream) in cycles)
        {
            database.Prepared("DELETE FROM homework_event WHERE stream = ?1").Bind(1, stream).Run();
            events += SQLitePCL.raw.sqlite3_changes(database.Handle);
        }

        database.Prepared("DELETE FROM homework_cycle WHERE client = ?1").Bind(1, client.Value).Run();
        database.Prepared("DELETE FROM homework_document WHERE client = ?1").Bind(1, client.Value).Run();
        return ValueTask.FromResult(new ErasureReport
        {
            Client = client,
            Assignments = [.. cycles.Where(static cycle => cycle.Assignment is not null).Select(static cycle => new AssignmentId(cycle.Assignment!.Value))],
            Events = events,
            Documents = Array.ConvertAll(documents, static one => one.Key),
        });
    }

    public ValueTask<RowFindings> CheckRowsAsync(CancellationToken cancellationToken)
    {
        var strays = database.Scalar("SELECT count(*) FROM homework_event e WHERE NOT EXISTS (SELECT 1 FROM homework_cycle c WHERE c.stream = e.stream)");
        var withoutChecksum = database.Scalar(
            "SELECT (SELECT count(*) FROM homework_event WHERE checksum IS NULL) + (SELECT count(*) FROM homework_document WHERE checksum IS NULL)");
        var readable = All(database.Prepared("SELECT client, name, version, body, checksum FROM homework_document"), CanRead);
        return ValueTask.FromResult(new RowFindings(strays, withoutChecksum, readable.Count, readable.Count(static one => !one)));
    }

    // A row of which nobody can tell the name is nothing to ask for. One that has no version can be asked for, and then says what is wrong.
    private IEnumerable<DocumentInfo> Listed(ClientRef client) => All(
        database.Prepared("SELECT name, version FROM homework_document WHERE client = ?1 ORDER BY name").Bind(1, client.Value),
        row =>
        {
            DocumentKey key = default;
            try
            {
                return DocumentKey.TryCreate(client, row.Text(0), out key) ? new DocumentInfo(key, row.Number(1)) : default(DocumentInfo?);
            }
            catch (HomeworkContentException)
            {
                return key == default ? null : new DocumentInfo(key, 0);
            }
        }).OfType<DocumentInfo>();

    private bool CanRead(SqliteStatement row)
    {
        try
        {
            var owner = row.Text(0);
            if (
                (owner.Length == 0 || ClientRef.TryParse(owner, null, out _))
                && DocumentKey.TryCreate(owner.Length == 0 ? default : new ClientRef(owner), row.Text(1), out var key))
            {
                codec.Verify(row.Bytes(3), AssociatedData.OfDocument(key, row.Number(2)), row.Int32OrNull(4));
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
