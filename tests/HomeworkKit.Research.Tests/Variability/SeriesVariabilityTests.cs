using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Research.Tests.Variability;

public sealed class SeriesVariabilityTests
{
    private static readonly Gen<double?[]> Series = Gen.Frequency(
            (4, Gen.Choose(1, 7).Select(static value => (double?)value)),
            (1, Gen.Constant((double?)null)))
        .ArrayOf();

    [Theory]
    [InlineData(PairRule.AdjacentSameDay, 2, (1 + 4) / 2.0)]
    [InlineData(PairRule.Adjacent, 3, (1 + 9 + 4) / 3.0)]
    [InlineData(PairRule.DropMissing, 4, (1 + 9 + 4 + 25) / 4.0)]
    public void The_rule_decides_which_values_make_a_pair(PairRule rule, int pairs, double mssd)
    {
        PromptValue[] prompts = [new(1, 1), new(1, 2), new(2, 5), new(2, 3), new(2, null), new(2, 8)];
        var figures = SeriesVariability.Of(prompts, rule);

        Assert.Equal((pairs, mssd), (figures.PairCount, figures.Mssd.Value!.Value));
        Assert.Equal((pairs, 1), (figures.Mssd.Count, figures.Mssd.Missing));
        Assert.Equal(Math.Sqrt(mssd), figures.Rmssd.Value!.Value, 1e-12);
    }

    [Fact]
    public void Figures_of_other_rules_stand_under_other_definitions() =>
        Assert.NotEqual(VariabilityDefinitions.Mssd(PairRule.Adjacent), VariabilityDefinitions.Mssd(PairRule.DropMissing));

    [Fact]
    public void Days_are_needed_where_the_night_makes_a_difference() =>
        Assert.Throws<ArgumentException>(() => SeriesVariability.Of([1, 2], PairRule.AdjacentSameDay));

    [Fact]
    public void A_reason_stands_where_a_figure_cannot()
    {
        Assert.Equal(NoValueReason.TooFewValues, SeriesVariability.Of(Array.Empty<double?>(), PairRule.Adjacent).Mean.Reason);
        Assert.Equal(NoValueReason.TooFewValues, SeriesVariability.Of([1], PairRule.Adjacent).Sd.Reason);
        Assert.Equal(NoValueReason.TooFewValues, SeriesVariability.Of([1, null, 2], PairRule.Adjacent).Mssd.Reason);
        Assert.Equal(NoValueReason.MissingValues, SeriesVariability.Of([1, null, 2, 3, 4, 5], PairRule.Adjacent).Autocorrelation[0].Reason);
        Assert.Equal(NoValueReason.NoVariance, SeriesVariability.Of([0.1, 0.1, 0.1, 0.1], PairRule.Adjacent).Autocorrelation[0].Reason);
        Assert.Equal(NoValueReason.NoVariance, SeriesVariability.Of([0.1, 0.1, 0.1, 0.1], PairRule.Adjacent).LagOne.Reason);
        Assert.Equal(NoValueReason.TooFewValues, SeriesVariability.Of([1, 2, 3], PairRule.Adjacent).Autocorrelation[0].Reason);
    }

    [Law(51)]
    public Property Scaling_scales_and_shifting_does_nothing() => Law.Holds(Series, static values =>
    {
        var plain = SeriesVariability.Of(values, PairRule.Adjacent);
        var moved = SeriesVariability.Of(values.Select(static value => (2 * value) + 5), PairRule.Adjacent);
        Assert.Equal(4 * plain.Mssd.Value ?? 0, moved.Mssd.Value ?? 0, 1e-9);
        Assert.Equal(2 * plain.Sd.Value ?? 0, moved.Sd.Value ?? 0, 1e-9);
        Assert.Equal(2 * plain.Masd.Value ?? 0, moved.Masd.Value ?? 0, 1e-9);
        Assert.Equal(plain.LagOne.Value ?? 0, moved.LagOne.Value ?? 0, 1e-9);
        foreach (var (one, other) in plain.Autocorrelation.Zip(moved.Autocorrelation))
        {
            Assert.Equal(one.Reason, other.Reason);
            Assert.Equal(one.Value ?? 0, other.Value ?? 0, 1e-9);
        }
    });

    [Law(52)]
    public Property A_series_read_backwards_is_as_unstable() => Law.Holds(Series, static values =>
    {
        foreach (var rule in new[] { PairRule.Adjacent, PairRule.DropMissing })
        {
            var (forward, backward) = (SeriesVariability.Of(values, rule), SeriesVariability.Of(Enumerable.Reverse(values), rule));
            Assert.Equal(forward.Mssd.Value ?? 0, backward.Mssd.Value ?? 0, 1e-9);
            Assert.Equal(forward.LagOne.Value ?? 0, backward.LagOne.Value ?? 0, 1e-9);
        }
    });

    [Law(53)]
    public Property The_mean_square_is_never_below_the_squared_mean() => Law.Holds(Series, static values =>
    {
        var figures = SeriesVariability.Of(values, PairRule.DropMissing);
        Assert.True((figures.Rmssd.Value ?? 0) >= (figures.Masd.Value ?? 0) - 1e-12);
        Assert.All(figures.All, static measure => Assert.True(measure.Value is null != measure.Reason is null));
        Assert.Equal(Math.Max(0, figures.Answered - 1), figures.PairCount);
    });
}
