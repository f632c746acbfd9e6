using System.Buffers;
using HomeworkKit.Primitives;
using HomeworkKit.Storage.Protection;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <content>Changing keys.</content>
public sealed partial class PostgreSqlHomeworkStore
{
    private const int BodiesInTransaction = 500;

    /// <summary>Protects again what is not protected with the current key: after a change of keys, or to protect an existing store.</summary>
    /// <remarks>
    /// Works in small transactions beside other use, and may be interrupted and run again. To protect an existing store, open it with
    /// <see cref="PostgreSqlStoreOptions.AcceptsUnprotected"/>, run this, and open it without from then on. Old bodies remain in old backups, and in the tables' free space until the server vacuums it.
    /// </remarks>
    /// <param name="cancellationToken">Cancels the call between two transactions.</param>
    /// <returns>How many bodies were protected again.</returns>
    /// <exception cref="HomeworkContentException">A body cannot be opened; those before it are done.</exception>
    public async Task<long> ProtectAgainAsync(CancellationToken cancellationToken = default)
    {
        var (count, from, isDone) = (0L, (Client: string.Empty, Assignment: default(Guid), Sequence: 0), false);
        while (!isDone)
        {
            var place = from;
            (from, var changed, isDone) = await RunAsync((connection, _, token) => ProtectEventsAsync(connection, place, token), cancellationToken).ConfigureAwait(false);
            count += changed;
        }

        return count + await RunAsync((connection, _, token) => ProtectDocumentsAsync(connection, token), cancellationToken).ConfigureAwait(false);
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

    private byte[]? ProtectedAgain(byte[] body, ContentPlace place)
    {
        var output = new ArrayBufferWriter<byte>(body.Length + 64);
        return _codec.TryProtectAgain(body, place, output) ? output.WrittenSpan.ToArray() : null;
    }

    private async ValueTask<((string Client, Guid Assignment, int Sequence) Last, int Changed, bool IsDone)> ProtectEventsAsync(
        NpgsqlConnection connection, (string Client, Guid Assignment, int Sequence) from, CancellationToken cancellationToken)
    {
        var again = new NpgsqlBatch(connection);
        await using var disposing = again.ConfigureAwait(false);
        var seen = 0;
        using (var select = new NpgsqlCommand(
            "SELECT client, assignment, sequence, body FROM homework_event WHERE (client, assignment, sequence) > ($1, $2, $3) ORDER BY client, assignment, sequence LIMIT $4 FOR UPDATE", connection))
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
                var place = ContentPlace.OfEvent(PostgreSqlQueries.Reference<ClientRef>(from.Client), new AssignmentId(from.Assignment), from.Sequence);
                if (ProtectedAgain(row.GetFieldValue<byte[]>(3), place) is { } body)
                {
                    again.BatchCommands.Add(Command("UPDATE homework_event SET body = $4 WHERE client = $1 AND assignment = $2 AND sequence = $3", from.Client, from.Assignment, from.Sequence, body));
                }
            }
        }

        await ExecuteAsync(again, cancellationToken).ConfigureAwait(false);
        return (from, again.BatchCommands.Count, seen < BodiesInTransaction);
    }

    private async ValueTask<int> ProtectDocumentsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var again = new NpgsqlBatch(connection);
        await using var disposing = again.ConfigureAwait(false);
        using (var select = new NpgsqlCommand("SELECT client, name, version, body FROM homework_document FOR UPDATE", connection))
        {
            var row = await select.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = row.ConfigureAwait(false);
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var key = new DocumentKey(ClientRef.TryParse(row.GetString(0), null, out var client) ? client : default, row.GetString(1));
                if (ProtectedAgain(row.GetFieldValue<byte[]>(3), ContentPlace.OfDocument(key, row.GetInt32(2))) is { } body)
                {
                    again.BatchCommands.Add(Command("UPDATE homework_document SET body = $3 WHERE client = $1 AND name = $2", key.Client.Value, key.Name, body));
                }
            }
        }

        await ExecuteAsync(again, cancellationToken).ConfigureAwait(false);
        return again.BatchCommands.Count;
    }
}
