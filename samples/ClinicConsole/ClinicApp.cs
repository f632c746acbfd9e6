using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Samples.ClinicConsole.Commands;
using HomeworkKit.Storage;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>The program: a command for each file in Commands, and one way to say what went wrong.</summary>
public static class ClinicApp
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int WrongUsage = 2;

    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="screen">Where results go.</param>
    /// <param name="input">Where piped answers come from.</param>
    /// <param name="errors">Where errors go.</param>
    /// <param name="clock">The time.</param>
    /// <param name="cancellationToken">Cancelled when somebody leaves.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        string[] args,
        IAnsiConsole screen,
        TextReader input,
        TextWriter errors,
        IClock clock,
        CancellationToken cancellationToken = default)
    {
        if (ConsoleLanguage.Of(args, Environment.GetEnvironmentVariable(ConsoleLanguage.Variable)) is { } text)
        {
            return await RunAsync(args, text, screen, input, errors, clock, cancellationToken);
        }

        await errors.WriteLineAsync("console/not-a-language: One of en, de and de-formal. (--language)");
        return WrongUsage;
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The last resort of a program: no stack trace, and no content, on anybody's screen.")]
    internal static async Task<int> RunAsync(
        string[] args,
        ConsoleText text,
        IAnsiConsole screen,
        TextReader input,
        TextWriter errors,
        IClock clock,
        CancellationToken cancellationToken)
    {
        var options = new CommonOptions(text);
        var root = new RootCommand(
            "Therapy homework between sessions: a demonstration of HomeworkKit. Without a command it shows a week of one client's therapy. Exit codes: 0 done, 1 refused or something was in the way, 2 the command line is not understood. Example: --data clinic"
        )
        {
            options.Data,
            options.Store,
            options.Today,
            options.Language,
        };
        StoryCommand.AddTo(root, options, screen, clock);
        root.Add(TourCommand.Create(root, options, screen, clock));
        root.Add(InteractiveCommands.CreateClient(options, screen, input, clock));
        root.Add(InteractiveCommands.CreateClinician(options, screen, input, clock));
        root.Add(TodayCommand.Create(options, screen, clock));
        root.Add(WeekCommand.Create(options, screen, clock));
        root.Add(DigestCommand.Create(options, screen, clock));
        root.Add(ShowCommand.Create(options, screen, clock));
        root.Add(ReviewCommand.Create(options, screen, clock));
        root.Add(FormCommand.Create(options, screen, clock));
        root.Add(LadderCommand.Create(options, screen, clock));
        root.Add(ProgrammeCommand.Create(options, screen, clock));
        root.Add(RemindersCommand.Create(options, screen, clock));
        root.Add(ExportCommand.Create(options, screen, clock));
        root.Add(ImportCommand.Create(options, screen, clock));
        root.Add(ImportMoodsCommand.Create(options, screen, clock));
        root.Add(DeidentifyCommand.Create(options, screen, clock));
        root.Add(SchemaCommand.Create(options, screen));
        HelpScreen.UseOn(root, screen, text);

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await errors.WriteLineAsync($"console/usage: {text["That command isn't understood. Try --help."]}");
            return WrongUsage;
        }

        if (!text.Library.IsReviewed)
        {
            await errors.WriteLineAsync(text["These words have not been reviewed by a clinician yet."]);
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                    Output = screen.Profile.Out.Writer,
                    Error = errors,
                },
                cancellationToken);
        }
        catch (ConsoleException problem)
        {
            await errors.WriteLineAsync(problem.In(text));
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync($"console/cancelled: {text["Stopped before the end; nothing half-done was saved."]}");
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The text of an exception that nobody foresaw may quote what was entered: its type is all that is shown.
            await errors.WriteLineAsync($"console/unexpected: {text["Something unexpected went wrong ({0}).", problem.GetType().Name]}");
        }

        return Failure;
    }

    internal static void OnRun(
        this Command command,
        CommonOptions options,
        IAnsiConsole screen,
        IClock clock,
        Func<HomeworkHost, ParseResult, CancellationToken, Task> run) =>
        command.SetAction(
            (parsed, cancellationToken) => OnStoreAsync(options, parsed, screen, clock, (host, stop) => run(host, parsed, stop), cancellationToken));

    /// <summary>Opens the store for some work, and says plainly where that is not possible.</summary>
    internal static async Task<int> OnStoreAsync(
        CommonOptions options,
        ParseResult parsed,
        IAnsiConsole screen,
        IClock clock,
        Func<HomeworkHost, CancellationToken, Task> work,
        CancellationToken cancellationToken)
    {
        var choice = HomeworkHost.StoreOf(options, parsed);
        try
        {
            await using var host = await HomeworkHost.OpenAsync(choice, options, parsed, screen, clock, cancellationToken);
            await work(host, cancellationToken);
            return Success;
        }
        catch (HomeworkStoreException problem)
        {
            throw new ConsoleException(problem.Code, StoreSentences.Of(problem), choice.Where);
        }
    }
}
