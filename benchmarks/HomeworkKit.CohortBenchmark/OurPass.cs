using HomeworkKit.Research.Cohorts;

namespace HomeworkKit.CohortBenchmark;

/// <summary>The library's pass.</summary>
internal static class OurPass
{
    internal static async Task<Figures> RunAsync(string file, int? threads)
    {
        var summary = await CohortScan.RunAsync(file, new CohortOptions { Parallelism = threads });
        return new Figures(
            summary.Clients.Count,
            summary.Clients.Sum(static client => (long)client.Due),
            (double)summary.Clients.Sum(static client => client.Done),
            summary.Attempts,
            summary.Sessions,
            summary.Clients.Sum(static client => (long)client.ActiveDays),
            (double)summary.TotalMinutes,
            summary.RatingMean.Count,
            summary.Clients.Sum(static client => client.RatingMean.Value ?? 0),
            summary.Clients.Sum(static client => client.RatingSd.Value ?? 0));
    }
}
