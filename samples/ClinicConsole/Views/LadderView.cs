using HomeworkKit.Kinds;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>A ladder, the hardest step on top. Any order of climbing is fine, and so is staying on a step.</summary>
internal static class LadderView
{
    private const int BarWidth = 20;
    private const decimal Top = 100;

    internal static void Write(IAnsiConsole screen, ConsoleText text, ExposureHierarchy ladder, ILookup<ExposureStepId, LadderProgress> progress)
    {
        screen.Write(new Text(ladder.Theme ?? text["A ladder"], new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        screen.WriteLine(text["How hard each step was expected to be, from 0 to 100. Below it: the highest distress each time it was tried."]);
        screen.WriteLine();
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().Width(BarWidth))
            .AddColumn(new GridColumn().NoWrap().RightAligned().Width(3))
            .AddColumn(new GridColumn().PadRight(0));
        foreach (var step in ladder.Descending)
        {
            var style = progress.Contains(step.Id) ? new Style(Color.Green) : new Style(Color.Grey);
            var length = step.AnticipatedSuds is { } suds ? (int)(suds.Value * BarWidth / Top) : 0;
            grid.AddRow(
                new Text(new string('█', length), style),
                new Text(step.AnticipatedSuds is { } expected ? text.Of(expected.Value) : "?"),
                new Text(step.Description ?? text["a step"]));
            foreach (var tried in progress[step.Id])
            {
                grid.AddRow(Text.Empty, Text.Empty, new Text(Tried(text, tried), style));
            }
        }

        screen.Write(grid);
        screen.WriteLine();
    }

    private static string Tried(ConsoleText text, LadderProgress progress)
    {
        var times = text.Counted(progress.Times, "time", "times");
        return progress.Peaks.Count == 0
            ? text["tried {0}", times]
            : text["tried {0}: {1}", times, string.Join(", ", progress.Peaks.Select(peak => text.Of(peak.Value)))];
    }
}
