using HomeworkKit.Scheduling;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>Where a piece of homework stands now.</summary>
internal static class StandView
{
    internal static void Write(IAnsiConsole screen, ConsoleText text, HomeworkCycle cycle, Instant now)
    {
        var next = cycle.State is CycleState.Completed or CycleState.Declined or CycleState.Stopped ? null : cycle.OccurrencesIn(HomeworkHost.Place).Next(now);
        screen.WriteLine();
        screen.Write(new Text(text["Now: {0}, round {1}", text.Of(cycle.State), cycle.Round], new Style(decoration: Decoration.Bold)));
        screen.WriteLine(next is null ? "." : text["; next on {0} at {1}.", text.Of(next.Local.Date), text.Of(next.Local.TimeOfDay)]);
        if (cycle.HelpIsOpen)
        {
            screen.WriteLine(text["Someone is waiting for help."]);
        }

        if (cycle.WaitingRevision is not null)
        {
            screen.WriteLine(text["A change to the plan is waiting for the client's yes."]);
        }
    }
}
