using System.Text.Json;

namespace HomeworkKit.Tests.Primitives;

public sealed class KebabCaseTests
{
    [Theory]
    [InlineData("Client", "client")]
    [InlineData("ReadyForReview", "ready-for-review")]
    [InlineData("HigherIsMore", "higher-is-more")]
    public void Names_are_spelt_in_lower_case_with_hyphens(string pascalCase, string expected) => Assert.Equal(expected, KebabCase.Spell(pascalCase));

    [Fact]
    public void Every_member_is_read_again_from_its_name()
    {
        foreach (var value in Enum.GetValues<ActorRole>())
        {
            Assert.True(KebabCase.TryParse<ActorRole>(KebabCase.Of(value), out var again));
            Assert.Equal(value, again);
            Assert.True(PrimitiveJson.Survives(value));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Client")]
    [InlineData("client, clinician")]
    [InlineData("0")]
    public void Any_other_name_is_no_member(string? name) => Assert.False(KebabCase.TryParse<ActorRole>(name, out _));

    [Fact]
    public void A_number_that_is_no_member_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => KebabCase.Of((ActorRole)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => PrimitiveJson.Write((ActorRole)99));
    }

    [Theory]
    [InlineData("0", "json/wrong-type")]
    [InlineData("null", "json/wrong-type")]
    [InlineData("\"Client\"", "json/unknown-value")]
    [InlineData("\"client, clinician\"", "json/unknown-value")]
    [InlineData("\"0\"", "json/unknown-value")]
    public void Json_holds_a_member_by_name_and_nothing_else(string json, string code) => PrimitiveJson.Refuses<ActorRole>(json, code);

    [Fact]
    public void A_member_is_a_property_name_too()
    {
        var counts = new Dictionary<ScaleDirection, int> { [ScaleDirection.HigherIsLess] = 2 };
        var json = JsonSerializer.Serialize(counts);
        Assert.Equal("""{"higher-is-less":2}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<ScaleDirection, int>>(json));
        PrimitiveJson.Refuses<Dictionary<ScaleDirection, int>>("""{"sentinel":2}""", "json/unknown-value");
    }
}
