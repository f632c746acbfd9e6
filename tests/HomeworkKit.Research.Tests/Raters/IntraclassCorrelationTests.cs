namespace HomeworkKit.Research.Tests.Raters;

public sealed class IntraclassCorrelationTests
{
    // Shrout and Fleiss 1979, table 2: six targets, four judges.
    private static readonly double?[][] Published = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];

    [Theory]
    [InlineData(IntraclassForm.OneWaySingle, 0.17, -0.13, 0.72)]
    [InlineData(IntraclassForm.AgreementSingle, 0.29, 0.02, 0.76)]
    [InlineData(IntraclassForm.ConsistencySingle, 0.71, 0.34, 0.95)]
    [InlineData(IntraclassForm.OneWayAverage, 0.44, -0.88, 0.91)]
    [InlineData(IntraclassForm.AgreementAverage, 0.62, 0.07, 0.93)]
    [InlineData(IntraclassForm.ConsistencyAverage, 0.91, 0.68, 0.99)]
    public void The_published_table_gives_its_six_correlations(IntraclassForm form, double value, double low, double high)
    {
        var correlation = IntraclassCorrelation.Of(Published, form);

        Assert.Equal(value, correlation.Value.Value!.Value, 5e-3);
        Assert.Equal(low, correlation.Low.Value!.Value, 6e-3);
        Assert.Equal(high, correlation.High.Value!.Value, 6e-3);
        Assert.Equal(6, correlation.Value.Count);
    }

    [Fact]
    public void A_target_that_a_rater_left_out_is_left_out_whole_and_counted()
    {
        var correlation = IntraclassCorrelation.Of([.. Published, [5, null, 5, 5]], IntraclassForm.ConsistencySingle);
        Assert.Equal((6, 1), (correlation.Value.Count, correlation.Value.Missing));
        Assert.Equal(IntraclassCorrelation.Of(Published, IntraclassForm.ConsistencySingle).Value.Value, correlation.Value.Value);
    }

    [Theory]
    [InlineData(IntraclassForm.OneWaySingle)]
    [InlineData(IntraclassForm.AgreementSingle)]
    [InlineData(IntraclassForm.ConsistencyAverage)]
    [InlineData(IntraclassForm.AgreementAverage)]
    public void Where_nothing_varies_or_too_little_is_there_stands_a_reason(IntraclassForm form)
    {
        Assert.Equal(NoValueReason.NoVariance, IntraclassCorrelation.Of([[0.1, 0.1], [0.1, 0.1], [0.1, 0.1]], form).Value.Reason);
        Assert.Equal(NoValueReason.TooFewValues, IntraclassCorrelation.Of([[1, 2]], form).Value.Reason);
        Assert.Equal(NoValueReason.TooFewValues, IntraclassCorrelation.Of([], form).Low.Reason);
    }

    [Theory]
    [InlineData(IntraclassForm.OneWaySingle)]
    [InlineData(IntraclassForm.AgreementSingle)]
    [InlineData(IntraclassForm.AgreementAverage)]
    [InlineData(IntraclassForm.ConsistencySingle)]
    public void Raters_who_always_agree_correlate_fully(IntraclassForm form) =>
        Assert.Equal(1, IntraclassCorrelation.Of([[1, 1], [2, 2], [5, 5]], form).Value.Value!.Value, 1e-12);

    [Fact]
    public void Consistency_does_not_mind_a_strict_rater_and_agreement_does()
    {
        double?[][] strict = [[1, 3], [2, 4], [5, 7], [6, 8]];
        Assert.Equal(1, IntraclassCorrelation.Of(strict, IntraclassForm.ConsistencySingle).Value.Value!.Value, 1e-12);
        Assert.True(IntraclassCorrelation.Of(strict, IntraclassForm.AgreementSingle).Value.Value < 0.9);
    }

    [Fact]
    public void Every_target_has_a_place_for_every_rater()
    {
        Assert.Throws<ArgumentException>(() => IntraclassCorrelation.Of([[1, 2], [1]], IntraclassForm.OneWaySingle));
        Assert.Throws<ArgumentException>(() => IntraclassCorrelation.Of(Published, IntraclassForm.OneWaySingle, confidence: 1));
    }
}
