using System.Globalization;
using System.Runtime.InteropServices;

namespace HomeworkKit.Benchmarks.Summary;

/// <summary>The machine that measures, and what else it has to do: it stands above every table.</summary>
internal static class Machine
{
    private const string Processors = "/proc/cpuinfo";
    private const string Load = "/proc/loadavg";

    /// <summary>Says what the machine is.</summary>
    internal static string Describe() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores ({Model()}), .NET {Environment.Version}, {RuntimeInformation.OSDescription}, {DateTime.UtcNow:d MMMM yyyy, HH:mm} UTC");

    /// <summary>Says how busy it is: the average of the last minute, which on a quiet machine is below its processors.</summary>
    internal static string DescribeLoad() => File.Exists(Load) ? "load " + File.ReadAllText(Load).Split(' ')[0] : "load unknown";

    private static string Model() =>
        File.Exists(Processors) && Array.Find(File.ReadAllLines(Processors), static line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':') + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
}
