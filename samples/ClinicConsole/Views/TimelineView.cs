using HomeworkKit.Events;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>Events one under another: when, who, what.</summary>
internal static class TimelineView
{
    private const int WhenWidth = 17;
    private const int WhoWidth = 9;

    internal static void Write(IAnsiConsole screen, ConsoleText text, HomeworkCycle cycle, int number, DateTimeZone zone)
    {
        var happened = cycle.Events[number];
        var local = happened.At.InZone(zone).LocalDateTime;
        var lines = EventLines.Of(text, cycle, number);
        var grid = new Grid()
            .AddColumn(new GridColumn().Width(WhenWidth).NoWrap())
            .AddColumn(new GridColumn().Width(WhoWidth).NoWrap())
            .AddColumn(new GridColumn().PadRight(0));
        grid.AddRow(
            new Text(text.Of(local), new Style(Color.Grey)),
            new Text(text.Of(happened.By.Role), new Style(Color.Blue)),
            new Text(lines[0], new Style(decoration: Decoration.Bold)));
        foreach (var line in lines.Skip(1))
        {
            grid.AddRow(Text.Empty, Text.Empty, new Text(line));
        }

        screen.Write(grid);
    }
}
