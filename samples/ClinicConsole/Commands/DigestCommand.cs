using System.CommandLine;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicConsole.Story;
using HomeworkKit.Samples.ClinicConsole.Views;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>What client and clinician look at together when the session starts.</summary>
internal static class DigestCommand
{
    // However long ago the last session was: a list of all that nobody wrote down since helps no one.
    private static readonly Duration AtMost = Duration.FromDays(28);

    private static readonly Option<string> Client = ClientOption.Create();
    private static readonly Option<string?> Since = new("--since")
    {
        Description = "The date to look from. Otherwise the last time homework was looked at together, four weeks back at most.",
        HelpName = "DATE",
    };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command("digest", "What to look at together in the session, and what predictions came to. Example: digest --since 2026-03-02")
        {
            Client,
            Since,
        };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var cycles = await host.CyclesOfAsync(ClientOption.Read(parsed, Client), cancellationToken);
        var (since, now) = (ReadSince(parsed), host.Now);
        Instant[] sessions =
        [
            .. cycles.SelectMany(static cycle => cycle.Events).OfType<Reviewed>().Select(static reviewed => reviewed.At).Where(at => at < now).Order(),
        ];

        // Made for one viewer: what the client keeps private leaves no trace in it.
        Write(host, cycles, now, since ?? Instant.Max(sessions.LastOrDefault(Instant.MinValue), now - AtMost));
        if (since is null && sessions is [.., var last] && !cycles.Any(cycle => cycle.Attempts.Any(recorded => recorded.RecordedAt > last)))
        {
            host.Screen.WriteLine();
            host.Screen.Write(
                new Text(host.Text["Nothing new has been written down yet. This is what you looked at last time:"], new Style(decoration: Decoration.Bold)));
            host.Screen.WriteLine();
            var asTheyWere = cycles
                .Where(cycle => cycle.Events[0].At < last)
                .Select(cycle => HomeworkCycle.Replay([.. cycle.Events.TakeWhile(cycleEvent => cycleEvent.At < last)], HomeworkHost.Kit).OrThrow());
            Write(host, [.. asTheyWere], last, Instant.Max(sessions is [.., var before, _] ? before : Instant.MinValue, last - AtMost));
        }

        var ledger = PredictionLedger.For(cycles, WeekStory.Clinician, now);
        if (ledger.Entries.Count + ledger.Ratings.Count + ledger.Takeaways.Count > 0)
        {
            host.Screen.WriteLine();
            ContentView.Write(host.Screen, ledger.ToText(HomeworkHost.Zone, host.Text.Library));
        }
    }

    private static void Write(HomeworkHost host, IReadOnlyList<HomeworkCycle> cycles, Instant asOf, Instant since) =>
        ContentView.Write(
            host.Screen,
            SessionDigest.For(cycles, WeekStory.Clinician, asOf, AdherenceContext.In(HomeworkHost.Zone), since).ToText(HomeworkHost.Zone, host.Text.Library));

    private static Instant? ReadSince(ParseResult parsed) =>
        parsed.GetValue(Since) is { } text ? HomeworkHost.ReadDate(text, Since.Name).AtStartOfDayInZone(HomeworkHost.Zone).ToInstant() : null;
}
