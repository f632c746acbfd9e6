namespace HomeworkKit.Benchmarks.Storage;

/// <summary>A table of events as one would write it without the library: it keeps rows, and neither finds conflicts nor knows what waits.</summary>
internal interface IEventTable : IAsyncDisposable
{
    /// <summary>Stores events in one transaction.</summary>
    Task AppendAsync(IReadOnlyList<StoredEvent> events);

    /// <summary>Gives the bodies of one history in order.</summary>
    Task<IReadOnlyList<byte[]>> ReadAsync(StoredEvent any);
}
