// What a host does on its first day, with nothing but the packages. Prints OK and what it ran on.
using HomeworkKit;
using HomeworkKit.Primitives;
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
