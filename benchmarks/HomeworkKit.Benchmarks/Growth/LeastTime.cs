using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace HomeworkKit.Benchmarks.Growth;

/// <summary>
/// Times the same work at several sizes: the least of many turns, in the processor time of this process, since what else runs on the machine only adds.
/// </summary>
/// <remarks>
/// The sizes take turns, so that a moment in which others use the machine bends no line. No collection falls into a turn as long as there is room: a process
/// here
/// meets its first ones at the largest size. Nor is memory given back between turns and asked for again, page by page, which again the largest size alone would
/// pay for. What is short is done several times in a turn, at every size as often.
/// </remarks>
internal static class LeastTime
{
    private const int FewestTurns = 5;
    private const int MostTurns = 400;
    private const long RoomBytes = 600_000_000;

    // The runtime reads it when a process begins.
    private const string KeepsMemory = "DOTNET_GCgen0size";

    private const double Warm = 500;
    private const double Shortest = 4;
    private const double Whole = 400;

    /// <summary>Gets a value indicating whether this process was begun so that it keeps its memory.</summary>
    internal static bool IsPossible => Environment.GetEnvironmentVariable(KeepsMemory) is not null;

    /// <summary>Does the same in a process that keeps its memory, and lets it write its rows where this one writes.</summary>
    internal static int Apart(string[] words)
    {
        string[] host = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(LeastTime).Assembly.Location] : [];
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. host, "--growth", "cycles", .. words]);
        start.Environment[KeepsMemory] = RoomBytes.ToString("x", CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Gives the least milliseconds of each size, the smallest first, and whether collections fell into all turns of one.</summary>
    internal static (double[] Milliseconds, bool HasCollections) Of(Action[] sizes, bool isDry)
    {
        var times = isDry ? 1 : WarmUp(sizes[0]);
        var (least, quiet) = (new double[sizes.Length], new double[sizes.Length]);
        Array.Fill(least, double.MaxValue);
        Array.Fill(quiet, double.MaxValue);
        var spent = 0.0;
        for (var turn = 0; isDry ? turn < 1 : turn < FewestTurns || (spent < Whole && turn < MostTurns); turn++)
        {
            for (var i = 0; i < sizes.Length; i++)
            {
                var (took, hasCollection) = Turn(sizes[i], times);
                least[i] = Math.Min(least[i], took / times);
                quiet[i] = hasCollection ? quiet[i] : Math.Min(quiet[i], took / times);
                spent += i == 0 ? took : 0;
            }
        }

        return quiet.Contains(double.MaxValue) ? (least, true) : (quiet, false);
    }

    // Gives how often the smallest has to be done so that a turn is long enough to be timed.
    private static int WarmUp(Action smallest)
    {
        var begun = Milliseconds();
        do
        {
            smallest();
        }
        while (Milliseconds() - begun < Warm);

        var (took, _) = Turn(smallest, 1);
        return (int)Math.Ceiling(Shortest / Math.Max(took, 0.001));
    }

    private static (double Milliseconds, bool HasCollection) Turn(Action work, int times)
    {
        GC.Collect();
        var isQuiet = GC.TryStartNoGCRegion(RoomBytes);
        var (collections, started) = (GC.CollectionCount(0), Milliseconds());
        for (var i = 0; i < times; i++)
        {
            work();
        }

        var took = Milliseconds() - started;
        var hasCollection = GC.CollectionCount(0) > collections;
        if (isQuiet && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return (took, hasCollection);
    }

    private static double Milliseconds() => Environment.CpuUsage.TotalTime.TotalMilliseconds;
}
