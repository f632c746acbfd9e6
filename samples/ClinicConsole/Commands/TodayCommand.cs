using System.CommandLine;
using HomeworkKit.Adherence;
using HomeworkKit.Samples.ClinicConsole.Views;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>What there is to do today, what waits, and what comes next.</summary>
internal static class TodayCommand
{
    private static readonly Option<string> Client = ClientOption.Create();

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command("today", "What there is to do today, and the next reminders. Example: today --client demo-client") { Client };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var cycles = await host.CyclesOfAsync(ClientOption.Read(parsed, Client), cancellationToken);
        var screen = host.Screen;
        screen.Write(new Text($"Today, {Words.Of(host.Today)}", new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        screen.WriteLine();
        AgendaView.Write(screen, Agenda.For(cycles, host.Today, host.Now, AdherenceContext.In(HomeworkHost.Zone)));
        foreach (var cycle in cycles)
        {
            foreach (var line in Waiting(cycle))
            {
                screen.WriteLine($"{Words.Title(cycle)}: {line}");
            }
        }

        RemindersView.Write(screen, cycles, host.Now);
    }

    private static IEnumerable<string> Waiting(HomeworkCycle cycle)
    {
        if (!cycle.IsForConcerns && cycle.State is CycleState.Proposed or CycleState.ReadyForReview or CycleState.Paused)
        {
            yield return Words.Of(cycle.State);
        }

        if (cycle.WaitingRevision is not null)
        {
            yield return "a change of the plan waits for a yes";
        }

        if (cycle.HelpIsOpen)
        {
            yield return "a question is waiting for an answer";
        }
    }
}
