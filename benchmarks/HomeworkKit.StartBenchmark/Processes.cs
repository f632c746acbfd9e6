using System.Diagnostics;
using System.Globalization;

namespace HomeworkKit.StartBenchmark;

/// <summary>Starts processes in turns and tells how long they took as a whole.</summary>
internal static class Processes
{
    private const int Rounds = 15;

    private static readonly string[] Sides = ["library", "bare", "nothing"];

    /// <summary>Prints a table with a row for each program.</summary>
    /// <param name="document">The file that is read.</param>
    /// <param name="programs">Each as <c>name=path</c>.</param>
    internal static void Measure(string document, IReadOnlyList<string> programs)
    {
        Console.WriteLine("| whole process | library | bare libraries | nothing | library / bare | without the runtime's start |\n|---|---|---|---|---|---|");
        foreach (var program in programs.Select(static program => program.Split('=', 2)))
        {
            var rounds = Enumerable.Range(0, Rounds).Select(_ => Array.ConvertAll(Sides, side => Milliseconds(program[1], side, document))).ToArray();
            var (library, bare, nothing) = (
                Median(rounds.Select(static round => round[0])),
                Median(rounds.Select(static round => round[1])),
                Median(rounds.Select(static round => round[2])));
            var (ratio, net) = (
                Median(rounds.Select(static round => round[0] / round[1])),
                Median(rounds.Select(static round => (round[0] - round[2]) / (round[1] - round[2]))));
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {program[0]} | {library:0} ms | {bare:0} ms | {nothing:0} ms | {ratio:0.00} | {net:0.00} |"));
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static double Milliseconds(string program, string side, string document)
    {
        string[] words = program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program, side, document] : [program, side, document];
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(words[0], words[1..]);
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(started).TotalMilliseconds : throw new InvalidOperationException($"{program} {side} failed.");
    }
}
