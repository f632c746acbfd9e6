using System.CommandLine;
using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Research.Charts;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>One page about people together: figures with their definitions, and pictures; one person's own pictures if asked.</summary>
internal sealed class ReportCommand : ToolCommand
{
    private const int Weeks = 8;
    private const int MostNights = 14;

    internal override string Name => "report";

    internal override string Description =>
        "Write one HTML page about a cohort, for reading and printing: no script, nothing from outside, nobody ranked. With --client it adds that person's pictures.";

    internal override string Example => "report cohort.ndjson --out report.html";

    internal override IEnumerable<Symbol> Symbols =>
        [CommonOptions.Files, CommonOptions.Out, CommonOptions.People, CommonOptions.Client, CommonOptions.AsOf, CommonOptions.Zone, CommonOptions.Force];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop, everybody: true).ConfigureAwait(false);
        var asOf = await study.AsOfAsync(stop).ConfigureAwait(false);
        using var rows = await PracticeRowFile.OpenAsync(study, stop).ConfigureAwait(false);
        var cohort = await CohortScan.RunAsync(rows.Path, new CohortOptions { Definition = AdherenceDefinition.SoFarLenient }, stop).ConfigureAwait(false);
        List<CalendarMark> marks = [];
        List<(ClientRef Client, HomeworkEntry Entry)> entries = [];
        await foreach (
            var cycle in Study.Dataset.ReadAsync(study.Paths, new DatasetOptions { Problems = DatasetProblemPolicy.Skip }, stop).ConfigureAwait(false))
        {
            marks.AddRange(
                cycle.Client != study.Only
                    ? []
                    : cycle
                        .Match(asOf, study.Place(cycle.Client), viewer: Study.Viewer)
                        .Occurrences.Select(static matched => new CalendarMark(matched.Occurrence.Local.Date, matched.Status)));
            entries.AddRange(
                cycle
                    .VisibleTo(Study.Viewer)
                    .Attempts.Where(static view => !view.IsRetracted && view.Attempt.Entry is not null)
                    .OrderBy(static view => view.Attempt.PerformedAt)
                    .Select(view => (cycle.Client, view.Attempt.Entry!)));
        }

        var figures = new ReportFigures(entries);
        var page = new ReportPage("Homework of a cohort");
        page.Paragraph(
            $"{study.Report.Read} assignments, as of {asOf}. Figures describe what is recorded; they judge nobody. Groups of fewer than {CohortSpread.UsualSmallestGroup} people are not shown."
        );
        page.Heading("People together");
        foreach (var (title, axis, all, scale) in figures.Together([.. cohort.Clients.Select(static client => client.Adherence)]))
        {
            page.Distribution(title, axis, all, scale);
        }

        if (study.Only is { } only)
        {
            page.Heading("One person");
            figures.Own(only, page, [.. marks.Where(mark => mark.Date > asOf.InZoneWithin(study.Home).Date.PlusWeeks(-Weeks))], MostNights);
        }

        await WholeFile
            .WriteAsync(given.GetRequiredValue(CommonOptions.Out), given.GetValue(CommonOptions.Force), stream =>
                stream.WriteAsync(Encoding.UTF8.GetBytes(page.Finish()), stop).AsTask())
            .ConfigureAwait(false);
        output.Line($"{page.Pictures} pictures of {cohort.Clients.Count} people.");
        (output.Json["pictures"], output.Json["people"]) = (page.Pictures, cohort.Clients.Count);
        output.Report(study.Report);
        return ToolExit.Done;
    }
}
