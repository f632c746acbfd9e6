using System.Diagnostics;

namespace HomeworkKit.Storage;

/// <summary>Another process that writes to a store, as the tests see it.</summary>
internal sealed class WriterProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "HomeworkKit.Storage.Writer.dll");
    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    internal static WriterProcess Start(params string[] arguments) =>
        new(Process.Start(new ProcessStartInfo("dotnet", ["exec", Program, .. arguments]) { RedirectStandardOutput = true })!);

    /// <summary>
    /// Starts a process by a shell that prepares it: sets limits, as in <c>ulimit -f 64</c>, or puts words before the command, which it has as its arguments.
    /// </summary>
    /// <param name="before">What the shell does first.</param>
    /// <param name="arguments">What the writer is told.</param>
    internal static WriterProcess StartIn(string before, params string[] arguments) =>
        new(
            Process.Start(
                new ProcessStartInfo("bash", ["-c", before + "; exec \"$@\"", "bash", "dotnet", "exec", Program, .. arguments])
                {
                    RedirectStandardOutput = true,
                }
            )!);

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    internal async Task<string?> ReadLineAsync() => await _process.StandardOutput.ReadLineAsync();

    /// <summary>Reads what was acknowledged until so many events were, then kills the process (SIGKILL) and reads what it had still said.</summary>
    internal async Task<List<(AssignmentId Assignment, EventId Event)>> KillAfterAsync(int events)
    {
        var acknowledged = new List<(AssignmentId, EventId)>();
        while (acknowledged.Count < events && await ReadLineAsync() is { } line)
        {
            acknowledged.Add(Parse(line)!.Value);
        }

        _process.Kill();
        while (await ReadLineAsync() is { } line)
        {
            // The last line may be cut short.
            if (Parse(line) is { } whole)
            {
                acknowledged.Add(whole);
            }
        }

        await _process.WaitForExitAsync();
        return acknowledged;
    }

    internal async Task<(List<string> Lines, int ExitCode)> EndAsync()
    {
        var lines = new List<string>();
        while (await ReadLineAsync() is { } line)
        {
            lines.Add(line);
        }

        await _process.WaitForExitAsync();
        return (lines, _process.ExitCode);
    }

    private static (AssignmentId Assignment, EventId Event)? Parse(string line) =>
        line.Split(' ') is [var assignment, var id] && AssignmentId.TryParse(assignment, null, out var first) && EventId.TryParse(id, null, out var second)
            ? (first, second)
            : null;
}
