using MathNet.Numerics.Statistics;

namespace HomeworkKit.Research;

/// <summary>One figure over the people of a cohort: how it is spread, and for how many people there is none and why.</summary>
/// <remarks>
/// One figure a person, so that nobody counts twice. There is no minimum and no maximum, which would be somebody's own; nothing is ranked. Groups smaller than
/// the smallest that is shown give no figure, and small groups can still be found out by subtracting one table from another. Equality is by value.
/// </remarks>
public sealed record CohortSpread
{
    /// <summary>The smallest group that is shown unless said otherwise.</summary>
    public const int UsualSmallestGroup = 5;

    private CohortSpread()
    {
    }

    /// <summary>Gets what the people's figures mean.</summary>
    public required MeasureDefinition Definition { get; init; }

    /// <summary>Gets how many people there are, those without a figure included.</summary>
    public required int People { get; init; }

    /// <summary>Gets for how many of them something was due and nothing is recorded.</summary>
    public required int NothingRecorded { get; init; }

    /// <summary>Gets for how many of them nothing was due.</summary>
    public required int NothingDue { get; init; }

    /// <summary>Gets the mean.</summary>
    public required Measure Mean { get; init; }

    /// <summary>Gets the standard deviation, with n - 1.</summary>
    public required Measure Sd { get; init; }

    /// <summary>Gets the lower quartile.</summary>
    /// <value>The definition names the rule: <c>cohort-lower-quartile-type-8-of-</c>. The median is the same by both rules.</value>
    public required Measure LowerQuartile { get; init; }

    /// <summary>Gets the median.</summary>
    public required Measure Median { get; init; }

    /// <summary>Gets the upper quartile.</summary>
    public required Measure UpperQuartile { get; init; }

    /// <summary>Puts the figures of people together.</summary>
    /// <param name="figures">One figure a person, all under one definition.</param>
    /// <param name="smallestGroup">The smallest number of people with a figure for which anything is shown; 1 or more.</param>
    /// <param name="quantiles">How quartiles are placed; <see cref="QuantileType.Type7"/> gives what R and pandas give unless told otherwise.</param>
    /// <returns>The summary; null if there are no figures at all.</returns>
    /// <exception cref="ArgumentException">The figures stand under different definitions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The smallest group is below 1, or the rule is none of those named.</exception>
    public static CohortSpread? Of(IEnumerable<Measure> figures, int smallestGroup = UsualSmallestGroup, QuantileType quantiles = QuantileType.Type8)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentOutOfRangeException.ThrowIfLessThan(smallestGroup, 1);
        var (type, rule) = quantiles switch
        {
            QuantileType.Type7 => ("type-7", QuantileDefinition.R7),
            QuantileType.Type8 => ("type-8", QuantileDefinition.R8),
            _ => throw new ArgumentOutOfRangeException(nameof(quantiles)),
        };
        Measure[] all = [.. figures];
        if (all.Length == 0)
        {
            return null;
        }

        var definition = all[0].Definition;
        if (Array.Exists(all, figure => figure.Definition != definition))
        {
            throw new ArgumentException(MeasureMessages.MixedDefinitions, nameof(figures));
        }

        double[] values = [.. all.Where(static figure => figure.Value is not null).Select(static figure => figure.Value!.Value).Order()];
        return new CohortSpread
        {
            Definition = definition,
            People = all.Length,
            NothingRecorded = all.Count(static figure => figure.Reason == NoValueReason.NothingRecorded),
            NothingDue = all.Count(static figure => figure.Reason == NoValueReason.NothingDue),
            Mean = Over("mean", 1, static values => values.Mean()),
            Sd = Over("sd", 2, static values => values.StandardDeviation()),
            LowerQuartile = Over("lower-quartile-" + type, 1, values => values.QuantileCustom(0.25, rule)),
            Median = Over("median", 1, static values => values.Median()),
            UpperQuartile = Over("upper-quartile-" + type, 1, values => values.QuantileCustom(0.75, rule)),
        };

        Measure Over(string statistic, int fewest, Func<double[], double> compute)
        {
            var over = definition with { Id = $"cohort-{statistic}-of-{definition.Id}" };
            var missing = all.Length - values.Length;
            return values.Length < smallestGroup ? Measure.None(over, NoValueReason.Suppressed, values.Length, missing)
                : values.Length < fewest ? Measure.None(over, NoValueReason.TooFewValues, values.Length, missing)
                : Measure.Of(over, compute(values), values.Length, missing);
        }
    }
}
