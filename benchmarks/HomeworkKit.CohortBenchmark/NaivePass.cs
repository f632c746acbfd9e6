using System.Text.Json;

namespace HomeworkKit.CohortBenchmark;

/// <summary>What one writes first: an object for each line, groups, averages.</summary>
internal static class NaivePass
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    internal static Figures Run(string file)
    {
        var clients = File.ReadLines(file)
            .Select(static line => JsonSerializer.Deserialize<Row>(line, Options)!)
            .GroupBy(static row => row.Client)
            .Select(static rows => One([.. rows]))
            .ToList();
        return new Figures(
            clients.Count,
            clients.Sum(static one => one.Due),
            clients.Sum(static one => one.Done),
            clients.Sum(static one => one.Attempts),
            clients.Sum(static one => one.Sessions),
            clients.Sum(static one => one.ActiveDays),
            clients.Sum(static one => one.Minutes),
            clients.Sum(static one => one.Ratings),
            clients.Sum(static one => one.SumOfMeans),
            clients.Sum(static one => one.SumOfSds));
    }

    private static Figures One(List<Row> rows)
    {
        var ratings = rows.Where(static row => row.Rating is not null).Select(static row => row.Rating!.Value).ToList();
        var mean = ratings.Count == 0 ? 0 : ratings.Average();
        return new Figures(
            1,
            rows.Count(static row => row.Status is "upcoming" or "open" or "done" or "done-early" or "done-late" or "partly" or "not-done" or "no-entry"),
            rows.Sum(static row => row.Status is "done" or "done-early" or "done-late" ? 1 : row.Status == "partly" ? 0.5 : 0),
            rows.Count(static row => row.At is not null),
            rows.Count(static row => row.Day is not null),
            rows.Where(static row => row.Day is not null).Select(static row => row.Day).Distinct().Count(),
            rows.Sum(static row => row.Minutes ?? 0),
            ratings.Count,
            mean,
            ratings.Count < 2 ? 0 : Math.Sqrt(ratings.Sum(value => (value - mean) * (value - mean)) / (ratings.Count - 1)));
    }

    private sealed record Row(
        string Client,
        string Assignment,
        string Kind,
        string Status,
        DateTimeOffset? Due,
        bool Open,
        DateTimeOffset? At,
        DateOnly? Day,
        double? Minutes,
        double? Rating);
}
