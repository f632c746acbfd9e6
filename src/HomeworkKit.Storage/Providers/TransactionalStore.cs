using System.Runtime.CompilerServices;
using HomeworkKit.Cycles;

namespace HomeworkKit.Storage.Providers;

/// <summary>Keeps the contract of a store for stores that have transactions.</summary>
public abstract class TransactionalStore : TransactionalSession, IHomeworkStore
{
    private const int SummariesInPage = 500;
    private const int CyclesInPage = 100;

    /// <inheritdoc/>
    public abstract HomeworkCatalog Catalog { get; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CycleSummary> QueryAsync(HomeworkQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var left = query.Limit ?? int.MaxValue;
        var next = query with { Limit = Math.Min(left, SummariesInPage) };
        while (true)
        {
            var page = await ReadAsync((transaction, token) => transaction.QueryAsync(next, token), ofOneMoment: false, cancellationToken).ConfigureAwait(false);
            foreach (var summary in page)
            {
                yield return summary;
            }

            left -= page.Count;
            if (left <= 0 || page.Count < next.Limit)
            {
                yield break;
            }

            next = next with { After = page[^1].Assignment, Limit = Math.Min(left, SummariesInPage) };
        }
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
    public async IAsyncEnumerable<HomeworkCycle> StreamAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var query = new HomeworkQuery { Limit = CyclesInPage };
        while (true)
        {
            var wanted = query;
            var (count, last, cycles) = await ReadAsync(
                async (transaction, token) =>
                {
                    var page = await transaction.QueryAsync(wanted, token).ConfigureAwait(false);
                    var loaded = new List<HomeworkCycle>(page.Count);
                    foreach (var summary in page)
                    {
                        if (await transaction.LoadAsync(summary.Assignment, token).ConfigureAwait(false) is { } cycle)
                        {
                            loaded.Add(cycle);
                        }
                    }

                    return (page.Count, page.Count == 0 ? null : page[^1], loaded);
                },
                ofOneMoment: true,
                cancellationToken).ConfigureAwait(false);
            foreach (var cycle in cycles)
            {
                yield return cycle;
            }

            if (last is null || count < CyclesInPage)
            {
                yield break;
            }

            query = query with { After = last.Assignment };
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
}
