using System.Diagnostics;
using System.Globalization;
using HomeworkKit.Benchmarks.Growth;
using HomeworkKit.Research;
using HomeworkKit.Research.Synthetic;

namespace HomeworkKit.CohortBenchmark;

/// <summary>
/// What a pass costs the more clients there are, and the longer the file of the same clients is. Each figure is the median of three processes of their own.
/// </summary>
internal static class Growth
{
    private const int Processes = 3;
    private const int ClientsOfLongFiles = 1000;
    private static readonly int[] Clients = [100, 1000, 10_000, SyntheticCohort.MaximumClients];
    private static readonly int[] Copies = [1, 4, 16, 64];

    internal static async Task RunAsync(string folder)
    {
        var path = Path.Combine(folder, "growth.ndjson");
        var (time, memory) = (new GrowthLine("sum a row, warm", "ns", "clients"), new GrowthLine("most memory of a process, one cold pass", "MB", "clients"));
        Console.WriteLine("| what | sizes | figures | exponent |\n|---|---|---|---|");
        foreach (var clients in Clients)
        {
            await using (var stream = File.Create(path))
            {
                await RowFile.WriteAsync(stream, clients);
            }

            time.Add(clients, Median(path, "row-time"));
            memory.Add(clients, Median(path, "memory"));
        }

        time.Write(Console.Out);
        memory.Write(Console.Out);
        (time, memory) = (
            new GrowthLine("sum a row of 1,000 clients, warm", "ns", "megabytes"),
            new GrowthLine("most memory of a process, one cold pass of 1,000 clients", "MB", "megabytes"));
        await using var rows = new MemoryStream();
        await RowFile.WriteAsync(rows, ClientsOfLongFiles);
        foreach (var copies in Copies)
        {
            await using (var stream = File.Create(path))
            {
                for (var i = 0; i < copies; i++)
                {
                    rows.WriteTo(stream);
                }
            }

            var megabytes = Math.Round(rows.Length * copies / 1e6);
            time.Add(megabytes, Median(path, "row-time"));
            memory.Add(megabytes, Median(path, "memory"));
        }

        time.Write(Console.Out);
        memory.Write(Console.Out);
        File.Delete(path);
    }

    /// <summary>Prints the most memory that this process ever had, after one pass.</summary>
    internal static async Task PrintMemoryAsync(string file)
    {
        await OurPass.RunAsync(file, threads: null);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine((self.PeakWorkingSet64 / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Prints the nanoseconds for a row: the best of the rounds that half a second and no fewer than nine take, after one second of warming up.
    /// </summary>
    internal static async Task PrintRowTimeAsync(string file)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started).TotalSeconds < 1)
        {
            await CohortScan.RunAsync(file);
        }

        started = Stopwatch.GetTimestamp();
        List<double> rounds = [];
        while (rounds.Count < 9 || Stopwatch.GetElapsedTime(started).TotalSeconds < 0.5)
        {
            var round = Stopwatch.GetTimestamp();
            var summary = await CohortScan.RunAsync(file);
            rounds.Add(Stopwatch.GetElapsedTime(round).TotalNanoseconds / summary.Rows);
        }

        Console.WriteLine(rounds.Min().ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static double Median(string file, string mode)
    {
        List<double> figures = [];
        for (var i = 0; i < Processes; i++)
        {
            using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(Growth).Assembly.Location, mode, file]) { RedirectStandardOutput = true })!;
            figures.Add(double.Parse(child.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture));
            child.WaitForExit();
        }

        figures.Sort();
        return figures[Processes / 2];
    }
}
