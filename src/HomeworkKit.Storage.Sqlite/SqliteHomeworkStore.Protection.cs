using System.Buffers;
using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage.Sqlite;

/// <content>Changing keys.</content>
public sealed partial class SqliteHomeworkStore
{
    private const int BodiesInTransaction = 500;

    /// <summary>Re-encrypts what is not encrypted with the current key: after a change of keys, or to protect an existing store.</summary>
    /// <remarks>
    /// Works in small transactions beside other use, and may be interrupted and run again. What an older version stored without a checksum gets one. To protect
    /// an existing store, open it with
    /// <see cref="SqliteStoreOptions.AcceptsUnprotected"/>, run this, and open it without from then on. Old bodies remain in old backups.
    /// </remarks>
    /// <param name="cancellationToken">Cancels the call between two transactions.</param>
    /// <returns>How many bodies were re-encrypted.</returns>
    /// <exception cref="HomeworkContentException">A body cannot be opened; those before it are done.</exception>
    public async Task<long> ReencryptAsync(CancellationToken cancellationToken = default)
    {
        var (count, stream, sequence, isDone) = (0L, 0L, 0, false);
        while (!isDone)
        {
            var (fromStream, fromSequence) = (stream, sequence);
            (stream, sequence, var changed, isDone) = await WriteAsync(
                (_, _) => ValueTask.FromResult(ProtectEvents(fromStream, fromSequence)), cancellationToken).ConfigureAwait(false);
            count += changed;
        }

        count += await WriteAsync((_, _) => ValueTask.FromResult(ProtectDocuments()), cancellationToken).ConfigureAwait(false);
        await WriteAsync((_, _) => ValueTask.FromResult(SealSummaries()), cancellationToken).ConfigureAwait(false);

        // What lay unprotected, or protected with a key that is given up, has left copies like what is erased.
        await WriteAsync(
            (transaction, _) =>
            {
                ((SqliteTransactionWork)transaction).MarkErased(SqliteRemains.InHistories | SqliteRemains.InDocuments);
                return ValueTask.FromResult(true);
            },
            cancellationToken).ConfigureAwait(false);
        await FinishErasureAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }

    private (long Stream, int Sequence, int Changed, bool IsDone) ProtectEvents(long stream, int sequence)
    {
        var rows = _writer.Prepared(
            """
            SELECT e.stream, e.sequence, e.body, c.client, c.assignment, e.arrived, e.checksum FROM homework_event e JOIN homework_cycle c ON c.stream = e.stream
            WHERE (e.stream, e.sequence) > (?1, ?2) ORDER BY e.stream, e.sequence LIMIT ?3
            """).Bind(1, stream).Bind(2, sequence).Bind(3, BodiesInTransaction);
        var again = new List<(long Stream, int Sequence, byte[] Body, int Checksum)>();
        var (seen, changed) = (0, 0);
        try
        {
            for (; rows.Step(); seen++)
            {
                (stream, sequence) = (rows.Integer(0), rows.Number(1));
                var place = AssociatedData.OfEvent(SqliteQueries.Reference<ClientRef>(rows.Text(3)), new AssignmentId(rows.Guid(4)), sequence);
                var arrived = rows.IntegerOrNull(5);
                var (body, isChanged) = Reencrypt(rows.Bytes(2), place, rows.Int32OrNull(6), arrived);
                changed += isChanged ? 1 : 0;
                if (body is not null)
                {
                    again.Add((stream, sequence, body, BodyChecksum.Of(body, place, arrived)));
                }
            }
        }
        finally
        {
            rows.Reset();
        }

        var update = _writer.Prepared("UPDATE homework_event SET body = ?3, checksum = ?4 WHERE stream = ?1 AND sequence = ?2");
        again.ForEach(row => update.Bind(1, row.Stream).Bind(2, row.Sequence).Bind(3, row.Body).Bind(4, row.Checksum).Run());
        return (stream, sequence, changed, seen < BodiesInTransaction);
    }

    private int ProtectDocuments()
    {
        var rows = _writer.Prepared("SELECT client, name, version, body, checksum FROM homework_document");
        var again = new List<(DocumentKey Key, byte[] Body, int Checksum)>();
        var changed = 0;
        try
        {
            while (rows.Step())
            {
                var client = rows.Text(0) is { Length: > 0 } owner ? SqliteQueries.Reference<ClientRef>(owner) : default;
                var key = DocumentKey.TryCreate(client, rows.Text(1), out var name) ? name : throw new HomeworkContentException(StoreCodes.Corrupted);
                var place = AssociatedData.OfDocument(key, rows.Number(2));
                var (body, isChanged) = Reencrypt(rows.Bytes(3), place, rows.Int32OrNull(4), null);
                changed += isChanged ? 1 : 0;
                if (body is not null)
                {
                    again.Add((key, body, BodyChecksum.Of(body, place)));
                }
            }
        }
        finally
        {
            rows.Reset();
        }

        var update = _writer.Prepared("UPDATE homework_document SET body = ?3, checksum = ?4 WHERE client = ?1 AND name = ?2");
        again.ForEach(row => update.Bind(1, row.Key.Client.Value).Bind(2, row.Key.Name).Bind(3, row.Body).Bind(4, row.Checksum).Run());
        return changed;
    }

    private int SealSummaries()
    {
        var rows = _writer.Prepared($"SELECT {SqliteQueries.Columns} FROM homework_cycle");
        var again = new List<(long Stream, byte[] Seal)>();
        try
        {
            while (rows.Step())
            {
                var row = SqliteQueries.Read(rows, _codec);
                if (!row.IsSealed || !_codec.IsCurrent(SqliteQueries.SealOf(rows)))
                {
                    again.Add((SqliteQueries.StreamOf(rows), _codec.Seal(row.Sealed, row.Fingerprint)));
                }
            }
        }
        finally
        {
            rows.Reset();
        }

        var update = _writer.Prepared("UPDATE homework_cycle SET seal = ?2 WHERE stream = ?1");
        again.ForEach(row => update.Bind(1, row.Stream).Bind(2, row.Seal).Run());
        return again.Count;
    }

    // A body that is damaged is not given a new checksum that would hide it.
    private (byte[]? Body, bool IsChanged) Reencrypt(ReadOnlySpan<byte> stored, AssociatedData place, int? checksum, long? arrived)
    {
        if (checksum is not null)
        {
            _codec.Verify(stored, place, checksum, arrived);
        }

        var output = new ArrayBufferWriter<byte>(Math.Max(64, stored.Length));
        return _codec.TryReencrypt(stored, place, output) ? (output.WrittenSpan.ToArray(), true) : (checksum is null ? stored.ToArray() : null, false);
    }
}
