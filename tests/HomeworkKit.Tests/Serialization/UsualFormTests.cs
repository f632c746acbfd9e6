using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeworkKit.Serialization;

namespace HomeworkKit.Tests.Serialization;

/// <summary>Where a discriminator stands decides how fast an object is read, and nothing else.</summary>
public sealed class UsualFormTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string First = JsonSamples.Json.Write(JsonSamples.EveryEvent());
    private static readonly string Last = Backwards(JsonNode.Parse(First)!)!.ToJsonString(Plain);

    [Fact]
    public void The_two_orders_are_read_alike_in_whatever_turn_they_come()
    {
        Assert.NotEqual(First, Last);
        Assert.Equal(First.Length, Last.Length);
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var cycle = JsonSamples.Json.Read(First);
        foreach (var text in (string[])[First, Last, Last, First])
        {
            Assert.Equal(cycle, json.Read(text));
        }
    }

    [Fact]
    public void A_problem_is_told_alike_whichever_order_was_met_before()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        string[] broken =
        [
            First[..^20],
            First.Replace("\"propose\"", "\"no-such-event\"", StringComparison.Ordinal),
            First.Replace("\"type\":", "\"$type\":", StringComparison.Ordinal),
        ];
        foreach (var text in broken)
        {
            Assert.False(json.TryRead(text, out _, out var before));
            json.Read(Last);
            Assert.False(json.TryRead(text, out _, out var after));
            Assert.Equal(before, after);
        }
    }

    [Fact]
    public void Nothing_is_no_value_to_write()
    {
        Assert.Throws<ArgumentNullException>(static () => JsonSamples.Json.WriteValue<HomeworkEntry>(null!));
        Assert.Throws<ArgumentNullException>(static () => JsonSamples.Json.WriteValue<Agenda>(null!));
    }

    [Fact]
    public void No_metadata_is_made_before_something_is_refused()
    {
        var kind = new HomeworkKind<ThrowingTask, ThrowingEntry>(
            json: static () => throw new InvalidTimeZoneException(),
            taskValidator: static () => new ThrowingTaskValidator(),
            entryValidator: static () => new ThrowingEntryValidator(),
            example: static () => (new ThrowingTask(), new ThrowingEntry()))
        {
            Name = "acme/without-metadata",
            Title = "Without metadata",
        };
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn.With(kind));
        Assert.Equal(First, json.Write(json.Read(First)));
        Assert.All(HomeworkCatalog.BuiltIn.Kinds, one =>
            Assert.Equal(one.GetExample().Entry, json.ReadValue<HomeworkEntry>(json.WriteValue<HomeworkEntry>(one.GetExample().Entry))));
        Assert.Equal(First, json.Write(json.Read(Last)));
        Assert.Throws<InvalidTimeZoneException>(() => json.Read(First[..^20]));
    }

    private static JsonNode? Backwards(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(Enumerable.Reverse(members).Select(static member => KeyValuePair.Create(member.Key, Backwards(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Backwards)]),
        _ => node?.DeepClone(),
    };
}
