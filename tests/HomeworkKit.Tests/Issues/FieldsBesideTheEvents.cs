using System.Text.Json.Nodes;
using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>
/// What a newer app or a host wrote beside the events of a document was dropped by a rewrite, though unknown fields survive one everywhere else.
/// </summary>
public sealed class FieldsBesideTheEvents
{
    private const string Field = "\"acme/origin\":{\"page\":[1.50,null]}";
    private static readonly HomeworkCycle Cycle = JsonSamples.EveryEvent();

    // One for each test: it remembers how the documents looked that it read before.
    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void They_survive_a_rewrite_whether_they_stand_last_or_first(bool last)
    {
        var read = _json.Read(WithField(last));
        Assert.Equal(Cycle, read);
        Assert.EndsWith("," + Field + "}", _json.Write(read), StringComparison.Ordinal);
        Assert.Equal(_json.Write(read), _json.Write(_json.Read(_json.Write(read))));
    }

    [Fact]
    public void They_survive_what_happens_in_between()
    {
        var proposed = HomeworkCycle.Replay([.. Cycle.Events.Take(1)], HomeworkCatalog.BuiltIn).OrThrow();
        var cycle = _json.Read(_json.Write(proposed)[..^1] + "," + Field + "}");

        // What the sample erases is an attempt that it never had, so that it keeps the content of those that it has.
        foreach (var happened in Cycle.Events.Skip(1).Where(static cycleEvent => cycleEvent is not AttemptErased))
        {
            cycle = cycle.Apply(happened).OrThrow();
            Assert.EndsWith("," + Field + "}", _json.Write(cycle), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("format", "$.format")]
    [InlineData("events", "$.events")]
    [InlineData("summary", "$.*")]
    [InlineData("acme/origin", "$.*")]
    public void None_of_them_stands_twice(string name, string path)
    {
        var text = WithField(last: true);
        Assert.False(_json.TryRead(text[..^1] + ",\"" + name + "\":null}", out _, out var problem));
        Assert.Equal(new JsonProblem(JsonProblemCodes.DuplicateMember, path), problem);
    }

    [Fact]
    public void The_summary_is_made_anew_and_never_kept()
    {
        var document = JsonNode.Parse(WithField(last: false))!.AsObject();
        document["summary"] = new JsonObject { ["state"] = "draft" };
        var written = JsonNode.Parse(_json.Write(_json.Read(document.ToJsonString())))!.AsObject();
        Assert.Equal(["format", "events", "summary", "acme/origin"], written.Select(static member => member.Key));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(_json.Write(Cycle))!["summary"], written["summary"]));
    }

    private string WithField(bool last)
    {
        var text = _json.Write(Cycle);
        return last ? text[..^1] + "," + Field + "}" : "{" + Field + "," + text[1..];
    }
}
