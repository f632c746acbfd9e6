using System.Text.Json.Nodes;
using HomeworkKit.Cycles;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>What a newer app or a host wrote beside the events of a document was dropped by a rewrite, though unknown fields survive one everywhere else.</summary>
public sealed class FieldsBesideTheEvents
{
    private static readonly HomeworkCycle Cycle = JsonSamples.EveryEvent();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void They_survive_a_rewrite_whether_they_stand_last_or_first(bool last)
    {
        var read = JsonSamples.Json.Read(WithField(last));
        Assert.Equal(Cycle, read);
        Assert.EndsWith(",\"acme/origin\":{\"page\":[1.50,null]}}", JsonSamples.Json.Write(read), StringComparison.Ordinal);
        Assert.Equal(JsonSamples.Json.Write(read), JsonSamples.Json.Write(JsonSamples.Json.Read(JsonSamples.Json.Write(read))));
    }

    [Fact]
    public void They_survive_what_happens_in_between()
    {
        var read = JsonSamples.Json.Read(WithField(last: true));
        var later = read.Comment("Later.", read.Events[0].By, read.Events[^1].At).OrThrow();
        Assert.Contains("\"acme/origin\"", JsonSamples.Json.Write(later), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format", "$.format")]
    [InlineData("events", "$.events")]
    [InlineData("summary", "$.*")]
    [InlineData("acme/origin", "$.*")]
    public void None_of_them_stands_twice(string name, string path)
    {
        var text = WithField(last: true);
        Assert.False(JsonSamples.Json.TryRead(text[..^1] + ",\"" + name + "\":null}", out _, out var problem));
        Assert.Equal(new JsonProblem(JsonProblemCodes.DuplicateMember, path), problem);
    }

    [Fact]
    public void The_summary_is_made_anew_and_never_kept()
    {
        var document = JsonNode.Parse(WithField(last: false))!.AsObject();
        document["summary"] = new JsonObject { ["state"] = "draft" };
        var written = JsonNode.Parse(JsonSamples.Json.Write(JsonSamples.Json.Read(document.ToJsonString())))!.AsObject();
        Assert.Equal(["format", "events", "summary", "acme/origin"], written.Select(static member => member.Key));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(JsonSamples.Json.Write(Cycle))!["summary"], written["summary"]));
    }

    private static string WithField(bool last)
    {
        const string Field = "\"acme/origin\":{\"page\":[1.50,null]}";
        var text = JsonSamples.Json.Write(Cycle);
        return last ? text[..^1] + "," + Field + "}" : "{" + Field + "," + text[1..];
    }
}
