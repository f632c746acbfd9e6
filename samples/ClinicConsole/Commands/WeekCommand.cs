using System.CommandLine;
using HomeworkKit.Adherence;
using HomeworkKit.Samples.ClinicConsole.Views;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>A calendar of a week: what became of each time, and how much of what the week asked for is recorded so far.</summary>
internal static class WeekCommand
{
    private static readonly Option<string> Client = ClientOption.Create();

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command("week", "A calendar of a week, and how much of it is recorded so far. Example: week --today 2026-03-10") { Client };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var cycles = await host.CyclesOfAsync(ClientOption.Read(parsed, Client), cancellationToken);
        var monday = host.Today.DayOfWeek == IsoDayOfWeek.Monday ? host.Today : host.Today.Previous(IsoDayOfWeek.Monday);
        var weeks = cycles
            .Select(cycle => (Cycle: cycle, Matches: WeekOf(cycle, monday, host.Now)))
            .Where(static week => week.Matches.Occurrences.Count > 0)
            .ToList();
        host.Screen.Write(
            new Text(host.Text["The week from {0} to {1}", host.Text.Of(monday), host.Text.Of(monday.PlusDays(6))], new Style(decoration: Decoration.Bold)));
        host.Screen.WriteLine();
        host.Screen.WriteLine();
        CalendarView.Write(
            host.Screen,
            host.Text,
            monday,
            host.Today,
            weeks.SelectMany(week => week.Matches.Occurrences.Select(matched => (week.Cycle.TitleOn(host.Text, matched.Occurrence.Local.Date), matched))));
        foreach (var (cycle, matches) in weeks)
        {
            AdherenceDefinition[] definitions = [AdherenceDefinition.SoFarStrict, AdherenceDefinition.SoFarLenient];
            SoFarView.Write(
                host.Screen,
                host.Text,
                cycle.TitleOn(host.Text, matches.Occurrences[^1].Occurrence.Local.Date),
                [.. definitions.Select(definition => definition.Measure(matches))]);
        }
    }

    // Without an end of its own a plan is matched up to now: a calendar also looks ahead. The figures are those of the week that is shown, and of nothing else.
    private static OccurrenceMatches WeekOf(HomeworkCycle cycle, LocalDate monday, Instant now)
    {
        var days = new DateInterval(monday, monday.PlusDays(6));
        var matches = cycle.Match(
            now,
            AdherenceContext.In(HomeworkHost.Zone) with
            {
                Until = monday.PlusWeeks(1).AtStartOfDayInZone(HomeworkHost.Zone).ToInstant(),
            });
        return matches with
        {
            Occurrences = [.. matches.Occurrences.Where(matched => days.Contains(matched.Occurrence.Local.Date))],
            Attempts = [.. matches.Attempts.Where(matched => days.Contains(matched.Attempt.At.InZone(matches.Zone).Date))],
        };
    }
}
