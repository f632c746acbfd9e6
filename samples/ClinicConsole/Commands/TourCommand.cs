using System.CommandLine;
using HomeworkKit.Samples.ClinicConsole.Story;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>Four commands in a minute, for whoever has just cloned.</summary>
internal static class TourCommand
{
    private const string Name = "tour";

    private static readonly (string Command, string Says)[] Stops =
    [
        ("today", "The client's day: what is planned, what it is linked to, and the smallest version for a hard day."),
        ("week", "The week so far, without a verdict."),
        ("digest", "What client and clinician look at together when the session starts."),
        ("review", "What is waiting for the clinician."),
    ];

    internal static Command Create(RootCommand root, CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command(Name, "Four commands in a minute: today, week, digest, review. Example: tour");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using (var host = await HomeworkHost.OpenAsync(HomeworkHost.StoreOf(options, parsed), options, parsed, screen, clock, cancellationToken))
            {
                await KeepStoryAsync(host, cancellationToken);
            }

            string[] common = [.. parsed.Tokens.Select(static token => token.Value).Where(static value => value != Name)];
            foreach (var (stop, says) in Stops)
            {
                screen.Write(new Rule(stop).LeftJustified());
                screen.WriteLine(options.Text[says]);
                screen.WriteLine();
                var code = await root.Parse([stop, .. common]).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = screen.Profile.Out.Writer }, cancellationToken);
                if (code != 0)
                {
                    return code;
                }

                screen.WriteLine();
            }

            screen.WriteLine(options.Text["Then try it yourself: client, or clinician. --help lists everything."]);
            return 0;
        });
        return command;
    }

    // The week of the story, as the plain run keeps it, without showing it.
    private static async Task KeepStoryAsync(HomeworkHost host, CancellationToken cancellationToken)
    {
        var cycle = await host.Store.LoadAsync(WeekStory.Homework, cancellationToken);
        var story = new WeekStory(cycle?.Events[0].At.InZone(HomeworkHost.Zone).Date ?? WeekStory.FirstSessionBefore(host.Today), host.Text);
        foreach (var (number, step) in story.Steps.Index())
        {
            if (cycle is null || cycle.Version <= number)
            {
                cycle = step.Move(cycle!, step.At).OrThrow();
            }
        }

        await host.Store.AppendAsync(cycle!, cancellationToken);
    }
}
