using System.Globalization;
using HomeworkKit.Storage.Providers;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>The feed of changes: what has ended by now and had not when it was last read.</summary>
/// <remarks>
/// No change is passed over. None waits for transactions that are open, unless there are more of them on the server, whoever's they are, than a token has room
/// for: then what began after those comes with a later page.
/// </remarks>
internal static class PostgreSqlFeed
{
    // The last number is qualified, since by its name alone the order would be that of the text that goes out.
    private const string Now =
        "SELECT pg_current_snapshot()::text, pg_is_in_recovery(), (SELECT changed::text FROM homework_cycle ORDER BY homework_cycle.changed DESC LIMIT 1)";

    // In a store that was brought from another server by a dump, numbers may lie beyond this server's own: they are told from the beginning, when everything
    // is. The number goes out as text under another name: by the column's own, the order would be that of texts, in which 1000 comes before 999.
    private const string Changes =
        $"""
        SELECT {PostgreSqlQueries.Columns}, changed::text AS number FROM homework_cycle
        WHERE (changed, assignment) > ($1::xid8, $2) AND NOT pg_visible_in_snapshot(changed, (SELECT $3::pg_snapshot))
          AND (pg_visible_in_snapshot(changed, (SELECT $4::pg_snapshot)) OR ($5 AND changed >= pg_snapshot_xmax(pg_current_snapshot())))
        ORDER BY changed, assignment LIMIT $6
        """;

    internal static async ValueTask<ChangePage> ReadAsync(
        NpgsqlConnection connection,
        ContentCodec codec,
        ChangeToken since,
        int limit,
        CancellationToken cancellationToken)
    {
        var token = PostgreSqlToken.Read(since);
        var until = token.Until ?? await NowAsync(connection, token.Told.Limit, cancellationToken).ConfigureAwait(false);
        using var command = new NpgsqlCommand(Changes, connection);
        PostgreSqlQueries.Add(command, token.Last.Transaction.ToString(CultureInfo.InvariantCulture));
        PostgreSqlQueries.Add(command, token.Last.Assignment);
        PostgreSqlQueries.Add(command, token.Told.ToServer());
        PostgreSqlQueries.Add(command, until.ToServer());
        PostgreSqlQueries.Add(command, token.Told.Limit == PostgreSqlSnapshot.Nothing.Limit);
        PostgreSqlQueries.Add(command, limit + 1L);
        var unreadable = new List<UnreadableCycle>();
        var rows = await PostgreSqlTransactionWork.AllAsync(
            command,
            (row, seen) => (
                Row: seen < limit ? PostgreSqlQueries.TryRead(row, codec, unreadable) : null,
                Assignment: row.GetGuid(0),
                Changed: ulong.Parse(row.GetString(PostgreSqlQueries.Next), CultureInfo.InvariantCulture)),
            cancellationToken).ConfigureAwait(false);
        var page = rows.Take(limit).ToArray();
        var hasMore = rows.Count > limit;
        var next = page.Length == 0 && token.Until is null ? since
            : hasMore ? new PostgreSqlToken(token.Told, until, (page[^1].Changed, page[^1].Assignment)).Write()
            : PostgreSqlToken.After(until).Write();
        return new ChangePage([.. page.Where(static row => row.Row is not null).Select(static row => row.Row!.Value.Summary)], next, hasMore)
        {
            Unreadable = unreadable,
        };
    }

    // A server that has not given the numbers yet that a token knows of is another one, or an older copy of it; a replica is behind for a moment, and catches
    // up.
    private static async ValueTask<PostgreSqlSnapshot> NowAsync(NpgsqlConnection connection, ulong told, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(Now, connection);
        var rows = await PostgreSqlTransactionWork.AllAsync(
            command,
            (row, _) =>
            {
                var (text, isReplica) = (row.GetString(0), row.GetBoolean(1));
                return !isReplica && told > PostgreSqlSnapshot.NextOf(text)
                    ? throw new HomeworkStoreUnavailableException(StoreCodes.TokenAhead)
                    : PostgreSqlSnapshot.Of(text, isReplica).UpTo(row.IsDBNull(2) ? 0 : ulong.Parse(row.GetString(2), CultureInfo.InvariantCulture));
            },
            cancellationToken).ConfigureAwait(false);
        return rows[0];
    }
}
