using System.CommandLine;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>Experience sampling: compliance, and how ratings vary.</summary>
internal sealed class PromptsCommand : ToolCommand
{
    private static readonly Argument<string> Csv = new("FILE") { Description = "A CSV with a row for each prompt, answered or not." };
    private static readonly Option<string> Map = new("--map")
    {
        Description = "The mapping by which it is read; see the command map.",
        HelpName = "FILE",
        Required = true,
    };
    private static readonly Option<string?> Item = new("--item")
    {
        Description = "The key of an item: its mean, standard deviation and successive differences.",
        HelpName = "KEY",
    };
    private static readonly Option<string?> Series = new("--series")
    {
        Description = "Only series whose last part is this, such as a phase.",
        HelpName = "NAME",
    };

    internal override string Name => "prompts";

    internal override string Description => "Compliance and variability of experience sampling, unanswered prompts included, over people or for one.";

    internal override string Example => "prompts ratings.csv --map mapping.json --item worry";

    internal override IEnumerable<Symbol> Symbols => [Csv, Map, Item, Series, CommonOptions.Client];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        var (report, item, client, part) = (new DatasetReport(), given.GetValue(Item), given.GetValue(CommonOptions.Client), given.GetValue(Series));
        var read = await PromptDataset.ReadAsync(given.GetRequiredValue(Csv), MappedFile.Read(given.GetRequiredValue(Map)), report, stop).ConfigureAwait(false);
        PromptSeries[] all =
        [
            .. read.Where(series =>
                (client is null || series.Client.Value == client) && (part is null || (series.Series.Count > 0 && series.Series[^1] == part))),
        ];
        if (item is not null && all.Length > 0 && !all[0].Items.Contains(item))
        {
            throw ToolException.Usage("tool/unknown-item", $"The mapping has no such item. It has {string.Join(", ", all[0].Items)}.");
        }

        output.Line(
            $"{all.Length} series of {all.Select(static series => series.Client).Distinct().Count()} people, {all.Sum(static series => series.Prompts.Count)} prompts, {all.Sum(static series => series.Prompts.Count(static prompt => prompt.IsAnswered))} answered."
        );
        var figures = all.Select(series => Figures(series, item)).ToArray();
        output.Figures(
            "figures",
            client is null
                ? PeopleFigures.Over(
                    all.Zip(figures)
                        .GroupBy(static pair => pair.First.Client)
                        .SelectMany(static person =>
                            person.SelectMany(static pair => pair.Second).GroupBy(static figure => figure.Definition).Select(PeopleFigures.MeanOf)))
                : figures.SelectMany((own, place) => own.Select(figure => ((string?)string.Join(' ', all[place].Series), figure))));
        output.Report(report);
        return ToolExit.Done;
    }

    private static IEnumerable<Measure> Figures(PromptSeries series, string? item) =>
    [
        ComplianceReport.Of(series.ToRecords(), new ComplianceRule(ComplianceDenominator.Scheduled)).Overall,
        ComplianceReport.Of(series.ToRecords(), new ComplianceRule(ComplianceDenominator.Delivered)).Overall,
        .. item is null ? [] : SeriesVariability.Of(series.ToValues(item), PairRule.AdjacentSameDay, lags: 0).All,
    ];
}
