using System.CommandLine;
using HomeworkKit.Samples.ClinicConsole.Views;
using HomeworkKit.Storage;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>Everything that is kept, as a list; or one piece of homework in full.</summary>
internal static class ShowCommand
{
    private const int FirstFew = 20;

    private static readonly Argument<string?> Which = new("ID")
    {
        Description = "The homework's id, from the list. Leave it out to see the list.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<bool> All = new("--all") { Description = $"List all, not only the first {FirstFew}." };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command("show", "What is saved: a list, or one piece of homework in full. Example: show --all") { Which, All };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken) =>
        parsed.GetValue(Which) is { } id ? ShowAsync(host, id, cancellationToken) : ListAsync(host, parsed.GetValue(All), cancellationToken);

    private static async Task ListAsync(HomeworkHost host, bool all, CancellationToken cancellationToken)
    {
        var count = await host.Store.CountAsync(HomeworkQuery.All, cancellationToken);
        if (count == 0)
        {
            host.Screen.WriteLine(host.Text["Nothing is saved here yet. Run the program without a command for a first week."]);
            return;
        }

        await foreach (var summary in host.Store.QueryAsync(new HomeworkQuery { Limit = all ? null : FirstFew }, host.Tell, cancellationToken))
        {
            var waiting = host.Text.Waiting(summary) is { Length: > 0 } words ? $"; {words}" : string.Empty;
            host.Screen.WriteLine(summary.Assignment.ToString());
            host.Screen.WriteLine(
                host.Text[
                    "  {0}: {1}, {2}, round {3}, {4} events{5}",
                    summary.Client,
                    host.Text.KindOf(summary),
                    host.Text.Of(summary.State),
                    summary.Round,
                    summary.Version,
                    waiting
                ]);
        }

        host.Screen.WriteLine(host.Text["Saved in {0}", host.Where]);
        if (!all && count > FirstFew)
        {
            host.Screen.WriteLine(host.Text["and {0} more: show --all", count - FirstFew]);
        }
    }

    internal static AssignmentId ReadId(string id, string field) => AssignmentId.TryParse(id, null, out var assignment)
        ? assignment : throw new ConsoleException("console/not-an-id", "An id looks like 0195a000-0000-7000-8000-000000000001; show lists them.", field: field);

    internal static async Task<HomeworkCycle> LoadAsync(HomeworkHost host, string id, CancellationToken cancellationToken) =>
        await host.Store.LoadAsync(ReadId(id, "ID"), cancellationToken)
        ?? throw new ConsoleException("console/not-found", "There is no homework with that id here; show lists what there is.", file: host.Where, field: "ID");

    private static async Task ShowAsync(HomeworkHost host, string id, CancellationToken cancellationToken)
    {
        var cycle = await LoadAsync(host, id, cancellationToken);
        host.Screen.Write(new Text(host.Text["{0}, for {1}", host.Text.Title(cycle), cycle.Client], new Style(decoration: Decoration.Bold)));
        host.Screen.WriteLine();
        for (var number = 0; number < cycle.Version; number++)
        {
            TimelineView.Write(host.Screen, host.Text, cycle, number, HomeworkHost.Zone);
        }

        RatingsChart.Write(host.Screen, host.Text, cycle, HomeworkHost.Zone);
        StandView.Write(host.Screen, host.Text, cycle, host.Now);
    }
}
