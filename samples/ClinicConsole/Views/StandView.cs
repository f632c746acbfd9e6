using HomeworkKit.Scheduling;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>Where a piece of homework stands now.</summary>
internal static class StandView
{
    internal static void Write(IAnsiConsole screen, HomeworkCycle cycle, Instant now)
    {
        var next = cycle.State is CycleState.Completed or CycleState.Declined or CycleState.Stopped ? null : cycle.OccurrencesIn(HomeworkHost.Place).Next(now);
        screen.WriteLine();
        screen.Write(new Text($"Now: {Words.Of(cycle.State)}, round {cycle.Round}", new Style(decoration: Decoration.Bold)));
        screen.WriteLine(next is null ? "." : $"; next on {Words.Of(next.Local.Date)} at {Words.Of(next.Local.TimeOfDay)}.");
        if (cycle.HelpIsOpen)
        {
            screen.WriteLine("Somebody is waiting for help.");
        }

        if (cycle.WaitingRevision is not null)
        {
            screen.WriteLine("A change of the plan waits for the client's yes.");
        }
    }
}
