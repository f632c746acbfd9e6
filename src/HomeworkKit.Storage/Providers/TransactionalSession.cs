using HomeworkKit.Events;

namespace HomeworkKit.Storage.Providers;

/// <summary>Keeps the contract of a session for stores that have transactions: they say how one is run, and the rest is alike for all.</summary>
public abstract partial class TransactionalSession : IHomeworkSession
{
    // Stands for what this session reads and writes, so that a cycle that came from it is not compared with what is stored when it comes back.
    private readonly object _keeper = new();

    /// <summary>Gets the name under which metrics and activities list the store.</summary>
    /// <value>As in <c>sqlite</c>.</value>
    protected abstract string StoreName { get; }

    /// <inheritdoc/>
    public async Task<Appended> AppendAsync(HomeworkCycle cycle, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        using var operation = StoreOperation.Start(StoreOperation.Append, StoreName, cycle.Id);
        try
        {
            var appended = await WriteAsync((transaction, token) => HistoryAppender.AppendAsync(transaction, cycle, _keeper, token), cancellationToken)
                .ConfigureAwait(false);
            MarkAppended(cycle, appended);
            operation.Succeeded(appended.Added);
            return appended;
        }
        catch (HomeworkStoreException exception)
        {
            operation.Refused(exception);
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Appended>> AppendAsync(IReadOnlyList<HomeworkCycle> cycles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        using var operation = StoreOperation.Start(StoreOperation.Append, StoreName);
        try
        {
            var appended = await WriteAsync((transaction, token) => HistoryAppender.AppendAsync(transaction, cycles, _keeper, token), cancellationToken)
                .ConfigureAwait(false);
            for (var i = 0; i < cycles.Count; i++)
            {
                MarkAppended(cycles[i], appended[i]);
            }

            operation.Succeeded(appended.Sum(static one => one.Added));
            return appended;
        }
        catch (HomeworkStoreException exception)
        {
            operation.Refused(exception);
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<Appended> AppendAsync(
        AssignmentId assignment,
        IReadOnlyList<CycleEvent> events,
        int expectedVersion,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        using var operation = StoreOperation.Start(StoreOperation.Append, StoreName, assignment);
        try
        {
            var appended = await WriteAsync(
                    (transaction, token) => HistoryAppender.AppendAsync(transaction, assignment, events, expectedVersion, token),
                    cancellationToken)
                .ConfigureAwait(false);
            operation.Succeeded(appended.Added);
            return appended;
        }
        catch (HomeworkStoreException exception)
        {
            operation.Refused(exception);
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<HomeworkCycle?> LoadAsync(AssignmentId assignment, CancellationToken cancellationToken = default)
    {
        using var operation = StoreOperation.Start(StoreOperation.Load, StoreName, assignment);
        try
        {
            var cycle = await ReadAsync((transaction, token) => transaction.LoadAsync(assignment, null, token), ofOneMoment: false, cancellationToken)
                .ConfigureAwait(false);
            cycle?.MarkAsStored(_keeper, cycle.Version);
            operation.Succeeded(cycle?.Version ?? 0);
            return cycle;
        }
        catch (HomeworkStoreException exception)
        {
            operation.Refused(exception);
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<HomeworkCycle>> LoadAsync(IReadOnlyCollection<AssignmentId> assignments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        return ReadAsync((transaction, token) => LoadAllAsync(transaction, assignments, null, token), ofOneMoment: true, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HomeworkCycle>> LoadAsync(
        IReadOnlyCollection<AssignmentId> assignments, Action<UnreadableCycle> unreadable, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentNullException.ThrowIfNull(unreadable);
        var found = new List<UnreadableCycle>();
        var cycles = await ReadAsync((transaction, token) => LoadAllAsync(transaction, assignments, found, token), ofOneMoment: true, cancellationToken)
            .ConfigureAwait(false);
        found.ForEach(unreadable);
        return cycles;
    }

    /// <inheritdoc/>
    public Task<EventArrivals> LoadArrivalsAsync(AssignmentId assignment, CancellationToken cancellationToken = default) => ReadAsync(
        async (transaction, token) =>
        {
            var arrivals = new List<KeyValuePair<EventId, Instant>>();
            await transaction.LoadAsync(assignment, arrivals, token).ConfigureAwait(false);
            return EventArrivals.From(arrivals);
        },
        ofOneMoment: false,
        cancellationToken);

    /// <inheritdoc/>
    public async Task<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken = default)
    {
        if (client.IsEmpty)
        {
            throw new ArgumentException(ProviderMessages.EmptyClient, nameof(client));
        }

        var report = await WriteAsync((transaction, token) => transaction.EraseClientAsync(client, token), cancellationToken).ConfigureAwait(false);
        return report with { RemainsInFile = !await ErasedAsync(cancellationToken).ConfigureAwait(false) };
    }

    /// <inheritdoc/>
    public async Task<AttemptErasureReport?> EraseAttemptAsync(
        AssignmentId assignment, AttemptId attempt, Actor by, Instant now, AgreementMode? agreed = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        var report = await WriteAsync(
            async (transaction, token) =>
            {
                // Found first, so that nobody appends between reading and writing.
                if (await transaction.FindAsync(assignment, token).ConfigureAwait(false) is null || await transaction.LoadAsync(assignment, null, token).ConfigureAwait(false) is not { } cycle)
                {
                    return null;
                }

                var outcome = cycle.EraseAttempt(attempt, by, now, agreed);
                if (outcome is not Accepted { Cycle: var erased })
                {
                    throw new HomeworkHistoryException(StoreCodes.ImpossibleHistory, assignment, (Refused)outcome);
                }

                    await HistoryAppender.AppendAsync(transaction, erased, null, token).ConfigureAwait(false);
                    return new AttemptErasureReport
                    {
                        Assignment = assignment,
                        Erasure = erased.Erased.Find(attempt)!,
                        Files = erased.Erased.FilesIn(cycle.Events),
                    };
                },
                cancellationToken)
            .ConfigureAwait(false);
        return report is null ? null : report with { RemainsInFile = !await ErasedAsync(cancellationToken).ConfigureAwait(false) };
    }

    /// <summary>Runs work that only reads.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="work">The work.</param>
    /// <param name="ofOneMoment">Whether it asks more than once and all answers must be of one moment.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Its result.</returns>
    protected abstract Task<T> ReadAsync<T>(
        Func<IStoreTransaction, CancellationToken, ValueTask<T>> work,
        bool ofOneMoment,
        CancellationToken cancellationToken);

    /// <summary>Runs work that writes: what it did is stored when this returns, and nothing of it is if it throws. A store may run the work again.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Its result.</returns>
    protected abstract Task<T> WriteAsync<T>(Func<IStoreTransaction, CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken);

    /// <summary>Clears what an erasure leaves behind outside the tables, where the store can.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether nothing is left there; false where something stands in the way for now.</returns>
    protected virtual ValueTask<bool> ErasedAsync(CancellationToken cancellationToken) => ValueTask.FromResult(true);

    /// <summary>Loads a cycle, or says why it cannot be read.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="unreadable">Takes the history if it cannot be read; null to throw.</param>
    /// <param name="arrivals">Takes when its events arrived; null if nobody asks.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cycle; null if there is none or it cannot be read.</returns>
    private protected async ValueTask<HomeworkCycle?> TryLoadAsync(
        IStoreTransaction transaction,
        AssignmentId assignment,
        List<UnreadableCycle>? unreadable,
        ICollection<KeyValuePair<EventId, Instant>>? arrivals,
        CancellationToken cancellationToken)
    {
        try
        {
            var cycle = await transaction.LoadAsync(assignment, arrivals, cancellationToken).ConfigureAwait(false);
            cycle?.MarkAsStored(_keeper, cycle.Version);
            return cycle;
        }
        catch (HomeworkContentException exception) when (unreadable is not null)
        {
            unreadable.Add(UnreadableCycle.Of(exception, assignment));
            return null;
        }
    }

    private async ValueTask<IReadOnlyList<HomeworkCycle>> LoadAllAsync(
        IStoreTransaction transaction, IReadOnlyCollection<AssignmentId> assignments, List<UnreadableCycle>? unreadable, CancellationToken cancellationToken)
    {
        // The work may be run again.
        unreadable?.Clear();
        var cycles = new List<HomeworkCycle>(assignments.Count);
        foreach (var assignment in assignments)
        {
            if (await TryLoadAsync(transaction, assignment, unreadable, null, cancellationToken).ConfigureAwait(false) is { } cycle)
            {
                cycles.Add(cycle);
            }
        }

        return cycles;
    }

    private void MarkAppended(HomeworkCycle cycle, Appended appended)
    {
        if (appended.Version == cycle.Version)
        {
            cycle.MarkAsStored(_keeper, cycle.Version);
        }
    }
}
