using System.CommandLine;
using HomeworkKit.Samples.ClinicConsole.Views;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>The plan of reminders, as an app would hand it to the system: with words that anybody may read.</summary>
internal static class RemindersCommand
{
    private const int Most = 366;

    private static readonly Option<string> Client = ClientOption.Create();
    private static readonly Option<int> Days = new("--days")
    {
        Description = "How many days to look ahead, from now.",
        HelpName = "N",
        DefaultValueFactory = static _ => 7,
    };

    private static readonly Option<bool> Unreviewed = new("--unreviewed")
    {
        Description = "Let reminders use words that no clinician has reviewed. Otherwise they stay English.",
    };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command("reminders", "The reminders for the next days, as they would appear on a locked screen. Example: reminders --days 14")
        {
            Client,
            Days,
            Unreviewed,
        };
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

        var (text, takesUnreviewed) = (host.Text, parsed.GetValue(Unreviewed));
        var reminders = RemindersView.Plan(
            await host.CyclesOfAsync(ClientOption.Read(parsed, Client), cancellationToken),
            host.Now,
            Duration.FromDays(days),
            RemindersView.TextOf(text, takesUnreviewed));
        var ahead = text.Counted(days, "day", "days");
        host.Screen.WriteLine(
            reminders.Count == 0
                ? text["No reminders in {0}.", ahead]
                : text[
                    "{0} in {1}, by the clock in {2}. Nothing is sent from here.",
                    text.Counted(reminders.Count, "reminder", "reminders"),
                    ahead,
                    HomeworkHost.Zone.Id
                ]);
        if (reminders.Count > 0 && !text.Library.IsReviewed && !takesUnreviewed)
        {
            host.Screen.WriteLine(
                text[
                    "They are in English because a reminder goes out without anyone seeing it first, and nobody has reviewed these words yet. Use --unreviewed to take them anyway."
                ]);
        }

        RemindersView.WriteLines(host.Screen, text, reminders);
    }
}
