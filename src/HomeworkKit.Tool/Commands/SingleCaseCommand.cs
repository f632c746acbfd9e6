using System.CommandLine;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>A rating as a single-case design: the mean of each day, a baseline, and what follows.</summary>
internal sealed class SingleCaseCommand : ToolCommand
{
    private static readonly Option<string?> Item = new("--item") { Description = "The key of a mood item, such as worry.", HelpName = "KEY" };
    private static readonly Option<string> Better = new("--better")
    {
        Description = "Whether less or more of it is better.",
        HelpName = "less|more",
        Required = true,
    };
    private static readonly Option<int?> Baseline = new("--baseline")
    {
        Description = "How many days from a person's first rating are the baseline.",
        HelpName = "DAYS",
    };
    private static readonly Option<string?> Value = new("--value")
    {
        Description = "The file is a CSV of one design: the column of its value, with --phase and --session.",
        HelpName = "COLUMN",
    };
    private static readonly Option<string> Phase = new("--phase")
    {
        Description = "The column of the phase.",
        HelpName = "COLUMN",
        DefaultValueFactory = static _ => "phase",
    };
    private static readonly Option<string> Session = new("--session")
    {
        Description = "The column of the session's number.",
        HelpName = "COLUMN",
        DefaultValueFactory = static _ => "session",
    };
    private static readonly Option<string[]> Baselines = new("--baseline-phase")
    {
        Description = "The name of a phase that is a baseline; may be said again.",
        HelpName = "NAME",
    };

    static SingleCaseCommand() => Better.AcceptOnlyFromAmong("less", "more");

    internal override string Name => "single-case";

    internal override string Description => "Compare a baseline with what follows, for each person; the Taus of all together, or all figures of one.";

    internal override string Example => "single-case cohort.ndjson --item worry --better less --baseline 14";

    internal override IEnumerable<Symbol> Symbols =>
        [CommonOptions.Files, Better, Item, Baseline, Value, Phase, Session, Baselines, CommonOptions.Client, CommonOptions.Zone];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var better = given.GetRequiredValue(Better) == "less" ? Improvement.Decrease : Improvement.Increase;
        var cases = given.GetValue(Value) is { } value
            ? [await TableAsync(given, study, value, stop).ConfigureAwait(false)]
            : await RatingsAsync(given, study, output, stop).ConfigureAwait(false);
        var compared = Compare(cases, better);
        output.Figures("figures", Figures(given.GetValue(Value) is not null || study.Only is not null, compared));
        foreach (var remark in compared.Where(_ => study.Only is not null).SelectMany(static phases => phases.Remarks))
        {
            output.Talk("Mind: " + KebabCase.Of(remark));
        }

        output.Talk("P values and standard errors take one person's values to be independent, which they seldom are.");
        output.Report(study.Report);
        return ToolExit.Done;
    }

    private static IReadOnlyList<PhaseComparison> Compare(CaseDesign[] cases, Improvement better)
    {
        try
        {
            return new MultipleBaseline { Cases = cases }.Compare(better);
        }
        catch (ArgumentException)
        {
            throw new ToolException("tool/not-a-design", "The sessions of a design ascend from its first row to its last, each once.");
        }
    }

    private static async Task<CaseDesign[]> RatingsAsync(ParseResult given, Study study, ToolOutput output, CancellationToken stop)
    {
        if (given.GetValue(Item) is not { } item || given.GetValue(Baseline) is not > 0)
        {
            throw ToolException.Usage("tool/no-design", "Say --item and --baseline for ratings of mood logs, or --value for a CSV of one design.");
        }

        List<(ClientRef Client, LocalDate Day, double Value)> ratings = [];
        await foreach (var (client, at, log) in study.EntriesAsync<MoodLog>("mood-log", stop).ConfigureAwait(false))
        {
            ratings.AddRange(
                log.Ratings.Where(rating => rating.Item == item).Select(rating => (client, at.InZoneWithin(study.Home).Date, (double)rating.Rating.Value)));
        }

        var people = ratings.GroupBy(static rating => rating.Client).OrderBy(static person => person.Key.Value, StringComparer.Ordinal).ToArray();
        output.Line($"{ratings.Count} ratings of {people.Length} people, by day.");
        return
        [
            .. people.Select(person => CaseDesign.OfDays(item, person.Select(static rating => (rating.Day, rating.Value)), given.GetValue(Baseline)!.Value)),
        ];
    }

    private static Task<CaseDesign> TableAsync(ParseResult given, Study study, string value, CancellationToken stop) =>
        CaseTable.ReadAsync(
            study.Paths[0],
            given.GetRequiredValue(Phase),
            given.GetRequiredValue(Session),
            value,
            given.GetValue(Baselines) is { Length: > 0 } named ? named : ["baseline"],
            study.Report,
            stop);

    private static IEnumerable<(string? Label, Measure Figure)> Figures(bool all, IReadOnlyList<PhaseComparison> compared) =>
        compared.Count == 0 ? []
        : all ? compared.SelectMany(static phases => phases.All).Select(static figure => (default(string), figure))
        : [(null, MultipleBaseline.CombinedTau(compared)), (null, MultipleBaseline.CombinedTauSe(compared))];
}
