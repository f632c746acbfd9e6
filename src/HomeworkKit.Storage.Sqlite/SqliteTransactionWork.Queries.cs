using System.Globalization;
using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage.Sqlite;

/// <content>What is asked of many cycles: summaries, counts, the feed of changes.</content>
internal sealed partial class SqliteTransactionWork
{
    public ValueTask<SummaryPage> QueryAsync(HomeworkQuery query, CancellationToken cancellationToken)
    {
        var unreadable = new List<UnreadableCycle>();
        var rows = All(SqliteQueries.Select(database, query), row => SqliteQueries.TryRead(row, codec, unreadable));
        return ValueTask.FromResult(new SummaryPage([.. rows.OfType<SummaryRow>()], unreadable));
    }

    public ValueTask<long> CountAsync(HomeworkQuery query, CancellationToken cancellationToken) =>
        ValueTask.FromResult(All(SqliteQueries.Count(database, query), static row => row.Integer(0))[0]);

    public ValueTask<ChangePage> ChangesAsync(ChangeToken since, int limit, CancellationToken cancellationToken)
    {
        var after = NumberOf(since) ?? 0;
        // One more than asked for tells whether there is more. Writers take turns, so numbers are committed in their order and none is passed over.
        var unreadable = new List<UnreadableCycle>();
        var seen = 0;
        var rows = All(
            database
                .Prepared($"SELECT {SqliteQueries.Columns} FROM homework_cycle WHERE changed > ?1 ORDER BY changed LIMIT ?2")
                .Bind(1, after)
                .Bind(2, limit + 1L),
            row => (Row: seen++ < limit ? SqliteQueries.TryRead(row, codec, unreadable) : null, Changed: SqliteQueries.ChangeOf(row)));
        if (rows.Count == 0 && after > 0 && after > database.Scalar("SELECT " + LastChange))
        {
            throw new HomeworkStoreUnavailableException(StoreCodes.TokenAhead);
        }

        var page = rows.Take(limit).ToArray();
        return ValueTask.FromResult(new ChangePage(
            [.. page.Where(static row => row.Row is not null).Select(static row => row.Row!.Value.Summary)],
            page.Length == 0 ? since : new ChangeToken(page[^1].Changed.ToString(CultureInfo.InvariantCulture)),
            rows.Count > limit) { Unreadable = unreadable });
    }

    public ValueTask<LatestPage> LatestAsync(HomeworkQuery query, ChangeToken before, int limit, CancellationToken cancellationToken)
    {
        var unreadable = new List<UnreadableCycle>();
        var seen = 0;
        var rows = All(
            SqliteQueries.SelectLatest(database, query, NumberOf(before), limit + 1L),
            row => (Row: seen++ < limit ? SqliteQueries.TryRead(row, codec, unreadable) : null, Changed: SqliteQueries.ChangeOf(row)));
        return ValueTask.FromResult(new LatestPage(
            [.. rows.Take(limit).Where(static row => row.Row is not null).Select(static row => row.Row!.Value.Summary)],
            rows.Count > limit ? new ChangeToken(rows[limit - 1].Changed.ToString(CultureInfo.InvariantCulture)) : null) { Unreadable = unreadable });
    }

    // With a sign, since a damaged number may have one, and what lies behind it is named too.
    private static long? NumberOf(ChangeToken token) =>
        token.Value.Length == 0 ? null
        : long.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ArgumentException(SqliteMessages.Token, nameof(token));
}
