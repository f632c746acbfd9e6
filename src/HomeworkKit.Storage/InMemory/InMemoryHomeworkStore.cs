using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage;

/// <summary>Keeps homework in memory, with every promise of the contract except that it survives the process: for tests, demonstrations and caches.</summary>
/// <remarks>Thread-safe. Writers take turns; readers see the last committed state and wait for nobody.</remarks>
/// <example>
/// <code>
/// await using var store = new InMemoryHomeworkStore(kit);
/// await store.AppendAsync(cycle);
/// var open = await store.CountAsync(new HomeworkQuery { Client = new("c-42"), IsActive = true });
/// </code>
/// </example>
public sealed class InMemoryHomeworkStore : TransactionalStore
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly IClock _clock;
    private volatile InMemoryState? _state = InMemoryState.Empty;

    /// <summary>Makes an empty store.</summary>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <param name="clock">The clock that says when events arrive; null for the system's.</param>
    [SuppressMessage(
        "ApiDesign",
        "RS0030:Do not use banned APIs",
        Justification = "When events arrive is told by the store's own clock; a host or test can give another.")]
    public InMemoryHomeworkStore(HomeworkCatalog catalog, IClock? clock = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        _clock = clock ?? SystemClock.Instance;
    }

    /// <inheritdoc/>
    public override HomeworkCatalog Catalog { get; }

    /// <inheritdoc/>
    protected override string StoreName => "memory";

    private InMemoryState State => _state ?? throw new ObjectDisposedException(nameof(InMemoryHomeworkStore));

    /// <inheritdoc/>
    protected override async Task<T> ReadAsync<T>(
        Func<IStoreTransaction, CancellationToken, ValueTask<T>> work,
        bool ofOneMoment,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await work(new InMemoryTransaction(Catalog, State, _clock), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override async Task<T> WriteAsync<T>(Func<IStoreTransaction, CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var transaction = new InMemoryTransaction(Catalog, State, _clock);
            var result = await work(transaction, cancellationToken).ConfigureAwait(false);
            _state = transaction.State;
            return result;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    protected override ValueTask CloseAsync()
    {
        _state = null;
        return ValueTask.CompletedTask;
    }
}
