using System.CommandLine;
using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Charts;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>One person's picture as accessible SVG.</summary>
internal sealed class PlotCommand : ToolCommand
{
    private const int MostNights = 14;
    private static readonly Option<string> Picture = new("--picture")
    {
        Description = "What is drawn.",
        HelpName = "calendar|ladder|sleep|suds",
        Required = true,
    };
    private static readonly Option<string> Person = new("--client")
    {
        Description = "Whose it is. The picture is as confidential as the record.",
        HelpName = "CLIENT",
        Required = true,
    };

    static PlotCommand() => Picture.AcceptOnlyFromAmong("calendar", "ladder", "sleep", "suds");

    internal override string Name => "plot";

    internal override string Description => "Draw one person's calendar, ladder, nights or exposures as accessible SVG.";

    internal override string Example => "plot cohort.ndjson --client syn-000001 --picture calendar --out calendar.svg";

    internal override IEnumerable<Symbol> Symbols =>
        [CommonOptions.Files, Person, Picture, CommonOptions.Out, CommonOptions.AsOf, CommonOptions.Zone, CommonOptions.Force];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        using var study = await Study.OpenAsync(given, output, stop, given.GetRequiredValue(Person)).ConfigureAwait(false);
        var svg = given.GetRequiredValue(Picture) switch
        {
            "calendar" => await CalendarAsync(study, stop).ConfigureAwait(false),
            "ladder" => await LadderAsync(study, stop).ConfigureAwait(false),
            "sleep" => await SleepAsync(study, stop).ConfigureAwait(false),
            _ => await SudsAsync(study, stop).ConfigureAwait(false),
        };
        if (svg is null)
        {
            output.Talk("There is nothing of this kind to draw; nothing was written.");
            return ToolExit.Done;
        }

        await WholeFile
            .WriteAsync(given.GetRequiredValue(CommonOptions.Out), given.GetValue(CommonOptions.Force), stream =>
                stream.WriteAsync(Encoding.UTF8.GetBytes(svg), stop).AsTask())
            .ConfigureAwait(false);
        output.Report(study.Report);
        return ToolExit.Done;
    }

    private static async Task<string?> CalendarAsync(Study study, CancellationToken stop)
    {
        var asOf = await study.AsOfAsync(stop).ConfigureAwait(false);
        List<CalendarMark> marks = [];
        await foreach (var cycle in study.CyclesAsync(stop: stop).ConfigureAwait(false))
        {
            marks.AddRange(
                cycle
                    .Match(asOf, study.Place(cycle.Client), viewer: Study.Viewer)
                    .Occurrences.Select(static matched => new CalendarMark(matched.Occurrence.Local.Date, matched.Status)));
        }

        return marks.Count == 0 ? null : CalendarChart.Draw(marks, new ChartOptions { Title = "Homework by day" });
    }

    // The steps that exposures were planned for, numbered in the order of planning: the client's words for them stay out of the picture.
    private static async Task<string?> LadderAsync(Study study, CancellationToken stop)
    {
        List<(ExposureStepId Step, Instant At, double? Anticipated)> planned = [];
        await foreach (var cycle in study.CyclesAsync("exposure", stop).ConfigureAwait(false))
        {
            if (cycle.VisibleTo(Study.Viewer).Plan.Task is ExposureTask { Step: { } step } task)
            {
                planned.Add((step, cycle.Events[0].At, (double?)task.AnticipatedSuds?.Value));
            }
        }

        var rungs = planned
            .OrderBy(static one => one.At)
            .GroupBy(static one => one.Step)
            .Select(static (step, index) => new LadderRung($"Step {index + 1}", step.Last().Anticipated))
            .OrderByDescending(static rung => rung.Anticipated ?? -1)
            .ToArray();
        return rungs.Length == 0 ? null : LadderChart.Draw(rungs, new ChartOptions { Title = "Steps, by the distress that is expected" });
    }

    private static async Task<string?> SleepAsync(Study study, CancellationToken stop)
    {
        List<SleepNightMeasures> nights = [];
        await foreach (var (_, _, night) in study.EntriesAsync<SleepNight>("sleep-diary", stop).ConfigureAwait(false))
        {
            nights.Add(night.TimeZone is null ? night.Measure(study.Home) : night.Measure());
        }

        return nights.Count == 0
            ? null
            : SleepChart.Draw(nights.OrderBy(static night => night.WakeDate).TakeLast(MostNights), new ChartOptions { Title = "The last nights" });
    }

    private static async Task<string?> SudsAsync(Study study, CancellationToken stop)
    {
        List<ExposureRecord> records = [];
        await foreach (var (_, _, record) in study.EntriesAsync<ExposureRecord>("exposure", stop).ConfigureAwait(false))
        {
            records.Add(record);
        }

        return records.Count == 0
            ? null
            : SudsChart.OverRepeats(
                ExposureRepeats.Of(records.Where(record => record.Step == records[0].Step)),
                new ChartOptions { Title = "Exposures of the step that was tried first" });
    }
}
