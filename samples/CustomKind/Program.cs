// A host's own kind of homework: the folder Breathing and one line here. Nothing in the library is edited, and everything in it knows the kind:
// validation, JSON, the schema, the cycle and the store.
using System.Text.Json.Nodes;
using Acme.Breathing;
using HomeworkKit;
using HomeworkKit.Forms;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Validation;

var kit = HomeworkCatalog.BuiltIn.With(BreathingKind.Instance);
var json = new HomeworkJson(kit);
var now = SystemClock.Instance.GetCurrentInstant();
var (client, clinician) = (Actor.Client("c-42"), Actor.Clinician("k-7"));

// Assigned, agreed and tried, as any other homework.
var assignment = new Assignment
{
    Id = AssignmentId.New(now),
    Client = new("c-42"),
    Clinician = new("k-7"),
    Task = new BreathingTask { Pattern = BreathingPattern.LongOut, BreathsPerMinute = 6, Round = 5 },
    Schedule = HomeworkSchedule.Daily(new LocalTime(21, 0), now.InUtc().Date),
};
var attempt = new Attempt
{
    Id = AttemptId.New(now),
    PerformedAt = now,
    Outcome = AttemptOutcome.Partly,
    Entry = new BreathingPractice { Rounds = [new() { Lasted = 12, TensionBefore = 60 }] },
};
var cycle = HomeworkCycle.Propose(assignment, clinician, now, kit).OrThrow()
    .Agree(client, now).OrThrow()
    .RecordAttempt(attempt, client, now).OrThrow();

Console.WriteLine("Asked, in its own words:");
foreach (var page in BreathingKind.Instance.FormFor(assignment.Task).Pages)
{
    Console.WriteLine($"  {BreathingKind.Instance.Words.Of(page.Key)}");
    foreach (var question in page.Questions.SelectMany(static question => question.WithParts()))
    {
        Console.WriteLine($"    {BreathingKind.Instance.Words.TextOf(question)}  [{question.Control}]");
    }
}

Console.WriteLine();
Console.WriteLine("Answered, as a clinician reads it:");
foreach (var line in FormAnswers.Lines(BreathingKind.Instance, assignment.Task, attempt.Entry, DateTimeZone.Utc))
{
    Console.WriteLine($"  {line.Question} {line.Answer}");
}

Console.WriteLine();
Console.WriteLine("In a clinic's own words, put over the kind's:");
var own = BreathingKind.Instance.WordsIn(HomeworkKit.Words.HomeworkWords.English.With(("acme/breathing/noticed", "Anything new in your body or mind?")));
Console.WriteLine($"  {own.Of("acme/breathing/noticed")}");

Console.WriteLine();
Console.WriteLine("Checked, by rules of its own (the codes are for programs):");
foreach (var finding in kit.Validate(assignment.Task, attempt.Entry).Findings)
{
    Console.WriteLine($"  {own.Of(finding.Tier)}: {own.Of(finding)}  [{finding.Code}]");
}

Console.WriteLine();
Console.WriteLine("As JSON:");
Console.WriteLine("  " + json.WriteValue<HomeworkEntry>(attempt.Entry));

Console.WriteLine();
Console.WriteLine("In the schema of the host's catalogue:");
var schema = JsonNode.Parse(HomeworkJsonSchema.Write(kit))!["$defs"]!;
foreach (var name in new[] { "breathing-task", "breathing-practice", "breathing-round", "breathing-pattern" })
{
    Console.WriteLine(
        $"  {name}: {string.Join(", ", schema[name]!["properties"]?.AsObject().Select(static member => member.Key) ?? schema[name]!["enum"]!.AsArray().Select(static word => (string)word!))}"
    );
}

// Stored and loaded by the store that comes with the library. A host that does not know the kind cannot read it, and is told so by a code.
var folder = Path.Combine(
    Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
    "HomeworkKit.CustomKind");
Directory.CreateDirectory(folder);
await using var store = await SqliteHomeworkStore.OpenAsync(Path.Combine(folder, "homework.db"), kit);
await store.AppendAsync(cycle);
var again = await store.LoadAsync(assignment.Id);
Console.WriteLine();
Console.WriteLine($"Stored and loaded again: {again}, equal: {cycle == again}");
new HomeworkJson(HomeworkCatalog.BuiltIn).TryRead(json.Write(cycle), out _, out var problem);
Console.WriteLine($"Without the kind in the catalogue: {problem}");
