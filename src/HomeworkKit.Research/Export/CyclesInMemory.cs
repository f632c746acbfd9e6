using HomeworkKit.Cycles;

namespace HomeworkKit.Research.Export;

/// <summary>Cycles that are in memory, as a stream that can be read more than once.</summary>
internal sealed class CyclesInMemory(IEnumerable<HomeworkCycle> cycles) : IAsyncEnumerable<HomeworkCycle>, IAsyncEnumerator<HomeworkCycle>
{
    private readonly IEnumerator<HomeworkCycle>? _at;

    private CyclesInMemory(IEnumerable<HomeworkCycle> cycles, IEnumerator<HomeworkCycle> at)
        : this(cycles) => _at = at;

    /// <inheritdoc/>
    public HomeworkCycle Current => _at!.Current;

    /// <inheritdoc/>
    public IAsyncEnumerator<HomeworkCycle> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new CyclesInMemory(cycles, cycles.GetEnumerator());

    /// <inheritdoc/>
    public ValueTask<bool> MoveNextAsync() => ValueTask.FromResult(_at!.MoveNext());

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _at?.Dispose();
        return ValueTask.CompletedTask;
    }
}
