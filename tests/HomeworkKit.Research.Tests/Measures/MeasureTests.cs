using HomeworkKit.Research.Measures;

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
}
