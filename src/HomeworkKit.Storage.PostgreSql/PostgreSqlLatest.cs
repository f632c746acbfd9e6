using System.Globalization;
using System.Text;
using HomeworkKit.Storage.Providers;
using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <summary>Homework by its last change, newest first: by the numbers of the transactions that changed it, and within one by assignment.</summary>
/// <remarks>
/// A transaction that was open when the first page was read has a lower number than some that had ended. What it changes afterwards would come down the list
/// and be listed once more, so the token names those transactions, and later pages leave out what they changed.
/// </remarks>
internal static class PostgreSqlLatest
{
    // A token has room for so much: for more than a hundred transactions that are open at once, as near as their numbers usually are. What others change may be
    // listed twice; nothing is passed over.
    private const int MostCharacters = 512;

    internal static async ValueTask<LatestPage> ReadAsync(
        NpgsqlConnection connection,
        ContentCodec codec,
        HomeworkQuery query,
        ChangeToken before,
        int limit,
        CancellationToken cancellationToken)
    {
        var place = before == ChangeToken.Beginning ? null : Place.Read(before);
        using var command = new NpgsqlCommand { Connection = connection };
        var where = PostgreSqlQueries.Where(command, query);
        if (place is not null)
        {
            var number = PostgreSqlQueries.Add(command, place.Transaction.ToString(CultureInfo.InvariantCulture));
            where += $"{(where.Length == 0 ? " WHERE " : " AND ")}(changed, assignment) < ({number}::xid8, {PostgreSqlQueries.Add(command, place.Assignment)})";
            where +=
                $" AND changed::text <> ALL({PostgreSqlQueries.Add(command, Array.ConvertAll(place.Open, static one => one.ToString(CultureInfo.InvariantCulture)))})";
        }

        command.CommandText =
            $"SELECT {PostgreSqlQueries.Columns}, changed::text AS number, pg_current_snapshot()::text FROM homework_cycle{where} ORDER BY changed DESC, assignment DESC LIMIT {PostgreSqlQueries.Add(command, limit + 1L)}";
        var unreadable = new List<UnreadableCycle>();
        var rows = await PostgreSqlTransactionWork.AllAsync(
            command,
            (row, seen) => (
                Row: seen < limit ? PostgreSqlQueries.TryRead(row, codec, unreadable) : null,
                Assignment: row.GetGuid(0),
                Changed: ulong.Parse(row.GetString(PostgreSqlQueries.Next), CultureInfo.InvariantCulture),
                Snapshot: row.GetString(PostgreSqlQueries.Next + 1)),
            cancellationToken).ConfigureAwait(false);
        ChangeToken? next = null;
        if (rows.Count > limit)
        {
            var (_, assignment, changed, snapshot) = rows[limit - 1];
            next = new Place(
                changed,
                assignment,
                place?.Open
                    ??
                    [
                        .. snapshot
                            .Split(':')[2]
                            .Split(',', StringSplitOptions.RemoveEmptyEntries)
                            .Select(static one => ulong.Parse(one, CultureInfo.InvariantCulture)),
                    ]
            ).Write();
        }

        return new LatestPage([.. rows.Take(limit).Where(static row => row.Row is not null).Select(static row => row.Row!.Value.Summary)], next)
        {
            Unreadable = unreadable,
        };
    }

    /// <summary>A place in the list, and the transactions that were open when its first page was read, in order.</summary>
    private sealed record Place(ulong Transaction, Guid Assignment, ulong[] Open)
    {
        internal static Place Read(ChangeToken token)
        {
            var parts = token.Value.Split('/');
            return parts.Length == 3
                && PostgreSqlSnapshot.TryParse(parts[0], out ulong transaction)
                && Guid.TryParseExact(parts[1], "N", out var assignment)
                && TryReadOpen(parts[2], out var open)
                ? new Place(transaction, assignment, open)
                : throw new ArgumentException(PostgreSqlMessages.Token, nameof(token));
        }

        internal ChangeToken Write()
        {
            var text = new StringBuilder($"{PostgreSqlSnapshot.Hex(Transaction)}/{Assignment:N}/");
            var before = 0UL;
            foreach (var open in Open)
            {
                var step = (before == 0 ? string.Empty : ",") + PostgreSqlSnapshot.Hex(open - before);
                if (text.Length + step.Length > MostCharacters)
                {
                    break;
                }

                text.Append(step);
                before = open;
            }

            return new ChangeToken(text.ToString());
        }

        // Each number stands as its distance from the one before it.
        private static bool TryReadOpen(string text, out ulong[] open)
        {
            var found = new List<ulong>();
            foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                var before = found.Count == 0 ? 0 : found[^1];
                if (!PostgreSqlSnapshot.TryParse(part, out ulong step) || step == 0 || before + step < before)
                {
                    open = [];
                    return false;
                }

                found.Add(before + step);
            }

            open = [.. found];
            return true;
        }
    }
}
