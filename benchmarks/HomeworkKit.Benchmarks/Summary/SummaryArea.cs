namespace HomeworkKit.Benchmarks.Summary;

/// <summary>A part of the library with the operations that have a budget. What it makes beforehand, it removes when it is disposed of.</summary>
internal abstract class SummaryArea : IDisposable
{
    /// <summary>Makes what is measured, checks that both sides give the same, and lists the operations.</summary>
    /// <param name="pace">How large to make it.</param>
    /// <returns>The operations.</returns>
    /// <exception cref="InvalidOperationException">The sides do not give the same: nothing is timed.</exception>
    internal abstract IEnumerable<Comparison> Begin(Pace pace);

    public virtual void Dispose()
    {
    }
}
