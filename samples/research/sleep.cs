#:package HomeworkKit.Research@*
#:property PublishAot=false
// Sleep diaries: three efficiencies, none of which is just called efficiency, and two weekly averages. For people together, or for one.
using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using NodaTime;

if (args.Length == 0)
{
    Console.Error.WriteLine("""
        usage: dotnet run sleep.cs -- FILE [--client CLIENT] [--zone ZONE]
          --client  one person's nights and weeks; otherwise a summary over people of all their nights
          --zone    the zone of clock times where a diary names none; otherwise none, and nights of a clock change are an hour off
        """);
    return 2;
}

try
{
    string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at ? args.ElementAtOrDefault(at + 1) : null;
    var only = ClientRef.TryParse(Option("--client"), null, out var client) ? client : default(ClientRef?);
    var zone = Option("--zone") is { } id ? DateTimeZoneProviders.Tzdb[id] : null;
    var report = new DatasetReport();
    var filter = new DatasetFilter { Kinds = ["sleep-diary"], Clients = only is { } one ? [one] : [] };
    Dictionary<ClientRef, List<SleepNightMeasures>> people = [];
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
        var seen = cycle
            .VisibleTo(Actor.Clinician("researcher"))
            .Attempts.Where(view => !view.IsRetracted)
            .Select(view => view.Attempt.Entry)
            .OfType<SleepNight>();
        var nights = people.TryGetValue(cycle.Client, out var known) ? known : people[cycle.Client] = [];
        nights.AddRange(seen.Select(night => night.TimeZone is null ? night.Measure(zone) : night.Measure()));
    }

    Console.WriteLine(
        people.Values.Sum(nights => nights.Count) is > 0 and var count
            ? $"{count} nights of {people.Count} {(people.Count == 1 ? "person" : "people")}."
            : "Nobody has kept a sleep diary here: there is nothing to work out.");
    foreach (var night in people.Values.Where(_ => only is not null).SelectMany(nights => nights).OrderBy(night => night.WakeDate))
    {
        Console.WriteLine($"night to {night.WakeDate?.ToString("uuuu-MM-dd", null) ?? "an unknown day"}\n  {string.Join("\n  ", ProcessFigures.Of(night))}");
    }

    foreach (
        var week in people
            .Values.Where(_ => only is not null)
            .SelectMany(nights => nights)
            .Where(night => night.WakeDate is not null)
            .GroupBy(night => night.WakeDate!.Value.PlusDays(1 - (int)night.WakeDate.Value.DayOfWeek))
            .OrderBy(week => week.Key))
    {
        Console.WriteLine($"week from Monday {week.Key:uuuu-MM-dd}\n  {string.Join("\n  ", ProcessFigures.Of(SleepWeek.Of(week)))}");
    }

    foreach (
        var spread in people
            .Values.Where(_ => only is null)
            .SelectMany(nights => ProcessFigures.Of(SleepWeek.Of(nights)))
            .GroupBy(figure => figure.Definition)
            .Select(figures => CohortSpread.Of(figures)!))
    {
        Console.WriteLine(spread.Mean.Value is null ? $"  {spread.Mean}" : $"  {spread.Mean}\n    {spread.Sd}\n    {spread.Median}");
    }

    Console.WriteLine(
        $"Lines read {report.Read}, passed over {report.PassedOver}, left out {report.Skipped}. Fewer than {CohortSpread.UsualSmallestGroup} people are suppressed: --client shows one."
    );
    return 0;
}
catch (Exception problem) when (problem is IOException or TimeZoneNotFoundException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
