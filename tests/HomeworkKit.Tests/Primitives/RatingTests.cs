using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Primitives;

public sealed class RatingTests
{
    [Fact]
    public void A_number_that_is_not_on_the_scale_is_no_rating()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Rating.Of(9, RatingScale.OneToSeven));
        Assert.DoesNotContain("9", refusal.Message, StringComparison.Ordinal);
        Assert.False(Rating.TryCreate(0.5m, RatingScale.OneToSeven, out var rating));
        Assert.Null(rating);
        Assert.Throws<ArgumentNullException>(() => Rating.TryCreate(1, null!, out _));
    }

    [Fact]
    public void The_same_number_on_another_scale_is_another_rating()
    {
        Assert.NotEqual(Rating.Of(5, RatingScale.ZeroToTen), Rating.Of(5, RatingScale.OneToSeven));
        Assert.Equal(Rating.Of(5, RatingScale.ZeroToTen), Rating.Of(5, new RatingScale(0, 10)));
    }

    [Theory]
    [InlineData(7, 0, 10, 0, 100, 70)]
    [InlineData(4, 1, 7, 0, 100, 50)]
    [InlineData(1, 1, 7, 0, 10, 0)]
    [InlineData(7, 1, 7, 0, 10, 10)]
    [InlineData(25, 0, 100, 0, 10, 3)]
    [InlineData(2, 0, 4, -3, 3, 0)]
    public void Conversion_keeps_the_place_between_the_ends_on_the_nearest_step(
        int value,
        int minimum,
        int maximum,
        int toMinimum,
        int toMaximum,
        int expected) => Assert.Equal(expected, Rating.Of(value, new RatingScale(minimum, maximum)).ConvertTo(new RatingScale(toMinimum, toMaximum)).Value);

    [Law(151)]
    public Property Conversion_always_lands_on_the_other_scale_and_keeps_the_ends() =>
        Law.Holds(FsCheck.Fluent.Gen.Zip(Generators.Ratings, Generators.Scales), static pair =>
        {
            var (rating, scale) = pair;
            var converted = rating.ConvertTo(scale);
            Assert.True(scale.Contains(converted.Value));
            Assert.Equal(scale, converted.Scale);
            Assert.Equal(scale.Maximum, Rating.Of(rating.Scale.Maximum, rating.Scale).ConvertTo(scale).Value);
            Assert.Equal(scale.Minimum, Rating.Of(rating.Scale.Minimum, rating.Scale).ConvertTo(scale).Value);
        });

    [Law(152)]
    public Property Converting_to_its_own_scale_changes_nothing() =>
        Law.Holds(Generators.Ratings, static rating => Assert.Equal(rating, rating.ConvertTo(rating.Scale)));

    [Law(153)]
    public Property The_fraction_lies_between_zero_and_one() =>
        Law.Holds(Generators.Ratings, static rating => Assert.InRange(rating.Fraction, 0m, 1m));

    [Law(154)]
    public Property Every_rating_survives_json() => Law.Holds(Generators.Ratings, PrimitiveJson.Survives);

    [Fact]
    public void Json_holds_the_value_and_the_scale()
    {
        Assert.Equal("""{"value":5,"scale":"1..7"}""", PrimitiveJson.Write(Rating.Of(5, RatingScale.OneToSeven)));
        Assert.Equal(Rating.Of(5, RatingScale.OneToSeven), PrimitiveJson.Read<Rating>("""{"scale":"1..7","value":5}"""));
    }

    [Theory]
    [InlineData("5", "json/wrong-type")]
    [InlineData("{}", "json/missing-member")]
    [InlineData("""{"value":5}""", "json/missing-member")]
    [InlineData("""{"scale":"1..7"}""", "json/missing-member")]
    [InlineData("""{"value":9,"scale":"1..7"}""", "rating/out-of-range")]
    [InlineData("""{"value":"5","scale":"1..7"}""", "json/wrong-type")]
    [InlineData("""{"value":5,"value":6,"scale":"1..7"}""", "json/duplicate-member")]
    [InlineData("""{"value":5,"scale":"1..7","scale":"1..7"}""", "json/duplicate-member")]
    [InlineData("""{"value":5,"scale":"sentinel"}""", "json/invalid-scale")]
    [InlineData("""{"value":5,"scale":"1..7","sentinel":1}""", "json/wrong-type")]
    public void Anything_else_is_refused_with_a_code(string json, string code) => PrimitiveJson.Refuses<Rating>(json, code);

    [Fact]
    public void The_text_form_says_the_scale() => Assert.Equal("5 on 1..7", Rating.Of(5, RatingScale.OneToSeven).ToString());
}
