using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>Every event was written with a trigger that reading ignored: the attribute that says so does not reach the members that override.</summary>
public sealed class ComputedMembers
{
    [Fact]
    public void They_are_not_written() => Assert.DoesNotContain("\"trigger\"", JsonSamples.Json.Write(JsonSamples.EveryEvent()), StringComparison.Ordinal);
}
