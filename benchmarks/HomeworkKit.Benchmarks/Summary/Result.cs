namespace HomeworkKit.Benchmarks.Summary;

/// <summary>What was measured: medians over the rounds, for one unit.</summary>
internal sealed record Result(Comparison Comparison, double Nanoseconds, double BesideNanoseconds, double TimeRatio, double Bytes, double BesideBytes)
{
    internal bool Holds => Comparison.Budget is not { } budget || budget.Allows(TimeRatio, Nanoseconds, Bytes);
}
