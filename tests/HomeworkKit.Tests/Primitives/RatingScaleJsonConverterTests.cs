namespace HomeworkKit.Tests.Primitives;

public sealed class RatingScaleJsonConverterTests
{
    [Fact]
    public void A_scale_without_words_is_a_text()
    {
        Assert.Equal("\"0..8\"", PrimitiveJson.Write(new RatingScale(0, 8)));
        Assert.Equal("\"0..10/0.5\"", PrimitiveJson.Write(new RatingScale(0, 10, 0.5m)));
    }

    [Fact]
    public void A_scale_with_words_is_an_object()
    {
        var scale = new RatingScale(0, 4) { Unit = "points", Direction = ScaleDirection.HigherIsLess, Anchors = [new(0, "not at all"), new(4, "very")] };
        const string Json = """{"values":"0..4","unit":"points","direction":"higher-is-less","anchors":{"0":"not at all","4":"very"}}""";
        Assert.Equal(Json, PrimitiveJson.Write(scale));
        Assert.Equal(scale, PrimitiveJson.Read<RatingScale>(Json));
    }

    [Fact]
    public void Members_may_stand_in_any_order() => Assert.Equal(
        new RatingScale(0, 4) { Anchors = [new(0, "none")] },
        PrimitiveJson.Read<RatingScale>("""{"anchors":{"0":"none"},"values":"0..4"}"""));

    [Fact]
    public void The_usual_scales_are_shared_by_all_who_are_read() =>
        Assert.Same(RatingScale.OneToSeven, PrimitiveJson.Read<RatingScale>("\"1..7\""));

    [Theory]
    [InlineData("7", "json/wrong-type")]
    [InlineData("[]", "json/wrong-type")]
    [InlineData("\"7..1\"", "json/invalid-scale")]
    [InlineData("\"\"", "json/invalid-scale")]
    [InlineData("{}", "json/missing-member")]
    [InlineData("""{"unit":"points"}""", "json/missing-member")]
    [InlineData("""{"values":7}""", "json/wrong-type")]
    [InlineData("""{"values":"0..4","unit":7}""", "json/wrong-type")]
    [InlineData("""{"values":"0..4","unit":null}""", "json/wrong-type")]
    [InlineData("""{"values":"0..4","direction":"sideways"}""", "json/unknown-value")]
    [InlineData("""{"values":"0..4","direction":0}""", "json/wrong-type")]
    [InlineData("""{"values":"0..4","anchors":[]}""", "json/wrong-type")]
    [InlineData("""{"values":"0..4","anchors":{"0":7}}""", "json/wrong-type")]
    [InlineData("""{"values":"0..4","anchors":{"zero":"none"}}""", "json/invalid-scale")]
    [InlineData("""{"values":"0..4","anchors":{"9":"none"}}""", "json/invalid-scale")]
    [InlineData("""{"values":"0..4","anchors":{"1":"one","1.0":"again"}}""", "json/invalid-scale")]
    [InlineData("""{"values":"0..4","values":"0..8"}""", "json/duplicate-member")]
    [InlineData("""{"values":"0..4","unit":"a","unit":"b"}""", "json/duplicate-member")]
    [InlineData("""{"values":"0..4","sentinel":1}""", "json/wrong-type")]
    public void Anything_else_is_refused_with_a_code(string json, string code) => PrimitiveJson.Refuses<RatingScale>(json, code);
}
