using Acme.Breathing;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Tests.Goldens;
using NodaTime.Text;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

/// <summary>The examples in the documentation of the types that a host meets first: each region is the example of the type of its name.</summary>
public sealed class Examples
{
    [Fact]
    public void Of_people_and_plans()
    {
        var now = Session;

        // <example Actor>
        var client = Actor.Client("c-42"); // references of your own, never names
        var mother = Actor.Proxy("s-3", new("c-42")); // acts in the client's place
        // </example>
        Assert.NotEqual(client, mother);

        // <example Assignment>
        var assignment = new Assignment
        {
            Id = AssignmentId.New(now),
            Client = new("c-42"),
            Clinician = new("k-7"),
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
            Schedule = HomeworkSchedule.Daily(new(19, 0), from: new(2026, 3, 2)),
            Agreement = new() { Rationale = "To see what goes through my mind before meetings." },
        };
        // </example>
        Assert.NotNull(assignment.Schedule);

        // <example Attempt>
        var attempt = new Attempt
        {
            Id = AttemptId.New(now),
            PerformedAt = now,
            Outcome = AttemptOutcome.Partly, // done, partly, not done: all of them are worth recording
            Entry = new ThoughtRecord { Situation = "Asked to present" },
        };
        // </example>
        Assert.NotNull(attempt.Entry);

        // <example HomeworkSchedule>
        var schedule = HomeworkSchedule.Weekly([IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday], new LocalTime(19, 0), from: new(2026, 3, 2))
            .Until(new(2026, 4, 30))
            .Except(new LocalDate(2026, 4, 6));
        foreach (var problem in schedule.FindProblems())
        {
            Console.WriteLine($"{problem.Code} at {problem.Path}");
        }
        // </example>
        Assert.Empty(schedule.FindProblems());
    }

    [Fact]
    public void Of_the_catalogue_the_cycle_and_json()
    {
        var (now, client, clinician) = (Session, Client, Clinician);
        var (assignment, attempt) = (
            Daily(new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three }),
            Tried(now, new ThoughtRecord { Situation = "Asked to present" }));
        var (task, entry) = (assignment.Task!, attempt.Entry!);

        // <example HomeworkCatalog>
        var kit = HomeworkCatalog.BuiltIn.With(BreathingKind.Instance); // with a kind of your own
        var report = kit.Validate(task, entry);
        Console.WriteLine($"can be saved: {report.CanBeSaved}, still blank: {report.Missing.Count}");
        // </example>
        Assert.True(report.CanBeSaved);

        // <example HomeworkKinds>
        var gaps = HomeworkKinds.ThoughtRecord.Validate(task, entry).Missing;
        // </example>
        Assert.NotEmpty(gaps);

        // <example RuleCatalog>
        foreach (var rule in RuleCatalog.All)
        {
            Console.WriteLine($"{rule.Code} ({rule.Tier}): {rule.Message}"); // what an app has to translate
        }
        // </example>

        // <example HomeworkCycle>
        var cycle = HomeworkCycle.Propose(assignment, clinician, now, kit).OrThrow();
        cycle = cycle.Agree(client, now).OrThrow();
        var text = cycle.RecordAttempt(attempt, client, now).Match(
            accepted: moved => $"saved: {moved.Cycle.AttemptCount} so far",
            refused: no => $"not saved: {no.Code}, permitted instead: {no.Permitted}");
        // </example>
        Assert.Equal("saved: 1 so far", text);

        // <example HomeworkJson>
        var json = new HomeworkJson(kit);
        string document = json.Write(cycle);
        if (!json.TryRead(document, out var again, out var problem))
        {
            Console.WriteLine($"{problem.Code} at {problem.Path}"); // never what was in it
        }
        // </example>
        Assert.Equal(cycle, again);
    }

    [Fact]
    public async Task Of_what_is_looked_at_together()
    {
        var (now, client, clinician, home) = (Session, Client, Clinician, Home);
        var cycle = Agreed();
        IReadOnlyList<HomeworkCycle> cycles = [cycle];

        // <example AdherenceDefinition>
        var result = cycle.Adherence(AdherenceDefinition.SoFarStrict, asOf: now, AdherenceContext.In(home));
        Console.WriteLine($"{result.Definition.ToTitle()}: {result.Describe()}");
        // </example>
        Assert.IsType<NothingDue>(result);

        // <example Agenda>
        var today = Agenda.For(cycles, day: now.InZone(home).Date, now, AdherenceContext.In(home), viewer: client);
        foreach (var item in today.Due)
        {
            Console.WriteLine($"{item.At:HH:mm} {item.Title}");
        }
        // </example>
        Assert.NotEmpty(today.Items);

        // <example SessionDigest>
        var digest = SessionDigest.For(cycles, clinician, asOf: now, AdherenceContext.In(home));
        Console.WriteLine(digest.ToText(home));
        // </example>
        Assert.Single(digest.Items);

        // <example CycleReminders>
        foreach (var reminder in cycle.Reminders(now, home).Reminders)
        {
            Console.WriteLine($"{InstantPattern.General.Format(reminder.At)} {reminder.Text}"); // the text gives nothing away
        }
        // </example>

        using var stream = new MemoryStream();
        var json = Json;

        // <example HomeworkNdjson>
        var ndjson = new HomeworkNdjson(json);
        await ndjson.WriteAsync(stream, cycles.ToAsyncEnumerable());
        stream.Position = 0;
        await foreach (var line in ndjson.ReadAsync(stream))
        {
            Console.WriteLine(line.Cycle is { } read ? $"{read.Id}" : $"line {line.Problem!.Line}: {line.Problem.Code}");
        }
        // </example>
        Assert.NotEqual(0, stream.Length);
    }

    [Fact]
    public async Task Of_stores()
    {
        var (kit, cycle) = (Kit, Agreed());

        // <example InMemoryHomeworkStore>
        await using var store = new InMemoryHomeworkStore(kit);
        await store.AppendAsync(cycle);
        var open = await store.CountAsync(new HomeworkQuery { Client = new("c-42"), IsActive = true });
        // </example>
        Assert.Equal(1, open);

        var folder = Directory.CreateTempSubdirectory("homework-examples-");
        var path = Path.Combine(folder.FullName, "homework.db");

        // <example SqliteHomeworkStore>
        await using var file = await SqliteHomeworkStore.OpenAsync(path, kit);
        await file.AppendAsync(cycle);
        var loaded = await file.LoadAsync(cycle.Id); // null where there is none
        // </example>
        Assert.Equal(cycle, loaded);
        await file.DisposeAsync();
        folder.Delete(recursive: true);
    }

    public static TheoryData<string> Types =>
        [
            "Actor",
            "Assignment",
            "Attempt",
            "HomeworkSchedule",
            "HomeworkCatalog",
            "HomeworkKinds",
            "RuleCatalog",
            "HomeworkCycle",
            "HomeworkJson",
            "AdherenceDefinition",
            "Agenda",
            "SessionDigest",
            "CycleReminders",
            "HomeworkNdjson",
            "InMemoryHomeworkStore",
            "SqliteHomeworkStore",
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_example_of_a_type_is_the_code_that_is_compiled(string type)
    {
        var file = SourceTree.SourceFiles(SourceTree.Path("src")).Single(path => Path.GetFileName(path) == type + ".cs");
        var source = File.ReadAllText(SourceTree.Path("src", file)).ReplaceLineEndings("\n");
        var text = File.ReadAllText(SourceTree.Path("tests", "HomeworkKit.Recipes", "Examples.cs")).ReplaceLineEndings("\n");
        var start = text.IndexOf($"        // <example {type}>\n", StringComparison.Ordinal);
        var region = text[(text.IndexOf('\n', start) + 1)..text.IndexOf("        // </example>", start, StringComparison.Ordinal)];
        var lines = region
            .TrimEnd()
            .Split('\n')
            .Select(static line =>
                (
                    "/// " + System.Security.SecurityElement.Escape(line.Length > 8 ? line[8..] : string.Empty).Replace("&quot;", "\"").Replace("&apos;", "'")
                ).TrimEnd());
        var expected = $"/// <example>\n/// <code>\n{string.Join('\n', lines)}\n/// </code>\n/// </example>\n";
        if (GoldenFile.MayUpdate && !source.Contains(expected, StringComparison.Ordinal))
        {
            Update(SourceTree.Path("src", file), source, type, expected);
            return;
        }

        Assert.Contains(expected, source, StringComparison.Ordinal);
    }

    // In the place of the example that is there, else before the declaration and its attributes.
    private static void Update(string path, string source, string type, string expected)
    {
        var declaration = System
            .Text.RegularExpressions.Regex.Match(
                source,
                $@"(?m)^(\[.*\]\n)*public [a-z ]*(record|class|struct) {type}\b",
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(1))
            .Index;
        var start = source.IndexOf("/// <example>\n", StringComparison.Ordinal);
        var end =
            start < 0 || start > declaration ? declaration : source.IndexOf("/// </example>\n", start, StringComparison.Ordinal) + "/// </example>\n".Length;
        File.WriteAllText(path, source[..(start < 0 || start > declaration ? declaration : start)] + expected + source[end..]);
    }
}
