using System.CommandLine;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>A table of persons by weeks for multilevel models.</summary>
internal sealed class ModelCommand : ToolCommand
{
    private static readonly Option<string?> Item = new("--item") { Description = "The key of a mood item whose weekly mean is the outcome.", HelpName = "KEY" };

    internal override string Name => "model";

    internal override string Description =>
        "A table of persons by weeks: adherence, minutes, outcome, between and within people, and the week before. Ids stay as they are.";

    internal override string Example => "model cohort.ndjson --item worry --out model.csv";

    internal override IEnumerable<Symbol> Symbols =>
        [CommonOptions.Files, Item, CommonOptions.Out, CommonOptions.AsOf, CommonOptions.Zone, CommonOptions.People, CommonOptions.Force];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var item = given.GetValue(Item);
        var people = await StudyWeeks.OfAsync(study, cycle => item is null ? [] : StudyWeeks.Ratings(study, cycle, item), stop).ConfigureAwait(false);
        var table = ModelTable.Of(people.SelectMany(static person => person.Weeks));
        await WholeFile
            .WriteAsync(given.GetRequiredValue(CommonOptions.Out), given.GetValue(CommonOptions.Force), stream => table.WriteCsvAsync(stream, stop))
            .ConfigureAwait(false);
        output.Line($"{table.Rows.Count} weeks of {people.Count} people.");
        output.Json["weeks"] = table.Rows.Count;
        output.Json["people"] = people.Count;
        output.Report(study.Report);
        return ToolExit.Done;
    }
}
