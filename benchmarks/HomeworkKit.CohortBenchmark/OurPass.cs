using HomeworkKit.Research;

namespace HomeworkKit.CohortBenchmark;

/// <summary>The library's pass.</summary>
internal static class OurPass
{
    internal static async Task<Figures> RunAsync(string file, int? threads)
    {
        var summary = await CohortScan.RunAsync(file, new CohortOptions { Parallelism = threads });
        var (due, done, days, means, sds) = (0L, 0m, 0L, 0.0, 0.0);
        foreach (var client in summary.Clients)
        {
            (due, done, days) = (due + client.Due, done + client.Done, days + client.ActiveDays);
            (means, sds) = (means + (client.RatingMean.Value ?? 0), sds + (client.RatingSd.Value ?? 0));
        }

        return new Figures(
            summary.Clients.Count,
            due,
            (double)done,
            summary.Attempts,
            summary.Sessions,
            days,
            (double)summary.TotalMinutes,
            summary.RatingMean.Count,
            means,
            sds);
    }
}
