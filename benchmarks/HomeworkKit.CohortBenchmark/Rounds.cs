using System.Diagnostics;
using System.Globalization;

namespace HomeworkKit.CohortBenchmark;

/// <summary>Runs a side several times in one process: the first round warms up and is left out.</summary>
internal static class Rounds
{
    internal static async Task PrintAsync(string side, int rounds, Func<Task<Figures>> pass)
    {
        Figures? figures = null;
        List<double> seconds = [];
        for (var i = 0; i <= rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            figures = await pass();
            if (i > 0)
            {
                seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }

        seconds.Sort();
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{side}\t{seconds[seconds.Count / 2]:0.000}\t{seconds[0]:0.000}\t{self.PeakWorkingSet64 / 1048576}\t{figures}"));
    }
}
