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
        var (screen, text) = (host.Screen, host.Text);
        screen.Write(new Text(text["Today, {0}", text.Of(host.Today)], new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        screen.WriteLine();
        AgendaView.Write(screen, text, Agenda.For(cycles, host.Today, host.Now, AdherenceContext.In(HomeworkHost.Zone)));
        foreach (var cycle in cycles)
        {
            foreach (var line in Waiting(text, cycle))
            {
                screen.WriteLine($"{text.Title(cycle)}: {line}");
            }
        }

        RemindersView.Write(screen, text, cycles, host.Now);
    }

    private static IEnumerable<string> Waiting(ConsoleText text, HomeworkCycle cycle)
    {
        if (!cycle.IsForConcerns && cycle.State is CycleState.Proposed or CycleState.ReadyForReview or CycleState.Paused)
        {
            yield return text.Of(cycle.State);
        }

        if (cycle.WaitingRevision is not null)
        {
            yield return text["a change to the plan is waiting for a yes"];
        }

        if (cycle.HelpIsOpen)
        {
            yield return text["a question is waiting for an answer"];
        }
    }
}
