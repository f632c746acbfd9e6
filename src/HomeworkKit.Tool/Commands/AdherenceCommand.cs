using System.CommandLine;
using HomeworkKit.Adherence;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;
using NodaTime.Text;

namespace HomeworkKit.Tool.Commands;

/// <summary>How much of what was agreed is recorded as done, under a named definition.</summary>
internal sealed class AdherenceCommand : ToolCommand
{
    private static readonly Option<string> Definition = new("--definition")
    {
        Description = $"What the figure means: {Known}.",
        HelpName = "ID",
        DefaultValueFactory = static _ => AdherenceDefinition.FinalLenient.Id,
    };

    internal override string Name => "adherence";

    internal override IReadOnlyList<string> Aliases => ["figures"];

    internal override string Description => "Figures of adherence, for people together or by group; groups under five are suppressed. Takes practice rows too.";

    internal override string Example => "adherence cohort.ndjson --definition so-far-lenient --by arm --people cohort.ndjson.people.csv";

    internal override IEnumerable<Symbol> Symbols =>
        [CommonOptions.Files, Definition, CommonOptions.By, CommonOptions.People, CommonOptions.Client, CommonOptions.AsOf, CommonOptions.Zone];

    private static string Known =>
        string.Join(", ", AdherenceDefinition.BuiltIn.Where(static one => one.Unit == AdherenceUnit.Occurrences).Select(static one => one.Id));

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        var id = given.GetRequiredValue(Definition);
        var definition = AdherenceDefinition.BuiltIn.FirstOrDefault(one => one.Id == id && one.Unit == AdherenceUnit.Occurrences)
            ?? throw ToolException.Usage("tool/unknown-definition", $"This definition is not known, or rows cannot answer it. Known: {Known}.");
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var by = given.GetValue(CommonOptions.By);
        study.RequireColumn(by);
        using var rows = await PracticeRowFile.OpenAsync(study, stop).ConfigureAwait(false);
        var cohort = await CohortScan
            .RunAsync(rows.Path, new CohortOptions { Definition = definition, Report = rows.AreGiven ? study.Report : null }, stop)
            .ConfigureAwait(false);
        ClientSummary[] clients = [.. cohort.Clients.Where(client => study.Only is null || client.Client == study.Only)];
        var groups = clients.GroupBy(client => study.GroupOf(client.Client, by)).OrderBy(static group => group.Key, StringComparer.Ordinal).ToArray();
        if (groups.Length > MostGroups)
        {
            throw new ToolException("tool/too-many-groups", $"The column has more than {MostGroups} values: it tells people apart, not groups.");
        }

        output.Line(
            $"{definition.Id}, version {definition.Version}{(rows.AsOf is { } asOf ? $", as of {InstantPattern.General.Format(asOf)}" : string.Empty)}");
        output.Json["asOf"] = rows.AsOf is { } moment ? InstantPattern.General.Format(moment) : null;
        output.Json["definition"] = new System.Text.Json.Nodes.JsonObject { ["id"] = definition.Id, ["version"] = definition.Version };
        output.Figures(
            "figures",
            study.Only is not null
                ? clients.Select(static client => (default(string), client.Adherence))
                : groups.SelectMany(Figures).Prepend(("all that was due", Shown(cohort.Adherence, clients.Length))));
        output.Report(study.Report);
        return ToolExit.Done;
    }

    private const int MostGroups = 100;

    private static IEnumerable<(string? Label, Measure Figure)> Figures(IGrouping<string, ClientSummary> group)
    {
        var spread = CohortSpread.Of(group.Select(static client => client.Adherence))!;
        return new[]
        {
            spread.Mean,
            spread.Sd,
            spread.LowerQuartile,
            spread.Median,
            spread.UpperQuartile,
            CohortShare.Recording(group.Select(static client => client.Adherence)).Share,
        }
            .Take(spread.Mean.Reason == NoValueReason.Suppressed ? 1 : 6)
            .Select(figure => ((string?)group.Key, figure));
    }

    private static Measure Shown(Measure figure, int people) =>
        people >= CohortSpread.UsualSmallestGroup || people == 0 ? figure : Measure.None(figure.Definition, NoValueReason.Suppressed, 0);
}
