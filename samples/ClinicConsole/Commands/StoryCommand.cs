using System.CommandLine;
using HomeworkKit.Samples.ClinicConsole.Story;
using HomeworkKit.Samples.ClinicConsole.Views;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>The plain run: a week of one client's therapy, kept in the store step by step. A second run finds the first one's.</summary>
internal static class StoryCommand
{
    internal static void AddTo(RootCommand root, CommonOptions options, IAnsiConsole screen, IClock clock) => root.OnRun(options, screen, clock, RunAsync);

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (screen, text) = (host.Screen, host.Text);
        var cycle = await host.Store.LoadAsync(WeekStory.Homework, cancellationToken);
        var story = new WeekStory(cycle?.Events[0].At.InZone(HomeworkHost.Zone).Date ?? WeekStory.FirstSessionBefore(host.Today), text);
        screen.Write(new Text(text["A week of one client's homework"], new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        screen.WriteLine(
            cycle is null
                ? text["Nothing is saved here yet, so a week is played through and saved now."]
                : text["Found the week an earlier run saved: {0} events.", cycle.Version]);

        foreach (var (number, step) in story.Steps.Index())
        {
            if (step.Heading is { } heading)
            {
                screen.WriteLine();
                screen.Write(new Rule(Markup.Escape(text[heading])).LeftJustified());
            }
            else
            {
                screen.WriteLine();
            }

            // What is stored already is shown as it is; what is not yet there is done now and kept before it is shown.
            if (cycle is null || cycle.Version <= number)
            {
                cycle = step.Move(cycle!, step.At).OrThrow();
                await host.Store.AppendAsync(cycle, cancellationToken);
            }

            screen.MarkupLineInterpolated($"[italic]{text[step.Remark]}[/]");
            TimelineView.Write(screen, text, cycle, number, HomeworkHost.Zone);
        }

        RatingsChart.Write(screen, text, cycle!, HomeworkHost.Zone);
        StandView.Write(screen, text, cycle!, host.Now);
        screen.WriteLine();
        screen.WriteLine(text["Saved in {0}", host.Where]);
        screen.WriteLine(text["Go on with: today, week, digest, show, export FILE, --help"]);
    }
}
