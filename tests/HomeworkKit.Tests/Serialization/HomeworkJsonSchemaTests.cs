using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Serialization;

/// <summary>The schema as text. That an independent validator agrees with it, and with reading, is checked by <c>.ci/schema</c>.</summary>
public sealed class HomeworkJsonSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(HomeworkJsonSchema.Write(HomeworkCatalog.BuiltIn))!.AsObject();

    [Fact]
    public void The_schema_is_as_it_was_released() => GoldenFile.Check("schema.json", HomeworkJsonSchema.Write(HomeworkCatalog.BuiltIn));

    [Fact]
    public void Every_reference_leads_to_a_definition_and_every_definition_is_reached()
    {
        var definitions = Schema["$defs"]!.AsObject().Select(static definition => "#/$defs/" + definition.Key).ToHashSet();
        var references = All(Schema).OfType<JsonObject>().Select(static part => (string?)part["$ref"]).OfType<string>().ToHashSet();
        Library.Nothing(references.Except(definitions).Except(["#"]), "Definitions that are missing:");
        Library.Nothing(
            definitions
                .Except(references)
                .Except([
                    "#/$defs/cycle-document",
                    "#/$defs/cycle-event",
                    "#/$defs/assignment-template",
                    "#/$defs/treatment-goal",
                    "#/$defs/session-calendar",
                    "#/$defs/session-record",
                    "#/$defs/crisis-plan",
                    "#/$defs/programme",
                    "#/$defs/enrolment",
                    "#/$defs/toolbox",
                    "#/$defs/discharge-record",
                ]),
            "Definitions that nothing names:");
    }

    [Fact]
    public void The_root_is_an_object_and_the_definition_of_a_document_leads_there()
    {
        Assert.Equal("object", (string?)Schema["type"]);
        Assert.Equal(["format", "events"], Schema["properties"]!.AsObject().Select(static member => member.Key));
        Assert.Equal("""{"$ref":"#"}""", Schema["$defs"]!["cycle-document"]!.ToJsonString());
    }

    [Fact]
    public void No_two_definitions_have_the_same_title_and_no_name_that_a_generator_makes_of_one_ends_in_a_digit()
    {
        string[] titles =
        [
            .. Schema["$defs"]!
                .AsObject()
                .Where(static definition => definition.Key != "cycle-document")
                .Select(static definition => (string)definition.Value!["title"]!)
                .Append((string)Schema["title"]!),
        ];
        string[] names = [.. titles.Select(static title => string.Concat(title.Where(char.IsAsciiLetterOrDigit)))];
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.DoesNotContain(names, static name => char.IsAsciiDigit(name[^1]));
    }

    [Fact]
    public void Every_definition_and_every_member_is_described_in_a_sentence_and_not_by_its_name()
    {
        foreach (
            var (name, definition) in Schema["$defs"]!
                .AsObject()
                .Where(static definition => definition.Key != "cycle-document")
                .Append(new(string.Empty, Schema)))
        {
            Assert.True(IsSentence((string?)definition!["description"]), name);
            foreach (var (member, described) in definition["properties"] as JsonObject ?? [])
            {
                // A rating is written by hand: its two members say what they are.
                Assert.True(name == "rating" || IsSentence((string?)described!["description"]), $"{name}.{member}: {described}");
            }
        }

        static bool IsSentence(string? text) =>
            text is { Length: > 3 } && char.IsAsciiLetterUpper(text[0]) && text.EndsWith('.') && !text.Contains('<', StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_filled_in_names_the_key_of_its_question() =>
        Assert.Equal("thought-record/evidence-for", (string?)Schema["$defs"]!["thought-record"]!["properties"]!["evidenceFor"]!["x-homeworkkit-key"]);

    [Fact]
    public void Nothing_is_described_as_anything_at_all() =>
        Library.Nothing(
            All(Schema)
                .OfType<JsonObject>()
                .Where(static part => part.Count == 0 && !part.GetPath().EndsWith(".properties", StringComparison.Ordinal))
                .Select(static part => part.GetPath()),
            "Types that the schema knows nothing of:");

    [Fact]
    public void Clock_times_have_no_format_and_every_format_has_a_pattern_beside_it() =>
        Library.Nothing(
            All(Schema)
                .OfType<JsonObject>()
                .Where(static part => part["format"] is JsonValue format && (format.GetValue<string>() == "time" || part["pattern"] is null))
                .Select(static part => part.GetPath()),
            "A format alone may mean nothing to a validator, and \"time\" means another thing:");

    [Fact]
    public void Every_kind_and_every_event_is_a_choice()
    {
        Assert.Equal(HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name), Discriminators("homework-task", "kind"));
        Assert.Equal(HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name), Discriminators("homework-entry", "kind"));
        Assert.Equal(CycleEvents.Cases.Select(static known => known.Name), Discriminators("cycle-event", "type"));
    }

    [Fact]
    public void A_hosts_kind_stands_in_the_schema_of_its_catalogue_and_in_no_other()
    {
        var host = HomeworkJsonSchema.Write(HomeworkCatalog.BuiltIn.With(KindUpgradeTests.Swimming));
        Assert.Contains("\"const\": \"acme/swimming\"", host, StringComparison.Ordinal);
        var task = JsonNode.Parse(host)!["$defs"]!["swim-task"]!;
        Assert.Equal("""["kind","lengths","kindVersion"]""", task["required"]!.ToJsonString());
        Assert.Equal(3, (int)task["properties"]!["kindVersion"]!["const"]!);
        Assert.DoesNotContain("swim", Schema.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hosts_type_with_a_name_that_is_taken_has_a_name_of_its_own()
    {
        var names = new JsonSchemaNames();
        Assert.True(names.TryAdd(typeof(HomeworkKit.Scheduling.Monthly)));
        Assert.False(names.TryAdd(typeof(HomeworkKit.Scheduling.Monthly)));
        Assert.True(names.TryAdd(typeof(Monthly)));
        Assert.Equal(("monthly", "monthly-2"), (names.Of(typeof(HomeworkKit.Scheduling.Monthly)), names.Of(typeof(Monthly))));
    }

    [Theory]
    [InlineData("instant", "2026-03-02T10:00:00Z", true)]
    [InlineData("instant", "2026-03-02T10:00:00.000000001Z", true)]
    [InlineData("instant", "2026-03-02T10:00:00+01:00", false)]
    [InlineData("local-time", "22:45:00", true)]
    [InlineData("local-time", "22:45", false)]
    [InlineData("local-time", "24:00:00", false)]
    [InlineData("local-date", "2026-13-01", false)]
    [InlineData("duration", "-0:30:00", true)]
    [InlineData("duration", "0:60:00", false)]
    [InlineData("assignment-id", "01980000-0000-7000-8000-000000000001", true)]
    [InlineData("assignment-id", "01980000000070008000000000000001", false)]
    [InlineData("client-ref", "c-1", true)]
    [InlineData("client-ref", "c 1", false)]
    public void Patterns_take_what_reading_takes(string definition, string text, bool expected) =>
        Assert.Equal(expected, Regex.IsMatch(text, (string)Schema["$defs"]![definition]!["pattern"]!, RegexOptions.ECMAScript));

    private static IEnumerable<string> Discriminators(string choice, string member) => Schema["$defs"]![choice]!["anyOf"]!.AsArray()
        .Select(branch => (string)Schema["$defs"]![((string)branch!["$ref"]!)["#/$defs/".Length..]]!["properties"]![member]!["const"]!);

    private static IEnumerable<JsonNode> All(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(static member => member.Value),
        JsonArray items => items,
        _ => [],
    }).OfType<JsonNode>().SelectMany(All).Prepend(node);

    /// <summary>A host's type of a name that the library has.</summary>
    private sealed record Monthly;
}
