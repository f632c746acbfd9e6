using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Events;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Serialization;

/// <summary>What the fixtures of the schema call valid is read, and the rest is refused; an independent validator says the same of the schema.</summary>
public sealed class HomeworkJsonSchemaFixtureTests
{
    private static readonly JsonNode[] Fixtures =
    [
        .. File.ReadAllLines(SourceTree.Path("tests", "schema", "fixtures.ndjson"))
            .Where(static line => line.Length > 0)
            .Select(static line => JsonNode.Parse(line)!),
    ];

    [Fact]
    public void Reading_judges_every_fixture_as_the_schema_does() =>
        Library.Nothing(
            Fixtures
                .Where(static fixture => Reads((string)fixture["as"]!, fixture["json"]?.ToJsonString() ?? "null") != (bool)fixture["valid"]!)
                .Select(static fixture => (string)fixture["what"]!),
            "Judged differently by reading:");

    [Fact]
    public void There_are_fixtures_of_both_kinds() => Assert.Equal(2, Fixtures.Select(static fixture => (bool)fixture["valid"]!).Distinct().Count());

    private static bool Reads(string definition, string json) => definition switch
    {
        "homework-task" => Reads<HomeworkTask>(json),
        "homework-entry" => Reads<HomeworkEntry>(json),
        "cycle-event" => Reads<CycleEvent>(json),
        "session-record" => Reads<SessionRecord>(json),
        "session-calendar" => Reads<SessionCalendar>(json),
        "crisis-plan" => Reads<CrisisPlan>(json),
        "treatment-goal" => Reads<TreatmentGoal>(json),
        "assignment-template" => Reads<AssignmentTemplate>(json),
        "programme" => Reads<Programme>(json),
        "enrolment" => Reads<Enrolment>(json),
        _ => throw new ArgumentException("No such definition.", nameof(definition)),
    };

    private static bool Reads<T>(string json)
        where T : ContentRecord => JsonSamples.Json.TryReadValue<T>(Encoding.UTF8.GetBytes(json), out _, out _);
}
