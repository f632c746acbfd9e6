// <readme>
using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;
using NodaTime;

var kit = HomeworkCatalog.BuiltIn;
var now = SystemClock.Instance.GetCurrentInstant();
var (client, clinician) = (Actor.Client("c-42"), Actor.Clinician("k-7"));

// Put forward, agreed, and tried: half-filled is fine.
var assignment = new Assignment
{
    Id = AssignmentId.New(now),
    Client = new("c-42"),
    Clinician = new("k-7"),
    Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
    Schedule = HomeworkSchedule.Daily(new(19, 0), from: now.InUtc().Date),
};
var attempt = new Attempt
{
    Id = AttemptId.New(now),
    PerformedAt = now,
    Outcome = AttemptOutcome.Partly,
    Entry = new ThoughtRecord { Situation = "Asked to present" },
};
var cycle = HomeworkCycle.Propose(assignment, clinician, now, kit).OrThrow()
    .Agree(client, now).OrThrow()
    .RecordAttempt(attempt, client, now).OrThrow();

// One file; a second run finds what the first one stored.
await using var store = await SqliteHomeworkStore.OpenAsync("homework.db", kit);
await store.AppendAsync(cycle);
var loaded = await store.LoadAsync(cycle.Id);
Console.WriteLine($"{await store.CountAsync(HomeworkQuery.All)} kept; this one is {KebabCase.Of(cycle.State)}, and equal when loaded: {cycle == loaded}");
// </readme>

// The lines above are a newcomer's first program, as the README shows it. What follows uses each package as a host does: one file for each in Packages.
Require.That(cycle == loaded, "what was stored is loaded again");
HomeworkKitPackage.Run();
await StoragePackage.RunAsync();
await StorageSqlitePackage.RunAsync();
StoragePostgreSqlPackage.Run();
await StorageTestingPackage.RunAsync();
await ResearchPackage.RunAsync();
FhirPackage.Run(cycle, clinician, now);
ICalendarPackage.Run();
GermanPackage.Run(cycle);
await ExtensionsHostingPackage.RunAsync();
Console.WriteLine($"OK: HomeworkKit {typeof(HomeworkCatalog).Assembly.GetName().Version}, built for {AppContext.TargetFrameworkName}, {kit.Kinds.Count} kinds");
return 0;
