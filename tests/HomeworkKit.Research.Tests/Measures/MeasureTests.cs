namespace HomeworkKit.Research.Tests.Measures;

public sealed class MeasureTests
{
    private static readonly MeasureDefinition Definition = new("share", 1, "ratio", "tests");

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_figure_is_never_anything_but_a_number(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Measure.Of(Definition, value, 3));

    [Fact]
    public void A_zero_divisor_is_a_reason_and_no_figure()
    {
        Measure share = Measure.Quotient(Definition, 1, 0, 0);

        Assert.Null(share.Value);
        Assert.Equal(NoValueReason.ZeroDivisor, share.Reason);
    }

    [Fact]
    public void A_figure_carries_its_definition_and_its_counts()
    {
        Measure share = Measure.Quotient(Definition, 3, 4, 4, missing: 2);

        Assert.Equal((0.75, 4, 2, null), (share.Value!.Value, share.Count, share.Missing, share.Reason));
        Assert.Equal("share/1", share.Definition.Citation);
    }

    [Fact]
    public void As_text_a_figure_tells_value_or_reason_counts_and_definition()
    {
        Assert.Equal("0.6667 ratio, n 3, 1 missing, share/1", Measure.Quotient(Definition, 2, 3, 3, missing: 1).ToString());
        Assert.Equal("0 ratio, n 3, 0 missing, share/1", Measure.Of(Definition, -0.00001, 3).ToString());
        Assert.Equal("none (nothing-recorded), n 0, 7 missing, share/1", Measure.None(Definition, NoValueReason.NothingRecorded, 0, 7).ToString());
    }
}
