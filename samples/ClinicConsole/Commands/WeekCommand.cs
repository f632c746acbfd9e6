using System.CommandLine;
using HomeworkKit.Adherence;
using HomeworkKit.Samples.ClinicConsole.Views;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>A calendar of this week: what became of each time, and how much of the plan is recorded so far.</summary>
internal static class WeekCommand
{
    private static readonly Option<string> Client = ClientOption.Create();

    internal static Command Create(CommonOptions options, IAnsiConsole screen, Instant now)
    {
        var command = new Command("week", "A calendar of this week, and how much is recorded so far.") { Client };
        command.OnRun(options, screen, now, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellation)
    {
        var cycles = await host.CyclesOfAsync(ClientOption.Read(parsed, Client), cancellation);
        var monday = host.Today.DayOfWeek == IsoDayOfWeek.Monday ? host.Today : host.Today.Previous(IsoDayOfWeek.Monday);

        // Without an end of its own a plan is matched up to now: a calendar also looks ahead.
        var context = AdherenceContext.In(HomeworkHost.Zone) with { Until = monday.PlusWeeks(1).AtStartOfDayInZone(HomeworkHost.Zone).ToInstant() };
        host.Screen.Write(new Text($"The week from {Words.Of(monday)} to {Words.Of(monday.PlusDays(6))}", new Style(decoration: Decoration.Bold)));
        host.Screen.WriteLine();
        host.Screen.WriteLine();
        CalendarView.Write(host.Screen, monday, host.Today, cycles.SelectMany(cycle => cycle.Match(host.Now, context).Occurrences.Select(matched => (Words.Title(cycle), matched))));
        foreach (var cycle in cycles)
        {
            SoFarView.Write(host.Screen, Words.Title(cycle), cycle.Adherence([AdherenceDefinition.SoFarStrict, AdherenceDefinition.SoFarLenient], host.Now, context));
        }
    }
}
