using System.Collections.Immutable;
using System.Globalization;
using HomeworkKit.Events;
using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage;

/// <summary>A transaction in memory: a new state that takes the old one's place if all goes well.</summary>
internal sealed class InMemoryTransaction(HomeworkCatalog catalog, InMemoryState state, IClock clock) : IStoreTransaction
{
    public HomeworkCatalog Catalog => catalog;

    internal InMemoryState State { get; private set; } = state;

    public ValueTask<StoredHead?> FindAsync(AssignmentId assignment, CancellationToken cancellationToken) =>
        ValueTask.FromResult(State.Cycles.GetValueOrDefault(assignment)?.Head);

    public ValueTask<IReadOnlyList<CycleEvent>> ReadAsync(AssignmentId assignment, StoredHead head, int count, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<CycleEvent>>([.. State.Cycles[assignment].Events.Take(count)]);

    public ValueTask<HomeworkCycle?> LoadAsync(
        AssignmentId assignment,
        ICollection<KeyValuePair<EventId, Instant>>? arrivals,
        CancellationToken cancellationToken)
    {
        if (!State.Cycles.TryGetValue(assignment, out var found))
        {
            return ValueTask.FromResult<HomeworkCycle?>(null);
        }

        if (arrivals is not null)
        {
            foreach (var (happened, arrived) in found.Events.Zip(found.Arrivals))
            {
                arrivals.Add(KeyValuePair.Create(happened.Id, arrived));
            }
        }

        return ValueTask.FromResult<HomeworkCycle?>(found.Load(catalog));
    }

    public ValueTask WriteAsync(HistoryWrite write, CancellationToken cancellationToken)
    {
        var change = State.Changes + 1;
        var now = Instant.FromUnixTimeMilliseconds(ArrivalTime.Now(clock));
        var before = write.Head is null ? ImmutableList<Instant>.Empty : State.Cycles[write.Summary.Assignment].Arrivals;
        var arrivals = before.AddRange(Enumerable.Repeat(now, write.History.Count - before.Count));
        State = State with
        {
            Changes = change,
            Cycles = State.Cycles.SetItem(write.Summary.Assignment, new InMemoryCycle(write.Summary, write.Fingerprint, write.History, arrivals, change)),
        };
        return ValueTask.CompletedTask;
    }

    public ValueTask<SummaryPage> QueryAsync(HomeworkQuery query, CancellationToken cancellationToken) =>
        ValueTask.FromResult(
            new SummaryPage(
                [.. Find(query).Take(query.Limit ?? int.MaxValue).Select(static cycle => new SummaryRow(cycle.Summary, cycle.Fingerprint, true))],
                []));

    public ValueTask<long> CountAsync(HomeworkQuery query, CancellationToken cancellationToken) => ValueTask.FromResult(Find(query).LongCount());

    public ValueTask<ChangePage> ChangesAsync(ChangeToken since, int limit, CancellationToken cancellationToken)
    {
        var after = NumberOf(since, 0);
        if (after > State.Changes)
        {
            throw new HomeworkStoreUnavailableException(StoreCodes.TokenAhead);
        }

        InMemoryCycle[] found = [.. State.Cycles.Values.Where(cycle => cycle.Changed > after).OrderBy(static cycle => cycle.Changed).Take(limit)];
        return ValueTask.FromResult(new ChangePage(
            Array.ConvertAll(found, static cycle => cycle.Summary),
            found.Length == 0 ? since : new ChangeToken(found[^1].Changed.ToString(CultureInfo.InvariantCulture)),
            found.Length == limit && State.Cycles.Values.Any(cycle => cycle.Changed > found[^1].Changed)));
    }

    public ValueTask<LatestPage> LatestAsync(HomeworkQuery query, ChangeToken before, int limit, CancellationToken cancellationToken)
    {
        var from = NumberOf(before, long.MaxValue);
        InMemoryCycle[] found = [.. Find(query).Where(cycle => cycle.Changed < from).OrderByDescending(static cycle => cycle.Changed)];
        return ValueTask.FromResult(new LatestPage(
            [.. found.Take(limit).Select(static cycle => cycle.Summary)],
            found.Length > limit ? new ChangeToken(found[limit - 1].Changed.ToString(CultureInfo.InvariantCulture)) : null));
    }

    public ValueTask<StoredDocument<T>?> GetDocumentAsync<T>(DocumentKey key, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        if (!State.Documents.TryGetValue(key, out var found))
        {
            return ValueTask.FromResult<StoredDocument<T>?>(null);
        }

        return found.Value is T value
            ? ValueTask.FromResult<StoredDocument<T>?>(new StoredDocument<T>(key, found.Version, value))
            : throw new HomeworkContentException(StoreCodes.Corrupted, key);
    }

    public ValueTask<int> GetDocumentVersionAsync(DocumentKey key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(State.Documents.GetValueOrDefault(key).Version);

    public ValueTask PutDocumentAsync<T>(DocumentKey key, int version, T value, CancellationToken cancellationToken)
        where T : ContentRecord
    {
        State = State with { Documents = State.Documents.SetItem(key, (version, value)) };
        return ValueTask.CompletedTask;
    }

    public ValueTask DeleteDocumentAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        State = State with { Documents = State.Documents.Remove(key) };
        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<DocumentInfo>> ListDocumentsAsync(ClientRef client, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<DocumentInfo>>([
            .. State
                .Documents.Where(document => document.Key.Client == client)
                .Select(static document => new DocumentInfo(document.Key, document.Value.Version)),
        ]);

    public ValueTask<ErasureReport> EraseClientAsync(ClientRef client, CancellationToken cancellationToken)
    {
        InMemoryCycle[] cycles = [.. State.Cycles.Values.Where(cycle => cycle.Summary.Client == client)];
        DocumentKey[] documents = [.. State.Documents.Keys.Where(key => key.Client == client)];
        State = State with
        {
            Cycles = State.Cycles.RemoveRange(cycles.Select(static cycle => cycle.Summary.Assignment)),
            Documents = State.Documents.RemoveRange(documents),
        };
        return ValueTask.FromResult(new ErasureReport
        {
            Client = client,
            Assignments = [.. cycles.Select(static cycle => cycle.Summary.Assignment)],
            Events = cycles.Sum(static cycle => (long)cycle.Events.Count),
            Documents = documents,
        });
    }

    public ValueTask<RowFindings> CheckRowsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new RowFindings(0, 0, State.Documents.Count, 0));

    private static long NumberOf(ChangeToken token, long otherwise) =>
        token.Value.Length == 0 ? otherwise
        : long.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ArgumentException(StoreMessages.Token, nameof(token));

    private IEnumerable<InMemoryCycle> Find(HomeworkQuery query) => State.Cycles.Values.Where(cycle =>
        (query.After is not { } after || cycle.Summary.Assignment.Value.CompareTo(after.Value) > 0) && query.Matches(cycle.Summary));
}
