using System.CommandLine;
using HomeworkKit.Samples.ClinicConsole.Views;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>The plan of reminders, as an app would hand it to the system: with words that anybody may read.</summary>
internal static class RemindersCommand
{
    private const int Most = 366;

    private static readonly Option<string> Client = ClientOption.Create();
    private static readonly Option<int> Days = new("--days") { Description = "How many days to look ahead, from now.", HelpName = "N", DefaultValueFactory = static _ => 7 };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command("reminders", "The reminders of the days to come, as they would stand on a locked screen. Example: reminders --days 14") { Client, Days };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var days = parsed.GetValue(Days);
        if (days is < 1 or > Most)
        {
            throw new ConsoleException("console/out-of-range", $"From 1 to {Most} days.", field: Days.Name);
        }

        var reminders = RemindersView.Plan(await host.CyclesOfAsync(ClientOption.Read(parsed, Client), cancellationToken), host.Now, Duration.FromDays(days));
        host.Screen.WriteLine(reminders.Count == 0
            ? $"No reminders in {Words.Counted(days, "day")}."
            : $"{Words.Counted(reminders.Count, "reminder")} in {Words.Counted(days, "day")}, by the clock in {HomeworkHost.Zone.Id}. Nothing is sent from here.");
        RemindersView.WriteLines(host.Screen, reminders);
    }
}
