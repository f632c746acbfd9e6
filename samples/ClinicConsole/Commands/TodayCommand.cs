using System.CommandLine;
using HomeworkKit.Cycles;
using HomeworkKit.Samples.ClinicConsole.Views;
using HomeworkKit.Storage;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>What there is to do today, and what comes next.</summary>
internal static class TodayCommand
{
    internal static Command Create(CommonOptions options, IAnsiConsole screen, Instant now)
    {
        var command = new Command("today", "What there is to do today.");
        command.OnRun(options, screen, now, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellation)
    {
        var screen = host.Screen;
        screen.Write(new Text($"Today, {Words.Of(host.Today)}", new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        var found = false;
        await foreach (var summary in host.Store.QueryAsync(new HomeworkQuery { GoesOn = true }, cancellation))
        {
            if (await host.Store.LoadAsync(summary.Assignment, cancellation) is { } cycle && Lines(host, cycle).ToList() is { Count: > 0 } lines)
            {
                found = true;
                screen.WriteLine();
                screen.WriteLine($"{Words.Title(cycle)}: {Words.Of(cycle.State)}");
                lines.ForEach(line => screen.Write(new Padder(new Text(line)).Padding(2, 0, 0, 0)));
            }
        }

        if (!found)
        {
            screen.WriteLine("Nothing is planned. That is fine.");
        }
    }

    private static IEnumerable<string> Lines(HomeworkHost host, HomeworkCycle cycle)
    {
        var occurrences = cycle.OccurrencesIn(HomeworkHost.Place);
        foreach (var occurrence in occurrences.On(host.Today))
        {
            yield return $"{Words.Of(occurrence.Local.TimeOfDay)}, any time today counts";
        }

        if (cycle.Attempts.Any(recorded => !recorded.IsRetracted && recorded.Attempt.PerformedAt.InZone(HomeworkHost.Zone).Date == host.Today))
        {
            yield return "something is written down for today already";
        }

        if (cycle.State == CycleState.ReadyForReview)
        {
            yield return "to bring to the next session";
        }

        if (cycle.WaitingRevision is not null)
        {
            yield return "a change of the plan waits for a yes";
        }

        if (cycle.HelpIsOpen)
        {
            yield return "a question is waiting for an answer";
        }

        if (occurrences.Next(host.Today.PlusDays(1).AtStartOfDayInZone(HomeworkHost.Zone).ToInstant() - Duration.Epsilon) is { } next)
        {
            yield return $"after that: {Words.Of(next.Local.Date)} at {Words.Of(next.Local.TimeOfDay)}";
        }
    }
}
