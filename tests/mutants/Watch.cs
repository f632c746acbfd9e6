using System.Diagnostics;

namespace Mutants;

/// <summary>Ends the process where a trial takes more processor time or memory than its tests can need: a change may make a loop endless.</summary>
internal sealed class Watch
{
    private const long MostBytes = 2_500_000_000;

    private readonly TextWriter _log;
    private volatile Trial? _trial;

    internal Watch(TextWriter log)
    {
        _log = log;
        new Thread(Look) { IsBackground = true }.Start();
    }

    internal void Begin(string number, double seconds) => _trial = new Trial(number, Used().TotalSeconds + seconds);

    internal void End() => _trial = null;

    private static TimeSpan Used() => Process.GetCurrentProcess().TotalProcessorTime;

    private void Look()
    {
        while (true)
        {
            Thread.Sleep(500);
            if (_trial is { } trial && (Used().TotalSeconds > trial.Until || Environment.WorkingSet > MostBytes))
            {
                _log.WriteLine($"endless\t{trial.Number}");
                Process.GetCurrentProcess().Kill();
            }
        }
    }

    private sealed record Trial(string Number, double Until);
}
