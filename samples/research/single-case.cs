#:package HomeworkKit.Research@*
#:property PublishAot=false
// A rating of a mood log as a single-case design: the mean of each day, a baseline of so many days, and what follows. Each person is a case.
using System.Globalization;
using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Research.Charts;
using NodaTime;

if (args.Length < 4 || args[2] is not ("less" or "more") || !int.TryParse(args[3], CultureInfo.InvariantCulture, out var baseline))
{
    Console.Error.WriteLine("""
        usage: dotnet run single-case.cs -- FILE ITEM less|more DAYS [--client CLIENT] [--zone ZONE] [--svg PICTURE]
          ITEM       the key of a mood item, such as worry; less or more of it is better
          DAYS       how many days from a person's first rating are the baseline: there is no default
          --client   all figures of one person, and with --svg a picture; otherwise the Taus of all people together
          --zone     where days begin and end; otherwise Etc/UTC
        """);
    return 2;
}

try
{
    string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at ? args.ElementAtOrDefault(at + 1) : null;
    var only = ClientRef.TryParse(Option("--client"), null, out var client) ? client : default(ClientRef?);
    var zone = DateTimeZoneProviders.Tzdb[Option("--zone") ?? "Etc/UTC"];
    var report = new DatasetReport();
    var filter = new DatasetFilter { Kinds = ["mood-log"], Clients = only is { } one ? [one] : [] };
    List<(ClientRef Client, LocalDate Day, double Value)> ratings = [];
    await foreach (
        var cycle in new HomeworkDataset(new HomeworkJson(HomeworkCatalog.BuiltIn)).ReadAsync(
            args[0],
            new DatasetOptions
            {
                Filter = filter,
                Problems = DatasetProblemPolicy.Skip,
                Report = report,
            }))
    {
        // As a clinician may see it: what a client keeps private is no figure either.
        ratings.AddRange(
            from view in cycle.VisibleTo(Actor.Clinician("researcher")).Attempts
            where !view.IsRetracted
            from rating in (view.Attempt.Entry as MoodLog)?.Ratings ?? []
            where rating.Item == args[1]
            select (cycle.Client, view.Attempt.PerformedAt.InZone(zone).Date, (double)rating.Rating.Value));
    }

    // Days without a rating stay in the design as missing, so that trends have their true slope.
    CaseDesign[] cases = [.. from rating in ratings group rating by rating.Client into person orderby person.Key.Value
        let days = person.ToLookup(rating => rating.Day, rating => rating.Value)
        let first = days.Min(day => day.Key)
        let values = Enumerable
            .Range(0, Period.DaysBetween(first, days.Max(day => day.Key)) + 1)
            .Select(day => days[first.PlusDays(day)])
            .Select(day => day.Any() ? day.Average() : default(double?))
            .ToArray()
        select new CaseDesign
        {
            Case = args[1],
            Phases =
            [
                CasePhase.Of("A", PhaseKind.Baseline, values.Take(baseline)),
                CasePhase.Of("B", PhaseKind.Intervention, values.Skip(baseline), baseline + 1),
            ],
        },
    ];
    var comparisons = new MultipleBaseline { Cases = cases }.Compare(args[2] == "less" ? Improvement.Decrease : Improvement.Increase);
    Console.WriteLine(
        cases.Length == 0
            ? "No mood log rates this item here: there is nothing to work out."
            : $"{ratings.Count} ratings of {cases.Length} {(cases.Length == 1 ? "person" : "people")}, by day; {args[2]} is better.");
    IEnumerable<string> lines = only is null
        ? [$"  {MultipleBaseline.CombinedTau(comparisons)}", $"  {MultipleBaseline.CombinedTauSe(comparisons)}"]
        : comparisons.SelectMany(phases =>
            phases.All.Select(figure => $"  {figure}").Concat(phases.Remarks.Select(remark => $"  mind: {KebabCase.Of(remark)}")));
    Console.Write(string.Concat(lines.Where(_ => cases.Length > 0).Select(line => line + "\n")));
    if (only is not null && cases.Length == 1 && Option("--svg") is { } picture)
    {
        await File.WriteAllTextAsync(
            picture,
            RatingLinesChart.Draw(
                cases[0],
                new ChartOptions
                {
                    Title = $"{args[1]}, mean of each day",
                    XLabel = "Day",
                    YLabel = "Rating",
                }));
    }

    Console.WriteLine(
        $"Lines read {report.Read}, passed over {report.PassedOver}, left out {report.Skipped}. P values and standard errors take one person's values to be independent, which they seldom are."
    );
    return 0;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or TimeZoneNotFoundException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
