using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Primitives;

/// <summary>What <see cref="Percent"/> and <see cref="Suds"/> share: the range, the order and the JSON form.</summary>
public sealed class ZeroToHundredTests
{
    public static TheoryData<string> Outside => new() { "-0.0001", "-17", "100.0001", "117", "79228162514264337593543950335" };

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("72.5")]
    public void Both_ends_and_fractions_are_ratings(string number)
    {
        var value = Number(number);
        Assert.Equal(value, new Percent(value).Value);
        Assert.Equal(value, new Suds(value).Value);
        Assert.Equal(number, new Percent(value).ToString());
        Assert.Equal(number, new Suds(value).ToString());
        Assert.Equal(number, PrimitiveJson.Write(new Percent(value)));
        Assert.Equal(number, PrimitiveJson.Write(new Suds(value)));
    }

    [Theory]
    [MemberData(nameof(Outside))]
    public void A_number_outside_is_refused_in_every_way_in_and_never_repeated(string number)
    {
        var value = Number(number);
        Assert.DoesNotContain(number, Assert.Throws<ArgumentOutOfRangeException>(() => new Percent(value)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(number, Assert.Throws<ArgumentOutOfRangeException>(() => new Suds(value)).Message, StringComparison.Ordinal);
        Assert.False(Percent.TryCreate(value, out var percent));
        Assert.False(Suds.TryCreate(value, out var suds));
        Assert.Equal(default, percent);
        Assert.Equal(default, suds);
        PrimitiveJson.Refuses<Percent>(number, "rating/out-of-range");
        PrimitiveJson.Refuses<Suds>(number, "rating/out-of-range");
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    public void A_number_too_large_for_any_decimal_is_out_of_range(string json)
    {
        PrimitiveJson.Refuses<Percent>(json, "rating/out-of-range");
        PrimitiveJson.Refuses<Suds>(json, "rating/out-of-range");
    }

    [Theory]
    [InlineData("\"80\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Json_holds_a_rating_as_a_number_and_nothing_else(string json)
    {
        PrimitiveJson.Refuses<Percent>(json, "json/wrong-type");
        PrimitiveJson.Refuses<Suds>(json, "json/wrong-type");
    }

    [Fact]
    public void A_whole_number_reads_as_it_is_said()
    {
        Percent belief = 80;
        Suds distress = 65;
        Assert.Equal(new Percent(80), belief);
        Assert.Equal(new Suds(65), distress);
        Assert.Throws<ArgumentOutOfRangeException>(() => (Percent)101);
        Assert.Throws<ArgumentOutOfRangeException>(() => (Suds)(-1));
    }

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(0m, default(Percent).Value);
        Assert.Equal(0m, default(Suds).Value);
    }

    [Law(131)]
    public Property Ratings_are_ordered_as_their_numbers_are() => Law.Holds(FsCheck.Fluent.Gen.Two(Generators.ZeroToHundredNumbers), pair =>
    {
        var (one, other) = pair;
        var (left, right) = (new Percent(one), new Percent(other));
        var (lower, upper) = (new Suds(one), new Suds(other));
        Assert.Equal(one.CompareTo(other), left.CompareTo(right));
        Assert.Equal(one.CompareTo(other), lower.CompareTo(upper));
        bool[] expected = [one < other, one > other, one <= other, one >= other, one == other];
        bool[] percents = [left < right, left > right, left <= right, left >= right, left == right];
        bool[] sudses = [lower < upper, lower > upper, lower <= upper, lower >= upper, lower == upper];
        Assert.Equal(expected, percents);
        Assert.Equal(expected, sudses);
    });

    [Fact]
    public void Trailing_zeros_make_no_difference()
    {
        Assert.Equal(new Percent(80), new Percent(80.00m));
        Assert.Equal(new Percent(80).GetHashCode(), new Percent(80.00m).GetHashCode());
    }

    [Law(132)]
    public Property Every_percentage_survives_json() => Law.Holds(Generators.Percents, PrimitiveJson.Survives);

    [Law(133)]
    public Property Every_rating_of_distress_survives_json() => Law.Holds(Generators.Sudses, PrimitiveJson.Survives);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
