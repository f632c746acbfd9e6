using System.CommandLine;
using System.Text.Json.Nodes;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;
using NodaTime.Text;

namespace HomeworkKit.Tool.Commands;

/// <summary>What is in the files, without any content.</summary>
internal sealed class SummarizeCommand : ToolCommand
{
    internal override string Name => "summarize";

    internal override IReadOnlyList<string> Aliases => ["info"];

    internal override string Description => "Count people, assignments, kinds, events and problems.";

    internal override string Example => "summarize cohort.ndjson";

    internal override IEnumerable<Symbol> Symbols => [CommonOptions.Files];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        HashSet<ClientRef> people = [];
        SortedDictionary<string, long> kinds = new(StringComparer.Ordinal);
        var (assignments, events, first, last) = (0L, 0L, Instant.MaxValue, Instant.MinValue);
        await Study.Dataset.ScanAsync(
            study.Paths,
            line =>
            {
                people.Add(line.Client);
                (assignments, events) = (assignments + 1, events + line.Events);
                (first, last) = (Instant.Min(first, line.ProposedAt), Instant.Max(last, line.LastAt));
                foreach (var kind in line.Kinds)
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                }
            },
            new DatasetOptions { Problems = DatasetProblemPolicy.Skip, AllowsIncompleteFiles = true, Report = study.Report },
            stop).ConfigureAwait(false);
        var (from, to) = assignments == 0 ? (null, null) : (Day(first), Day(last));
        output.Line(
            $"{people.Count} people, {assignments} assignments, {kinds.Count} kinds, {events} events{(from is null ? string.Empty : $", {from} to {to}")}, {study.Report.PassedOver} lines that are no homework{(study.Report.PassedOver > 0 ? ": validate says why" : string.Empty)}"
        );
        foreach (var (kind, count) in kinds)
        {
            output.Line($"  {kind} {count}");
        }

        foreach (var (code, count) in study.Report.Counts)
        {
            output.Line($"  {code} {count}, first at {ToolOutput.Place(study.Report.Problems.FirstOrDefault(problem => problem.Code == code))}");
        }

        output.Json["people"] = people.Count;
        output.Json["assignments"] = assignments;
        output.Json["events"] = events;
        output.Json["from"] = from;
        output.Json["to"] = to;
        output.Json["kinds"] = new JsonObject(kinds.Select(static kind => KeyValuePair.Create<string, JsonNode?>(kind.Key, kind.Value)));
        output.Json["noHomework"] = study.Report.PassedOver;
        output.Json["problems"] = new JsonArray([.. study.Report.Problems.Select(static problem => (JsonNode)ToolOutput.Of(problem))]);
        return ToolExit.Done;
    }

    private static string Day(Instant at) => LocalDatePattern.Iso.Format(at.InUtc().Date);
}
