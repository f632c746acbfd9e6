#:package HomeworkKit.Research@*
#:property PublishAot=false
// What exposures came to: within and between sessions, and what was expected. For people together, or for one.
using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Research;

if (args.Length == 0)
{
    Console.Error.WriteLine("""
        usage: dotnet run exposure.cs -- FILE [--client CLIENT]
          --client  one person's attempts and steps; otherwise a summary over people
        """);
    return 2;
}

try
{
    var only =
        Array.IndexOf(args, "--client") is >= 0 and var at && ClientRef.TryParse(args.ElementAtOrDefault(at + 1), null, out var client)
            ? client
            : default(ClientRef?);
    var report = new DatasetReport();
    var filter = new DatasetFilter { Kinds = ["exposure"], Clients = only is { } one ? [one] : [] };
    Dictionary<ClientRef, List<ExposureRecord>> people = [];
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
        var seen = cycle.VisibleTo(Actor.Clinician("researcher")).Attempts.Where(view => !view.IsRetracted).OrderBy(view => view.Attempt.PerformedAt);
        var records = people.TryGetValue(cycle.Client, out var known) ? known : people[cycle.Client] = [];
        records.AddRange(seen.Select(view => view.Attempt.Entry).OfType<ExposureRecord>());
    }

    Console.WriteLine(
        people.Values.Sum(records => records.Count) is > 0 and var count
            ? $"{count} exposures of {people.Count} {(people.Count == 1 ? "person" : "people")}."
            : "Nobody has recorded an exposure here: there is nothing to work out.");
    IEnumerable<Measure> StepsOf(List<ExposureRecord> records) =>
        records
            .Select(record => record.Step)
            .Distinct()
            .SelectMany(step => ProcessFigures.Of(ExposureRepeats.Of(records.Where(record => record.Step == step))));
    foreach (
        var (number, figure) in people
            .Values.Where(_ => only is not null)
            .SelectMany(records =>
                records
                    .SelectMany((record, index) => ProcessFigures.Of(record.GetOutcome()).Select(figure => ($"exposure {index + 1}", figure)))
                    .Concat(StepsOf(records).Select(figure => ("repeats of a step", figure)))))
    {
        Console.WriteLine($"  {number}: {figure}");
    }

    // One figure a person, so that nobody counts twice: the mean of what they recorded.
    var each = people
        .Values.Where(_ => only is null)
        .SelectMany(records =>
            records.SelectMany(record => ProcessFigures.Of(record.GetOutcome())).Concat(StepsOf(records)).GroupBy(figure => figure.Definition).Select(MeanOf));
    foreach (var spread in each.GroupBy(figure => figure.Definition).Select(figures => CohortSpread.Of(figures)!))
    {
        Console.WriteLine(spread.Mean.Value is null ? $"  {spread.Mean}" : $"  {spread.Mean}\n    {spread.Sd}\n    {spread.Median}");
    }

    Console.WriteLine(
        $"Lines read {report.Read}, passed over {report.PassedOver}, left out {report.Skipped}. Fewer than {CohortSpread.UsualSmallestGroup} people are suppressed: --client shows one."
    );
    return 0;
}
catch (IOException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}

static Measure MeanOf(IGrouping<MeasureDefinition, Measure> figures)
{
    double[] values = [.. figures.Select(figure => figure.Value).OfType<double>()];
    var definition = figures.Key with { Id = "own-mean-of-" + figures.Key.Id };
    return values.Length == 0
        ? Measure.None(definition, figures.First().Reason!.Value, 0, figures.Count())
        : Measure.Of(definition, values.Average(), values.Length, figures.Count() - values.Length);
}
