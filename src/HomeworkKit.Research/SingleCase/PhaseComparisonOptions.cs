namespace HomeworkKit.Research;

/// <summary>How two phases are compared.</summary>
public sealed record PhaseComparisonOptions
{
    /// <summary>Gets whether the trend of the baseline is taken out for Tau-BC.</summary>
    /// <value>Never unless said otherwise.</value>
    public BaselineCorrection Correction { get; init; }

    /// <summary>Gets at which p value a trend in the baseline is taken out with <see cref="BaselineCorrection.WhenTrend"/>.</summary>
    /// <value>0 to 1; 0.05 unless said otherwise.</value>
    public double TrendLevel { get; init; } = 0.05;

    /// <summary>Gets the confidence of the interval around NAP.</summary>
    /// <value>Above 0 and below 1; 0.95 unless said otherwise.</value>
    public double Confidence { get; init; } = 0.95;

    internal PhaseComparisonOptions OrThrow() => TrendLevel is >= 0 and <= 1 && Confidence is > 0 and < 1
        ? this
        : throw new ArgumentException(SingleCaseMessages.Options);
}
