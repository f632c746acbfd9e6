using HomeworkKit.Events;
using HomeworkKit.Storage;

namespace HomeworkKit.Extensions.Hosting.Tests.Programmes;

/// <summary>A store whose user is killed at some call: before it reaches the store, or while the answer is on its way. From then on nothing answers.</summary>
/// <param name="store">The store, which lives on.</param>
/// <param name="calls">At which call the user dies.</param>
/// <param name="dieAfter">Whether the store still does what that call asks for.</param>
internal sealed class DyingStore(IHomeworkStore store, int calls = int.MaxValue, bool dieAfter = false) : IHomeworkStore
{
    private readonly TaskCompletionSource _died = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = calls;
    private int _calls;

    /// <summary>Puts another store in its place, as where a backup is put back.</summary>
    internal void PutBack(IHomeworkStore other) => store = other;

    public HomeworkCatalog Catalog => store.Catalog;

    /// <summary>Gets a task that ends when the user is dead.</summary>
    internal Task Died => _died.Task;

    /// <summary>Gets how often the store was asked for anything.</summary>
    internal int Calls => _calls;

    public IAsyncEnumerable<CycleSummary> QueryAsync(HomeworkQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public IAsyncEnumerable<CycleSummary> QueryAsync(HomeworkQuery query, Action<UnreadableCycle> unreadable, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<LoadedCycles> LoadAsync(HomeworkQuery query, CancellationToken cancellationToken = default) =>
        Ask(() => store.LoadAsync(query, cancellationToken));

    public Task<long> CountAsync(HomeworkQuery query, CancellationToken cancellationToken = default) => Ask(() => store.CountAsync(query, cancellationToken));

    public Task<ChangePage> ChangesAsync(ChangeToken since, int limit = 500, CancellationToken cancellationToken = default) =>
        Ask(() => store.ChangesAsync(since, limit, cancellationToken));

    public Task<LatestPage> LatestAsync(HomeworkQuery query, ChangeToken before, int limit, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public IAsyncEnumerable<HomeworkCycle> StreamAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public IAsyncEnumerable<HomeworkCycle> StreamAsync(Action<UnreadableCycle> unreadable, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<Appended> AppendAsync(HomeworkCycle cycle, CancellationToken cancellationToken = default) =>
        Ask(() => store.AppendAsync(cycle, cancellationToken));

    public Task<IReadOnlyList<Appended>> AppendAsync(IReadOnlyList<HomeworkCycle> cycles, CancellationToken cancellationToken = default) =>
        Ask(() => store.AppendAsync(cycles, cancellationToken));

    public Task<Appended> AppendAsync(
        AssignmentId assignment,
        IReadOnlyList<CycleEvent> events,
        int expectedVersion,
        CancellationToken cancellationToken = default) => Ask(() => store.AppendAsync(assignment, events, expectedVersion, cancellationToken));

    public Task<HomeworkCycle?> LoadAsync(AssignmentId assignment, CancellationToken cancellationToken = default) =>
        Ask(() => store.LoadAsync(assignment, cancellationToken));

    public Task<IReadOnlyList<HomeworkCycle>> LoadAsync(IReadOnlyCollection<AssignmentId> assignments, CancellationToken cancellationToken = default) =>
        Ask(() => store.LoadAsync(assignments, cancellationToken));

    public Task<IReadOnlyList<HomeworkCycle>> LoadAsync(
        IReadOnlyCollection<AssignmentId> assignments,
        Action<UnreadableCycle> unreadable,
        CancellationToken cancellationToken = default) => Ask(() => store.LoadAsync(assignments, unreadable, cancellationToken));

    public Task<EventArrivals> LoadArrivalsAsync(AssignmentId assignment, CancellationToken cancellationToken = default) =>
        Ask(() => store.LoadArrivalsAsync(assignment, cancellationToken));

    public Task<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken = default)
        where T : ContentRecord => Ask(() => store.GetDocumentAsync<T>(key, cancellationToken));

    public Task<int> PutDocumentAsync<T>(DocumentKey key, T value, int expectedVersion, CancellationToken cancellationToken = default)
        where T : ContentRecord => Ask(() => store.PutDocumentAsync(key, value, expectedVersion, cancellationToken));

    public Task<bool> DeleteDocumentAsync(DocumentKey key, int expectedVersion, CancellationToken cancellationToken = default) =>
        Ask(() => store.DeleteDocumentAsync(key, expectedVersion, cancellationToken));

    public Task<IReadOnlyList<DocumentInfo>> ListDocumentsAsync(ClientRef client, CancellationToken cancellationToken = default) =>
        Ask(() => store.ListDocumentsAsync(client, cancellationToken));

    public Task<AttemptErasureReport?> EraseAttemptAsync(
        AssignmentId assignment, AttemptId attempt, Actor by, Instant now, AgreementMode? agreed = null, CancellationToken cancellationToken = default) =>
        Ask(() => store.EraseAttemptAsync(assignment, attempt, by, now, agreed, cancellationToken));

    public Task<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken = default) =>
        Ask(() => store.EraseClientAsync(client, cancellationToken));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<T> Ask<T>(Func<Task<T>> call)
    {
        Interlocked.Increment(ref _calls);
        var left = Interlocked.Decrement(ref _left);
        var answer = left > 0 || (left == 0 && dieAfter) ? await call() : default!;
        if (left <= 0)
        {
            // Nothing goes on from here: what would have is gone with its process.
            _died.TrySetResult();
            await new TaskCompletionSource().Task;
        }

        return answer;
    }
}
