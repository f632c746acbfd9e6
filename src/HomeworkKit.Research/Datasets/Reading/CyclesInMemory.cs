namespace HomeworkKit.Research;

/// <summary>Cycles that are in memory, or made one after the other, as a stream that can be read more than once.</summary>
internal sealed class CyclesInMemory(IEnumerable<HomeworkCycle> cycles, CancellationToken cancellation = default) : IAsyncEnumerable<HomeworkCycle>
{
    /// <inheritdoc/>
    public IAsyncEnumerator<HomeworkCycle> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        new Reading(cycles.GetEnumerator(), cancellation, cancellationToken);

    private sealed class Reading(IEnumerator<HomeworkCycle> at, CancellationToken ofStream, CancellationToken ofReading) : IAsyncEnumerator<HomeworkCycle>
    {
        public HomeworkCycle Current => at.Current;

        public ValueTask<bool> MoveNextAsync()
        {
            ofStream.ThrowIfCancellationRequested();
            ofReading.ThrowIfCancellationRequested();
            return ValueTask.FromResult(at.MoveNext());
        }

        public ValueTask DisposeAsync()
        {
            at.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
