using HomeworkKit.Events;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>What a newer app says about an actor was dropped by a rewrite, since an actor is no record of content.</summary>
public sealed class AnActorsUnknownFields
{
    private const string Commented = """
        {"type":"comment","text":"x","id":"01980000-0000-7000-8000-000000e00001","assignment":"01980000-0000-7000-8000-000000b00001","by":{"role":"client","ref":"c-1","device":{"os":"x"}},"at":"2026-03-02T10:00:00Z"}
        """;

    [Fact]
    public void They_survive_a_rewrite()
    {
        var read = JsonSamples.Json.ReadValue<CycleEvent>(Commented);
        Assert.Contains("\"device\":{\"os\":\"x\"}", JsonSamples.Json.WriteValue(read), StringComparison.Ordinal);
    }

    [Fact]
    public void They_make_nobody_another_person()
    {
        var read = JsonSamples.Json.ReadValue<CycleEvent>(Commented);
        Assert.Equal(Actor.Client("c-1"), read.By);
        Assert.Equal(Actor.Client("c-1").GetHashCode(), read.By.GetHashCode());
        Assert.Equal("client c-1", read.By.ToString());
    }
}
