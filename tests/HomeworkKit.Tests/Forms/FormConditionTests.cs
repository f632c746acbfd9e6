using System.Text.Json;
using HomeworkKit.Forms;

namespace HomeworkKit.Tests.Forms;

public sealed class FormConditionTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };

    [Theory]
    [InlineData("""{"all":[{"item":"slept","is":"badly"},{"any":[{"item":"worry","atLeast":6},{"not":{"answered":"reason"}}]}]}""")]
    [InlineData("""{"item":"a","is":true}""")]
    [InlineData("""{"item":"a","is":3.5}""")]
    [InlineData("""{"item":"a","atMost":3}""")]
    [InlineData("""{"item":"a","above":3}""")]
    [InlineData("""{"item":"a","below":3}""")]
    [InlineData("""{"item":"a","includes":"b"}""")]
    [InlineData("""{"score":"a","atLeast":3}""")]
    public void A_condition_is_read_and_written_as_it_is(string json)
    {
        var condition = JsonSerializer.Deserialize<FormCondition>(json, Options)!;
        Assert.Equal(json, JsonSerializer.Serialize(condition, Options));
        Assert.Equal(condition, JsonSerializer.Deserialize<FormCondition>(json, Options));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("""{"item":"a"}""")]
    [InlineData("""{"item":"a","is":null}""")]
    [InlineData("""{"item":"a","is":{}}""")]
    [InlineData("""{"item":3,"is":"a"}""")]
    [InlineData("""{"item":"a","atLeast":"3"}""")]
    [InlineData("""{"item":"a","atLeast":1e99}""")]
    [InlineData("""{"all":{}}""")]
    [InlineData("""{"all":[],"any":[]}""")]
    [InlineData("""{"run":"rm"}""")]
    [InlineData("""{"item":"a","item":"b"}""")]
    public void Anything_else_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<FormCondition>(json, Options));

    [Fact]
    public void What_is_too_deep_or_too_wide_is_refused()
    {
        static string Deep(int depth) => depth == 1 ? """{"answered":"a"}""" : $$"""{"not":{{Deep(depth - 1)}}}""";
        Assert.False(JsonSerializer.Deserialize<FormCondition>(Deep(8), Options)!.IsTooLarge());
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<FormCondition>(Deep(9), Options));
        Assert.ThrowsAny<JsonException>(() =>
            JsonSerializer.Deserialize<FormCondition>($$"""{"any":[{{string.Join(',', Enumerable.Repeat("""{"answered":"a"}""", 64))}}]}""", Options));
        Assert.True(new FormCondition.Any(Enumerable.Repeat(new FormCondition.Answered("a"), 64)).IsTooLarge());
        Assert.False(new FormCondition.Any(Enumerable.Repeat(new FormCondition.Answered("a"), 63)).IsTooLarge());
    }

    [Fact]
    public void A_comparison_with_what_is_not_answered_does_not_hold()
    {
        FormCondition[] comparisons =
        [
            new FormCondition.Is("a", new FormValue.Number(0)),
            new FormCondition.AtLeast("a", 0),
            new FormCondition.AtMost("a", 0),
            new FormCondition.Above("a", -1),
            new FormCondition.Below("a", 1),
            new FormCondition.Includes("a", "b"),
            new FormCondition.Answered("a"),
            new FormCondition.ScoreAtLeast("a", 0),
        ];
        Assert.All(comparisons, static comparison => Assert.False(comparison.Holds(static _ => [])));
        Assert.All(comparisons, static comparison => Assert.True(new FormCondition.Not(comparison).Holds(static _ => [])));
    }

    [Fact]
    public void Of_several_answers_one_is_enough()
    {
        IEnumerable<FormValue> answers =
        [
            new FormValue.Number(2),
            new FormValue.OnScale(Rating.Of(7, RatingScale.ZeroToTen)),
            new FormValue.Choices(["x", "y"]),
            new FormValue.YesNo(false),
        ];
        FormCondition[] holding =
        [
            new FormCondition.AtLeast("a", 7),
            new FormCondition.AtMost("a", 2),
            new FormCondition.Above("a", 6),
            new FormCondition.Below("a", 3),
            new FormCondition.Is("a", new FormValue.Number(7)),
            new FormCondition.Includes("a", "y"),
            new FormCondition.Is("a", new FormValue.Choice("x")),
            new FormCondition.Is("a", new FormValue.YesNo(false)),
            new FormCondition.Answered("a"),
        ];
        Assert.All(holding, condition => Assert.True(condition.Holds(_ => answers)));
        Assert.False(new FormCondition.AtLeast("a", 8).Holds(_ => answers));
        Assert.True(new FormCondition.All(holding).Holds(_ => answers));
        Assert.True(new FormCondition.ScoreAtLeast("s", 3).Holds(static _ => [], static _ => 3));
        Assert.Equal(8, new FormCondition.All(holding).Items().Count(static item => item == "a") - 1);
    }
}
