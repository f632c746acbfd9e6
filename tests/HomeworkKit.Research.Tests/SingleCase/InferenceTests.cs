namespace HomeworkKit.Research.Tests.SingleCase;

/// <summary>Tests and intervals, against values that base R gives by counting or by numerical derivatives.</summary>
public sealed class InferenceTests
{
    private static readonly CaseDesign First = Design(4, 3, 1, 0, 1, 6, 7, 8, 6, 9, 7);
    private static readonly CaseDesign Second = Design(6, 5, 4, 6, 5, 5, 4, 8, 7, 9, 8);

    [Fact]
    public void Every_start_that_could_have_been_drawn_is_counted()
    {
        var one = RandomizationTest.Of(First, Improvement.Increase, 3);
        var both = RandomizationTest.Of(new MultipleBaseline { Cases = [First, Second] }, Improvement.Increase, 3);

        Assert.Equal((0.2, 5, 0), (one.Value!.Value, one.Count, one.Missing));
        Assert.Equal((0.04, 25), (both.Value!.Value, both.Count));
        Assert.Equal(1.0, RandomizationTest.Of(First, Improvement.Decrease, 3).Value);
    }

    [Fact]
    public void The_p_value_is_valid_whatever_start_was_drawn()
    {
        // Over all starts of one series: no more than k of them have a p of k over their number, or less.
        double[] values = [4, 2, 7, 1, 8, 3, 9, 5, 6, 2, 7, 4];
        double[] ps = [.. Enumerable.Range(3, 7).Select(start => RandomizationTest.Of(Design(start, values), Improvement.Increase, 3).Value!.Value)];

        Assert.All(Enumerable.Range(1, 7), k => Assert.True(ps.Count(p => p <= (k / 7.0) + 1e-12) <= k));
    }

    [Fact]
    public void A_design_that_could_not_have_been_drawn_is_refused_and_gaps_have_a_reason()
    {
        Assert.Throws<ArgumentException>(() => RandomizationTest.Of(First, Improvement.Increase, 5));
        Assert.Throws<ArgumentException>(() => RandomizationTest.Of(First with { Phases = [First.Phases[0]] }, Improvement.Increase, 3));
        Assert.Throws<ArgumentException>(() => RandomizationTest.Of(new MultipleBaseline(), Improvement.Increase, 3));
        var gaps = new CaseDesign
        {
            Case = "x",
            Phases = [CasePhase.Of("A", PhaseKind.Baseline, [null, 3]), CasePhase.Of("B", PhaseKind.Intervention, [4, 5], 3)],
        };
        Assert.Equal(NoValueReason.MissingValues, RandomizationTest.Of(gaps, Improvement.Increase, 1).Reason);
    }

    [Fact]
    public void The_combined_tau_has_a_p_value_and_an_interval_that_agree()
    {
        var compared = new MultipleBaseline { Cases = [First, Second] }.Compare(Improvement.Increase);
        var (tau, error) = (MultipleBaseline.CombinedTau(compared).Value!.Value, MultipleBaseline.CombinedTauSe(compared).Value!.Value);

        // Independently: the sum of S over the sums of weights, by hand for two cases of 4 x 6 and 6 x 4 without overlap.
        Assert.Equal((1.0, Math.Sqrt(11.0 / (3 * 24)) / Math.Sqrt(2)), (tau, error));
        Assert.Equal(2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -tau / error), MultipleBaseline.CombinedTauP(compared).Value!.Value, 1e-12);
        var interval = MultipleBaseline.CombinedTauInterval(compared);
        Assert.Equal(
            (tau - (1.959963984540054 * error), 1.0),
            (interval[SingleCaseDefinitions.TauCombinedLow].Value!.Value, interval[SingleCaseDefinitions.TauCombinedHigh].Value!.Value));
        Assert.Equal(NoValueReason.TooFewValues, MultipleBaseline.CombinedTauP([]).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => MultipleBaseline.CombinedTauInterval(compared, 1));
    }

    // Values of R: kappa of a table of three by three, and its standard error by the delta method with numerical derivatives.
    [Theory]
    [InlineData(KappaWeights.None, 0.548022599, 0.109035077)]
    [InlineData(KappaWeights.Linear, 0.624277457, 0.097628057)]
    [InlineData(KappaWeights.Quadratic, 0.704142012, 0.094628033)]
    public void Kappa_has_the_standard_error_of_a_large_sample(KappaWeights weights, double kappa, double error)
    {
        int[,] table = { { 11, 4, 1 }, { 2, 9, 3 }, { 0, 2, 8 } };
        var ratings = from i in Enumerable.Range(0, 3) from j in Enumerable.Range(0, 3) from _ in Enumerable.Range(0, table[i, j]) select ((int?)i, (int?)j);

        var estimate = RaterAgreement.KappaWithInterval(ratings.Append((null, 1)), 3, weights);

        Assert.Equal((kappa, error), (Math.Round(estimate.Kappa.Value!.Value, 9), Math.Round(estimate.StandardError.Value!.Value, 9)));
        Assert.Equal(
            (estimate.Kappa.Value!.Value - (1.959963984540054 * estimate.StandardError.Value!.Value), 40, 1),
            (estimate.Low.Value!.Value, estimate.Low.Count, estimate.Low.Missing));
        Assert.Equal(NoValueReason.NoVariance, RaterAgreement.KappaWithInterval([(0, 0), (0, 0)], 2, weights).High.Reason);
    }

    private static CaseDesign Design(int baseline, params double[] values) => new()
    {
        Case = "x",
        Phases =
        [
            CasePhase.Of("A", PhaseKind.Baseline, values.Take(baseline).Select(static value => (double?)value)),
            CasePhase.Of("B", PhaseKind.Intervention, values.Skip(baseline).Select(static value => (double?)value), baseline + 1),
        ],
    };
}
