namespace HomeworkKit.Storage;

/// <summary>Stores homework as append-only histories, which can be queried by client, clinician, state and need.</summary>
/// <remarks>
/// Thread-safe. Every promise here is a check of the package HomeworkKit.Storage.Testing, which runs against any store. Exceptions of database
/// drivers never come through: every failure is a <see cref="HomeworkStoreException"/> with a code.
/// </remarks>
public interface IHomeworkStore : IHomeworkSession, IAsyncDisposable
{
    /// <summary>Gets the kinds of homework that cycles are loaded with.</summary>
    HomeworkCatalog Catalog { get; }

    /// <summary>Lists homework, in the order of assignment ids.</summary>
    /// <remarks>
    /// Read in pages: each summary is as of the moment of its page, and no transaction stays open while the caller works. Summaries that cannot be read do not
    /// hide the others: those are listed first, and then the first that cannot be read is thrown.
    /// </remarks>
    /// <param name="query">The filter.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The summaries.</returns>
    /// <exception cref="HomeworkContentException">A summary cannot be read.</exception>
    IAsyncEnumerable<CycleSummary> QueryAsync(HomeworkQuery query, CancellationToken cancellationToken = default);

    /// <summary>Lists homework, in the order of assignment ids, and reports summaries that cannot be read instead of throwing.</summary>
    /// <param name="query">The filter.</param>
    /// <param name="unreadable">Told of each summary that cannot be read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The summaries that can be read.</returns>
    IAsyncEnumerable<CycleSummary> QueryAsync(HomeworkQuery query, Action<UnreadableCycle> unreadable, CancellationToken cancellationToken = default);

    /// <summary>Loads the homework that a query finds, for an agenda, a digest or a view.</summary>
    /// <remarks>A history that cannot be read does not stop the others from loading: it is listed separately. Read in pages, each of one moment.</remarks>
    /// <param name="query">The filter.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cycles in the order of assignment ids with the arrivals of their events, and the histories that cannot be read.</returns>
    Task<LoadedCycles> LoadAsync(HomeworkQuery query, CancellationToken cancellationToken = default);

    /// <summary>Lists homework by its last change, newest first: in the order in which changes came to the store, whatever the clocks of devices say.</summary>
    /// <remarks>
    /// Pages are stable: no homework is listed twice, and none that stays as it is is passed over, whatever is written between two pages. What changes
    /// meanwhile is at the head of a new list. On a server, changes of transactions that overlap stand in the order in which those began to write.
    /// </remarks>
    /// <param name="query">The filter; its <see cref="HomeworkQuery.After"/> and <see cref="HomeworkQuery.Limit"/> are ignored.</param>
    /// <param name="before">The token of the last page; the <c>default</c> for the newest.</param>
    /// <param name="limit">How many at most; 1 or more.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page, and the token of the next one.</returns>
    /// <exception cref="ArgumentException">The token is not of this store's form.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    Task<LatestPage> LatestAsync(HomeworkQuery query, ChangeToken before = default, int limit = 100, CancellationToken cancellationToken = default);

    /// <summary>Counts homework.</summary>
    /// <param name="query">The filter; its <see cref="HomeworkQuery.After"/> applies and its <see cref="HomeworkQuery.Limit"/> is ignored.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many cycles there are.</returns>
    Task<long> CountAsync(HomeworkQuery query, CancellationToken cancellationToken = default);

    /// <summary>Returns the cycles that changed since a token, for read models, indexes and devices that synchronise.</summary>
    /// <remarks>
    /// No committed change is passed over, whatever the order in which transactions end; a change may be told a little after its commit, while many
    /// transactions are open. A cycle is told again only if it changed again. Erased cycles are not told: a trace of them would be what erasure forbids; the
    /// <see cref="ErasureReport"/> says what to remove elsewhere.
    /// </remarks>
    /// <param name="since">The token of the last call; the <c>default</c> for the beginning.</param>
    /// <param name="limit">How many at most; 1 or more.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page of changes, and the token to go on with.</returns>
    /// <exception cref="ArgumentException">The token is not of this store's form.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    /// <exception cref="HomeworkStoreUnavailableException">The token is from further on than the store is (<see cref="StoreCodes.TokenAhead"/>): begin anew
    /// with the <c>default</c>.</exception>
    Task<ChangePage> ChangesAsync(ChangeToken since, int limit = 500, CancellationToken cancellationToken = default);

    /// <summary>Streams every cycle, in the order of assignment ids.</summary>
    /// <remarks>
    /// Read in pages: each cycle is whole and as of the moment of its page, and no transaction stays open while the caller works. Histories that cannot be read
    /// do not hide the others: those are streamed first, and then the first that cannot be read is thrown.
    /// </remarks>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cycles.</returns>
    /// <exception cref="HomeworkContentException">A history cannot be read.</exception>
    IAsyncEnumerable<HomeworkCycle> StreamAsync(CancellationToken cancellationToken = default);

    /// <summary>Streams every cycle, in the order of assignment ids, and reports histories that cannot be read instead of throwing.</summary>
    /// <param name="unreadable">Told of each history that cannot be read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cycles that can be read.</returns>
    IAsyncEnumerable<HomeworkCycle> StreamAsync(Action<UnreadableCycle> unreadable, CancellationToken cancellationToken = default);
}
