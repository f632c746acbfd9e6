using System.Security.Cryptography;
using HomeworkKit;
using HomeworkKit.Adherence;
using HomeworkKit.Research;
using HomeworkKit.Research.Charts;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Serialization;
using NodaTime;

/// <summary>From a dataset to figures, a picture and tables that may leave.</summary>
internal static class ResearchPackage
{
    internal static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-");
        try
        {
            var cohort = new SyntheticCohort
            {
                Seed = 1,
                Clients = 12,
                Start = new LocalDate(2026, 3, 2),
            };
            var (file, rows, json) = (
                Path.Combine(folder.FullName, "cohort.ndjson"),
                Path.Combine(folder.FullName, "rows.ndjson"),
                new HomeworkJson(HomeworkCatalog.BuiltIn));
            await using (var stream = File.Create(file))
            {
                await new HomeworkNdjson(json).WriteAsync(stream, cohort.StreamCyclesAsync());
            }

            var dataset = new HomeworkDataset(json);
            await using (var stream = File.Create(rows))
            {
                await PracticeRows.WriteAsync(stream, dataset.ReadAsync(file), cohort.Until, static _ => AdherenceContext.Utc);
            }

            var figures = (await CohortScan.RunAsync(rows)).Clients.Select(client => client.Adherence).ToArray();
            Require.That(figures.Length == 12 && CohortSpread.Of(figures) is { Mean.Value: > 0 and < 1 }, "twelve people have a figure each");
            Require.That(
                DistributionChart
                    .Draw(figures, new DistributionScale(0, 1, 10), new ChartOptions { Title = "Done" })
                    .StartsWith("<svg", StringComparison.Ordinal),
                "a picture is an SVG");

            var comparison = PhaseComparison.Of([8, 7, 8, 9, 8], [5, 4, 4, 3, 2], Improvement.Decrease);
            Require.That(comparison.Nap is { Value: 1, Definition.Citation: "nap/1" }, "two phases that do not overlap");
            Require.That(comparison.MeanB.ToString() == "3.6 points, n 5, 0 missing, mean-b/1", "a figure tells itself");

            var profile = ExportProfile.DeIdentified(Pseudonymiser.Keyed(RandomNumberGenerator.GetBytes(32), "key", "package-test"));
            var result = await TidyExport.WriteAsync(
                dataset.ReadAsync(file),
                Path.Combine(folder.FullName, "tables"),
                profile,
                new TidyExportOptions { AsOf = cohort.Until, ContextOf = static _ => AdherenceContext.Utc });
            var people = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "tables", "participants.csv"));
            Require.That(result.Participants == 12 && !people.Contains("syn-", StringComparison.Ordinal), "tables hold pseudonyms");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
