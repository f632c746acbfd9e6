using System.Diagnostics;
using System.Text.Json;
using HomeworkKit.Benchmarks.Summary.Areas;

namespace HomeworkKit.Benchmarks.Summary;

/// <summary>Measures everything that has a budget, and says what holds.</summary>
internal static class SummaryRun
{
    private static readonly (string Name, Func<SummaryArea> Make)[] Areas =
    [
        ("cycles", static () => new CyclesArea()),
        ("json", static () => new JsonArea()),
        ("ndjson", static () => new NdjsonArea()),
        ("validation", static () => new ValidationArea()),
        ("programmes", static () => new ProgrammesArea()),
        ("worksheets", static () => new WorksheetsArea()),
        ("interop", static () => new InteropArea()),
        ("forms", static () => new FormsArea()),
        ("words", static () => new WordsArea()),
        ("schedules", static () => new SchedulesArea()),
        ("storage", static () => new StorageArea()),
        ("cohorts", static () => new CohortsArea()),
    ];

    // Under this name a run that is one of several writes its figures for the one that began it.
    private const string FiguresFile = "HOMEWORKKIT_FIGURES";

    /// <summary>Runs the areas and writes the table.</summary>
    /// <param name="pace">How long to take.</param>
    /// <param name="runs">How many processes to take the medians of.</param>
    /// <param name="only">Names of areas; empty for all.</param>
    /// <returns>1 if a budget was missed, else 0.</returns>
    internal static int Run(Pace pace, int runs, IReadOnlyCollection<string> only)
    {
        var started = Stopwatch.GetTimestamp();
        var table = new SummaryTable(Console.Out, pace);
        table.Begin(runs);
        string[] names = [.. Areas.Select(static area => area.Name).Where(name => only.Count == 0 || only.Contains(name))];
        var results = runs == 1 ? Measure(pace, names, table) : Medians(pace, runs, names, table);
        RequireLikeWork(results);
        table.End(results, Stopwatch.GetElapsedTime(started));
        if (Environment.GetEnvironmentVariable(FiguresFile) is { Length: > 0 } file)
        {
            File.WriteAllLines(file, results.Select(static result => JsonSerializer.Serialize(Figures(result))));
        }

        return pace.IsDry || results.All(static result => result.Verdict != Verdict.Missed) ? 0 : 1;
    }

    // What is not judged beside unlike work is judged beside like work, under the same limit.
    private static void RequireLikeWork(List<Result> results)
    {
        var budgets = results
            .Select(static result => result.Comparison)
            .Where(static comparison => comparison.Budget is not null)
            .ToLookup(static comparison => comparison.Operation, static comparison => comparison.Budget!);
        foreach (var operation in budgets)
        {
            var judged = operation.Where(static budget => !budget.IsOfUnlikeWork).ToHashSet();
            if (operation.Any(budget => budget.IsOfUnlikeWork && !judged.Contains(budget with { IsOfUnlikeWork = false })))
            {
                throw new InvalidOperationException($"{operation.Key}: nothing that does the same work is beside it.");
            }
        }
    }

    private static List<Result> Measure(Pace pace, string[] names, SummaryTable table)
    {
        var results = new List<Result>();
        foreach (var (name, make) in Areas.Where(area => names.Contains(area.Name)))
        {
            using var area = make();
            foreach (var comparison in area.Begin(pace))
            {
                results.Add(InterleavedRounds.Measure(comparison, pace));
                table.Add(name, results[^1]);
            }
        }

        return results;
    }

    // What is compiled how is decided anew by each process, so that several rounds of one are not several runs.
    private static List<Result> Medians(Pace pace, int runs, string[] names, SummaryTable table)
    {
        var results = new List<Result>();
        foreach (var name in names)
        {
            double[][][] all = [.. Enumerable.Range(0, runs).Select(_ => MeasureApart(pace, name))];
            using var area = Areas.Single(one => one.Name == name).Make();
            foreach (var (index, comparison) in area.Begin(pace).Index())
            {
                results.Add(Result.Of([.. all.Select(run => Restored(comparison, run[index]))]));
                table.Add(name, results[^1]);
            }
        }

        return results;
    }

    private static double[][] MeasureApart(Pace pace, string name)
    {
        var file = Path.GetTempFileName();
        try
        {
            string[] dry = pace.IsDry ? ["--dry"] : [];
            var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Host(), "--summary", .. dry, name]) { RedirectStandardOutput = true };
            start.Environment[FiguresFile] = file;
            using var process = Process.Start(start)!;
            _ = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return [.. File.ReadAllLines(file).Select(static line => JsonSerializer.Deserialize<double[]>(line)!)];
        }
        finally
        {
            File.Delete(file);
        }
    }

    // Started as `dotnet x.dll`, the process is the host of another program.
    private static string[] Host() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(SummaryRun).Assembly.Location] : [];

    private static double[] Figures(Result result) =>
        [result.Nanoseconds, result.BesideNanoseconds, result.TimeRatio, result.Spread, result.Bytes, result.BesideBytes];

    private static Result Restored(Comparison comparison, double[] figures) =>
        new(comparison, figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
}
