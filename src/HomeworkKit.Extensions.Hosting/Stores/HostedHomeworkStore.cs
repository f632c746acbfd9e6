using System.Runtime.CompilerServices;
using HomeworkKit.Events;
using HomeworkKit.Storage;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>The host's store: can be injected anywhere, also into services that are made before it is open.</summary>
internal sealed class HostedHomeworkStore(IServiceProvider services, IOptions<HomeworkKitOptions> options) : IHomeworkStore
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private IHomeworkStore? _store;
    private bool _closed;

    public HomeworkCatalog Catalog => options.Value.Catalog;

    /// <summary>Opens the store if it is not open yet. An opening that failed is tried again by the next call.</summary>
    public async Task<IHomeworkStore> OpenAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _store) is { } open)
        {
            return open;
        }

        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            var opened = _store ?? await options.Value.OpenStore!(services, Catalog, cancellationToken).ConfigureAwait(false);
            Volatile.Write(ref _store, opened);
            return opened;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async IAsyncEnumerable<CycleSummary> QueryAsync(HomeworkQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var summary in (await OpenAsync(cancellationToken).ConfigureAwait(false)).QueryAsync(query, cancellationToken).ConfigureAwait(false))
        {
            yield return summary;
        }
    }

    public async IAsyncEnumerable<CycleSummary> QueryAsync(
        HomeworkQuery query,
        Action<UnreadableCycle> unreadable,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (
            var summary in (await OpenAsync(cancellationToken).ConfigureAwait(false)).QueryAsync(query, unreadable, cancellationToken).ConfigureAwait(false))
        {
            yield return summary;
        }
    }

    public async IAsyncEnumerable<HomeworkCycle> StreamAsync(
        Action<UnreadableCycle> unreadable,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var cycle in (await OpenAsync(cancellationToken).ConfigureAwait(false)).StreamAsync(unreadable, cancellationToken).ConfigureAwait(false))
        {
            yield return cycle;
        }
    }

    public async Task<LoadedCycles> LoadAsync(HomeworkQuery query, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).LoadAsync(query, cancellationToken).ConfigureAwait(false);

    public async Task<IReadOnlyList<HomeworkCycle>> LoadAsync(
        IReadOnlyCollection<AssignmentId> assignments, Action<UnreadableCycle> unreadable, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).LoadAsync(assignments, unreadable, cancellationToken).ConfigureAwait(false);

    public async Task<EventArrivals> LoadArrivalsAsync(AssignmentId assignment, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).LoadArrivalsAsync(assignment, cancellationToken).ConfigureAwait(false);

    public async IAsyncEnumerable<HomeworkCycle> StreamAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var cycle in (await OpenAsync(cancellationToken).ConfigureAwait(false)).StreamAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return cycle;
        }
    }

    public async Task<LatestPage> LatestAsync(
        HomeworkQuery query,
        ChangeToken before = default,
        int limit = 100,
        CancellationToken cancellationToken = default
    ) => await (await OpenAsync(cancellationToken).ConfigureAwait(false)).LatestAsync(query, before, limit, cancellationToken).ConfigureAwait(false);

    public async Task<long> CountAsync(HomeworkQuery query, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).CountAsync(query, cancellationToken).ConfigureAwait(false);

    public async Task<ChangePage> ChangesAsync(ChangeToken since, int limit = 500, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).ChangesAsync(since, limit, cancellationToken).ConfigureAwait(false);

    public async Task<Appended> AppendAsync(HomeworkCycle cycle, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).AppendAsync(cycle, cancellationToken).ConfigureAwait(false);

    public async Task<IReadOnlyList<Appended>> AppendAsync(IReadOnlyList<HomeworkCycle> cycles, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).AppendAsync(cycles, cancellationToken).ConfigureAwait(false);

    public async Task<Appended> AppendAsync(
        AssignmentId assignment,
        IReadOnlyList<CycleEvent> events,
        int expectedVersion,
        CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false))
            .AppendAsync(assignment, events, expectedVersion, cancellationToken)
            .ConfigureAwait(false);

    public async Task<HomeworkCycle?> LoadAsync(AssignmentId assignment, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).LoadAsync(assignment, cancellationToken).ConfigureAwait(false);

    public async Task<IReadOnlyList<HomeworkCycle>> LoadAsync(IReadOnlyCollection<AssignmentId> assignments, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).LoadAsync(assignments, cancellationToken).ConfigureAwait(false);

    public async Task<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken = default)
        where T : ContentRecord =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).GetDocumentAsync<T>(key, cancellationToken).ConfigureAwait(false);

    public async Task<int> PutDocumentAsync<T>(DocumentKey key, T value, int expectedVersion, CancellationToken cancellationToken = default)
        where T : ContentRecord =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).PutDocumentAsync(key, value, expectedVersion, cancellationToken).ConfigureAwait(false);

    public async Task<bool> DeleteDocumentAsync(DocumentKey key, int expectedVersion, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).DeleteDocumentAsync(key, expectedVersion, cancellationToken).ConfigureAwait(false);

    public async Task<IReadOnlyList<DocumentInfo>> ListDocumentsAsync(ClientRef client, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).ListDocumentsAsync(client, cancellationToken).ConfigureAwait(false);

    public async Task<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false)).EraseClientAsync(client, cancellationToken).ConfigureAwait(false);

    public async Task<AttemptErasureReport?> EraseAttemptAsync(
        AssignmentId assignment,
        AttemptId attempt,
        Actor by,
        Instant now,
        AgreementMode? agreed = null,
        CancellationToken cancellationToken = default) =>
        await (await OpenAsync(cancellationToken).ConfigureAwait(false))
            .EraseAttemptAsync(assignment, attempt, by, now, agreed, cancellationToken)
            .ConfigureAwait(false);

    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            _closed = true;
            if (_store is { } store)
            {
                _store = null;
                await store.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _gate.Release();
        }
    }
}
