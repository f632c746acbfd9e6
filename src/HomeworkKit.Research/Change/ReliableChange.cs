namespace HomeworkKit.Research;

/// <summary>Whether one person's score changed by more than the error of measurement, and whether it crossed a cutoff.</summary>
/// <remarks>
/// Numbers to look at together; a category is a convention of research, not a judgement of a person or of what they did. Equality is by value.
/// </remarks>
public sealed record ReliableChange
{
    private ReliableChange()
    {
    }

    /// <summary>Gets the standard error of measurement.</summary>
    public required Measure StandardError { get; init; }

    /// <summary>Gets the standard error of a difference.</summary>
    public required Measure DifferenceError { get; init; }

    /// <summary>Gets the index; its definition names the method. Positive for a higher score, whichever way is better.</summary>
    /// <value>None with a score missing or at an error of zero.</value>
    public required Measure Index { get; init; }

    /// <summary>Gets the lower end of the interval around the change.</summary>
    /// <value>
    /// As many standard errors of a difference below it as <see cref="ChangeCriteria.Criterion"/> says: under Jacobson and Truax a change is reliable if and
    /// only if 0 lies outside.
    /// </value>
    public required Measure Low { get; init; }

    /// <summary>Gets the upper end of that interval.</summary>
    public required Measure High { get; init; }

    /// <summary>Gets the cutoff two standard deviations away from the clinical mean.</summary>
    public required Measure CutoffA { get; init; }

    /// <summary>Gets the cutoff two standard deviations away from the mean of the group without the problem.</summary>
    public required Measure CutoffB { get; init; }

    /// <summary>Gets the cutoff between the groups.</summary>
    public required Measure CutoffC { get; init; }

    /// <summary>Gets the change in percent of the score before.</summary>
    public required Measure PercentageChange { get; init; }

    /// <summary>Gets a value indicating whether the index lies beyond the criterion.</summary>
    /// <value>Null if there is no index.</value>
    public bool? IsReliable { get; private init; }

    /// <summary>Gets the category.</summary>
    /// <value>Null if there is no index.</value>
    public ChangeCategory? Category { get; private init; }

    /// <summary>Gets a value indicating whether the score got reliably worse and crossed the cutoff into the clinical group.</summary>
    public bool CrossedIntoClinical { get; private init; }

    /// <summary>Works out a person's change.</summary>
    /// <param name="before">The score before; null if missing.</param>
    /// <param name="after">The score after; null if missing.</param>
    /// <param name="criteria">What is known about the scale.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentException">A number cannot be used or lies outside its range, or the method lacks a mean.</exception>
    public static ReliableChange Of(double? before, double? after, ChangeCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        _ = criteria.OrThrow();
        var count = UsableNumbers.Present([before, after], nameof(before)).Length;
        var error = criteria.SdPre * Math.Sqrt(1 - criteria.Reliability);
        var index = IndexOf(before, after, criteria, error, count);
        var cutoffC = Between(criteria);
        var cutoff = criteria.Cutoff ?? cutoffC.Value;
        var better = criteria.HigherIsBetter ? 1 : -1;
        var isReliable = index.Value is { } value ? Math.Abs(value) > criteria.Criterion : (bool?)null;
        var improved = isReliable == true && index.Value * better > 0;
        var worse = isReliable == true && index.Value * better < 0;
        return new ReliableChange
        {
            StandardError = Measure.Of(ChangeDefinitions.StandardError, error, 1),
            DifferenceError = Measure.Of(ChangeDefinitions.DifferenceError, Math.Sqrt(2) * error, 1),
            Index = index,
            CutoffA = Away(ChangeDefinitions.CutoffA, criteria.ClinicalMean, criteria.ClinicalSd, 2 * better),
            CutoffB = Away(ChangeDefinitions.CutoffB, criteria.NormMean, criteria.NormSd, -2 * better),
            CutoffC = cutoffC,
            Low = End(ChangeDefinitions.ChangeLow, before, after, -criteria.Criterion * Math.Sqrt(2) * error, count),
            High = End(ChangeDefinitions.ChangeHigh, before, after, criteria.Criterion * Math.Sqrt(2) * error, count),
            PercentageChange = Percentage(before, after, count),
            IsReliable = isReliable,
            Category = isReliable is null ? null
                : improved && better * before <= better * cutoff && better * after > better * cutoff ? ChangeCategory.Recovered
                : improved ? ChangeCategory.Improved
                : worse ? ChangeCategory.Deteriorated
                : ChangeCategory.Unchanged,
            CrossedIntoClinical = worse && better * before > better * cutoff && better * after <= better * cutoff,
        };
    }

    private static Measure IndexOf(double? before, double? after, ChangeCriteria criteria, double error, int count)
    {
        var definition = criteria.Method switch
        {
            ReliableChangeMethod.JacobsonTruax => ChangeDefinitions.JacobsonTruaxIndex,
            ReliableChangeMethod.EdwardsNunnally => ChangeDefinitions.EdwardsNunnallyIndex,
            ReliableChangeMethod.GulliksenLordNovick => ChangeDefinitions.GulliksenLordNovickIndex,
            ReliableChangeMethod.HsuLinnLord => ChangeDefinitions.HsuLinnLordIndex,
            ReliableChangeMethod.NunnallyKotsch => ChangeDefinitions.NunnallyKotschIndex,
            ReliableChangeMethod.HagemanArrindell => ChangeDefinitions.HagemanArrindellIndex,
            _ => throw new ArgumentException(ChangeMessages.Criteria),
        };
        if (before is not { } first || after is not { } last)
        {
            return Measure.None(definition, NoValueReason.NotRecorded, count, 2 - count);
        }

        var (distance, unit) = ChangeIndex.Of(first, last, criteria, error);
        return double.IsFinite(distance) && double.IsFinite(unit)
            ? Measure.Quotient(definition, distance, unit, count)
            : Measure.None(definition, NoValueReason.NoVariance, count);
    }

    private static Measure End(MeasureDefinition definition, double? before, double? after, double reach, int count) => after - before is { } change
        ? Measure.Of(definition, change + reach, count)
        : Measure.None(definition, NoValueReason.NotRecorded, count, 2 - count);

    private static Measure Away(MeasureDefinition definition, double? mean, double? deviation, int deviations) => mean + (deviations * deviation) is { } cutoff
        ? Measure.Of(definition, cutoff, 1)
        : Measure.None(definition, NoValueReason.NotRecorded, 0, 1);

    private static Measure Between(ChangeCriteria criteria) =>
        criteria is { ClinicalMean: { } clinical, ClinicalSd: { } clinicalSd, NormMean: { } norm, NormSd: { } normSd }
            ? Measure.Quotient(ChangeDefinitions.CutoffC, (clinicalSd * norm) + (normSd * clinical), clinicalSd + normSd, 1)
            : Measure.None(ChangeDefinitions.CutoffC, NoValueReason.NotRecorded, 0, 1);

    private static Measure Percentage(double? before, double? after, int count) =>
        before is not { } first || after is not { } last ? Measure.None(ChangeDefinitions.PercentageChange, NoValueReason.NotRecorded, count, 2 - count)
        : first < 0 ? Measure.None(ChangeDefinitions.PercentageChange, NoValueReason.NotApplicable, count)
        : Measure.Quotient(ChangeDefinitions.PercentageChange, 100 * (last - first), first, count);
}
