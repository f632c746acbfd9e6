using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>A character below zero in the character set, where a digit of a time is meant, ended in an overflow and not in the code for times.</summary>
public sealed class NoDigitsWhereDigitsAreMeant
{
    [Theory]
    [InlineData("2026-03-02T19:00:0.Z")]
    [InlineData("2026-03--2T19:00:00Z")]
    [InlineData(" 026-03-02T19:00:00Z")]
    public void They_are_no_time(string text)
    {
        var json =
            $$"""{"type":"submit","id":"01980000-0000-7000-8000-000000e00001","assignment":"01980000-0000-7000-8000-000000b00001","by":{"role":"system"},"at":"{{text}}"}""";
        Assert.False(JsonSamples.Json.TryReadValue<CycleEvent>(System.Text.Encoding.UTF8.GetBytes(json), out _, out var problem));
        Assert.Equal(new JsonProblem(JsonProblemCodes.InvalidTime, "$.at"), problem);
    }
}
