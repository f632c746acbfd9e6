using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>A null among the events of a document came back as a null reference.</summary>
public sealed class ANullAmongEvents
{
    [Theory]
    [InlineData("""{"format":"homeworkkit/1","events":[null]}""", "$.events[0]")]
    [InlineData("""{"events":[{"type":"window-closed"},null],"format":"homeworkkit/1"}""", null)]
    public void It_is_told_with_its_place(string json, string? path)
    {
        Assert.False(JsonSamples.Json.TryRead(json, out _, out var problem));
        Assert.Equal(path is null ? JsonProblemCodes.UnknownType : JsonProblemCodes.UnexpectedNull, problem.Code);
        Assert.Equal(path ?? "$.events[0]", problem.Path);
    }
}
