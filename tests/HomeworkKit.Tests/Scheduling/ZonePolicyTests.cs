using System.Text.Json;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

public sealed class ZonePolicyTests
{
    [Fact]
    public void The_default_goes_with_the_client()
    {
        Assert.True(default(ZonePolicy).IsFloating);
        Assert.Equal(ZonePolicy.Floating, default);
        Assert.Equal(ScheduleSamples.London, ZonePolicy.Floating.Resolve(ScheduleSamples.London));
    }

    [Fact]
    public void A_fixed_policy_stays_where_it_is() =>
        Assert.Equal("Asia/Tokyo", ZonePolicy.Fixed("Asia/Tokyo").Resolve(ScheduleSamples.London).Id);

    [Theory]
    [InlineData("Europe/Nowhere")]
    [InlineData("floating")]
    [InlineData("")]
    [InlineData("Europe/London ")]
    public void An_unknown_zone_is_refused_without_repeating_it(string id)
    {
        var exception = Assert.Throws<ScheduleException>(() => ZonePolicy.Fixed(id));
        Assert.Equal("schedule/unknown-zone", exception.Code);
        Assert.DoesNotContain("Nowhere", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"floating\"", null)]
    [InlineData("\"Europe/London\"", "Europe/London")]
    [InlineData("\"Mars/Olympus\"", "Mars/Olympus")]
    public void Json_is_a_word_and_comes_back(string json, string? id)
    {
        var policy = JsonSerializer.Deserialize<ZonePolicy>(json);
        Assert.Equal(id, policy.Id);
        Assert.Equal(json, JsonSerializer.Serialize(policy));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"a b\"")]
    [InlineData("\"a\\u0000b\"")]
    [InlineData("3")]
    [InlineData("null")]
    public void Json_that_is_no_policy_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ZonePolicy>(json));

    [Fact]
    public void A_long_text_is_refused() =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ZonePolicy>(JsonSerializer.Serialize(new string('a', 65))));

    [Fact]
    public void What_becomes_of_skipped_and_repeated_times_has_a_name()
    {
        Assert.Equal(GapPolicy.ShiftForward, ZonePolicy.Gap);
        Assert.Equal(OverlapPolicy.EarlierOffset, ZonePolicy.Overlap);
        Assert.Equal("\"shift-forward\"", JsonSerializer.Serialize(ZonePolicy.Gap));
        Assert.Equal("\"earlier-offset\"", JsonSerializer.Serialize(ZonePolicy.Overlap));
    }
}
