#:package HomeworkKit.Research@*
#:property PublishAot=false
// A figure for a paper: a rating of several people, baseline and intervention under each other. dotnet run figure.cs -- FILE ITEM BASELINE-DAYS PICTURE
using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Research.Charts;
using NodaTime;

var moods = new Dictionary<string, List<(LocalDate Day, double Value)>>();
await foreach (var cycle in new HomeworkDataset(new HomeworkJson(HomeworkCatalog.BuiltIn)).ReadAsync(args[0]))
    foreach (var view in cycle.VisibleTo(Actor.Clinician("researcher")).Attempts.Where(view => !view.IsRetracted))
        foreach (var rating in (view.Attempt.Entry as MoodLog)?.Ratings.Where(rating => rating.Item == args[1]) ?? [])
            (moods.TryGetValue(cycle.Client.Value, out var known) ? known : moods[cycle.Client.Value] = []).Add(
                (view.Attempt.PerformedAt.InUtc().Date, (double)rating.Rating.Value));
var cases = moods.OrderBy(person => person.Key).Take(6).Select((person, i) => CaseDesign.OfDays($"Person {i + 1}", person.Value, int.Parse(args[2])));
var picture = new MultipleBaseline { Cases = [.. cases] };
await File.WriteAllTextAsync(args[3], MultipleBaselineChart.Draw(picture, new ChartOptions { Title = args[1], Theme = ChartTheme.Greyscale }));
