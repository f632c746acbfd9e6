using Microsoft.Data.Sqlite;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>An empty data folder for one test, and the program run on it as in a pipe of 80 columns.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 11, 10, 0);
    private readonly string _path = Directory.CreateTempSubdirectory("homework-console-").FullName;

    public string File(string name) => Path.Combine(_path, name);

    public string File(string name, string content)
    {
        System.IO.File.WriteAllText(File(name), content);
        return File(name);
    }

    public Task<ConsoleRun> RunAsync(params string[] args) => RunInAsync("data", args);

    public Task<ConsoleRun> RunInAsync(string folder, params string[] args) => RunAsync([.. args, "--data", File(folder)], TextReader.Null);

    /// <summary>Runs an interactive command with answers from a pipe; their end is like leaving.</summary>
    public Task<ConsoleRun> AnswerAsync(string command, params string[] answers) =>
        RunAsync(
            [.. command.Split(' '), "--answers", "-", "--data", File("data")],
            new StringReader(string.Concat(answers.Select(static answer => answer + '\n'))));

    /// <summary>Runs a command in words that no option names.</summary>
    public Task<ConsoleRun> RunAsync(ConsoleText text, TextReader input, params string[] args) =>
        RunAsync(
            (screen, errors) => ClinicApp.RunAsync([.. args, "--data", File("data")], text, screen, input, errors, new FakeClock(Now), CancellationToken.None));

    public static Task<ConsoleRun> RunAsync(string[] args, TextReader input) =>
        RunAsync((screen, errors) => ClinicApp.RunAsync(args, screen, input, errors, new FakeClock(Now)));

    private static async Task<ConsoleRun> RunAsync(Func<IAnsiConsole, TextWriter, Task<int>> runAsync)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        screen.Profile.Width = 80;
        var exitCode = await runAsync(screen, errors);
        return new ConsoleRun(
            exitCode,
            string.Join('\n', output.ToString().ReplaceLineEndings("\n").Split('\n').Select(static line => line.TrimEnd())),
            errors.ToString());
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_path, recursive: true);
    }
}
