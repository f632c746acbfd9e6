using System.CommandLine;
using System.Text.Json.Nodes;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>Reads every line as an analysis would, and tells what cannot be read.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private static readonly Option<int?> MaxProblems = new("--max-problems")
    {
        Description = "Stop with exit code 3 after so many problems.",
        HelpName = "NUMBER",
    };

    private static readonly Option<bool> Schema = new("--schema") { Description = "Hold every line to the JSON Schema too, as other programs would." };
    private static readonly Option<bool> Strict = new("--strict")
    {
        Description = "Hold plans and entries to the rules of their kinds too: errors there count as problems.",
    };

    internal override string Name => "validate";

    internal override IReadOnlyList<string> Aliases => ["check"];

    internal override string Description => "Read every line and tell code, line and path of each problem; exit code 1 if there is any.";

    internal override string Example => "validate cohort.ndjson";

    internal override IEnumerable<Symbol> Symbols => [CommonOptions.Files, MaxProblems, Schema, Strict];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var most = given.GetValue(MaxProblems) ?? int.MaxValue;
        var read = Study.Dataset.ReadAsync(
            study.Paths,
            new DatasetOptions
            {
                Problems = DatasetProblemPolicy.Skip,
                AllowsIncompleteFiles = true,
                Report = study.Report,
            },
            stop);
        var (schema, isStrict) = (given.GetValue(Schema) ? new SchemaCheck() : null, given.GetValue(Strict));
        List<string> further = [];
        var wrong = 0L;
        await foreach (var cycle in read.ConfigureAwait(false))
        {
            var found = (schema?.FindProblems(cycle) ?? [])
                .Concat(isStrict ? RuleCheck.FindProblems(cycle) : [])
                .Select(problem => $"{cycle.Id}: {problem}")
                .ToArray();
            further.AddRange(found);
            wrong += found.Length > 0 ? 1 : 0;
            if (study.Report.Skipped + wrong >= most)
            {
                break;
            }
        }

        foreach (var problem in study.Report.Problems.Select(static problem => problem.ToString()).Concat(further).Take(most))
        {
            output.Line(problem);
        }

        wrong += study.Report.Skipped;
        output.Line($"{study.Report.Read + study.Report.Skipped - wrong} lines are right, {wrong} are not.");
        output.Json["right"] = study.Report.Read + study.Report.Skipped - wrong;
        output.Json["wrong"] = wrong;
        output.Json["problems"] = new JsonArray([.. study.Report.Problems.Take(most).Select(static problem => (JsonNode)ToolOutput.Of(problem))]);
        output.Json["further"] = new JsonArray([.. further.Take(most).Select(static problem => (JsonNode)problem)]);
        return wrong >= most ? ToolExit.Limit : wrong > 0 ? ToolExit.AtFault : ToolExit.Done;
    }
}
