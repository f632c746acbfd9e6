using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Acme.Breathing;
using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Tests.Kinds;
using HomeworkKit.Tests.Serialization;
using HomeworkKit.Validation;

namespace HomeworkKit.Extensibility;

/// <summary>A host's own kind, made of public members alone, keeps every promise that the built-in kinds keep.</summary>
public sealed class BreathingTests
{
    private const string Marker = "SENTINEL\u00e9";
    private static readonly HomeworkCatalog Kit = HomeworkCatalog.BuiltIn.With(BreathingKind.Instance);
    private static readonly HomeworkJson Json = new(Kit);
    private static readonly BreathingTask Asked = (BreathingTask)BreathingKind.Instance.GetExample().Task;
    private static readonly BreathingPractice Practice = (BreathingPractice)BreathingKind.Instance.GetExample().Entry;
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 18, 0);

    [Fact]
    public void The_library_gives_this_project_no_access_beyond_its_public_members() => Assert.DoesNotContain(
        typeof(HomeworkCatalog).Assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>(),
        static friend => friend.AssemblyName.StartsWith("HomeworkKit.Extensibility", StringComparison.Ordinal));

    [Fact]
    public void Reflection_based_json_is_off() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Fact]
    public void The_catalogue_knows_the_kind_and_the_librarys_own_does_not()
    {
        Assert.True(Kit.TryGet("acme/breathing", out var kind));
        Assert.Same(BreathingKind.Instance, kind);
        Assert.Same(kind, Kit.KindOf(Asked));
        Assert.Same(kind, Kit.KindOf(Practice));
        Assert.Null(HomeworkCatalog.BuiltIn.KindOf(Asked));
        Assert.Throws<CatalogException>(() => Kit.With(BreathingKind.Instance));
    }

    [Fact]
    public void The_example_is_complete_and_what_is_left_out_is_judged_and_never_thrown()
    {
        Assert.Empty(Kit.Validate(Asked).Findings);
        Assert.Empty(Kit.Validate(Asked, Practice).Findings);
        Assert.All(RecordGraph.EachWithoutOne(Practice).Append(RecordGraph.Blank(Practice)), static draft =>
            Assert.True(Kit.Validate(RecordGraph.Blank(Asked), draft).CanBeSaved));
        Assert.Equal(["acme/breathing/pace-missing"], Kit.Validate(Asked with { BreathsPerMinute = null }).Missing.Select(static finding => finding.Code));
        Assert.Equal(["acme/breathing/pace-impossible"], Kit.Validate(Asked with { BreathsPerMinute = 60 }).Errors.Select(static finding => finding.Code));
        var report = Kit.Validate(Asked, new BreathingPractice { Rounds = [new() { Lasted = 12 }] });
        Assert.Equal(
            [("acme/breathing/tension-after-missing", "rounds[0].tensionAfter")],
            report.Missing.Select(static finding => (finding.Code, finding.Path)));
        Assert.Equal([("acme/breathing/round-long", "rounds[0]")], report.Warnings.Select(static finding => (finding.Code, finding.Path)));
    }

    [Fact]
    public void Its_json_is_as_it_was_released()
    {
        Assert.Equal("""{"kind":"acme/breathing","pattern":"long-out","breathsPerMinute":6,"round":5}""", Json.WriteValue<HomeworkTask>(Asked));
        Assert.Equal(
            """{"kind":"acme/breathing","rounds":[{"lasted":5,"tensionBefore":60,"tensionAfter":35}],"noticed":"My shoulders came down."}""",
            Json.WriteValue<HomeworkEntry>(Practice));
        Assert.Equal(Asked, Json.ReadValue<HomeworkTask>(Json.WriteValue<HomeworkTask>(Asked)));
        Assert.Equal(Practice, Json.ReadValue<HomeworkEntry>(Json.WriteValue<HomeworkEntry>(Practice)));
    }

    [Fact]
    public void Whatever_is_broken_is_told_by_its_code_and_its_place()
    {
        Told<HomeworkTask>(Json.WriteValue<HomeworkTask>(Asked));
        Told<HomeworkEntry>(Json.WriteValue<HomeworkEntry>(Practice));
        Assert.All(Cycle().Events, static cycleEvent => Told<CycleEvent>(Json.WriteValue(cycleEvent)));
    }

    [Fact]
    public void Fields_that_this_version_does_not_know_survive_in_the_entry_and_in_its_parts()
    {
        var root = JsonNode.Parse(Json.WriteValue<HomeworkEntry>(Practice))!;
        foreach (var place in JsonPlace.AllOf<HomeworkEntry>(root, Json.Catalog).Where(static place => place.Node is JsonObject))
        {
            place.Members["fromTheFuture"] = new JsonObject { ["deep"] = 1.50m };
        }

        Assert.True(JsonNode.DeepEquals(root, JsonNode.Parse(Json.WriteValue(Json.ReadValue<HomeworkEntry>(root.ToJsonString())))));
    }

    [Fact]
    public void What_was_entered_shows_in_no_text_finding_or_problem()
    {
        var practice = Practice with { Noticed = Marker };
        Assert.All(RecordGraph.Records(practice), static record => Assert.DoesNotContain(Marker, record.ToString(), StringComparison.Ordinal));
        foreach (var mutation in JsonMutations.Of<HomeworkEntry>(Json.WriteValue<HomeworkEntry>(practice), Json))
        {
            if (!Json.TryReadValue<HomeworkEntry>(Encoding.UTF8.GetBytes(mutation.Json), out _, out var problem))
            {
                Assert.DoesNotContain(Marker, problem.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain(
                    Marker,
                    Assert.Throws<HomeworkJsonException>(() => Json.ReadValue<HomeworkEntry>(mutation.Json)).ToString(),
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_whole_cycle_is_written_read_and_refused_without_the_kind()
    {
        var text = Json.Write(Cycle());
        Assert.Equal(Cycle().Events.Count, Json.Read(text).Events.Count);
        Assert.Equal(text, Json.Write(Json.Read(text)));
        Assert.False(new HomeworkJson(HomeworkCatalog.BuiltIn).TryRead(text, out _, out var problem));
        Assert.Equal(new JsonProblem(JsonProblemCodes.UnknownKind, "$.events[0].plan.task"), problem);
    }

    [Fact]
    public void The_schema_lists_the_kind_with_its_ranges_and_words()
    {
        var definitions = JsonNode.Parse(HomeworkJsonSchema.Write(Kit))!["$defs"]!;
        Assert.Equal("acme/breathing", (string)definitions["breathing-task"]!["properties"]!["kind"]!["const"]!);
        Assert.Equal("""["kind","pattern"]""", definitions["breathing-task"]!["required"]!.ToJsonString());
        Assert.Equal("""["even","box","long-out"]""", definitions["breathing-pattern"]!["enum"]!.ToJsonString());
        Assert.Contains("suds", definitions["breathing-round"]!["properties"]!["tensionAfter"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_stored_and_loaded_again()
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-extensibility-");
        try
        {
            var cycle = Cycle();
            await using var store = await SqliteHomeworkStore.OpenAsync(Path.Combine(folder.FullName, "homework.db"), Kit);
            await store.AppendAsync(cycle);
            Assert.Equal(cycle, await store.LoadAsync(cycle.Id));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Told<T>(string text)
        where T : ContentRecord => Assert.All(JsonMutations.Of<T>(text, Json), static mutation =>
        {
            var read = Json.TryReadValue<T>(Encoding.UTF8.GetBytes(mutation.Json), out _, out var problem);
            Assert.Equal((mutation.What, mutation.Code, mutation.Code is null ? null : mutation.Path), (mutation.What, problem?.Code, problem?.Path));
            Assert.Equal(mutation.Code is null, read);
        });

    private static HomeworkCycle Cycle()
    {
        var plan = new Assignment
        {
            Id = AssignmentId.New(Now),
            Client = new("c-1"),
            Clinician = new("k-1"),
            Task = Asked,
        };
        var attempt = new Attempt
        {
            Id = AttemptId.New(Now),
            PerformedAt = Now,
            Outcome = AttemptOutcome.Done,
            Entry = Practice,
        };
        return HomeworkCycle
            .Propose(plan, Actor.Clinician("k-1"), Now, Kit)
            .OrThrow()
            .Agree(Actor.Client("c-1"), Now)
            .OrThrow()
            .RecordAttempt(attempt, Actor.Client("c-1"), Now)
            .OrThrow();
    }
}
