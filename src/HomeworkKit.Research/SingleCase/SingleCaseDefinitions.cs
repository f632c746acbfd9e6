namespace HomeworkKit.Research;

/// <summary>What the single-case figures mean. A is the baseline with m values, B the intervention with n.</summary>
public static class SingleCaseDefinitions
{
    private const string Overlap = "Parker, Vannest and Davis 2011";
    private const string BetweenCases = "Hedges, Pustejovsky and Shadish 2012, 2013";
    private const string Handbook = "What Works Clearinghouse 2022";

    /// <summary>Gets: share of the pairs of an A and a B value in which B is better, ties one half.</summary>
    public static MeasureDefinition Nap { get; } = new("nap", 1, "ratio", "Parker and Vannest 2009");

    /// <summary>Gets: standard error of NAP if A and B do not differ.</summary>
    public static MeasureDefinition NapSeNull { get; } = new("nap-se-null", 1, "ratio", "Mann and Whitney 1947");

    /// <summary>Gets: standard error of NAP after Hanley and McNeil, with NAP kept half a pair away from 0 and 1.</summary>
    public static MeasureDefinition NapSeHanley { get; } = new("nap-se-hanley", 1, "ratio", "Hanley and McNeil 1982");

    /// <summary>Gets: standard error of NAP from its unbiased variance; takes two values in each phase.</summary>
    public static MeasureDefinition NapSeUnbiased { get; } = new("nap-se-unbiased", 1, "ratio", "Sen 1967; Mee 1990");

    /// <summary>Gets: lower end of the interval around NAP, method 5.</summary>
    public static MeasureDefinition NapLow { get; } = new("nap-low", 1, "ratio", "Newcombe 2006");

    /// <summary>Gets: upper end of the interval around NAP, method 5.</summary>
    public static MeasureDefinition NapHigh { get; } = new("nap-high", 1, "ratio", "Newcombe 2006");

    /// <summary>Gets: pairs in which B is better minus pairs in which it is worse, over all pairs: 2 NAP - 1.</summary>
    public static MeasureDefinition Tau { get; } = new("tau", 1, "ratio", "Parker, Vannest, Davis and Sauber 2011");

    /// <summary>Gets: two-sided p value of Tau by its normal approximation; see <see cref="PhaseRemark.AssumesIndependence"/>.</summary>
    public static MeasureDefinition TauP { get; } = new("tau-p", 1, "ratio", "Mann and Whitney 1947");

    /// <summary>Gets: Tau-U, A against B less the trend of A; can lie beyond -1 and 1.</summary>
    public static MeasureDefinition TauU { get; } = new("tau-u-trend-a", 1, "ratio", "Parker, Vannest, Davis and Sauber 2011");

    /// <summary>Gets: Tau-U, A against B and the trend of B, over the pairs within B and between phases.</summary>
    public static MeasureDefinition TauUTrendB { get; } = new("tau-u-trend-b", 1, "ratio", "Parker, Vannest, Davis and Sauber 2011");

    /// <summary>Gets: Tau-U, A against B and the trend of B less the trend of A, over all pairs.</summary>
    public static MeasureDefinition TauUBothTrends { get; } = new("tau-u-both-trends", 1, "ratio", "Parker, Vannest, Davis and Sauber 2011");

    /// <summary>Gets: share of B better than the best of A.</summary>
    public static MeasureDefinition Pnd { get; } = new("pnd", 1, "ratio", "Scruggs, Mastropieri and Casto 1987");

    /// <summary>Gets: share of B better than the median of A, ties one half.</summary>
    public static MeasureDefinition Pem { get; } = new("pem", 1, "ratio", "Ma 2006");

    /// <summary>Gets: share of all values that is left when the fewest are removed so that nothing overlaps.</summary>
    public static MeasureDefinition Pand { get; } = new("pand", 1, "ratio", Overlap);

    /// <summary>Gets: robust improvement rate difference: 1 - (m+n)^2/(2mn) (1 - PAND).</summary>
    public static MeasureDefinition Ird { get; } = new("ird", 1, "ratio", Overlap);

    /// <summary>Gets: median of the slopes between all pairs of A values.</summary>
    public static MeasureDefinition TheilSenSlopeA { get; } = new("theil-sen-slope-a", 1, "points per session", "Sen 1968");

    /// <summary>Gets: median of A values less the slope times their session.</summary>
    public static MeasureDefinition TheilSenInterceptA { get; } = new("theil-sen-intercept-a", 1, "points", "Sen 1968; Tarlow 2017");

    /// <summary>Gets: Kendall's tau-b of A against its sessions.</summary>
    public static MeasureDefinition BaselineTauB { get; } = new("baseline-tau-b", 1, "ratio", "Kendall 1970");

    /// <summary>
    /// Gets: two-sided p value of the trend of A: exact up to 50 values without ties, else the normal approximation corrected for ties and for continuity.
    /// </summary>
    public static MeasureDefinition BaselineTrendP { get; } = new("baseline-trend-p", 1, "ratio", "Kendall 1970; Tarlow 2017");

    /// <summary>Gets: tau-b of the values with the phase, nothing corrected.</summary>
    public static MeasureDefinition TauBcNever { get; } = new("tau-bc-never", 1, "ratio", "Tarlow 2017");

    /// <summary>Gets: tau-b with the phase, less the Theil-Sen line of A if A has a trend.</summary>
    public static MeasureDefinition TauBcWhenTrend { get; } = new("tau-bc-when-trend", 1, "ratio", "Tarlow 2017");

    /// <summary>Gets: tau-b with the phase, less the Theil-Sen line of A in any case.</summary>
    public static MeasureDefinition TauBcAlways { get; } = new("tau-bc-always", 1, "ratio", "Tarlow 2017");

    /// <summary>Gets: standard error of Tau-BC: sqrt(2/(m+n) (1 - tau^2)).</summary>
    public static MeasureDefinition TauBcSe { get; } = new("tau-bc-se", 1, "ratio", "Tarlow 2017");

    /// <summary>Gets: mean of A.</summary>
    public static MeasureDefinition MeanA { get; } = new("mean-a", 1, "points", Handbook);

    /// <summary>Gets: mean of B.</summary>
    public static MeasureDefinition MeanB { get; } = new("mean-b", 1, "points", Handbook);

    /// <summary>Gets: standard deviation of A, with m - 1.</summary>
    public static MeasureDefinition SdA { get; } = new("sd-a", 1, "points", Handbook);

    /// <summary>Gets: standard deviation of B, with n - 1.</summary>
    public static MeasureDefinition SdB { get; } = new("sd-b", 1, "points", Handbook);

    /// <summary>Gets: difference of the means over the standard deviation of A.</summary>
    public static MeasureDefinition Smd { get; } = new("smd-baseline-sd", 1, "standard deviations", "Glass 1976");

    /// <summary>Gets: that difference times 1 - 3/(4m - 5), against the bias of small baselines.</summary>
    public static MeasureDefinition SmdCorrected { get; } = new("smd-baseline-sd-corrected", 1, "standard deviations", "Hedges 1981; Pustejovsky 2018");

    /// <summary>Gets: mean of several Taus, weighted by the inverse of their squared standard errors under no difference.</summary>
    public static MeasureDefinition TauCombined { get; } = new("tau-combined", 1, "ratio", "Parker, Vannest, Davis and Sauber 2011");

    /// <summary>Gets: standard error of that mean.</summary>
    public static MeasureDefinition TauCombinedSe { get; } = new("tau-combined-se", 1, "ratio", "Parker, Vannest, Davis and Sauber 2011");

    /// <summary>Gets: two-sided p value of that mean by its normal approximation.</summary>
    public static MeasureDefinition TauCombinedP { get; } = new("tau-combined-p", 1, "ratio", "Parker, Vannest, Davis and Sauber 2011");

    /// <summary>Gets: lower end of the interval around that mean, by its standard error, kept within -1 and 1.</summary>
    public static MeasureDefinition TauCombinedLow { get; } = new("tau-combined-low", 1, "ratio", "Parker, Vannest, Davis and Sauber 2011");

    /// <summary>Gets: upper end of that interval.</summary>
    public static MeasureDefinition TauCombinedHigh { get; } = new("tau-combined-high", 1, "ratio", "Parker, Vannest, Davis and Sauber 2011");

    /// <summary>Gets: share of all possible starts of the interventions under which the means differ at least as much in the better direction.</summary>
    public static MeasureDefinition RandomizationP { get; } = new("randomization-start-p", 1, "ratio", "Edgington and Onghena 2007");

    /// <summary>Gets: difference of the means of phases, averaged over cases, over the standard deviation between cases, corrected for small samples.</summary>
    public static MeasureDefinition BetweenCase { get; } = new("between-case-smd", 1, "standard deviations", BetweenCases);

    /// <summary>Gets: standard error of that difference.</summary>
    public static MeasureDefinition BetweenCaseSe { get; } = new("between-case-smd-se", 1, "standard deviations", BetweenCases);

    /// <summary>Gets: lower end of the interval around it, by the normal distribution.</summary>
    public static MeasureDefinition BetweenCaseLow { get; } = new("between-case-smd-low", 1, "standard deviations", BetweenCases);

    /// <summary>Gets: upper end of that interval.</summary>
    public static MeasureDefinition BetweenCaseHigh { get; } = new("between-case-smd-high", 1, "standard deviations", BetweenCases);

    /// <summary>Gets: degrees of freedom of the standard deviation between cases, after Satterthwaite.</summary>
    public static MeasureDefinition BetweenCaseDf { get; } = new("between-case-smd-df", 1, "degrees", BetweenCases);

    /// <summary>Gets: correlation of successive values within phases, corrected for their length.</summary>
    public static MeasureDefinition BetweenCaseAutocorrelation { get; } = new("between-case-autocorrelation", 1, "ratio", BetweenCases);

    /// <summary>Gets: share of the variance that lies between cases.</summary>
    public static MeasureDefinition BetweenCaseIcc { get; } = new("between-case-icc", 1, "ratio", BetweenCases);

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<MeasureDefinition> All { get; } =
    [
        Nap, NapSeNull, NapSeHanley, NapSeUnbiased, NapLow, NapHigh, Tau, TauP, TauU, TauUTrendB, TauUBothTrends, Pnd, Pem, Pand, Ird,
        TheilSenSlopeA, TheilSenInterceptA, BaselineTauB, BaselineTrendP, TauBcNever, TauBcWhenTrend, TauBcAlways, TauBcSe,
        MeanA, MeanB, SdA, SdB, Smd, SmdCorrected, TauCombined, TauCombinedSe, TauCombinedP, TauCombinedLow, TauCombinedHigh, RandomizationP,
        .. Enum.GetValues<TauUForm>().SelectMany(static form => new[] { TauUSe(form), TauUP(form), TauULow(form), TauUHigh(form), TauUCombined(form) }),
        BetweenCase, BetweenCaseSe, BetweenCaseLow, BetweenCaseHigh, BetweenCaseDf, BetweenCaseAutocorrelation, BetweenCaseIcc,
    ];

    /// <summary>Gets: standard error of a Tau-U if there is no difference.</summary>
    /// <param name="form">Which trends are in it.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition TauUSe(TauUForm form) => OfTauU(form, "-se");

    /// <summary>Gets: two-sided p value of a Tau-U by its normal approximation.</summary>
    /// <param name="form">Which trends are in it.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition TauUP(TauUForm form) => OfTauU(form, "-p");

    /// <summary>Gets: lower end of the interval around a Tau-U.</summary>
    /// <param name="form">Which trends are in it.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition TauULow(TauUForm form) => OfTauU(form, "-low");

    /// <summary>Gets: upper end of that interval.</summary>
    /// <param name="form">Which trends are in it.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition TauUHigh(TauUForm form) => OfTauU(form, "-high");

    /// <summary>Gets: mean of several Tau-Us, weighted by the inverse of their squared standard errors.</summary>
    /// <param name="form">Which trends are in them.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition TauUCombined(TauUForm form) => OfTauU(form, "-combined");

    private static MeasureDefinition OfTauU(TauUForm form, string figure) =>
        new("tau-u-" + KebabCase.Of(form) + figure, 1, "ratio", "Parker, Vannest, Davis and Sauber 2011; Kendall 1970");
}
