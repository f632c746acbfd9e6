namespace HomeworkKit.Research;

/// <summary>
/// Tests whether what changes with the intervention changes more than at any other start that could have been drawn. Takes no distribution, and no independence
/// of values.
/// </summary>
/// <remarks>
/// It holds only if the start of each intervention was drawn at random, before the study, from the starts that leave so many values in each phase; nobody can
/// make it so afterwards. Every arrangement is counted, none is sampled.
/// </remarks>
public static class RandomizationTest
{
    /// <summary>The most arrangements that are counted.</summary>
    public const int MostArrangements = 5_000_000;

    /// <summary>Tests one case.</summary>
    /// <param name="design">A baseline and an intervention.</param>
    /// <param name="improvement">Which way is better.</param>
    /// <param name="fewest">The fewest sessions that each phase was to have; 1 or more.</param>
    /// <returns>The p value; its count is that of the arrangements.</returns>
    /// <exception cref="ArgumentException">The design is no AB, or its start is none of those that could have been drawn.</exception>
    public static Measure Of(CaseDesign design, Improvement improvement, int fewest)
    {
        ArgumentNullException.ThrowIfNull(design);
        return Of(new MultipleBaseline { Cases = [design] }, improvement, fewest);
    }

    /// <summary>Tests several cases together, whose starts were drawn one apart from the other.</summary>
    /// <param name="cases">Designs of a baseline and an intervention each.</param>
    /// <param name="improvement">Which way is better, in every case.</param>
    /// <param name="fewest">The fewest sessions that each phase was to have; 1 or more.</param>
    /// <returns>The p value of the sum of the differences; its count is that of the arrangements. None if a phase of an arrangement has no value.</returns>
    /// <exception cref="ArgumentException">A design is no AB, its start is none of those that could have been drawn, or there are too many
    /// arrangements.</exception>
    public static Measure Of(MultipleBaseline cases, Improvement improvement, int fewest)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewest, 1);
        if (improvement is not (Improvement.Increase or Improvement.Decrease))
        {
            throw new ArgumentException(SingleCaseMessages.UnknownImprovement, nameof(improvement));
        }

        (double?[] Differences, int Observed)[] all = [.. cases.Cases.Select(design => Differences(design, improvement, fewest))];
        var arrangements = all.Aggregate(1d, static (product, one) => product * one.Differences.Length);
        if (all.Length == 0 || arrangements > MostArrangements)
        {
            throw new ArgumentException(SingleCaseMessages.Arrangements, nameof(cases));
        }

        var missing = cases.Cases.Sum(static design => design.Phases.Sum(static phase => phase.Values.Count(static value => value.Value is null)));
        if (all.Any(static one => one.Differences.Contains(null)))
        {
            return Measure.None(SingleCaseDefinitions.RandomizationP, NoValueReason.MissingValues, (int)arrangements, missing);
        }

        double[] sums = [0];
        foreach (var (differences, _) in all)
        {
            sums = [.. sums.SelectMany(sum => differences.Select(difference => sum + difference!.Value))];
        }

        // Sums of the same differences in another order may differ in their last digits.
        var observed = all.Sum(static one => one.Differences[one.Observed]!.Value);
        var tolerance = 1e-9 * Math.Max(1, Math.Abs(observed));
        return Measure.Of(SingleCaseDefinitions.RandomizationP, (double)sums.Count(sum => sum >= observed - tolerance) / sums.Length, sums.Length, missing);
    }

    // The difference of the means for each start; null where a phase would have no value.
    private static (double?[] Differences, int Observed) Differences(CaseDesign design, Improvement improvement, int fewest)
    {
        if (design.Phases is not [{ Kind: PhaseKind.Baseline } baseline, { Kind: PhaseKind.Intervention } intervention])
        {
            throw new ArgumentException(SingleCaseMessages.NoAB, nameof(design));
        }

        SessionOrder.Check(design.Phases.SelectMany(static phase => phase.Values), nameof(design));
        double?[] values = [.. baseline.Values.Concat(intervention.Values).Select(static value => value.Value)];
        _ = UsableNumbers.Present(values, nameof(design));
        var observed = baseline.Values.Count - fewest;
        if (observed < 0 || intervention.Values.Count < fewest)
        {
            throw new ArgumentException(SingleCaseMessages.StartNotDrawn, nameof(design));
        }

        var sign = improvement == Improvement.Increase ? 1 : -1;
        return (
            [
                .. Enumerable
                    .Range(fewest, values.Length - (2 * fewest) + 1)
                    .Select(start => sign * (values.Skip(start).Average() - values.Take(start).Average())),
            ],
            observed);
    }
}
