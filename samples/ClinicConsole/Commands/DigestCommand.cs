using System.CommandLine;
using HomeworkKit.Adherence;
using HomeworkKit.Samples.ClinicConsole.Story;
using HomeworkKit.Samples.ClinicConsole.Views;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>What client and clinician look at together when the session starts.</summary>
internal static class DigestCommand
{
    private static readonly Option<string> Client = ClientOption.Create();
    private static readonly Option<string?> Since = new("--since") { Description = "The date of the last session. Otherwise everything is looked at.", HelpName = "DATE" };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, Instant now)
    {
        var command = new Command("digest", "What to look at together in the session, and what predictions came to.") { Client, Since };
        command.OnRun(options, screen, now, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellation)
    {
        Instant? since = parsed.GetValue(Since) is { } text ? HomeworkHost.ReadDate(text, "--since").AtStartOfDayInZone(HomeworkHost.Zone).ToInstant() : null;
        var cycles = await host.CyclesOfAsync(ClientOption.Read(parsed, Client), cancellation);

        // Made for one viewer: what the client keeps private leaves no trace in it.
        var viewer = WeekStory.Clinician;
        ContentView.Write(host.Screen, SessionDigest.For(cycles, viewer, host.Now, since, AdherenceContext.In(HomeworkHost.Zone)).ToText());
        var ledger = PredictionLedger.For(cycles, viewer, host.Now);
        if (ledger.Entries.Count + ledger.Ratings.Count + ledger.Notebook.Count > 0)
        {
            host.Screen.WriteLine();
            ContentView.Write(host.Screen, ledger.ToText());
        }
    }
}
