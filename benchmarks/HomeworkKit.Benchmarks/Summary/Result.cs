namespace HomeworkKit.Benchmarks.Summary;

/// <summary>What was measured: medians over the rounds, for one unit.</summary>
/// <param name="Comparison">What was compared.</param>
/// <param name="Nanoseconds">The library's time.</param>
/// <param name="BesideNanoseconds">The baseline's time.</param>
/// <param name="TimeRatio">The median of the rounds' ratios.</param>
/// <param name="Spread">Half the distance between the quartiles of the rounds' ratios.</param>
/// <param name="Bytes">What the library allocates.</param>
/// <param name="BesideBytes">What the baseline allocates.</param>
internal sealed record Result(
    Comparison Comparison,
    double Nanoseconds,
    double BesideNanoseconds,
    double TimeRatio,
    double Spread,
    double Bytes,
    double BesideBytes)
{
    // Work that is taken off both sides can leave less than its own noise: then there is no figure. So it is where the middle half of the ratios is wider than
    // their median.
    private bool IsTooNoisy => !HasTime || Spread * 2 > TimeRatio;

    /// <summary>Gets a value indicating whether there is a time on both sides: a negative one is none.</summary>
    internal bool HasTime => Nanoseconds > 0 && BesideNanoseconds > 0 && TimeRatio > 0;

    internal Verdict Verdict => Comparison.Budget is not { } budget ? Verdict.NoBudget
        : !budget.AllowsBytes(Bytes, BesideBytes) ? Verdict.Missed
        : IsTooNoisy && (budget.Time ?? budget.Nanoseconds) is not null ? Verdict.TooNoisy
        : budget.AllowsTime(TimeRatio, Nanoseconds, margin: 0) ? Verdict.Holds
        : budget.AllowsTime(TimeRatio, Nanoseconds, budget.Noise) ? Verdict.WithinMargin
        : budget.IsOfUnlikeWork ? Verdict.UnlikeWork
        : Verdict.Missed;

    /// <summary>Gives the medians of several runs, each of its own process.</summary>
    internal static Result Of(IReadOnlyList<Result> runs) => new(
        runs[0].Comparison,
        Median(runs, static run => run.Nanoseconds),
        Median(runs, static run => run.BesideNanoseconds),
        Median(runs, static run => run.TimeRatio),
        Median(runs, static run => run.Spread),
        Median(runs, static run => run.Bytes),
        Median(runs, static run => run.BesideBytes));

    private static double Median(IReadOnlyList<Result> runs, Func<Result, double> figure) => InterleavedRounds.Median([.. runs.Select(figure)]);
}
