using MathNet.Numerics.Distributions;

namespace HomeworkKit.Research;

/// <summary>Several cases, or one case's behaviours or settings, whose interventions start at different times.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record MultipleBaseline
{
    /// <summary>Gets the cases.</summary>
    public IReadOnlyList<CaseDesign> Cases { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Compares each case's baselines with its interventions.</summary>
    /// <param name="improvement">Which way is better, in every case.</param>
    /// <param name="options">How to compare; the usual way if left out.</param>
    /// <returns>The comparisons, case by case.</returns>
    /// <exception cref="ArgumentException">The sessions of a case do not ascend, or a value cannot be used.</exception>
    public IReadOnlyList<PhaseComparison> Compare(Improvement improvement, PhaseComparisonOptions? options = null) =>
        [.. Cases.SelectMany(design => design.Compare(improvement, options))];

    /// <summary>Puts the Taus of several comparisons together, each weighted by how sure it is.</summary>
    /// <param name="comparisons">The comparisons; those without a Tau are counted as missing.</param>
    /// <returns>The mean Tau, weighted by the inverse of the squared standard errors under no difference; its count is that of comparisons.</returns>
    public static Measure CombinedTau(IEnumerable<PhaseComparison> comparisons)
    {
        var (tau, _, count, missing) = Combined(comparisons);
        return tau is { } value
            ? Measure.Of(SingleCaseDefinitions.TauCombined, value, count, missing)
            : Measure.None(SingleCaseDefinitions.TauCombined, NoValueReason.TooFewValues, count, missing);
    }

    /// <summary>Gives the standard error of <see cref="CombinedTau"/>, which takes all values to be independent.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <returns>The standard error.</returns>
    public static Measure CombinedTauSe(IEnumerable<PhaseComparison> comparisons)
    {
        var (_, error, count, missing) = Combined(comparisons);
        return error is { } value
            ? Measure.Of(SingleCaseDefinitions.TauCombinedSe, value, count, missing)
            : Measure.None(SingleCaseDefinitions.TauCombinedSe, NoValueReason.TooFewValues, count, missing);
    }

    /// <summary>
    /// Gives the two-sided p value of <see cref="CombinedTau"/>: how often a mean so far from 0 would come by chance, were all values independent.
    /// </summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <returns>The p value.</returns>
    public static Measure CombinedTauP(IEnumerable<PhaseComparison> comparisons)
    {
        var (tau, error, count, missing) = Combined(comparisons);
        return tau is { } value
            ? Measure.Of(SingleCaseDefinitions.TauCombinedP, 2 * Normal.CDF(0, 1, -Math.Abs(value / error!.Value)), count, missing)
            : Measure.None(SingleCaseDefinitions.TauCombinedP, NoValueReason.TooFewValues, count, missing);
    }

    /// <summary>Gives the interval around <see cref="CombinedTau"/>.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="confidence">The confidence, between 0 and 1.</param>
    /// <returns>Its ends.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is none.</exception>
    public static MeasureSet CombinedTauInterval(IEnumerable<PhaseComparison> comparisons, double confidence = 0.95)
    {
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence));
        }

        var (tau, error, count, missing) = Combined(comparisons);
        var reach = error * Normal.InvCDF(0, 1, (1 + confidence) / 2);
        return new MeasureSet(End(SingleCaseDefinitions.TauCombinedLow, tau - reach), End(SingleCaseDefinitions.TauCombinedHigh, tau + reach));

        Measure End(MeasureDefinition definition, double? end) =>
            end is { } value
                ? Measure.Of(definition, Math.Clamp(value, -1, 1), count, missing)
                : Measure.None(definition, NoValueReason.TooFewValues, count, missing);
    }

    private static (double? Tau, double? Error, int Count, int Missing) Combined(IEnumerable<PhaseComparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        PhaseComparison[] all = [.. comparisons];
        PhaseComparison[] known = Array.FindAll(all, static comparison => comparison.Tau.Value is not null);
        if (known.Length == 0)
        {
            return (null, null, 0, all.Length);
        }

        // Tau is twice NAP, and so is its standard error.
        var weights = known.Sum(Weight);
        return (
            known.Sum(static comparison => Weight(comparison) * comparison.Tau.Value!.Value) / weights,
            1 / Math.Sqrt(weights),
            known.Length,
            all.Length - known.Length);
    }

    private static double Weight(PhaseComparison comparison) => 1 / Math.Pow(2 * comparison.NapSeNull.Value!.Value, 2);
}
