using HomeworkKit.Adherence;
using MathNet.Numerics.Distributions;

namespace HomeworkKit.Research;

/// <summary>How far two raters said the same.</summary>
public static class RaterAgreement
{
    /// <summary>Gives percent agreement as a figure.</summary>
    /// <param name="agreement">What the core counted: see <see cref="ObserverAgreement.Between"/>.</param>
    /// <returns>The figure.</returns>
    public static Measure Percent(ObserverAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return agreement.Percent is { } percent
            ? Measure.Of(AgreementDefinitions.PercentAgreement, (double)percent, agreement.Compared)
            : Measure.None(AgreementDefinitions.PercentAgreement, NoValueReason.TooFewValues, 0);
    }

    /// <summary>Gives agreement beyond chance.</summary>
    /// <param name="ratings">What both said about each target, as categories from 0 on in their order; null where one said nothing.</param>
    /// <param name="categories">How many categories the scale has; 2 or more.</param>
    /// <param name="weights">How bad a disagreement is.</param>
    /// <returns>The figure: 1 for full agreement, 0 for what chance would give. None if both always said the same one thing.</returns>
    /// <exception cref="ArgumentException">A category lies outside the scale.</exception>
    public static Measure Kappa(IEnumerable<(int? First, int? Second)> ratings, int categories, KappaWeights weights)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        (int? First, int? Second)[] all = [.. ratings];
        (int First, int Second)[] both =
        [
            .. all.Where(static pair => pair is { First: not null, Second: not null }).Select(static pair => (pair.First!.Value, pair.Second!.Value)),
        ];
        if (categories < 2 || Array.Exists(both, pair => pair.First < 0 || pair.First >= categories || pair.Second < 0 || pair.Second >= categories))
        {
            throw new ArgumentException(RatersMessages.Category, nameof(ratings));
        }

        var definition = weights switch
        {
            KappaWeights.None => AgreementDefinitions.Kappa,
            KappaWeights.Linear => AgreementDefinitions.KappaLinear,
            KappaWeights.Quadratic => AgreementDefinitions.KappaQuadratic,
            _ => throw new ArgumentOutOfRangeException(nameof(weights)),
        };
        if (both.Length == 0)
        {
            return Measure.None(definition, NoValueReason.TooFewValues, 0, all.Length);
        }

        // Disagreement seen over disagreement to be expected if each rater kept to his own shares of the categories.
        var seen = both.Average(pair => Distance(pair.First, pair.Second, weights));
        var first = Shares(both.Select(static pair => pair.First), categories, both.Length);
        var second = Shares(both.Select(static pair => pair.Second), categories, both.Length);
        var expected = 0d;
        for (var i = 0; i < categories; i++)
        {
            for (var j = 0; j < categories; j++)
            {
                expected += first[i] * second[j] * Distance(i, j, weights);
            }
        }

        return expected == 0
            ? Measure.None(definition, NoValueReason.NoVariance, both.Length, all.Length - both.Length)
            : Measure.Of(definition, 1 - (seen / expected), both.Length, all.Length - both.Length);
    }

    /// <summary>Gives agreement beyond chance with its interval.</summary>
    /// <param name="ratings">What both said about each target, as categories from 0 on in their order; null where one said nothing.</param>
    /// <param name="categories">How many categories the scale has; 2 or more.</param>
    /// <param name="weights">How bad a disagreement is.</param>
    /// <param name="confidence">The confidence of the interval, between 0 and 1.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="ArgumentException">A category lies outside the scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is none.</exception>
    public static KappaEstimate KappaWithInterval(
        IEnumerable<(int? First, int? Second)> ratings,
        int categories,
        KappaWeights weights,
        double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence));
        }

        (int? First, int? Second)[] all = [.. ratings];
        var kappa = Kappa(all, categories, weights);
        (int First, int Second)[] both =
        [
            .. all.Where(static pair => pair is { First: not null, Second: not null }).Select(static pair => (pair.First!.Value, pair.Second!.Value)),
        ];
        var error = kappa.Value is { } value ? StandardError(both, categories, weights, value) : default(double?);
        var reach = error * Normal.InvCDF(0, 1, (1 + confidence) / 2);
        return new KappaEstimate
        {
            Kappa = kappa,
            StandardError = Figure(AgreementDefinitions.KappaSe, error),
            Low = Figure(AgreementDefinitions.KappaLow, kappa.Value - reach is { } low ? Math.Max(-1, low) : null),
            High = Figure(AgreementDefinitions.KappaHigh, kappa.Value + reach is { } high ? Math.Min(1, high) : null),
        };

        Measure Figure(MeasureDefinition definition, double? number) => number is { } one
            ? Measure.Of(definition, one, kappa.Count, kappa.Missing)
            : Measure.None(definition, kappa.Reason!.Value, kappa.Count, kappa.Missing);
    }

    private static double StandardError((int First, int Second)[] both, int categories, KappaWeights weights, double kappa)
    {
        // Disagreement over the largest there is: kappa is the same, and full agreement weighs 1.
        var most = Distance(0, categories - 1, weights);
        var first = Shares(both.Select(static pair => pair.First), categories, both.Length);
        var second = Shares(both.Select(static pair => pair.Second), categories, both.Length);
        double Weight(int i, int j) => 1 - (Distance(i, j, weights) / most);
        double[] rows = [.. Enumerable.Range(0, categories).Select(i => Enumerable.Range(0, categories).Sum(j => second[j] * Weight(i, j)))];
        double[] columns = [.. Enumerable.Range(0, categories).Select(j => Enumerable.Range(0, categories).Sum(i => first[i] * Weight(i, j)))];
        var expected = Enumerable.Range(0, categories).Sum(i => first[i] * rows[i]);
        var squares = both.Average(pair => Square(Weight(pair.First, pair.Second) - ((rows[pair.First] + columns[pair.Second]) * (1 - kappa))));
        return Math.Sqrt(Math.Max(0, squares - Square(kappa - (expected * (1 - kappa)))) / both.Length) / (1 - expected);

        static double Square(double number) => number * number;
    }

    private static double Distance(int one, int other, KappaWeights weights) => weights switch
    {
        KappaWeights.Linear => Math.Abs(one - other),
        KappaWeights.Quadratic => (double)(one - other) * (one - other),
        _ => one == other ? 0 : 1,
    };

    private static double[] Shares(IEnumerable<int> ratings, int categories, int count)
    {
        var shares = new double[categories];
        foreach (var rating in ratings)
        {
            shares[rating] += 1.0 / count;
        }

        return shares;
    }
}
