namespace HomeworkKit.Research;

/// <summary>How a phase with the intervention compares with a baseline, by every customary measure of non-overlap and of difference.</summary>
/// <remarks>
/// Nothing here is a verdict: published bands (for NAP below .66, to .92, and above: Parker and Vannest 2009) rest on one set of studies. What carries a
/// direction is positive, or above one half, for improvement; the line and the trend of the baseline, means and standard deviations are those of the raw
/// values. Missing values are left out and counted. Equality is by value.
/// </remarks>
public sealed record PhaseComparison
{
    internal PhaseComparison()
    {
    }

    /// <summary>Gets how many values the baseline has.</summary>
    public required int BaselineCount { get; init; }

    /// <summary>Gets how many values the intervention has.</summary>
    public required int InterventionCount { get; init; }

    /// <summary>Gets which way is better.</summary>
    public required Improvement Improvement { get; init; }

    /// <summary>Gets the non-overlap of all pairs.</summary>
    public required Measure Nap { get; init; }

    /// <summary>Gets the standard error of NAP if the phases do not differ.</summary>
    public required Measure NapSeNull { get; init; }

    /// <summary>Gets the standard error of NAP after Hanley and McNeil 1982.</summary>
    public required Measure NapSeHanley { get; init; }

    /// <summary>Gets the standard error of NAP from its unbiased variance.</summary>
    public required Measure NapSeUnbiased { get; init; }

    /// <summary>Gets the lower end of Newcombe's interval around NAP.</summary>
    public required Measure NapLow { get; init; }

    /// <summary>Gets the upper end of Newcombe's interval around NAP.</summary>
    public required Measure NapHigh { get; init; }

    /// <summary>Gets Tau, A against B.</summary>
    public required Measure Tau { get; init; }

    /// <summary>Gets the p value of Tau, which takes the values to be independent.</summary>
    public required Measure TauP { get; init; }

    /// <summary>Gets Tau-U: A against B less the trend of A.</summary>
    public required Measure TauU { get; init; }

    /// <summary>Gets Tau-U: A against B and the trend of B.</summary>
    public required Measure TauUTrendB { get; init; }

    /// <summary>Gets Tau-U: A against B and the trend of B less the trend of A.</summary>
    public required Measure TauUBothTrends { get; init; }

    /// <summary>Gets the share of B better than the best of A.</summary>
    public required Measure Pnd { get; init; }

    /// <summary>Gets the share of B better than the median of A.</summary>
    public required Measure Pem { get; init; }

    /// <summary>Gets the share of all values that is left when the fewest are removed so that nothing overlaps.</summary>
    public required Measure Pand { get; init; }

    /// <summary>Gets the robust improvement rate difference.</summary>
    public required Measure Ird { get; init; }

    /// <summary>Gets the slope of the baseline's Theil-Sen line.</summary>
    public required Measure TheilSenSlopeA { get; init; }

    /// <summary>Gets the intercept of the baseline's Theil-Sen line, at session 0.</summary>
    public required Measure TheilSenInterceptA { get; init; }

    /// <summary>Gets tau-b of the baseline against its sessions.</summary>
    public required Measure BaselineTauB { get; init; }

    /// <summary>Gets the p value of the baseline's trend, which takes the values to be independent.</summary>
    public required Measure BaselineTrendP { get; init; }

    /// <summary>Gets Tau-BC under the correction that was asked for; its definition names it.</summary>
    public required Measure TauBc { get; init; }

    /// <summary>Gets the standard error of Tau-BC.</summary>
    public required Measure TauBcSe { get; init; }

    /// <summary>Gets the mean of the baseline.</summary>
    public required Measure MeanA { get; init; }

    /// <summary>Gets the mean of the intervention.</summary>
    public required Measure MeanB { get; init; }

    /// <summary>Gets the standard deviation of the baseline.</summary>
    public required Measure SdA { get; init; }

    /// <summary>Gets the standard deviation of the intervention.</summary>
    public required Measure SdB { get; init; }

    /// <summary>Gets the difference of the means in standard deviations of the baseline.</summary>
    public required Measure Smd { get; init; }

    /// <summary>Gets that difference, corrected for small baselines.</summary>
    public required Measure SmdCorrected { get; init; }

    /// <summary>Gets what the reader has to know.</summary>
    public IReadOnlyList<PhaseRemark> Remarks { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets all figures, in the order of this page.</summary>
    public IReadOnlyList<Measure> All =>
    [
        Nap, NapSeNull, NapSeHanley, NapSeUnbiased, NapLow, NapHigh, Tau, TauP, TauU, TauUTrendB, TauUBothTrends, Pnd, Pem, Pand, Ird,
        TheilSenSlopeA, TheilSenInterceptA, BaselineTauB, BaselineTrendP, TauBc, TauBcSe, MeanA, MeanB, SdA, SdB, Smd, SmdCorrected,
    ];

    /// <summary>Compares two phases whose sessions are numbered from 1 on, through both.</summary>
    /// <param name="baseline">The values of the baseline, one a session; null where one is missing.</param>
    /// <param name="intervention">The values of the intervention, one a session; null where one is missing.</param>
    /// <param name="improvement">Which way is better.</param>
    /// <param name="options">How to compare; the usual way if left out.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">A value is not a number or beyond 1e100, or an option lies outside its range.</exception>
    public static PhaseComparison Of(
        IEnumerable<double?> baseline,
        IEnumerable<double?> intervention,
        Improvement improvement,
        PhaseComparisonOptions? options = null)
    {
        var a = CasePhase.Of("A", PhaseKind.Baseline, baseline);
        return Of(a, CasePhase.Of("B", PhaseKind.Intervention, intervention, a.Values.Count + 1), improvement, options);
    }

    /// <summary>Compares two phases.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="intervention">The intervention; its sessions come after those of the baseline.</param>
    /// <param name="improvement">Which way is better.</param>
    /// <param name="options">How to compare; the usual way if left out.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">A value is not a number or beyond 1e100, the sessions do not ascend, or an option lies outside its
    /// range.</exception>
    public static PhaseComparison Of(CasePhase baseline, CasePhase intervention, Improvement improvement, PhaseComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(intervention);
        return new PhaseComparer(baseline, intervention, improvement, (options ?? new PhaseComparisonOptions()).OrThrow()).Compare();
    }
}
