using System.CommandLine;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>Figures of sleep diaries.</summary>
internal sealed class SleepCommand : ToolCommand
{
    internal override string Name => "sleep";

    internal override string Description => "Total sleep and three efficiencies of sleep diaries, over people or for one.";

    internal override string Example => "sleep cohort.ndjson";

    internal override IEnumerable<Symbol> Symbols => [CommonOptions.Files, CommonOptions.Client, CommonOptions.Zone];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var zone = given.GetValue(CommonOptions.Zone) is null ? null : study.Home;
        Dictionary<ClientRef, List<SleepNightMeasures>> people = [];
        await foreach (var (client, _, night) in study.EntriesAsync<SleepNight>("sleep-diary", stop).ConfigureAwait(false))
        {
            if (!people.TryGetValue(client, out var nights))
            {
                people.Add(client, nights = []);
            }

            nights.Add(night.TimeZone is null ? night.Measure(zone) : night.Measure());
        }

        output.Line($"{people.Values.Sum(static nights => nights.Count)} nights of {people.Count} people.");
        output.Figures(
            "figures",
            study.Only is null
                ? PeopleFigures.Over(people.Values.SelectMany(static nights => ProcessFigures.Of(SleepWeek.Of(nights))))
                : people.Values.SelectMany(One));
        output.Report(study.Report);
        return ToolExit.Done;
    }

    private static IEnumerable<(string? Label, Measure Figure)> One(List<SleepNightMeasures> nights) =>
        nights
            .OrderBy(static night => night.WakeDate)
            .SelectMany(static night => ProcessFigures.Of(night).Select(figure => ((string?)$"night to {Day(night.WakeDate)}", figure)))
            .Concat(
                nights
                    .Where(static night => night.WakeDate is not null)
                    .GroupBy(static night => night.WakeDate!.Value.PlusDaysWithin(1 - (int)night.WakeDate.Value.DayOfWeek))
                    .OrderBy(static week => week.Key)
                    .SelectMany(static week => ProcessFigures.Of(SleepWeek.Of(week)).Select(figure => ((string?)$"week from {Day(week.Key)}", figure))));

    private static string Day(LocalDate? date) => date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "an unknown day";
}
