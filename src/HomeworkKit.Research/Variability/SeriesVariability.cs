using MathNet.Numerics.Statistics;

namespace HomeworkKit.Research;

/// <summary>How much a person's answers vary, and how much from one to the next.</summary>
/// <remarks>Nothing is filled in for a prompt without an answer. Equality is by value.</remarks>
public sealed record SeriesVariability
{
    private const int FewestForAutocorrelation = 4;
    private const int FewestPairsForCorrelation = 3;

    private SeriesVariability()
    {
    }

    /// <summary>Gets how many prompts there are.</summary>
    public required int Prompts { get; init; }

    /// <summary>Gets how many were answered.</summary>
    public required int Answered { get; init; }

    /// <summary>Gets which values make a pair.</summary>
    public required PairRule Rule { get; init; }

    /// <summary>Gets how many pairs there are.</summary>
    public required int PairCount { get; init; }

    /// <summary>Gets the mean of the answers.</summary>
    public required Measure Mean { get; init; }

    /// <summary>Gets their standard deviation.</summary>
    public required Measure Sd { get; init; }

    /// <summary>Gets the mean squared successive difference; its count is that of pairs.</summary>
    public required Measure Mssd { get; init; }

    /// <summary>Gets its root.</summary>
    public required Measure Rmssd { get; init; }

    /// <summary>Gets the mean absolute successive difference.</summary>
    public required Measure Masd { get; init; }

    /// <summary>Gets the correlation of one answer with the next, over the pairs.</summary>
    public required Measure LagOne { get; init; }

    /// <summary>Gets the autocorrelations at lag 1, 2 and so on, of a series without gaps.</summary>
    public IReadOnlyList<Measure> Autocorrelation { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets all figures.</summary>
    public IReadOnlyList<Measure> All => [Mean, Sd, Mssd, Rmssd, Masd, LagOne, .. Autocorrelation];

    /// <summary>Works out the figures of a series without days.</summary>
    /// <param name="values">The answers in the order of the prompts; null where one is missing.</param>
    /// <param name="rule">Which values make a pair; not <see cref="PairRule.AdjacentSameDay"/>, which needs days.</param>
    /// <param name="lags">Up to which lag to give autocorrelations.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentException">A value is not a number or beyond 1e100, or the rule needs days.</exception>
    public static SeriesVariability Of(IEnumerable<double?> values, PairRule rule, int lags = 3) => rule == PairRule.AdjacentSameDay
        ? throw new ArgumentException(VariabilityMessages.DaysNeeded, nameof(rule))
        : Of(values.Select(static value => new PromptValue(0, value)), rule, lags);

    /// <summary>Works out the figures of a series.</summary>
    /// <param name="prompts">The prompts in their order, those without an answer too.</param>
    /// <param name="rule">Which values make a pair.</param>
    /// <param name="lags">Up to which lag to give autocorrelations.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentException">A value is not a number or beyond 1e100, or the rule is unknown.</exception>
    public static SeriesVariability Of(IEnumerable<PromptValue> prompts, PairRule rule, int lags = 3)
    {
        ArgumentNullException.ThrowIfNull(prompts);
        ArgumentOutOfRangeException.ThrowIfNegative(lags);
        PromptValue[] all = [.. prompts];
        var values = UsableNumbers.Present(all.Select(static prompt => prompt.Value), nameof(prompts));
        var pairs = Pairs(all, rule);
        var missing = all.Length - values.Length;
        double? mssd = pairs.Length == 0 ? null : pairs.Average(static pair => (pair.Next - pair.Value) * (pair.Next - pair.Value));
        return new SeriesVariability
        {
            Prompts = all.Length,
            Answered = values.Length,
            Rule = rule,
            PairCount = pairs.Length,
            Mean = Figure(VariabilityDefinitions.Mean, values.Length > 0 ? values.Mean() : null, values.Length),
            Sd = Figure(VariabilityDefinitions.Sd, values.Length > 1 ? values.StandardDeviation() : null, values.Length),
            Mssd = Figure(VariabilityDefinitions.Mssd(rule), mssd, pairs.Length),
            Rmssd = Figure(VariabilityDefinitions.Rmssd(rule), mssd is { } squared ? Math.Sqrt(squared) : null, pairs.Length),
            Masd = Figure(
                VariabilityDefinitions.Masd(rule),
                pairs.Length == 0 ? null : pairs.Average(static pair => Math.Abs(pair.Next - pair.Value)),
                pairs.Length),
            LagOne = Correlation(VariabilityDefinitions.LagOne(rule), pairs, missing),
            Autocorrelation = [.. Enumerable.Range(1, lags).Select(lag => AutocorrelationOf(values, missing, lag))],
        };

        Measure Figure(MeasureDefinition definition, double? value, int count) => value is { } number
            ? Measure.Of(definition, number, count, missing)
            : Measure.None(definition, NoValueReason.TooFewValues, count, missing);
    }

    private static (double Value, double Next)[] Pairs(PromptValue[] prompts, PairRule rule)
    {
        var series = rule == PairRule.DropMissing ? Array.FindAll(prompts, static prompt => prompt.Value is not null) : prompts;
        return
        [
            .. series
                .Zip(series.Skip(1))
                .Where(pair =>
                    pair is { First.Value: not null, Second.Value: not null } && (rule != PairRule.AdjacentSameDay || pair.First.Day == pair.Second.Day))
                .Select(static pair => (pair.First.Value!.Value, pair.Second.Value!.Value)),
        ];
    }

    private static Measure Correlation(MeasureDefinition definition, (double Value, double Next)[] pairs, int missing)
    {
        if (pairs.Length < FewestPairsForCorrelation)
        {
            return Measure.None(definition, NoValueReason.TooFewValues, pairs.Length, missing);
        }

        var correlation = Array.TrueForAll(pairs, pair => pair.Value == pairs[0].Value) || Array.TrueForAll(pairs, pair => pair.Next == pairs[0].Next)
            ? double.NaN
            : MathNet.Numerics.Statistics.Correlation.Pearson(pairs.Select(static pair => pair.Value), pairs.Select(static pair => pair.Next));
        return double.IsFinite(correlation)
            ? Measure.Of(definition, Math.Clamp(correlation, -1, 1), pairs.Length, missing)
            : Measure.None(definition, NoValueReason.NoVariance, pairs.Length, missing);
    }

    private static Measure AutocorrelationOf(double[] values, int missing, int lag)
    {
        var definition = VariabilityDefinitions.Autocorrelation(lag);
        if (missing > 0)
        {
            return Measure.None(definition, NoValueReason.MissingValues, values.Length, missing);
        }

        if (values.Length < FewestForAutocorrelation || values.Length <= lag)
        {
            return Measure.None(definition, NoValueReason.TooFewValues, values.Length);
        }

        var mean = values.Mean();
        var squares = values.Sum(value => (value - mean) * (value - mean));
        return Array.TrueForAll(values, value => value == values[0]) || squares == 0
            ? Measure.None(definition, NoValueReason.NoVariance, values.Length)
            : Measure.Of(definition, values.Zip(values.Skip(lag), (one, later) => (one - mean) * (later - mean)).Sum() / squares, values.Length);
    }
}
