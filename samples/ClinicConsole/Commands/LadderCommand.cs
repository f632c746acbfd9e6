using System.CommandLine;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicConsole.Story;
using HomeworkKit.Samples.ClinicConsole.Views;
using HomeworkKit.Storage;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>Draws a client's exposure hierarchies: the steps, how hard each was expected to be, and what became of those that were tried.</summary>
internal static class LadderCommand
{
    private const string Prefix = "hierarchy/";

    private static readonly Option<string> Client = ClientOption.Create();
    private static readonly Option<bool> Demo = new("--demo") { Description = "If there is no ladder yet, make up one with some practice first." };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command("ladder", "Draw the steps of an exposure hierarchy, and what was tried of it. Example: ladder --demo") { Client, Demo };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var client = ClientOption.Read(parsed, Client);
        var ladders = await LaddersOfAsync(host, client, cancellationToken);
        if (ladders.Count == 0 && parsed.GetValue(Demo))
        {
            var story = new LadderStory(client, host.Now, host.Text);
            await host.Store.PutDocumentAsync(new DocumentKey(client, Prefix + story.Ladder.Id), story.Ladder, 0, cancellationToken);
            await host.Store.AppendAsync(story.Practised(), cancellationToken);
            ladders = await LaddersOfAsync(host, client, cancellationToken);
        }

        if (ladders.Count == 0)
        {
            host.Screen.WriteLine(host.Text["There is no ladder for this client yet. ladder --demo makes an invented one."]);
        }

        var cycles = await host.CyclesOfAsync(client, cancellationToken);
        foreach (var ladder in ladders)
        {
            LadderView.Write(host.Screen, host.Text, ladder, LadderProgress.Of(ladder, cycles, WeekStory.Clinician));
        }
    }

    private static async Task<IReadOnlyList<ExposureHierarchy>> LaddersOfAsync(HomeworkHost host, ClientRef client, CancellationToken cancellationToken)
    {
        List<ExposureHierarchy> ladders = [];
        foreach (var known in await host.Store.ListDocumentsAsync(client, cancellationToken))
        {
            if (
                known.Key.Name.StartsWith(Prefix, StringComparison.Ordinal)
                && await host.Store.GetDocumentAsync<ExposureHierarchy>(known.Key, cancellationToken) is { } kept)
            {
                ladders.Add(kept.Value);
            }
        }

        return ladders;
    }
}
