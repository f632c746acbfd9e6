using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Adherence;
using HomeworkKit.Research;
using HomeworkKit.Research.Charts;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>What is missing, person by week by variable, against what was due.</summary>
internal sealed class MissingCommand : ToolCommand
{
    private static readonly Option<string?> Picture = new("--svg")
    {
        Description = "A picture to write: people in rows, without names, and weeks in columns.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Delivered = new("--delivered")
    {
        Description = "Of a mapped CSV, count the prompts of the days from the first answer to the last; otherwise all rows.",
    };

    internal override string Name => "missing";

    internal override string Description =>
        "A table of what is missing: person, variable, week, due, present, missing. Ids stay as they are: for the study's own machine.";

    internal override string Example => "missing cohort.ndjson --svg missing.svg";

    internal override IEnumerable<Symbol> Symbols =>
        [CommonOptions.Files, MappedFile.Map, Delivered, Picture, CommonOptions.AsOf, CommonOptions.Zone, CommonOptions.People, CommonOptions.Force];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var data = given.GetValue(MappedFile.Map) is { } map
            ? MissingData.OfPrompts(
                await PromptDataset.ReadAsync(study.Paths[0], MappedFile.Read(map), study.Report, stop).ConfigureAwait(false),
                given.GetValue(Delivered) ? ComplianceDenominator.Delivered : ComplianceDenominator.Scheduled)
            : await OccurrencesAsync(study, stop).ConfigureAwait(false);
        output.Line("client,variable,week,due,present,missing");
        foreach (var cell in data.Cells)
        {
            output.Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{CsvText.Cell(cell.Client.Value)},{CsvText.Cell(cell.Variable)},{cell.Week},{cell.Due},{cell.Present},{cell.Missing}"));
        }

        output.Json["cells"] = new JsonArray([
            .. data.Cells.Select(static cell =>
                (JsonNode)
                    new JsonObject
                    {
                        ["client"] = cell.Client.Value,
                        ["variable"] = cell.Variable,
                        ["week"] = cell.Week,
                        ["due"] = cell.Due,
                        ["present"] = cell.Present,
                        ["missing"] = cell.Missing,
                    }),
        ]);
        output.Json["share"] = ToolOutput.Of(null, data.Share);
        output.Talk(data.Share.ToString());
        if (given.GetValue(Picture) is { } path)
        {
            var svg = MissingDataChart.Draw(data, new ChartOptions { Title = "What was due and is missing" });
            await WholeFile
                .WriteAsync(path, given.GetValue(CommonOptions.Force), stream => stream.WriteAsync(Encoding.UTF8.GetBytes(svg), stop).AsTask())
                .ConfigureAwait(false);
        }

        output.Report(study.Report);
        return ToolExit.Done;
    }

    private static async Task<MissingData> OccurrencesAsync(Study study, CancellationToken stop)
    {
        var asOf = await study.AsOfAsync(stop).ConfigureAwait(false);
        List<(ClientRef Client, string Kind, OccurrenceMatches Matches)> homework = [];
        await foreach (var cycle in study.CyclesAsync(stop: stop).ConfigureAwait(false))
        {
            homework.Add(
                (
                    cycle.Client,
                    cycle.Assignment.Task is { } task ? cycle.Catalog.KindOf(task)!.Name : "none",
                    cycle.Match(asOf, study.Place(cycle.Client), viewer: Study.Viewer)));
        }

        return MissingData.OfOccurrences(homework);
    }
}
