using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Tests.Serialization;

/// <summary>A host's kind at version 3: what versions 1 and 2 wrote is still read, and what version 4 may write is told apart from what is broken.</summary>
public sealed class KindUpgradeTests
{
    internal static readonly HomeworkKind<SwimTask, SwimEntry> Swimming = new(
        json: static () => SwimJsonContext.Default,
        taskValidator: static () => new SwimTaskValidator(),
        entryValidator: static () => new SwimEntryValidator(),
        example: static () => (new SwimTask { Lengths = 10 }, new SwimEntry { Lengths = 4, Kind = "crawl" }))
    {
        Name = "acme/swimming",
        Title = "Swimming",
        Version = 3,
        Upgrades =
        [
            // Version 2 called it lengths; version 3 counts single lengths instead of there and back.
            new KindUpgrade(1, static task => Rename(task, "laps", "lengths"), static entry => Rename(entry, "laps", "lengths")),
            new KindUpgrade(2, Double, Double),
        ],
    };

    private static readonly HomeworkCatalog Catalog = HomeworkCatalog.BuiltIn.With(Swimming);
    private static readonly HomeworkJson Json = new(Catalog);

    [Fact]
    public void A_kind_beyond_its_first_version_writes_the_version() =>
        Assert.Equal("""{"kind":"acme/swimming","lengths":10,"kindVersion":3}""", Json.WriteValue<HomeworkTask>(Swimming.GetExample().Task));

    [Theory]
    [InlineData("""{"kind":"acme/swimming","laps":5}""")]
    [InlineData("""{"laps":5,"kind":"acme/swimming","kindVersion":1}""")]
    [InlineData("""{"kind":"acme/swimming","lengths":5,"kindVersion":2}""")]
    [InlineData("""{"kindVersion":3,"kind":"acme/swimming","lengths":10}""")]
    public void Every_version_is_read_as_what_it_meant(string json) => Assert.Equal(new SwimTask { Lengths = 10 }, Json.ReadValue<HomeworkTask>(json));

    [Fact]
    public void What_nobody_knows_survives_an_upgrade()
    {
        var read = Json.ReadValue<HomeworkEntry>("""{"kind":"acme/swimming","laps":2,"pool":{"task":{"kind":"acme/swimming","laps":1}},"n":1.50}""");
        Assert.Contains("\"n\":1.50", Json.WriteValue(read), StringComparison.Ordinal);
        Assert.Contains("\"pool\":{\"task\":{", Json.WriteValue(read), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_cycle_of_the_first_version_is_brought_up_to_date()
    {
        var cycle = JsonSamples.Cycle(Swimming, Catalog);
        var old = JsonNode.Parse(Json.Write(cycle))!;
        foreach (var place in (JsonObject[])[old["events"]![0]!["plan"]!["task"]!.AsObject(), old["events"]![2]!["attempt"]!["entry"]!.AsObject()])
        {
            place.Remove("kindVersion");
            place["laps"] = place["lengths"]!.GetValue<int>() / 2;
            place.Remove("lengths");
        }

        Assert.Equal(cycle, Json.Read(old.ToJsonString()));
    }

    [Fact]
    public void A_part_with_a_member_named_kind_is_left_alone()
    {
        var read = (SwimEntry)
            Json.ReadValue<HomeworkEntry>("""{"kind":"acme/swimming","lengths":1,"kindVersion":3,"style":{"kind":"acme/swimming","lengths":9}}""");
        Assert.Contains("\"lengths\":9", Json.WriteValue<HomeworkEntry>(read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"acme/swimming","lengths":5,"kindVersion":4}""", JsonProblemCodes.NewerVersion, "$.kindVersion")]
    [InlineData("""{"kind":"acme/swimming","depth":5,"lengths":[],"kindVersion":4}""", JsonProblemCodes.NewerVersion, "$.kindVersion")]
    [InlineData("""{"kind":"acme/swimming","kindVersion":4}""", JsonProblemCodes.NewerVersion, "$.kindVersion")]
    [InlineData("""{"kind":"acme/swimming","lengths":5,"kindVersion":0}""", JsonProblemCodes.InvalidValue, "$.kindVersion")]
    [InlineData("""{"kind":"acme/swimming","lengths":5,"kindVersion":-1}""", JsonProblemCodes.InvalidValue, "$.kindVersion")]
    [InlineData("""{"kind":"acme/swimming","lengths":5,"kindVersion":"3"}""", JsonProblemCodes.WrongType, "$.kindVersion")]
    [InlineData("""{"kind":"acme/swimming","laps":{}}""", JsonProblemCodes.InvalidValue, "$")]
    [InlineData("""{"kind":"acme/swimming","laps":5,"laps":5}""", JsonProblemCodes.DuplicateMember, "$.*")]
    [InlineData("""{"kind":"acme/swimming","lengths":5,"kindVersion":3,"kindVersion":3}""", JsonProblemCodes.DuplicateMember, "$.kindVersion")]
    [InlineData("""{"kind":"acme/swimming"}""", JsonProblemCodes.MissingMember, "$.lengths")]
    [InlineData("""{"kind":"acme/swimming","kindVersion":3}""", JsonProblemCodes.MissingMember, "$.lengths")]
    public void What_does_not_fit_is_told_by_code_and_place(string json, string code, string path)
    {
        Assert.False(Json.TryReadValue<HomeworkTask>(Encoding.UTF8.GetBytes(json), out _, out var problem));
        Assert.Equal(new JsonProblem(code, path), problem);
    }

    [Fact]
    public void A_built_in_kind_of_a_newer_version_is_told_apart_even_by_a_catalogue_without_upgrades()
    {
        Assert.False(
            JsonSamples.Json.TryReadValue<HomeworkEntry>("""{"kind":"mood-log","emotions":"in another form","kindVersion":2}"""u8, out _, out var problem));
        Assert.Equal(new JsonProblem(JsonProblemCodes.NewerVersion, "$.kindVersion"), problem);
        Assert.Equal(new MoodLog(), JsonSamples.Json.ReadValue<HomeworkEntry>("""{"kind":"mood-log","kindVersion":1}"""));
    }

    [Fact]
    public void An_upgrade_that_throws_is_a_problem_with_the_document_and_repeats_nothing()
    {
        Assert.False(Json.TryReadValue<HomeworkTask>("""{"kind":"acme/swimming","lengths":"my secret","kindVersion":2}"""u8, out _, out var problem));
        Assert.Equal(new JsonProblem(JsonProblemCodes.InvalidValue, "$"), problem);
    }

    private static void Rename(JsonObject members, string from, string to)
    {
        if (members.TryGetPropertyValue(from, out var value))
        {
            members.Remove(from);
            members[to] = value;
        }
    }

    private static void Double(JsonObject members)
    {
        if (members["lengths"] is { } lengths)
        {
            members["lengths"] = lengths.GetValue<int>() * 2;
        }
    }
}
