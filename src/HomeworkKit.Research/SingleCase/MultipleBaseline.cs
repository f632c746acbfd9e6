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
        return tau is { } value ? Measure.Of(SingleCaseDefinitions.TauCombined, value, count, missing) : Measure.None(SingleCaseDefinitions.TauCombined, NoValueReason.TooFewValues, count, missing);
    }

    /// <summary>Gives the standard error of <see cref="CombinedTau"/>, which takes all values to be independent.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <returns>The standard error.</returns>
    public static Measure CombinedTauSe(IEnumerable<PhaseComparison> comparisons)
    {
        var (_, error, count, missing) = Combined(comparisons);
        return error is { } value ? Measure.Of(SingleCaseDefinitions.TauCombinedSe, value, count, missing) : Measure.None(SingleCaseDefinitions.TauCombinedSe, NoValueReason.TooFewValues, count, missing);
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
        return (known.Sum(static comparison => Weight(comparison) * comparison.Tau.Value!.Value) / weights, 1 / Math.Sqrt(weights), known.Length, all.Length - known.Length);
    }

    private static double Weight(PhaseComparison comparison) => 1 / Math.Pow(2 * comparison.NapSeNull.Value!.Value, 2);
}
