using System.CommandLine;
using System.Text.Json.Nodes;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>Reads every line as an analysis would, and tells what cannot be read.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private static readonly Option<int?> MaxProblems = new("--max-problems") { Description = "Stop with exit code 3 after so many problems.", HelpName = "NUMBER" };

    internal override string Name => "validate";

    internal override IReadOnlyList<string> Aliases => ["check"];

    internal override string Description => "Read every line and tell code, line and path of each problem; exit code 1 if there is any.";

    internal override string Example => "validate cohort.ndjson";

    internal override IEnumerable<Symbol> Symbols => [CommonOptions.Files, MaxProblems];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var most = given.GetValue(MaxProblems) ?? int.MaxValue;
        var read = Study.Dataset.ReadAsync(study.Paths, new DatasetOptions { Problems = DatasetProblemPolicy.Skip, AllowsIncompleteFiles = true, Report = study.Report }, stop);
        await foreach (var cycle in read.ConfigureAwait(false))
        {
            _ = cycle;
            if (study.Report.Skipped >= most)
            {
                break;
            }
        }

        foreach (var problem in study.Report.Problems.Take(most))
        {
            output.Line(problem.ToString());
        }

        output.Line($"{study.Report.Read} lines are right, {study.Report.Skipped} are not.");
        output.Json["right"] = study.Report.Read;
        output.Json["wrong"] = study.Report.Skipped;
        output.Json["problems"] = new JsonArray([.. study.Report.Problems.Take(most).Select(static problem => (JsonNode)ToolOutput.Of(problem))]);
        return study.Report.Skipped >= most ? ToolExit.Limit : study.Report.Skipped > 0 ? ToolExit.AtFault : ToolExit.Done;
    }
}
