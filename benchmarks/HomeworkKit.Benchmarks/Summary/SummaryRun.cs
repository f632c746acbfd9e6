using System.Diagnostics;
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
        ("forms", static () => new FormsArea()),
        ("schedules", static () => new SchedulesArea()),
        ("storage", static () => new StorageArea()),
        ("cohorts", static () => new CohortsArea()),
    ];

    /// <summary>Runs the areas and writes the table.</summary>
    /// <param name="pace">How long to take.</param>
    /// <param name="only">Names of areas; empty for all.</param>
    /// <returns>1 if a budget was missed, else 0.</returns>
    internal static int Run(Pace pace, IReadOnlyCollection<string> only)
    {
        var started = Stopwatch.GetTimestamp();
        var table = new SummaryTable(Console.Out, pace);
        table.Begin();
        var missed = 0;
        foreach (var (name, make) in Areas.Where(area => only.Count == 0 || only.Contains(area.Name)))
        {
            using var area = make();
            foreach (var comparison in area.Begin(pace))
            {
                var result = InterleavedRounds.Measure(comparison, pace);
                missed += result.Holds ? 0 : 1;
                table.Add(name, result);
            }
        }

        table.End(missed, Stopwatch.GetElapsedTime(started));
        return pace.IsDry || missed == 0 ? 0 : 1;
    }
}
