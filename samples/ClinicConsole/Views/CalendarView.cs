using HomeworkKit.Adherence;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>Seven days one under another, each with its times and what became of them.</summary>
internal static class CalendarView
{
    private const int Days = 7;
    private const int DayWidth = 11;

    internal static void Write(
        IAnsiConsole screen,
        ConsoleText text,
        LocalDate monday,
        LocalDate today,
        IEnumerable<(string Title, MatchedOccurrence Matched)> times)
    {
        var byDay = times.ToLookup(static time => time.Matched.Occurrence.Local.Date);
        var grid = new Grid()
            .AddColumn(new GridColumn().Width(1).NoWrap().PadRight(1))
            .AddColumn(new GridColumn().Width(DayWidth).NoWrap())
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn())
            .AddColumn(new GridColumn().PadRight(0));
        for (var day = monday; day < monday.PlusDays(Days); day = day.PlusDays(1))
        {
            var (mark, name) = (day == today ? ">" : string.Empty, text.Of(day));
            foreach (var (title, matched) in byDay[day].OrderBy(static time => time.Matched.Occurrence.Due))
            {
                var at = matched.Occurrence.IsAnyTime ? text["any time"] : text.Of(matched.Occurrence.Local.TimeOfDay);
                grid.AddRow(new Text(mark), new Text(name), new Text(at), new Text(title), new Text(text.Library.Of(matched.Status), Colour(matched.Status)));
                (mark, name) = (string.Empty, string.Empty);
            }

            if (name.Length > 0)
            {
                grid.AddRow(new Text(mark), new Text(name, new Style(Color.Grey)), Text.Empty, Text.Empty, Text.Empty);
            }
        }

        screen.Write(grid);
    }

    // Nothing here is red: a time without an entry says nothing about anybody.
    private static Style Colour(OccurrenceStatus status) => status switch
    {
        OccurrenceStatus.Done or OccurrenceStatus.DoneEarly or OccurrenceStatus.DoneLate or OccurrenceStatus.Partly => new Style(Color.Green),
        OccurrenceStatus.Open => new Style(Color.Blue),
        _ => Style.Plain,
    };
}
