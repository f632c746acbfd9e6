using System.Globalization;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Primitives;

public sealed class RatingScaleTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(7, 1, 1)]
    [InlineData(0, 10, 0)]
    [InlineData(0, 10, -1)]
    [InlineData(0, 10, 3)]
    [InlineData(0, 10, 11)]
    public void Bounds_out_of_order_or_a_step_that_does_not_divide_them_make_no_scale(int minimum, int maximum, int step)
    {
        Assert.Throws<ArgumentException>(() => new RatingScale(minimum, maximum, step));
        Assert.False(RatingScale.TryParse(string.Create(CultureInfo.InvariantCulture, $"{minimum}..{maximum}/{step}"), out _));
    }

    [Fact]
    public void Bounds_too_far_apart_for_any_step_make_no_scale()
    {
        Assert.Throws<ArgumentException>(() => new RatingScale(decimal.MinValue, decimal.MaxValue));
        Assert.Throws<ArgumentException>(() => new RatingScale(0, 1_000_000_000_001m));
        Assert.Equal(1_000_000_000_000m, new RatingScale(0, 1_000_000_000_000m).Maximum);
    }

    [Fact]
    public void A_scale_holds_the_values_on_its_steps_ends_included()
    {
        var scale = new RatingScale(1, 7, 0.5m);
        Assert.True(scale.Contains(1));
        Assert.True(scale.Contains(7));
        Assert.True(scale.Contains(3.5m));
        Assert.False(scale.Contains(3.25m));
        Assert.False(scale.Contains(0.5m));
        Assert.False(scale.Contains(7.5m));
    }

    [Fact]
    public void The_named_scales_are_those_of_the_literature()
    {
        Assert.Equal("0..100", RatingScale.Percent.ToString());
        Assert.Equal("0..10", RatingScale.ZeroToTen.ToString());
        Assert.Equal("0..4", RatingScale.ZeroToFour.ToString());
        Assert.Equal("1..7", RatingScale.OneToSeven.ToString());
    }

    [Theory]
    [InlineData("1..7", 1, 7, 1)]
    [InlineData("-3..3", -3, 3, 1)]
    [InlineData("0..100/10", 0, 100, 10)]
    public void The_text_form_is_read(string text, int minimum, int maximum, int step) =>
        Assert.Equal(new RatingScale(minimum, maximum, step), RatingScale.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("1-7")]
    [InlineData("1..")]
    [InlineData("..7")]
    [InlineData("1..7/")]
    [InlineData("1/..7")]
    [InlineData("1 ..7")]
    [InlineData("1..7/1/1")]
    [InlineData("1,5..7")]
    [InlineData("0..1e2")]
    public void Any_other_text_is_no_scale(string? text)
    {
        Assert.False(RatingScale.TryParse(text, out var scale));
        Assert.Null(scale);
        Assert.Throws<FormatException>(() => RatingScale.Parse(text!));
    }

    [Fact]
    public void The_text_form_does_not_depend_on_the_culture_of_the_machine()
    {
        var here = CultureInfo.CurrentCulture;
        try
        {
            // A culture made for this test: the test program itself may run without any other than the invariant one.
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = comma;
            var scale = new RatingScale(0, 10, 0.5m);
            Assert.Equal("0..10/0.5", scale.ToString());
            Assert.Equal(scale, RatingScale.Parse("0..10/0.5"));
            Assert.Equal("2.5 on 0..10/0.5", Rating.Of(2.5m, scale).ToString());
            Assert.Equal("72.5", new Percent(72.5m).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    [Fact]
    public void Anchors_are_kept_in_order_of_value()
    {
        var scale = new RatingScale(0, 4) { Anchors = [new(4, "very"), new(0, "not at all"), new(2, "somewhat")] };
        Assert.Equal([0m, 2m, 4m], scale.Anchors.Select(static anchor => anchor.Value));
    }

    [Fact]
    public void An_anchor_off_the_scale_or_twice_on_a_value_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new RatingScale(0, 4) { Anchors = [new(5, "sentinel")] });
        Assert.Throws<ArgumentException>(() => new RatingScale(0, 4) { Anchors = [new(0.5m, "sentinel")] });
        Assert.Throws<ArgumentException>(() => new RatingScale(0, 4) { Anchors = [new(1, "sentinel"), new(1.0m, "again")] });
        Assert.Throws<ArgumentException>(() => new RatingScale(0, 4) { Anchors = [null!] });
    }

    [Fact]
    public void No_anchors_are_an_empty_list()
    {
        Assert.Empty(new RatingScale(0, 4).Anchors);
        Assert.Empty(new RatingScale(0, 4) { Anchors = null! }.Anchors);
        Assert.Equal(new RatingScale(0, 4), new RatingScale(0, 4) { Anchors = [] });
    }

    [Fact]
    public void Words_make_another_scale_with_the_same_values()
    {
        var plain = new RatingScale(0, 4);
        var worded = plain with { Direction = ScaleDirection.HigherIsLess, Unit = "points", Anchors = [new(0, "none")] };
        Assert.NotEqual(plain, worded);
        Assert.True(plain.HasSameValuesAs(worded));
        Assert.False(plain.HasSameValuesAs(new RatingScale(0, 4, 2)));
        Assert.False(plain.HasSameValuesAs(new RatingScale(0, 5)));
        Assert.False(plain.HasSameValuesAs(new RatingScale(1, 4)));
    }

    [Law(141)]
    public Property Every_scale_without_words_survives_its_text_form() =>
        Law.Holds(Generators.PlainScales, static scale => Assert.Equal(scale, RatingScale.Parse(scale.ToString())));

    [Law(142)]
    public Property Every_scale_survives_json() => Law.Holds(Generators.Scales, PrimitiveJson.Survives);
}
