using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Research;
using HomeworkKit.Research.Charts;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>Groups of people week by week, as a picture for a paper.</summary>
internal sealed class WeeksCommand : ToolCommand
{
    private static readonly Option<string> Of = new("--of")
    {
        Description = "What is drawn: the mean of people in each week, with a band of twice its standard error. compliance is that of a CSV with --map.",
        HelpName = "adherence|minutes|efficiency|rating|compliance",
        Required = true,
    };
    private static readonly Option<string?> Item = new("--item") { Description = "For rating: the key of an item of mood logs.", HelpName = "KEY" };

    static WeeksCommand() => Of.AcceptOnlyFromAmong("adherence", "minutes", "efficiency", "rating", "compliance");

    internal override string Name => "weeks";

    internal override string Description => "Draw groups of people week by week. A week with fewer than five people has no point.";

    internal override string Example => "weeks cohort.ndjson --of adherence --by arm --people cohort.ndjson.people.csv --out weeks.svg";

    internal override IEnumerable<Symbol> Symbols =>
        [
            CommonOptions.Files,
            Of,
            Item,
            CommonOptions.By,
            CommonOptions.People,
            MappedFile.Map,
            CommonOptions.Out,
            CommonOptions.AsOf,
            CommonOptions.Zone,
            CommonOptions.Force,
        ];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        var (of, item, by) = (given.GetRequiredValue(Of), given.GetValue(Item), given.GetValue(CommonOptions.By));
        if ((of == "rating") != (item is not null) || (of == "compliance") != (given.GetValue(MappedFile.Map) is not null))
        {
            throw ToolException.Usage("tool/weeks-of", "rating needs --item, compliance needs --map, and nothing else takes them.");
        }

        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        study.RequireColumn(by);
        var values =
            of == "compliance"
                ? await ComplianceAsync(study, given.GetValue(MappedFile.Map)!, stop).ConfigureAwait(false)
                : await WeeksAsync(study, of, item, stop).ConfigureAwait(false);
        Trajectory[] groups =
        [
            .. values
                .GroupBy(one => study.GroupOf(one.Client, by))
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(static group => Trajectory.OfWeeks(group.Key, group.Select(static one => (one.Client.Value, one.Week, one.Value)))),
        ];
        if (groups.Length > TrajectoryChart.MostGroups)
        {
            throw ToolException.Usage("tool/too-many-groups", "More groups than a picture can tell apart: at most four.");
        }

        foreach (var group in groups)
        {
            output.Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{group.Name}: {group.Points.Count(static point => point.Middle is not null)} weeks drawn, {group.Points.Count(static point => point.Middle is null)} with too few people"
                ));
        }

        output.Json["groups"] = new JsonArray([
            .. groups.Select(static group =>
                (JsonNode)
                    new JsonObject
                    {
                        ["name"] = group.Name,
                        ["points"] = new JsonArray([
                            .. group.Points.Select(static point =>
                                (JsonNode)
                                    new JsonObject
                                    {
                                        ["week"] = point.X,
                                        ["mean"] = point.Middle,
                                        ["low"] = point.Low,
                                        ["high"] = point.High,
                                    }),
                        ]),
                    }),
        ]);
        var (title, label, low, high) = Words(of);
        var svg = TrajectoryChart.Draw(groups, new ChartOptions { Title = title, YLabel = label }, low, high);
        await WholeFile
            .WriteAsync(given.GetRequiredValue(CommonOptions.Out), given.GetValue(CommonOptions.Force), stream =>
                stream.WriteAsync(Encoding.UTF8.GetBytes(svg), stop).AsTask())
            .ConfigureAwait(false);
        output.Report(study.Report);
        return ToolExit.Done;
    }

    private static async Task<IReadOnlyList<(ClientRef Client, int Week, double Value)>> WeeksAsync(
        Study study,
        string of,
        string? item,
        CancellationToken stop)
    {
        var people = await StudyWeeks
            .OfAsync(
                study,
                cycle =>
                    of == "efficiency" ? StudyWeeks.Efficiencies(study, cycle)
                    : item is null ? []
                    : StudyWeeks.Ratings(study, cycle, item),
                stop)
            .ConfigureAwait(false);
        return
        [
            .. from person in people
               from week in person.Weeks
               let value = of switch { "adherence" => week.Adherence * 100, "minutes" => (double)week.Minutes, _ => week.Outcome }
               where value is not null
               select (person.Client, week.Week, value.Value),
        ];
    }

    private static async Task<IReadOnlyList<(ClientRef Client, int Week, double Value)>> ComplianceAsync(Study study, string map, CancellationToken stop)
    {
        var read = await PromptDataset.ReadAsync(study.Paths[0], MappedFile.Read(map), study.Report, stop).ConfigureAwait(false);
        return
        [
            .. from series in read
               from week in ComplianceReport.Of(series.ToRecords(), new ComplianceRule(ComplianceDenominator.Scheduled)).Weeks
               where week.Share.Value is not null
               select (series.Client, week.Week, week.Share.Value!.Value * 100),
        ];
    }

    private static (string Title, string Label, double? Low, double? High) Words(string of) => of switch
    {
        "adherence" => ("Homework done, week by week", "Per cent of what was due", 0, 100),
        "minutes" => ("Practice, week by week", "Minutes", 0, null),
        "efficiency" => ("Sleep efficiency, week by week", "Per cent of the time in bed", null, 100),
        "compliance" => ("Prompts answered, week by week", "Per cent", 0, 100),
        _ => ("A rating, week by week", "Mean", null, null),
    };
}
