using System.CommandLine;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>What exposures came to.</summary>
internal sealed class ExposureCommand : ToolCommand
{
    internal override string Name => "exposure";

    internal override string Description => "Change within and between exposures, and what was expected, over people or for one.";

    internal override string Example => "exposure cohort.ndjson";

    internal override IEnumerable<Symbol> Symbols => [CommonOptions.Files, CommonOptions.Client];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        Dictionary<ClientRef, List<ExposureRecord>> people = [];
        await foreach (var (client, _, record) in study.EntriesAsync<ExposureRecord>("exposure", stop).ConfigureAwait(false))
        {
            if (!people.TryGetValue(client, out var records))
            {
                people.Add(client, records = []);
            }

            records.Add(record);
        }

        output.Line($"{people.Values.Sum(static records => records.Count)} exposures of {people.Count} people.");
        output.Figures(
            "figures",
            study.Only is not null
                ? people.Values.SelectMany(static records =>
                    records
                        .SelectMany(
                            static (record, place) => ProcessFigures.Of(record.GetOutcome()).Select(figure => ((string?)$"exposure {place + 1}", figure)))
                        .Concat(Steps(records).Select(static figure => ((string?)"repeats of a step", figure))))
                : PeopleFigures.Over(
                    people.Values.SelectMany(static records =>
                        records
                            .SelectMany(static record => ProcessFigures.Of(record.GetOutcome()))
                            .Concat(Steps(records))
                            .GroupBy(static figure => figure.Definition)
                            .Select(PeopleFigures.MeanOf))));
        output.Report(study.Report);
        return ToolExit.Done;
    }

    private static IEnumerable<Measure> Steps(List<ExposureRecord> records) =>
        records
            .Select(static record => record.Step)
            .Distinct()
            .SelectMany(step => ProcessFigures.Of(ExposureRepeats.Of(records.Where(record => record.Step == step))));
}
