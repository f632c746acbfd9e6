using System.Diagnostics;
using System.Runtime;

namespace HomeworkKit.Benchmarks.Summary;

/// <summary>Times two sides in turns, in one process: a machine that slows down slows both, and the ratio stays.</summary>
/// <remarks>A ratio is the median of the ratios of the rounds, never the ratio of medians. Bytes are exact.</remarks>
internal static class InterleavedRounds
{
    private const int FewTimes = 5;
    private const int MostTurns = 200;
    private const int QuietTurns = 5;
    private const int MostWarmUps = 30;
    private const double SteadyBytes = 1;
    private const double SteadyPart = 0.01;

    internal static Result Measure(Comparison comparison, Pace pace)
    {
        Side[] sides = comparison.Apart is { } apart ? [comparison.Library, comparison.Beside, apart] : [comparison.Library, comparison.Beside];
        var times = Array.ConvertAll(sides, side => WarmUp(side, pace, comparison.IsByTheClock));
        var (library, beside, ratios) = (new List<double>(), new List<double>(), new List<double>());
        var (bytes, besideBytes) = (new List<double>(), new List<double>());
        var (units, besideUnits) = (comparison.Units, comparison.BesideUnits ?? comparison.Units);
        for (var round = 0; round < pace.Rounds; round++)
        {
            GC.Collect();
            var figures = new (double Nanoseconds, double Bytes)[sides.Length];
            for (var turn = 0; turn < sides.Length; turn++)
            {
                // Every other round in the other order, so that none is always the one behind the collection.
                var index = round % 2 == 0 ? turn : sides.Length - 1 - turn;
                figures[index] = Run(sides[index], comparison.WaitsForDisk ? Math.Min(times[index], FewTimes) : times[index], comparison.IsByTheClock);
            }

            if (comparison.WaitsForDisk)
            {
                (figures[0].Nanoseconds, figures[1].Nanoseconds) = TakeTurns(sides[0], sides[1], Math.Min(times[0], times[1]));
            }

            var (apartTime, apartBytes) = sides.Length > 2 ? figures[2] : default;
            library.Add((figures[0].Nanoseconds - apartTime) / units);
            beside.Add((figures[1].Nanoseconds - apartTime) / besideUnits);
            ratios.Add(library[^1] / beside[^1]);
            // A side that makes less than what is taken off makes nothing besides.
            bytes.Add(Math.Max(0, figures[0].Bytes - apartBytes) / units);
            besideBytes.Add(Math.Max(0, figures[1].Bytes - apartBytes) / besideUnits);
        }

        return new Result(comparison, Median(library), Median(beside), Median(ratios), Spread(ratios), Median(bytes), Median(besideBytes));
    }

    // Half the distance between the quartiles.
    private static double Spread(List<double> values)
    {
        values.Sort();
        return (values[values.Count * 3 / 4] - values[values.Count / 4]) / 2;
    }

    internal static double Median(List<double> values)
    {
        values.Sort();
        return values.Count % 2 == 1 ? values[values.Count / 2] : (values[(values.Count / 2) - 1] + values[values.Count / 2]) / 2;
    }

    // Gives how many repetitions fill a round. Warm is what has run for long enough by the processor's time, which a loaded machine does not stretch, allocates
    // as much as before, and of which nothing more was compiled for some turns: what is large is long run in a first form, eight times as slow.
    private static int WarmUp(Side side, Pace pace, bool isByTheClock)
    {
        var times = 1;
        side.Repeat(1);
        if (pace.IsDry)
        {
            return 1;
        }

        var (begun, started, before) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp(), double.NaN);
        var (compiled, quiet) = (0L, 0);
        for (var turn = 0; ; turn++)
        {
            var (nanoseconds, bytes) = Run(side, times, isByTheClock);
            times = (int)Math.Clamp(pace.Round.TotalNanoseconds / Math.Max(1, nanoseconds), 1, 10_000_000);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
            compiled = JitInfo.GetCompiledMethodCount();
            var isSteady = quiet >= QuietTurns && Math.Abs(bytes - before) <= Math.Max(SteadyBytes, before * SteadyPart);

            // What waits for a disk uses little of a processor: it has had its turns after so many times as long.
            if (
                (Environment.CpuUsage.TotalTime - begun >= pace.WarmUp && (isSteady || turn > MostTurns))
                || Stopwatch.GetElapsedTime(started) > pace.WarmUp * MostWarmUps)
            {
                return times;
            }

            before = bytes;
        }
    }

    private static (double Library, double Beside) TakeTurns(Side library, Side beside, int times) => Task.Run(async () =>
    {
        var elapsed = new long[2];
        for (var turn = 0; turn < times * 2; turn++)
        {
            // Library, baseline, baseline, library: each follows each as often.
            var index = ((turn + 1) / 2) % 2;
            var started = Stopwatch.GetTimestamp();
            await (index == 0 ? library : beside).OnceAsync();
            elapsed[index] += Stopwatch.GetTimestamp() - started;
        }

        return (Stopwatch.GetElapsedTime(0, elapsed[0]).TotalNanoseconds / times, Stopwatch.GetElapsedTime(0, elapsed[1]).TotalNanoseconds / times);
    }).GetAwaiter().GetResult();

    private static (double Nanoseconds, double Bytes) Run(Side side, int times, bool isByTheClock)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var (started, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        side.Repeat(times);
        var elapsed = isByTheClock ? Stopwatch.GetElapsedTime(started) : Environment.CpuUsage.TotalTime - used;
        return (elapsed.TotalNanoseconds / times, (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / times);
    }
}
