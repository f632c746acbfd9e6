namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>What a run of the program printed, and how it ended.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What it printed, without the spaces that fill lines up.</param>
/// <param name="Errors">What it said on standard error.</param>
internal sealed record ConsoleRun(int ExitCode, string Output, string Errors)
{
    internal IReadOnlyList<string> Lines => Output.Split('\n');

    internal string ErrorCode => Errors.Split(':')[0];
}
