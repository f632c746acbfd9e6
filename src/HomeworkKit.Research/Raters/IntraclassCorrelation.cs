namespace HomeworkKit.Research;

/// <summary>How much of the variance of ratings lies between what was rated, not between raters.</summary>
/// <remarks>
/// Targets that a rater left out are left out whole and counted. The interval takes ratings to be normally distributed (McGraw and Wong 1996). A figure can lie
/// below 0. Equality is by value.
/// </remarks>
public sealed record IntraclassCorrelation
{
    private IntraclassCorrelation()
    {
    }

    /// <summary>Gets which correlation it is.</summary>
    public required IntraclassForm Form { get; init; }

    /// <summary>Gets the correlation; its count is that of targets.</summary>
    public required Measure Value { get; init; }

    /// <summary>Gets the lower end of its interval.</summary>
    public required Measure Low { get; init; }

    /// <summary>Gets the upper end of its interval.</summary>
    public required Measure High { get; init; }

    /// <summary>Works out the correlation.</summary>
    /// <param name="ratings">For each target what each rater said, raters always in the same order; null where one said nothing.</param>
    /// <param name="form">Which correlation is meant; there is no default.</param>
    /// <param name="confidence">The confidence of the interval, between 0 and 1.</param>
    /// <returns>The correlation.</returns>
    /// <exception cref="ArgumentException">Targets differ in their number of raters, a rating cannot be used, or the confidence lies outside its
    /// range.</exception>
    public static IntraclassCorrelation Of(IEnumerable<IReadOnlyList<double?>> ratings, IntraclassForm form, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentException(RatersMessages.Confidence, nameof(confidence));
        }

        IReadOnlyList<double?>[] all = [.. ratings];
        if (Array.Exists(all, target => target.Count != all[0].Count))
        {
            throw new ArgumentException(RatersMessages.UnequalRaters, nameof(ratings));
        }

        double[][] complete =
        [
            .. all.Where(static target => target.All(static value => value is not null)).Select(target => UsableNumbers.Present(target, nameof(ratings))),
        ];
        var missing = all.Length - complete.Length;
        if (complete.Length < 2 || complete[0].Length < 2)
        {
            return None(form, NoValueReason.TooFewValues, complete.Length, missing);
        }

        var squares = new MeanSquares(complete);
        var value = squares.Correlation(form);
        if (value is not { } correlation || !double.IsFinite(correlation))
        {
            return None(form, NoValueReason.NoVariance, complete.Length, missing);
        }

        var (low, high) = squares.Interval(form, correlation, (1 - confidence) / 2);
        return new IntraclassCorrelation
        {
            Form = form,
            Value = Measure.Of(AgreementDefinitions.Icc(form), correlation, complete.Length, missing),
            Low = End(AgreementDefinitions.IccLow(form), low),
            High = End(AgreementDefinitions.IccHigh(form), high),
        };

        Measure End(MeasureDefinition definition, double end) => double.IsFinite(end)
            ? Measure.Of(definition, end, complete.Length, missing)
            : Measure.None(definition, NoValueReason.NoVariance, complete.Length, missing);
    }

    private static IntraclassCorrelation None(IntraclassForm form, NoValueReason reason, int count, int missing) => new()
    {
        Form = form,
        Value = Measure.None(AgreementDefinitions.Icc(form), reason, count, missing),
        Low = Measure.None(AgreementDefinitions.IccLow(form), reason, count, missing),
        High = Measure.None(AgreementDefinitions.IccHigh(form), reason, count, missing),
    };
}
