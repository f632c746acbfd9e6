using MathNet.Numerics.Distributions;

namespace HomeworkKit.Research;

/// <summary>The difference between phases in standard deviations between people, so that it can stand beside those of trials with groups.</summary>
/// <remarks>
/// After Hedges, Pustejovsky and Shadish (2012 for reversals, 2013 for multiple baselines): a stable level in each phase, the same effect in every case, values
/// of a case that follow each other correlated by an amount that falls with their distance, and variances that do not differ. The variance is that between
/// cases in the same phase at the same session. Equality is by value.
/// </remarks>
public sealed record BetweenCaseDifference
{
    private const int MostValues = 2_000;

    private BetweenCaseDifference()
    {
    }

    /// <summary>Gets the difference; positive for improvement.</summary>
    public required Measure Value { get; init; }

    /// <summary>Gets its standard error.</summary>
    public required Measure StandardError { get; init; }

    /// <summary>Gets the lower end of its interval.</summary>
    public required Measure Low { get; init; }

    /// <summary>Gets the upper end of its interval.</summary>
    public required Measure High { get; init; }

    /// <summary>Gets the degrees of freedom of the standard deviation.</summary>
    public required Measure Df { get; init; }

    /// <summary>Gets the correlation of successive values within phases.</summary>
    public required Measure Autocorrelation { get; init; }

    /// <summary>Gets the share of the variance that lies between cases.</summary>
    public required Measure Icc { get; init; }

    /// <summary>Works it out from several cases.</summary>
    /// <param name="cases">Two or more cases with baselines, each followed by an intervention; other phases are left out.</param>
    /// <param name="improvement">Which way is better.</param>
    /// <param name="confidence">The confidence of the interval, between 0 and 1.</param>
    /// <returns>
    /// The figures; none with fewer than two cases that share a session in the same phase, or without variance. Their count is that of values.
    /// </returns>
    /// <exception cref="ArgumentException">The sessions of a case do not ascend, a value cannot be used, or there are more than 2,000 values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is none.</exception>
    public static BetweenCaseDifference Of(MultipleBaseline cases, Improvement improvement, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(cases);
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence));
        }

        if (improvement is not (Improvement.Increase or Improvement.Decrease))
        {
            throw new ArgumentException(SingleCaseMessages.UnknownImprovement, nameof(improvement));
        }

        foreach (var design in cases.Cases)
        {
            SessionOrder.Check(design.Phases.SelectMany(static phase => phase.Values), nameof(cases));
            _ = UsableNumbers.Present(design.Phases.SelectMany(static phase => phase.Values).Select(static point => point.Value), nameof(cases));
        }

        var (missing, values) = (
            cases.Cases.Sum(static design => design.Phases.Sum(static phase => phase.Values.Count(static point => point.Value is null))),
            BetweenCaseValues.Of(cases));
        if (values.Count > MostValues)
        {
            throw new ArgumentException(SingleCaseMessages.TooManyValues, nameof(cases));
        }

        if (values.Cases < 2 || values.GroupsDf < 1 || values.WithinDf < 1)
        {
            return None(NoValueReason.TooFewValues, values.Count, missing);
        }

        var between = values.BetweenVariance();
        if (!(between > 0))
        {
            return None(NoValueReason.NoVariance, values.Count, missing);
        }

        var phi = values.Autocorrelation();
        var rho = Math.Clamp(1 - (values.WithinVariance(phi) / between), 0, 1);
        var df = values.Df(phi, rho);
        var plain = (improvement == Improvement.Increase ? 1 : -1) * values.MeanDifference() / Math.Sqrt(between);
        var correction = 1 - (3 / ((4 * df) - 1));
        var difference = correction * plain;
        var error =
            df > 2
                ? Math.Sqrt(
                    Square(correction)
                        * ((df / (df - 2) * values.DifferenceVariance(phi, rho)) + (Square(plain) * ((df / (df - 2)) - (1 / Square(correction))))))
                : default(double?);
        var reach = error * Normal.InvCDF(0, 1, (1 + confidence) / 2);
        return new BetweenCaseDifference
        {
            Value = Figure(SingleCaseDefinitions.BetweenCase, difference),
            StandardError = Figure(SingleCaseDefinitions.BetweenCaseSe, error),
            Low = Figure(SingleCaseDefinitions.BetweenCaseLow, difference - reach),
            High = Figure(SingleCaseDefinitions.BetweenCaseHigh, difference + reach),
            Df = Figure(SingleCaseDefinitions.BetweenCaseDf, df),
            Autocorrelation = Figure(SingleCaseDefinitions.BetweenCaseAutocorrelation, phi),
            Icc = Figure(SingleCaseDefinitions.BetweenCaseIcc, rho),
        };

        Measure Figure(MeasureDefinition definition, double? value) => value is { } number && double.IsFinite(number)
            ? Measure.Of(definition, number, values.Count, missing)
            : Measure.None(definition, NoValueReason.TooFewValues, values.Count, missing);
    }

    private static double Square(double value) => value * value;

    private static BetweenCaseDifference None(NoValueReason reason, int count, int missing) => new()
    {
        Value = Measure.None(SingleCaseDefinitions.BetweenCase, reason, count, missing),
        StandardError = Measure.None(SingleCaseDefinitions.BetweenCaseSe, reason, count, missing),
        Low = Measure.None(SingleCaseDefinitions.BetweenCaseLow, reason, count, missing),
        High = Measure.None(SingleCaseDefinitions.BetweenCaseHigh, reason, count, missing),
        Df = Measure.None(SingleCaseDefinitions.BetweenCaseDf, reason, count, missing),
        Autocorrelation = Measure.None(SingleCaseDefinitions.BetweenCaseAutocorrelation, reason, count, missing),
        Icc = Measure.None(SingleCaseDefinitions.BetweenCaseIcc, reason, count, missing),
    };
}
