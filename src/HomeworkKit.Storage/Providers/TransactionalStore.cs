using System.Runtime.CompilerServices;

namespace HomeworkKit.Storage.Providers;

/// <summary>Keeps the contract of a store for stores that have transactions.</summary>
public abstract partial class TransactionalStore : TransactionalSession, IHomeworkStore
{
    private const int SummariesInPage = 500;
    private const int CyclesInPage = 100;

    /// <inheritdoc/>
    public abstract HomeworkCatalog Catalog { get; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CycleSummary> QueryAsync(HomeworkQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        UnreadableCycle? first = null;
        await foreach (var summary in QueryAsync(query, one => first ??= one, cancellationToken).ConfigureAwait(false))
        {
            yield return summary;
        }

        if (first is { } unreadable)
        {
            throw unreadable.ToException();
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CycleSummary> QueryAsync(
        HomeworkQuery query,
        Action<UnreadableCycle> unreadable,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(unreadable);
        var left = query.Limit ?? int.MaxValue;
        for (HomeworkQuery? next = query with { Limit = Math.Min(left, SummariesInPage) }; next is not null;)
        {
            var wanted = next;
            var page = await ReadAsync((transaction, token) => transaction.QueryAsync(wanted, token), ofOneMoment: false, cancellationToken)
                .ConfigureAwait(false);
            foreach (var row in page.Rows)
            {
                yield return row.Summary;
            }

            foreach (var one in page.Unreadable)
            {
                unreadable(one);
            }

            left -= page.Count;
            next = left <= 0 ? null : Behind(wanted, page, Math.Min(left, SummariesInPage));
        }
    }

    /// <inheritdoc/>
    public Task<LatestPage> LatestAsync(HomeworkQuery query, ChangeToken before = default, int limit = 100, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var wanted = query with { After = null, Limit = null };
        return ReadAsync((transaction, token) => transaction.LatestAsync(wanted, before, limit, token), ofOneMoment: false, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<long> CountAsync(HomeworkQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReadAsync((transaction, token) => transaction.CountAsync(query, token), ofOneMoment: false, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChangePage> ChangesAsync(ChangeToken since, int limit = 500, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return ReadAsync((transaction, token) => transaction.ChangesAsync(since, limit, token), ofOneMoment: false, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<LoadedCycles> LoadAsync(HomeworkQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (cycles, unreadable, arrivals) = (new List<HomeworkCycle>(), new List<UnreadableCycle>(), new List<KeyValuePair<EventId, Instant>>());
        await foreach (var page in PagesAsync(query, withArrivals: true, cancellationToken).ConfigureAwait(false))
        {
            cycles.AddRange(page.Cycles);
            unreadable.AddRange(page.Unreadable);
            arrivals.AddRange(page.Arrivals);
        }

        return new LoadedCycles(cycles, unreadable) { Arrivals = EventArrivals.From(arrivals) };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<HomeworkCycle> StreamAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        UnreadableCycle? first = null;
        await foreach (var cycle in StreamAsync(one => first ??= one, cancellationToken).ConfigureAwait(false))
        {
            yield return cycle;
        }

        if (first is { } unreadable)
        {
            throw unreadable.ToException();
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<HomeworkCycle> StreamAsync(
        Action<UnreadableCycle> unreadable,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unreadable);
        await foreach (var page in PagesAsync(HomeworkQuery.All, withArrivals: false, cancellationToken).ConfigureAwait(false))
        {
            foreach (var cycle in page.Cycles)
            {
                yield return cycle;
            }

            foreach (var one in page.Unreadable)
            {
                unreadable(one);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what the store holds open. May be called more than once.</summary>
    /// <returns>A task.</returns>
    protected abstract ValueTask CloseAsync();

    // Null where there is no more. Unreadable ids cannot be passed by, so a page of nothing else ends the list; none that can be read lies behind a page that
    // was not full.
    private static HomeworkQuery? Behind(HomeworkQuery query, SummaryPage page, int limit)
    {
        AssignmentId? last = page.Rows.Count == 0 ? null : page.Rows[^1].Summary.Assignment;
        foreach (var one in page.Unreadable)
        {
            last = last is null || (one.Assignment is { } id && id.Value.CompareTo(last.Value.Value) > 0) ? one.Assignment ?? last : last;
        }

        return page.Count < query.Limit || last is null ? null : query with { After = last, Limit = limit };
    }

    private async IAsyncEnumerable<Page> PagesAsync(HomeworkQuery query, bool withArrivals, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var left = query.Limit ?? int.MaxValue;
        for (HomeworkQuery? next = query with { Limit = Math.Min(left, CyclesInPage) }; next is not null;)
        {
            var wanted = next;
            var (page, loaded) = await ReadAsync(
                async (transaction, token) =>
                {
                    var found = await transaction.QueryAsync(wanted, token).ConfigureAwait(false);
                    return (found, await LoadPageAsync(transaction, found, withArrivals, token).ConfigureAwait(false));
                },
                ofOneMoment: true,
                cancellationToken).ConfigureAwait(false);
            yield return loaded;
            left -= page.Count;
            next = left <= 0 ? null : Behind(wanted, page, Math.Min(left, CyclesInPage));
        }
    }

    // A history whose summary is damaged may well be whole: it is loaded, and its summary is named.
    private async ValueTask<Page> LoadPageAsync(IStoreTransaction transaction, SummaryPage page, bool withArrivals, CancellationToken cancellationToken)
    {
        var unreadable = page.Unreadable.ToList();
        var ids = page.Rows.Select(static row => row.Summary.Assignment)
            .Concat(page.Unreadable.Where(static one => one.Assignment is not null).Select(static one => one.Assignment!.Value))
            .OrderBy(static id => id.Value);
        var (cycles, arrivals) = (new List<HomeworkCycle>(page.Count), new List<KeyValuePair<EventId, Instant>>());
        foreach (var id in ids.ToArray())
        {
            var before = unreadable.Count;
            if (await TryLoadAsync(transaction, id, unreadable, withArrivals ? arrivals : null, cancellationToken).ConfigureAwait(false) is { } cycle)
            {
                cycles.Add(cycle);
            }
            else if (unreadable.Count > before && page.Unreadable.Any(one => one.Assignment == id))
            {
                unreadable.RemoveAt(before);
            }
        }

        return new Page(cycles, unreadable, arrivals);
    }

    private sealed record Page(
        IReadOnlyList<HomeworkCycle> Cycles,
        IReadOnlyList<UnreadableCycle> Unreadable,
        IReadOnlyList<KeyValuePair<EventId, Instant>> Arrivals);
}
