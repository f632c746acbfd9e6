using System.CommandLine;
using HomeworkKit.Adherence;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>Minutes, days and intervals of practice.</summary>
internal sealed class PracticeCommand : ToolCommand
{
    internal override string Name => "practice";

    internal override string Description => "Minutes and days of practice, and the intervals between them.";

    internal override string Example => "practice cohort.ndjson";

    internal override IEnumerable<Symbol> Symbols => [CommonOptions.Files, CommonOptions.Client, CommonOptions.People, CommonOptions.AsOf, CommonOptions.Zone];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var asOf = await study.AsOfAsync(stop).ConfigureAwait(false);
        Dictionary<ClientRef, List<PracticeSession>> people = [];
        await foreach (var cycle in study.CyclesAsync(stop: stop).ConfigureAwait(false))
        {
            if (!people.TryGetValue(cycle.Client, out var sessions))
            {
                people.Add(cycle.Client, sessions = []);
            }

            sessions.AddRange(PracticeSession.Of(cycle, asOf, study.Place(cycle.Client), Study.Viewer));
        }

        output.Line($"{people.Values.Sum(static sessions => sessions.Count)} pieces of practice of {people.Count} people.");
        var each = people.Values.Select(static sessions => ProcessFigures.Of(PracticeProfile.Of(sessions)));
        output.Figures(
            "figures",
            study.Only is null
                ? PeopleFigures.Over(each.SelectMany(static figures => figures))
                : each.SelectMany(static figures => figures).Select(static figure => (default(string), figure)));
        output.Report(study.Report);
        return ToolExit.Done;
    }
}
