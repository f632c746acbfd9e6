using System.CommandLine;
using HomeworkKit.Samples.ClinicConsole.Interactive;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>The two commands that ask questions: as a client, and as a clinician.</summary>
internal static class InteractiveCommands
{
    private static readonly Option<string> Client = ClientOption.Create();
    private static readonly Option<string> Clinician = ClinicianOption.Create();
    private static readonly Option<string?> Answers = new("--answers")
    {
        Description = "Read the answers from a file, one per line, or from a pipe with -. Otherwise they are typed at a terminal.",
        HelpName = "FILE",
    };

    internal static Command CreateClient(CommonOptions options, IAnsiConsole screen, TextReader input, IClock clock)
    {
        var command = new Command(
            "client",
            "Do your homework: write things down, pick up where you left off, say yes or no, ask for help. Example: client --client demo-client")
        {
            Client,
            Answers,
        };
        command.OnRun(options, screen, clock, (host, parsed, cancellationToken) =>
            RunAsync(
                host,
                parsed,
                input,
                dialogue => ClientSession.RunAsync(host, dialogue, ClientOption.Read(parsed, Client), cancellationToken),
                cancellationToken));
        return command;
    }

    internal static Command CreateClinician(CommonOptions options, IAnsiConsole screen, TextReader input, IClock clock)
    {
        var command = new Command("clinician", "Look at homework, answer, review, and set what comes next. Example: clinician --clinician demo-clinician")
        {
            Clinician,
            Answers,
        };
        command.OnRun(options, screen, clock, (host, parsed, cancellationToken) =>
            RunAsync(
                host,
                parsed,
                input,
                dialogue => ClinicianSession.RunAsync(host, dialogue, ClinicianOption.Read(parsed, Clinician), cancellationToken),
                cancellationToken));
        return command;
    }

    private static async Task RunAsync(
        HomeworkHost host,
        ParseResult parsed,
        TextReader input,
        Func<IDialogue, Task> session,
        CancellationToken cancellationToken)
    {
        using var file = parsed.GetValue(Answers) is { } name and not "-" ? new StreamReader(InputFile.OpenBytes(name)) : null;
        var capabilities = host.Screen.Profile.Capabilities;
        IDialogue dialogue =
            parsed.GetValue(Answers) is not null ? new LineDialogue(host.Screen, host.Text, file ?? input, isTyped: false, cancellationToken)
            : !capabilities.Interactive
                ? throw new ConsoleException(
                    "console/not-a-terminal",
                    "This command asks questions and needs a terminal. With --answers FILE, or --answers - for a pipe, it reads the answers from there.")
            : capabilities.Ansi ? new TerminalDialogue(host.Screen, host.Text, cancellationToken)
            : new LineDialogue(host.Screen, host.Text, input, isTyped: true, cancellationToken);
        try
        {
            await session(dialogue);
        }
        catch (LeftException)
        {
            // As good an end as any.
        }

        host.Screen.WriteLine(host.Text["Everything you answered is saved in {0}", host.Where]);
    }
}
