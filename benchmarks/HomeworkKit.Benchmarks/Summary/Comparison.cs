namespace HomeworkKit.Benchmarks.Summary;

/// <summary>An operation of the library beside what one would otherwise write.</summary>
/// <param name="Operation">What is done.</param>
/// <param name="Baseline">What it is beside, in a few words.</param>
/// <param name="Library">The library's side.</param>
/// <param name="Beside">The other side.</param>
internal sealed record Comparison(string Operation, string Baseline, Side Library, Side Beside)
{
    /// <summary>Gets work that both sides contain and that the budget leaves out: timed in the same rounds and taken off both.</summary>
    internal Side? Apart { get; init; }

    /// <summary>
    /// Gets a value indicating whether the sides take turns after every repetition instead of every round: for what waits for a disk, whose own pace changes
    /// twentyfold within a minute.
    /// </summary>
    internal bool WaitsForDisk { get; init; }

    /// <summary>
    /// Gets a value indicating whether time is what passes on the wall: where a disk is waited for, or several threads share the work. Elsewhere it is what the
    /// process uses of the processors, which other work on the machine does not stretch.
    /// </summary>
    internal bool IsByTheClock { get => field || WaitsForDisk; init; }

    /// <summary>Gets how many operations one repetition does; of input bytes or occurrences, where the budget counts those.</summary>
    internal double Units { get; init; } = 1;

    /// <summary>Gets how many operations one repetition of the baseline does.</summary>
    /// <value>Null for as many as the library's.</value>
    internal double? BesideUnits { get; init; }

    /// <summary>Gets the budget; null where the figure is for reading only.</summary>
    internal Budget? Budget { get; init; }
}
