using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research;
using HomeworkKit.Research.Synthetic;

namespace HomeworkKit.CohortBenchmark;

/// <summary>Makes the file: practice rows of synthetic clients, as many as it takes for the attempts.</summary>
internal static class RowFile
{
    private static readonly SyntheticCohort Cohort = new() { Seed = 13, Clients = SyntheticCohort.MaximumClients, Start = new LocalDate(2026, 1, 5) };

    internal static async Task MakeAsync(string file, long attempts)
    {
        await using var stream = File.Create(file);
        var rows = await PracticeRows.WriteAsync(
            stream,
            UntilAsync(attempts),
            Cohort.Until,
            static _ => AdherenceContext.Utc,
            static entry => entry is MoodLog { Ratings: [var first, ..] } ? first.Rating.Value : null);
        Console.WriteLine($"{rows} rows, {stream.Length} bytes");
    }

    /// <summary>Writes the rows of some clients over two weeks.</summary>
    internal static async Task WriteAsync(Stream stream, int clients)
    {
        var cohort = Cohort with { Clients = clients, Weeks = 2 };
        await PracticeRows.WriteAsync(stream, cohort.StreamCyclesAsync(), cohort.Until, static _ => AdherenceContext.Utc, Rating);
    }

    private static decimal? Rating(HomeworkEntry entry) => entry is MoodLog { Ratings: [var first, ..] } ? first.Rating.Value : null;

    private static async IAsyncEnumerable<HomeworkCycle> UntilAsync(long attempts)
    {
        await foreach (var cycle in Cohort.StreamCyclesAsync())
        {
            if ((attempts -= cycle.Attempts.Count(static recorded => !recorded.IsRetracted)) < 0)
            {
                yield break;
            }

            yield return cycle;
        }
    }
}
