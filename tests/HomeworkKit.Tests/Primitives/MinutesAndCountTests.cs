using FsCheck.Fluent;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Primitives;

/// <summary>What <see cref="Minutes"/> and <see cref="NonNegativeCount"/> refuse, and how they are ordered and written.</summary>
public sealed class MinutesAndCountTests
{
    [Theory]
    [InlineData(-17)]
    [InlineData(10_081)]
    public void Minutes_below_nothing_or_above_a_week_cannot_exist(int number)
    {
        Assert.DoesNotContain(
            number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Assert.Throws<ArgumentOutOfRangeException>(() => new Minutes(number)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => (Minutes)number);
        Assert.False(Minutes.TryCreate(number, out var minutes));
        Assert.Equal(default, minutes);
        PrimitiveJson.Refuses<Minutes>(number.ToString(System.Globalization.CultureInfo.InvariantCulture), "rating/out-of-range");
    }

    [Theory]
    [InlineData(-17)]
    [InlineData(1_000_001)]
    public void Counts_below_nothing_or_above_a_million_cannot_exist(int number)
    {
        Assert.DoesNotContain(
            number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Assert.Throws<ArgumentOutOfRangeException>(() => new NonNegativeCount(number)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => (NonNegativeCount)number);
        Assert.False(NonNegativeCount.TryCreate(number, out var count));
        Assert.Equal(default, count);
        PrimitiveJson.Refuses<NonNegativeCount>(number.ToString(System.Globalization.CultureInfo.InvariantCulture), "rating/out-of-range");
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e99")]
    public void A_count_is_whole(string json) => PrimitiveJson.Refuses<NonNegativeCount>(json, "rating/out-of-range");

    [Theory]
    [InlineData("\"3\"")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Json_holds_them_as_numbers_and_nothing_else(string json)
    {
        PrimitiveJson.Refuses<Minutes>(json, "json/wrong-type");
        PrimitiveJson.Refuses<NonNegativeCount>(json, "json/wrong-type");
    }

    [Fact]
    public void Ends_fractions_and_defaults_are_as_said()
    {
        Assert.Equal(0, default(Minutes).Value);
        Assert.Equal(0, default(NonNegativeCount).Value);
        Assert.Equal("10080", new Minutes(10_080).ToString());
        Assert.Equal("0.5", new Minutes(0.5m).ToString());
        Assert.Equal("1000000", new NonNegativeCount(1_000_000).ToString());
    }

    [Law(4001)]
    public Property They_survive_json_and_are_ordered_as_their_numbers_are() => Law.Holds(Gen.Two(Gen.Choose(0, 10_080)), pair =>
    {
        var (one, other) = pair;
        PrimitiveJson.Survives(new Minutes(one / 4m));
        PrimitiveJson.Survives(new NonNegativeCount(one));
        bool[] expected = [one < other, one > other, one <= other, one >= other, one == other];
        Minutes shorter = one;
        Minutes longer = other;
        NonNegativeCount fewer = one;
        NonNegativeCount more = other;
        Assert.Equal<bool[]>(expected, [shorter < longer, shorter > longer, shorter <= longer, shorter >= longer, shorter == longer]);
        Assert.Equal<bool[]>(expected, [fewer < more, fewer > more, fewer <= more, fewer >= more, fewer == more]);
        Assert.Equal(one.CompareTo(other), shorter.CompareTo(longer));
        Assert.Equal(one.CompareTo(other), fewer.CompareTo(more));
    });
}
