using System.Diagnostics;
using HomeworkKit.Primitives;

namespace HomeworkKit.Storage;

/// <summary>Another process that writes to a store, as the tests see it.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    internal static WriterProcess Start(params string[] arguments) => StartIn("", arguments);

    /// <summary>Starts a process under a shell's limits, as in <c>ulimit -f 64</c>.</summary>
    internal static WriterProcess StartIn(string limits, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "HomeworkKit.Storage.Writer.dll");
        var start = limits.Length == 0
            ? new ProcessStartInfo("dotnet", ["exec", program, .. arguments])
            : new ProcessStartInfo("bash", ["-c", limits + "; exec dotnet exec \"$@\"", "bash", program, .. arguments]);
        start.RedirectStandardOutput = true;
        return new WriterProcess(Process.Start(start)!);
    }

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
        line.Split(' ') is [var assignment, var id] && AssignmentId.TryParse(assignment, null, out var first) && EventId.TryParse(id, null, out var second) ? (first, second) : null;
}
