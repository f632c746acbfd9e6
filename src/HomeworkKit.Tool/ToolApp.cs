using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Research;
using HomeworkKit.Tool.Commands;

namespace HomeworkKit.Tool;

/// <summary>The tool: a class for each command, and one way to say what went wrong.</summary>
internal static class ToolApp
{
    /// <summary>Gets the commands in the order of the help.</summary>
    internal static IReadOnlyList<ToolCommand> Commands { get; } =
    [
        new SummarizeCommand(),
        new ValidateCommand(),
        new MapCommand(),
        new ConvertCommand(),
        new PromptsCommand(),
        new MissingCommand(),
        new AdherenceCommand(),
        new PracticeCommand(),
        new SleepCommand(),
        new ExposureCommand(),
        new SingleCaseCommand(),
        new ChangeCommand(),
        new ModelCommand(),
        new DeidentifyCommand(),
        new PlotCommand(),
        new WeeksCommand(),
        new ReportCommand(),
        new SynthCommand(),
        new SchemaCommand(),
        new FormsCommand(),
        new WordsCommand(),
        new StoreCommand(),
    ];

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Where data go.</param>
    /// <param name="talk">Where everything else goes.</param>
    /// <param name="input">What stands for <c>-</c>.</param>
    /// <param name="stop">Cancelled when somebody leaves.</param>
    /// <returns>The exit code, of <see cref="ToolExit"/>.</returns>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The last resort of a program: no stack trace, and no content, on anybody's screen.")]
    internal static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter talk, Stream input, CancellationToken stop)
    {
        var root = new RootCommand(
            "Therapy homework for researchers and operators: counts, checks, figures, tables. Exit codes: 0 done, 1 data or a setting at fault, 2 the command line is not understood, 3 stopped by a limit."
        );
        foreach (var command in Commands)
        {
            root.Add(command.Create(output, talk, input));
        }

        try
        {
            var parsed = root.Parse(args);
            if (parsed.Errors.Count > 0 || parsed.Tokens.Any(static token => string.IsNullOrWhiteSpace(token.Value)))
            {
                // What was typed is repeated by nobody: it may be a client's name.
                await talk.WriteLineAsync("tool/usage: The command line is not understood. Try --help.").ConfigureAwait(false);
                return ToolExit.WrongUsage;
            }

            var exit = await parsed
                .InvokeAsync(
                    new InvocationConfiguration
                    {
                        EnableDefaultExceptionHandler = false,
                        ProcessTerminationTimeout = null,
                        Output = output,
                        Error = talk,
                    },
                    stop)
                .ConfigureAwait(false);
            await output.FlushAsync(stop).ConfigureAwait(false);
            return exit;
        }
        catch (ToolException problem)
        {
            await talk.WriteLineAsync(problem.Message).ConfigureAwait(false);
            return problem.Exit;
        }
        catch (Exception problem) when (problem is HomeworkKit.Research.DatasetException or ExportException)
        {
            await talk.WriteLineAsync(problem.Message).ConfigureAwait(false);
            return ToolExit.AtFault;
        }
        catch (IOException problem) when (IsClosedPipe(problem))
        {
            // Whoever reads has read enough.
            return ToolExit.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await talk.WriteLineAsync("tool/cannot-write: A file cannot be read or written; the disk may be full.").ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await talk.WriteLineAsync("tool/cancelled: Stopped before the end; nothing half-done was kept.").ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            await talk.WriteLineAsync($"tool/unexpected: Something went wrong that this program did not foresee ({problem.GetType().Name}).")
                .ConfigureAwait(false);
        }

        return ToolExit.AtFault;
    }

    // EPIPE on Unix, ERROR_NO_DATA and ERROR_BROKEN_PIPE on Windows.
    private static bool IsClosedPipe(IOException problem) => (problem.HResult & 0xFFFF) is 32 or 232 or 109;
}
