// What a host does on its first day, with nothing but the packages. Prints OK and what it ran on.
using HomeworkKit;
using HomeworkKit.Assignments;
using HomeworkKit.Cycles;
using HomeworkKit.Kinds.ThoughtRecords;
using HomeworkKit.Primitives;
using HomeworkKit.Storage.Sqlite;
using NodaTime;

var now = Instant.FromUtc(2026, 3, 2, 19, 0);
var id = AssignmentId.New(now);
Expect(AssignmentId.Parse(id.ToString()) == id, "an id is read again");
Expect(Actor.Client("c-42").ToString() == "client c-42", "an actor is named");
Expect(Rating.Of(5, RatingScale.OneToSeven).Scale == RatingScale.OneToSeven, "a rating keeps its scale");

foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
{
    var example = kind.GetExample();
    var report = HomeworkCatalog.BuiltIn.Validate(example.Task, example.Entry);
    Expect(report.Errors.Count == 0 && report.Missing.Count == 0, "the example of " + kind.Name + " is complete");
}

// A file of its own, made and removed here.
var file = Path.Combine(Path.GetTempPath(), $"homeworkkit-{Guid.NewGuid():N}.db");
try
{
    var assignment = new Assignment { Id = id, Client = new("c-42"), Clinician = new("k-7"), Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three } };
    var cycle = HomeworkCycle.Propose(assignment, Actor.Clinician("k-7"), now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Actor.Client("c-42"), now).OrThrow();
    await using (var store = await SqliteHomeworkStore.OpenAsync(file, HomeworkCatalog.BuiltIn))
    {
        await store.AppendAsync(cycle);
    }

    await using (var store = await SqliteHomeworkStore.OpenAsync(file, HomeworkCatalog.BuiltIn))
    {
        Expect(await store.LoadAsync(id) == cycle, "what was stored is found again");
    }
}
finally
{
    foreach (var left in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
    {
        File.Delete(left);
    }
}

var library = typeof(HomeworkCatalog).Assembly;
Console.WriteLine($"OK: HomeworkKit {library.GetName().Version}, built for {AppContext.TargetFrameworkName}, {HomeworkCatalog.BuiltIn.Kinds.Count} kinds");
return 0;

static void Expect(bool condition, string what)
{
    if (!condition)
    {
        throw new InvalidOperationException("Does not hold: " + what);
    }
}
