using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.SingleCase;

public sealed class PhaseComparisonTests
{
    private static readonly double?[] ParkerA = [2, 3, 5, 3];
    private static readonly double?[] ParkerB = [4, 5, 5, 7, 6];

    [Fact]
    public void Tau_u_has_its_three_published_variants()
    {
        var comparison = PhaseComparison.Of(ParkerA, ParkerB, Improvement.Increase);

        Assert.Equal(16 / 20.0, comparison.Tau.Value!.Value, 1e-12);
        Assert.Equal(13 / 20.0, comparison.TauU.Value!.Value, 1e-12);
        Assert.Equal((16 + 7) / 30.0, comparison.TauUTrendB.Value!.Value, 1e-12);
        Assert.Equal(20 / 36.0, comparison.TauUBothTrends.Value!.Value, 1e-12);
    }

    [Fact]
    public void The_trend_of_the_baseline_stays_unless_it_is_asked_for()
    {
        double?[] rising = [1, 2, 3, 4, 5, 6], higher = [7, 8, 9, 10, 11];
        var never = PhaseComparison.Of(rising, higher, Improvement.Increase);
        var whenTrend = PhaseComparison.Of(rising, higher, Improvement.Increase, new PhaseComparisonOptions { Correction = BaselineCorrection.WhenTrend });

        Assert.Equal(SingleCaseDefinitions.TauBcNever, never.TauBc.Definition);
        Assert.True(never.TauBc.Value > 0.7);
        Assert.Contains(PhaseRemark.TrendInBaseline, never.Remarks);
        Assert.Equal(NoValueReason.NoVariance, whenTrend.TauBc.Reason);
        Assert.Contains(PhaseRemark.TrendTakenOut, whenTrend.Remarks);
    }

    [Fact]
    public void A_trend_that_chance_explains_is_not_taken_out()
    {
        double?[] a = [20, 20, 26, 25, 22, 23], b = [28, 25, 24, 27, 30, 30, 29];
        var whenTrend = PhaseComparison.Of(a, b, Improvement.Increase, new PhaseComparisonOptions { Correction = BaselineCorrection.WhenTrend });
        var never = PhaseComparison.Of(a, b, Improvement.Increase);

        Assert.True(whenTrend.BaselineTrendP.Value > 0.05);
        Assert.Equal(never.TauBc.Value, whenTrend.TauBc.Value);
        Assert.DoesNotContain(PhaseRemark.TrendTakenOut, whenTrend.Remarks);
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4, 5 }, 2 / 120.0)]
    [InlineData(new double[] { 1, 2, 3, 5, 4 }, 10 / 120.0)]
    [InlineData(new double[] { 4, 3, 2, 1 }, 2 / 24.0)]
    [InlineData(new double[] { 1, 2 }, 1)]
    public void The_trend_of_few_values_is_tested_exactly(double[] values, double p) =>
        Assert.Equal(p, PhaseComparison.Of(values.Select(static value => (double?)value), [1], Improvement.Increase).BaselineTrendP.Value!.Value, 1e-12);

    // Kendall 1970: S = 9 of 1, 2, 2, 3, 4 has the variance (5*4*15 - 2*1*9)/18 = 15.67, and z = (9 - 1)/3.958 = 2.021.
    [Fact]
    public void With_ties_the_trend_is_tested_by_the_corrected_normal_approximation() =>
        Assert.Equal(0.04327, PhaseComparison.Of([1, 2, 2, 3, 4], [1], Improvement.Increase).BaselineTrendP.Value!.Value, 1e-4);

    [Fact]
    public void Whoever_reads_a_p_value_is_told_what_it_assumes() =>
        Assert.Contains(PhaseRemark.AssumesIndependence, PhaseComparison.Of(ParkerA, ParkerB, Improvement.Increase).Remarks);

    [Fact]
    public void Short_phases_are_remarked_upon()
    {
        Assert.Contains(PhaseRemark.FewerThanThreeValues, PhaseComparison.Of([1, 2], [3, 4, 5], Improvement.Increase).Remarks);
        Assert.Contains(PhaseRemark.FewerThanFiveValues, PhaseComparison.Of([1, 2, 3], [3, 4, 5], Improvement.Increase).Remarks);
        Assert.DoesNotContain(PhaseRemark.FewerThanFiveValues, PhaseComparison.Of([1, 2, 3, 1, 1], [3, 4, 5, 4, 4], Improvement.Increase).Remarks);
    }

    [Fact]
    public void Too_few_values_and_no_variance_are_reasons()
    {
        Assert.Equal(NoValueReason.TooFewValues, PhaseComparison.Of([], [1, 2], Improvement.Increase).Nap.Reason);
        Assert.Equal(NoValueReason.TooFewValues, PhaseComparison.Of([1], [1, 2], Improvement.Increase).Smd.Reason);
        Assert.Equal(NoValueReason.NoVariance, PhaseComparison.Of([0.1, 0.1, 0.1], [1, 2], Improvement.Increase).Smd.Reason);
        Assert.Equal(NoValueReason.NoVariance, PhaseComparison.Of([0.1, 0.1, 0.1], [1, 2], Improvement.Increase).BaselineTauB.Reason);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PhaseComparison.Of([double.NaN], [1], Improvement.Increase));
        Assert.Throws<ArgumentException>(() => PhaseComparison.Of([1], [1], (Improvement)0));
        Assert.Throws<ArgumentException>(() => PhaseComparison.Of([1], [1], Improvement.Increase, new PhaseComparisonOptions { Confidence = 1 }));
        var phase = CasePhase.Of("A", PhaseKind.Baseline, [1, 2, 3]);
        Assert.Throws<ArgumentException>(() => PhaseComparison.Of(phase, phase, Improvement.Increase));
    }

    [Fact]
    public void A_wider_confidence_gives_a_wider_interval()
    {
        var usual = PhaseComparison.Of(ParkerA, ParkerB, Improvement.Increase);
        var wider = PhaseComparison.Of(ParkerA, ParkerB, Improvement.Increase, new PhaseComparisonOptions { Confidence = 0.99 });
        Assert.True(wider.NapLow.Value < usual.NapLow.Value && wider.NapHigh.Value > usual.NapHigh.Value);
    }

    [SharedDataFact("data/scdtb_reversal_withdrawal.csv")]
    public void The_reversal_design_of_the_handbook_gives_its_figures()
    {
        var design = Design("scdtb_reversal_withdrawal.csv");
        var (first, second) = (design.Phases[0], design.Phases[2]);

        Assert.Equal(0.617, PhaseComparison.Of(first, second, Improvement.Decrease).Nap.Value!.Value, 5e-4);
        Assert.Equal(0.44, PhaseComparison.Of(first.Part(0, 3), first.Part(3, 3), Improvement.Decrease).Nap.Value!.Value, 5e-3);
        var comparisons = design.Compare(Improvement.Decrease);
        Assert.Equal([1d, 1d], comparisons.Select(static comparison => comparison.Nap.Value!.Value));
        Assert.Equal(1, MultipleBaseline.CombinedTau(comparisons).Value!.Value, 1e-12);
    }

    [SharedDataFact("data/scdtb_basic_scd.csv")]
    public void The_basic_design_of_the_handbook_separates_completely()
    {
        var comparison = Assert.Single(Design("scdtb_basic_scd.csv").Compare(Improvement.Increase));

        Assert.Equal((1d, 1d, 1.6, 13d), (comparison.Nap.Value, comparison.Pnd.Value, comparison.MeanA.Value, comparison.MeanB.Value));
        Assert.Contains(PhaseRemark.CompleteSeparation, comparison.Remarks);
        Assert.True(comparison.NapLow.Value < 1 && comparison.NapSeHanley.Value > 0);
    }

    private static CaseDesign Design(string file) => new()
    {
        Case = file,
        Phases =
        [
            .. SharedTable.Rows(file).GroupBy(static row => row[0]).Select(static group => new CasePhase
            {
                Name = group.Key,
                Kind = group.Key.StartsWith("baseline", StringComparison.Ordinal) ? PhaseKind.Baseline : PhaseKind.Intervention,
                Values = [.. group.Select(static row => new SessionValue(double.Parse(row[1]), double.Parse(row[2])))],
            }),
        ],
    };
}
