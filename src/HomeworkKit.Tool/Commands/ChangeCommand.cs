using System.CommandLine;
using System.Globalization;
using HomeworkKit.Research;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>Reliable and clinically significant change of a table of scores.</summary>
internal sealed class ChangeCommand : ToolCommand
{
    private static readonly Argument<string> Table = new("TABLE") { Description = "A CSV with one row a person." };
    private static readonly Option<string> Id = new("--id")
    {
        Description = "The column of the person.",
        HelpName = "COLUMN",
        Required = true,
    };
    private static readonly Option<string> Pre = new("--pre")
    {
        Description = "The column of the score before.",
        HelpName = "COLUMN",
        Required = true,
    };
    private static readonly Option<string> Post = new("--post")
    {
        Description = "The column of the score after.",
        HelpName = "COLUMN",
        Required = true,
    };
    private static readonly Option<double?> Sd = new("--sd-pre")
    {
        Description = "Standard deviation before treatment, as published. Otherwise that of the table.",
        HelpName = "NUMBER",
    };
    private static readonly Option<double> Reliability = new("--reliability")
    {
        Description = "Reliability of the scale, above 0 and below 1.",
        HelpName = "NUMBER",
        Required = true,
    };
    private static readonly Option<double?> Cutoff = new("--cutoff")
    {
        Description = "The score between the clinical and the general population.",
        HelpName = "NUMBER",
    };
    private static readonly Option<bool> Higher = new("--higher-is-better") { Description = "Whether a higher score is better." };

    internal override string Name => "change";

    internal override string Description => "Reliable change (Jacobson and Truax 1991) of a table of scores before and after; how many people, never who.";

    internal override string Example => "change scores.csv --id ppid --pre pre_data --post post_data --reliability 0.88 --cutoff 104 --higher-is-better";

    internal override IEnumerable<Symbol> Symbols => [Table, Id, Pre, Post, Sd, Reliability, Cutoff, Higher];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        // The edges have no error of measurement, or nothing else: no change could be told from it.
        if (given.GetValue(Reliability) is not (> 0 and < 1) || given.GetValue(Sd) is not (null or > 0))
        {
            throw OutOfRange();
        }

        var (pre, post, report) = (given.GetRequiredValue(Pre), given.GetRequiredValue(Post), new DatasetReport());
        var scores = await ScoreTable
            .ReadAsync(given.GetRequiredValue(Table), given.GetRequiredValue(Id), pre, post, report, cancellationToken: stop)
            .ConfigureAwait(false);
        var own = SeriesVariability.Of(scores.Select(static pair => pair.Before), PairRule.DropMissing, lags: 0).Sd;
        var sd = given.GetValue(Sd)
            ?? (own.Value is > 0 ? own.Value : null)
            ?? throw new ToolException("tool/no-spread", "The table has too few scores for a standard deviation, or all are alike: say --sd-pre.");
        var criteria = new ChangeCriteria
        {
            SdPre = sd,
            Reliability = given.GetValue(Reliability),
            HigherIsBetter = given.GetValue(Higher),
            Cutoff = given.GetValue(Cutoff),
        };
        ReliableChange[] changes;
        try
        {
            changes = [.. scores.Select(pair => ReliableChange.Of(pair.Before, pair.After, criteria))];
        }
        catch (ArgumentException)
        {
            throw OutOfRange();
        }

        if (changes.Length < CohortSpread.UsualSmallestGroup)
        {
            output.Line($"Fewer than {CohortSpread.UsualSmallestGroup} people: not shown.");
            output.Json["suppressed"] = true;
            output.Report(report);
            return ToolExit.Done;
        }

        var table = ChangeTable.Of(changes);
        output.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{changes.Length} people: {table.Recovered} recovered, {table.Improved} improved, {table.Unchanged} unchanged, {table.Deteriorated} deteriorated, {table.Missing} missing a score"
            ));
        output.Json["people"] = changes.Length;
        output.Json["recovered"] = table.Recovered;
        output.Json["improved"] = table.Improved;
        output.Json["unchanged"] = table.Unchanged;
        output.Json["deteriorated"] = table.Deteriorated;
        output.Json["missing"] = table.Missing;
        output.Figures(
            "figures",
            [
                (given.GetValue(Sd) is null ? "scores before" : "scores before, not used", own),
                (null, changes[0].StandardError),
                (null, changes[0].DifferenceError),
            ]);
        output.Report(report);
        return ToolExit.Done;
    }

    private static ToolException OutOfRange() => ToolException.Usage("tool/out-of-range", "--sd-pre is above 0, and --reliability above 0 and below 1.");
}
