namespace HomeworkKit.Research.Tests.SingleCase;

/// <summary>
/// The package scdhlm could not be installed here, so this was derived a second time: in R with explicit matrices of projections and covariances, and by
/// simulation, which has to find the difference that the values were made with.
/// </summary>
public sealed class BetweenCaseDifferenceTests
{
    private static readonly MultipleBaseline Three = new()
    {
        Cases =
        [
            Case("a", 5, 8, 7, 9, 8, 7, 4, 3, 4, 2, 3, 3, 2),
            Case("b", 7, 6, 8, 7, 7, 6, 8, 7, 5, 3, 2, 4, 3),
            Case("c", 8, 9, 8, 8, 9, 7, 8, 9, 8, 6, 4, 5, 3),
        ],
    };

    [Fact]
    public void The_figures_are_those_of_a_second_derivation_with_matrices()
    {
        var found = BetweenCaseDifference.Of(Three, Improvement.Decrease);
        Measure[] figures = [found.Value, found.StandardError, found.Df, found.Autocorrelation, found.Icc];
        double[] expected = [3.357041424945, 0.991543238712, 9.549777243566, -0.172602040816, 0.367743699891];
        Assert.All(figures.Zip(expected), static pair => Assert.Equal(pair.Second, pair.First.Value!.Value, 1e-9));
        Assert.Equal((36, 0), (found.Value.Count, found.Value.Missing));
        Assert.Equal(found.Value.Value!.Value - (1.959963984540054 * found.StandardError.Value!.Value), found.Low.Value!.Value, 1e-8);
        Assert.Equal(-found.Value.Value.Value, BetweenCaseDifference.Of(Three, Improvement.Increase).Value.Value!.Value, 1e-12);
    }

    [Fact]
    public void On_average_it_finds_the_difference_that_values_were_made_with_and_its_error_is_how_far_it_strays()
    {
        const double True = 1.2;
        const int Trials = 600;
        var random = new Random(5);
        List<double> found = [];
        List<double> errors = [];
        for (var i = 0; i < Trials; i++)
        {
            var one = BetweenCaseDifference.Of(
                new MultipleBaseline { Cases = [.. Enumerable.Range(0, 8).Select(number => Invented(random, number, True))] },
                Improvement.Increase);
            found.Add(one.Value.Value!.Value);
            errors.Add(one.StandardError.Value!.Value);
        }

        var (mean, sd) = (found.Average(), Math.Sqrt(found.Sum(value => Math.Pow(value - found.Average(), 2)) / (Trials - 1)));
        Assert.Equal(True, mean, 0.05);
        Assert.InRange(errors.Average() / sd, 0.88, 1.12);
    }

    [Fact]
    public void Reversals_count_each_pair_and_units_do_not_matter()
    {
        static CaseDesign Reversal(string name, double times, params double[] values) =>
            new()
            {
                Case = name,
                Phases =
                [
                    .. values
                        .Chunk(4)
                        .Select(
                            (part, i) =>
                                CasePhase.Of(
                                    "P" + i,
                                    i % 2 == 0 ? PhaseKind.Baseline : PhaseKind.Intervention,
                                    part.Select(value => (double?)(value * times)),
                                    1 + (4 * i))),
                ],
            };
        static MultipleBaseline Two(double times) =>
            new()
            {
                Cases =
                [
                    Reversal("a", times, 8, 7, 9, 8, 3, 4, 3, 2, 7, 8, 6, 7, 3, 2, 2, 1),
                    Reversal("b", times, 6, 8, 7, 9, 4, 5, 3, 4, 8, 8, 9, 6, 2, 3, 4, 2),
                ],
            };
        var (one, tenfold) = (BetweenCaseDifference.Of(Two(1), Improvement.Decrease), BetweenCaseDifference.Of(Two(10), Improvement.Decrease));
        Assert.True(one.Value.Value > 1);
        Assert.Equal(one.Value.Value!.Value, tenfold.Value.Value!.Value, 1e-9);
        Assert.Equal(one.Df.Value!.Value, tenfold.Df.Value!.Value, 1e-9);
    }

    [Fact]
    public void One_case_no_variance_or_too_many_values_give_no_figure()
    {
        Assert.Equal(
            NoValueReason.TooFewValues,
            BetweenCaseDifference.Of(new MultipleBaseline { Cases = [Three.Cases[0]] }, Improvement.Increase).Value.Reason);
        Assert.Equal(
            NoValueReason.NoVariance,
            BetweenCaseDifference.Of(new MultipleBaseline { Cases = [Case("a", 2, 1, 1, 1, 1), Case("b", 2, 1, 1, 1, 1)] }, Improvement.Increase).Value.Reason);
        var many = Case("a", 1_000, [.. Enumerable.Range(0, 1_500).Select(static i => (double)i % 7)]);
        Assert.Throws<ArgumentException>(() => BetweenCaseDifference.Of(new MultipleBaseline { Cases = [many, many] }, Improvement.Increase));
        Assert.Throws<ArgumentOutOfRangeException>(() => BetweenCaseDifference.Of(Three, Improvement.Increase, 1));
    }

    private static CaseDesign Case(string name, int baseline, params double[] values) =>
        new()
        {
            Case = name,
            Phases =
            [
                CasePhase.Of("A", PhaseKind.Baseline, values.Take(baseline).Select(static value => (double?)value)),
                CasePhase.Of("B", PhaseKind.Intervention, values.Skip(baseline).Select(static value => (double?)value), baseline + 1),
            ],
        };

    // A level of each person's own (half of the variance), neighbours that resemble each other, and starts one after the other.
    private static CaseDesign Invented(Random random, int number, double difference)
    {
        const double Phi = 0.3;
        var (level, noise) = (Normal(random) * Math.Sqrt(0.5), Normal(random) * Math.Sqrt(0.5));
        var (values, start) = (new double[16], 5 + (number % 4 * 2));
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = level + noise + (i >= start ? difference : 0);
            noise = (Phi * noise) + (Normal(random) * Math.Sqrt(0.5 * (1 - (Phi * Phi))));
        }

        return Case("case-" + number, start, values);
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
