using HomeworkKit.Storage.Providers;
using Npgsql;
using NpgsqlTypes;

namespace HomeworkKit.Storage.PostgreSql;

/// <content>Bringing much at once.</content>
public sealed partial class PostgreSqlHomeworkStore
{
    private const int CyclesInCopy = 1000;

    /// <summary>Imports many cycles by COPY, a thousand to a transaction.</summary>
    /// <remarks>
    /// Where some of a thousand are stored already, those thousand are appended the ordinary way: so an import that was cut off may be repeated.
    /// </remarks>
    /// <param name="cycles">The cycles.</param>
    /// <param name="cancellationToken">Cancels the call; what was committed stays.</param>
    /// <returns>How many events were added.</returns>
    /// <exception cref="HomeworkStoreException">As for an append; the thousands before are stored.</exception>
    public async Task<long> ImportAsync(IAsyncEnumerable<HomeworkCycle> cycles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        var (added, chunk) = (0L, new List<HomeworkCycle>(CyclesInCopy));
        await foreach (var cycle in cycles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            chunk.Add(cycle);
            if (chunk.Count == CyclesInCopy)
            {
                added += await ImportAsync(chunk, cancellationToken).ConfigureAwait(false);
                chunk.Clear();
            }
        }

        return added + (chunk.Count == 0 ? 0 : await ImportAsync(chunk, cancellationToken).ConfigureAwait(false));
    }

    private async Task<long> ImportAsync(List<HomeworkCycle> cycles, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync((connection, work, token) => CopyAsync(connection, work, _codec, ArrivalTime.Now(_clock), cycles, token), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (HomeworkStoreUnavailableException exception) when (exception.ProviderError == "postgresql/" + PostgresErrorCodes.UniqueViolation)
        {
            return (await AppendAsync(cycles, cancellationToken).ConfigureAwait(false)).Sum(static one => (long)one.Added);
        }
    }

    private static async ValueTask<long> CopyAsync(
        NpgsqlConnection connection,
        PostgreSqlTransactionWork work,
        ContentCodec codec,
        long arrived,
        List<HomeworkCycle> cycles,
        CancellationToken cancellationToken)
    {
        var directory = await connection
            .BeginBinaryImportAsync("COPY homework_assignment (assignment, client) FROM STDIN (FORMAT BINARY)", cancellationToken)
            .ConfigureAwait(false);
        await using (directory.ConfigureAwait(false))
        {
            foreach (var cycle in cycles)
            {
                await directory.StartRowAsync(cancellationToken).ConfigureAwait(false);
                await directory.WriteAsync(cycle.Id.Value, NpgsqlDbType.Uuid, cancellationToken).ConfigureAwait(false);
                await directory.WriteAsync(cycle.Client.Value, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            }

            await directory.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        cycles.ForEach(HistoryAppender.RefuseRepeatedIds);
        var heads = new NpgsqlBatch(connection);
        await using (heads.ConfigureAwait(false))
        {
            foreach (var cycle in cycles)
            {
                heads.BatchCommands.Add(
                    PostgreSqlWrites.Head(new HistoryWrite(null, CycleSummary.Of(cycle), cycle.FingerprintOf(cycle.Version), cycle.Events), codec));
            }

            await heads.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        var count = 0L;
        var events = await connection.BeginBinaryImportAsync(
            "COPY homework_event (client, assignment, sequence, body, arrived, checksum) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        await using (events.ConfigureAwait(false))
        {
            foreach (var cycle in cycles)
            {
                for (var i = 0; i < cycle.Version; i++, count++)
                {
                    var place = AssociatedData.OfEvent(cycle.Client, cycle.Id, i + 1);
                    var body = work.Encode(cycle.Events[i], place);
                    await events.StartRowAsync(cancellationToken).ConfigureAwait(false);
                    await events.WriteAsync(cycle.Client.Value, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
                    await events.WriteAsync(cycle.Id.Value, NpgsqlDbType.Uuid, cancellationToken).ConfigureAwait(false);
                    await events.WriteAsync(i + 1, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
                    await events.WriteAsync(body, NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
                    await events.WriteAsync(arrived, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
                    await events.WriteAsync(BodyChecksum.Of(body, place, arrived), NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
                }
            }

            await events.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        return count;
    }
}
