using System.Buffers;
using HomeworkKit.Storage.Providers;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <content>Changing keys.</content>
public sealed partial class PostgreSqlHomeworkStore
{
    private const int BodiesInTransaction = 500;

    /// <summary>Re-encrypts what is not encrypted with the current key: after a change of keys, or to protect an existing store.</summary>
    /// <remarks>
    /// Works in small transactions beside other use, and may be interrupted and run again. What an older version stored without a checksum gets one. To protect
    /// an existing store, open it with
    /// <see cref="PostgreSqlStoreOptions.AcceptsUnprotected"/>, run this, and open it without from then on. Old bodies remain in old backups, and in the
    /// tables' free space until the server vacuums it.
    /// </remarks>
    /// <param name="cancellationToken">Cancels the call between two transactions.</param>
    /// <returns>How many bodies were re-encrypted.</returns>
    /// <exception cref="HomeworkContentException">A body cannot be opened; those before it are done.</exception>
    public async Task<long> ReencryptAsync(CancellationToken cancellationToken = default)
    {
        var (count, from, isDone) = (0L, (Client: string.Empty, Assignment: default(Guid), Sequence: 0), false);
        while (!isDone)
        {
            var place = from;
            (from, var changed, isDone) = await RunAsync((connection, _, token) => ProtectEventsAsync(connection, place, token), cancellationToken)
                .ConfigureAwait(false);
            count += changed;
        }

        count += await RunAsync((connection, _, token) => ProtectDocumentsAsync(connection, token), cancellationToken).ConfigureAwait(false);
        await RunAsync((connection, _, token) => SealSummariesAsync(connection, token), cancellationToken).ConfigureAwait(false);
        return count;
    }

    private static async ValueTask ExecuteAsync(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }

    // A body that is damaged is not given a new checksum that would hide it.
    private (byte[]? Body, bool IsChanged) ProtectedAgain(byte[] body, AssociatedData place, int? checksum, long? arrived)
    {
        if (checksum is not null)
        {
            _codec.Verify(body, place, checksum, arrived);
        }

        var output = new ArrayBufferWriter<byte>(body.Length + 64);
        return _codec.TryReencrypt(body, place, output) ? (output.WrittenSpan.ToArray(), true) : (checksum is null ? body : null, false);
    }

    private async ValueTask<((string Client, Guid Assignment, int Sequence) Last, int Changed, bool IsDone)> ProtectEventsAsync(
        NpgsqlConnection connection, (string Client, Guid Assignment, int Sequence) from, CancellationToken cancellationToken)
    {
        var again = new NpgsqlBatch(connection);
        await using var disposing = again.ConfigureAwait(false);
        var (seen, changed) = (0, 0);
        using (var select = new NpgsqlCommand(
            """
            SELECT client, assignment, sequence, body, arrived, checksum FROM homework_event
            WHERE (client, assignment, sequence) > ($1, $2, $3) ORDER BY client, assignment, sequence LIMIT $4 FOR UPDATE
            """,
            connection))
        {
            PostgreSqlQueries.Add(select, from.Client);
            PostgreSqlQueries.Add(select, from.Assignment);
            PostgreSqlQueries.Add(select, from.Sequence);
            PostgreSqlQueries.Add(select, BodiesInTransaction);
            var row = await select.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = row.ConfigureAwait(false);
            for (; await row.ReadAsync(cancellationToken).ConfigureAwait(false); seen++)
            {
                from = (row.GetString(0), row.GetGuid(1), row.GetInt32(2));
                var place = AssociatedData.OfEvent(PostgreSqlQueries.Reference<ClientRef>(from.Client), new AssignmentId(from.Assignment), from.Sequence);
                long? arrived = row.IsDBNull(4) ? null : row.GetInt64(4);
                var (body, isChanged) = ProtectedAgain(row.GetFieldValue<byte[]>(3), place, row.IsDBNull(5) ? null : row.GetInt32(5), arrived);
                changed += isChanged ? 1 : 0;
                if (body is not null)
                {
                    again.BatchCommands.Add(Command(
                        "UPDATE homework_event SET body = $4, checksum = $5 WHERE client = $1 AND assignment = $2 AND sequence = $3",
                        from.Client,
                        from.Assignment,
                        from.Sequence,
                        body,
                        BodyChecksum.Of(body, place, arrived)));
                }
            }
        }

        await ExecuteAsync(again, cancellationToken).ConfigureAwait(false);
        return (from, changed, seen < BodiesInTransaction);
    }

    private async ValueTask<int> ProtectDocumentsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var again = new NpgsqlBatch(connection);
        await using var disposing = again.ConfigureAwait(false);
        var changed = 0;
        using (var select = new NpgsqlCommand("SELECT client, name, version, body, checksum FROM homework_document FOR UPDATE", connection))
        {
            var row = await select.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = row.ConfigureAwait(false);
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var client = row.GetString(0) is { Length: > 0 } owner ? PostgreSqlQueries.Reference<ClientRef>(owner) : default;
                var key = DocumentKey.TryCreate(client, row.GetString(1), out var name) ? name : throw new HomeworkContentException(StoreCodes.Corrupted);
                var place = AssociatedData.OfDocument(key, row.GetInt32(2));
                var (body, isChanged) = ProtectedAgain(row.GetFieldValue<byte[]>(3), place, row.IsDBNull(4) ? null : row.GetInt32(4), null);
                changed += isChanged ? 1 : 0;
                if (body is not null)
                {
                    again.BatchCommands.Add(
                        Command(
                            "UPDATE homework_document SET body = $3, checksum = $4 WHERE client = $1 AND name = $2",
                            key.Client.Value ?? string.Empty,
                            key.Name,
                            body,
                            BodyChecksum.Of(body, place)));
                }
            }
        }

        await ExecuteAsync(again, cancellationToken).ConfigureAwait(false);
        return changed;
    }

    private async ValueTask<int> SealSummariesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var again = new NpgsqlBatch(connection);
        await using var disposing = again.ConfigureAwait(false);
        using (var select = new NpgsqlCommand($"SELECT {PostgreSqlQueries.Columns} FROM homework_cycle FOR UPDATE", connection))
        {
            var row = await select.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = row.ConfigureAwait(false);
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var read = PostgreSqlQueries.Read(row, _codec);
                if (PostgreSqlQueries.SealOf(row) is not { } seal || !_codec.IsCurrent(seal))
                {
                    again.BatchCommands.Add(
                        Command(
                            "UPDATE homework_cycle SET seal = $3 WHERE client = $1 AND assignment = $2",
                            read.Summary.Client.Value,
                            read.Summary.Assignment.Value,
                            _codec.Seal(read.Sealed, read.Fingerprint)));
                }
            }
        }

        await ExecuteAsync(again, cancellationToken).ConfigureAwait(false);
        return again.BatchCommands.Count;
    }
}
