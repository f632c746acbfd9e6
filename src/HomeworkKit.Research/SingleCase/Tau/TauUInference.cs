using MathNet.Numerics.Distributions;

namespace HomeworkKit.Research;

/// <summary>A Tau-U with its standard error, p value and interval, which take all values to be independent.</summary>
/// <remarks>
/// Each Tau-U is Kendall's S of the values against an order of the sessions (those of A turned round, those of the phase whose trend stays out tied), over the
/// number of its pairs. Its variance if there is no difference is Kendall's, with ties on both sides (Kendall 1970): the same as R's <c>cor.test(method =
/// "kendall", exact = FALSE)</c>. Equality is by value.
/// </remarks>
public sealed record TauUInference
{
    private TauUInference()
    {
    }

    /// <summary>Gets which trends are in it.</summary>
    public required TauUForm Form { get; init; }

    /// <summary>Gets Tau-U.</summary>
    public required Measure TauU { get; init; }

    /// <summary>Gets its standard error if there is no difference.</summary>
    public required Measure StandardError { get; init; }

    /// <summary>Gets its two-sided p value by the normal approximation.</summary>
    public required Measure P { get; init; }

    /// <summary>Gets the lower end of its interval.</summary>
    public required Measure Low { get; init; }

    /// <summary>Gets the upper end of its interval.</summary>
    public required Measure High { get; init; }

    /// <summary>Works it out for two phases.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="intervention">The intervention; its sessions come after those of the baseline.</param>
    /// <param name="improvement">Which way is better.</param>
    /// <param name="form">Which trends are taken in.</param>
    /// <param name="confidence">The confidence of the interval, between 0 and 1.</param>
    /// <returns>The figures; none without a value in each phase, and no p value where all values are equal.</returns>
    /// <exception cref="ArgumentException">The sessions do not ascend, or a value cannot be used.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is none, or the form is unknown.</exception>
    public static TauUInference Of(CasePhase baseline, CasePhase intervention, Improvement improvement, TauUForm form, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(intervention);
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence));
        }

        var compared = PhaseComparison.Of(baseline, intervention, improvement);
        var (tau, pairs) = form switch
        {
            TauUForm.LessTrendA => (compared.TauU, (double)compared.BaselineCount * compared.InterventionCount),
            TauUForm.WithTrendB => (compared.TauUTrendB, ((double)compared.BaselineCount * compared.InterventionCount) + Within(compared.InterventionCount)),
            TauUForm.BothTrends => (compared.TauUBothTrends, Within(compared.BaselineCount + compared.InterventionCount)),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
        double[] values = [.. baseline.Values.Concat(intervention.Values).Select(static point => point.Value).OfType<double>()];
        int[] ties = form switch
        {
            TauUForm.LessTrendA => [compared.InterventionCount],
            TauUForm.WithTrendB => [compared.BaselineCount],
            _ => [],
        };
        var variance = tau.Value is null ? 0 : Variance(values.Length, ties, [.. values.GroupBy(static value => value).Select(static group => group.Count())]);
        var error = variance > 1e-9 ? Math.Sqrt(variance) / pairs : default(double?);
        var reach = error * Normal.InvCDF(0, 1, (1 + confidence) / 2);
        return new TauUInference
        {
            Form = form,
            TauU = tau,
            StandardError = Figure(SingleCaseDefinitions.TauUSe(form), error),
            P = Figure(SingleCaseDefinitions.TauUP(form), error is { } one ? 2 * Normal.CDF(0, 1, -Math.Abs(tau.Value!.Value) / one) : null),
            Low = Figure(SingleCaseDefinitions.TauULow(form), tau.Value - reach),
            High = Figure(SingleCaseDefinitions.TauUHigh(form), tau.Value + reach),
        };

        Measure Figure(MeasureDefinition definition, double? value) => value is { } number
            ? Measure.Of(definition, number, tau.Count, tau.Missing)
            : Measure.None(definition, tau.Reason ?? NoValueReason.NoVariance, tau.Count, tau.Missing);
    }

    /// <summary>Puts the Tau-Us of several cases together, each weighted by the inverse of its squared standard error.</summary>
    /// <param name="cases">The Tau-Us of the cases, all of one form; those without a standard error are counted as missing.</param>
    /// <param name="confidence">The confidence of the interval, between 0 and 1.</param>
    /// <returns>The mean with its figures; its count is that of cases.</returns>
    /// <exception cref="ArgumentException">There are none, or they are of several forms.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is none.</exception>
    public static TauUInference Combined(IEnumerable<TauUInference> cases, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(cases);
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence));
        }

        TauUInference[] all = [.. cases];
        if (all.Length == 0 || Array.Exists(all, one => one.Form != all[0].Form))
        {
            throw new ArgumentException(SingleCaseMessages.OneForm, nameof(cases));
        }

        var form = all[0].Form;
        var known = Array.FindAll(all, static one => one.StandardError.Value is not null);
        var weights = known.Sum(Weight);
        var tau = known.Length == 0 ? default(double?) : known.Sum(static one => Weight(one) * one.TauU.Value!.Value) / weights;
        var error = tau is null ? default(double?) : 1 / Math.Sqrt(weights);
        var reach = error * Normal.InvCDF(0, 1, (1 + confidence) / 2);
        return new TauUInference
        {
            Form = form,
            TauU = Figure(SingleCaseDefinitions.TauUCombined(form), tau),
            StandardError = Figure(SingleCaseDefinitions.TauUSe(form), error),
            P = Figure(SingleCaseDefinitions.TauUP(form), tau is { } mean ? 2 * Normal.CDF(0, 1, -Math.Abs(mean) / error!.Value) : null),
            Low = Figure(SingleCaseDefinitions.TauULow(form), tau - reach),
            High = Figure(SingleCaseDefinitions.TauUHigh(form), tau + reach),
        };

        Measure Figure(MeasureDefinition definition, double? value) => value is { } number
            ? Measure.Of(definition, number, known.Length, all.Length - known.Length)
            : Measure.None(definition, NoValueReason.TooFewValues, 0, all.Length);
    }

    private static double Weight(TauUInference one) => 1 / (one.StandardError.Value!.Value * one.StandardError.Value.Value);

    private static double Within(double count) => count * (count - 1) / 2;

    // Kendall's variance of S with ties on both sides.
    private static double Variance(double n, int[] tiesX, int[] tiesY)
    {
        var plain = Term(n) - tiesX.Sum(static t => Term(t)) - tiesY.Sum(static t => Term(t));
        var threes = tiesX.Sum(static t => Threes(t)) * tiesY.Sum(static t => Threes(t));
        var twos = tiesX.Sum(static t => Twos(t)) * tiesY.Sum(static t => Twos(t));
        return (plain / 18) + (n > 2 ? threes / (9 * Threes(n)) : 0) + (twos / (2 * Twos(n)));
    }

    private static double Term(double t) => t * (t - 1) * ((2 * t) + 5);

    private static double Threes(double t) => t * (t - 1) * (t - 2);

    private static double Twos(double t) => t * (t - 1);
}
