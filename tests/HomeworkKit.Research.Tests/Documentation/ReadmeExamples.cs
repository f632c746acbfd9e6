using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Research.Tests.Datasets;
using HomeworkKit.Serialization;

namespace HomeworkKit.Research.Tests.Documentation;

/// <summary>The examples of the package's page, which shows what stands between the marks.</summary>
public sealed class ReadmeExamples : IDisposable
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task A_synthetic_cohort_is_written_as_a_dataset()
    {
        var path = _folder.Path("cohort.ndjson");

        // <synthetic-cohort>
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var cohort = new SyntheticCohort { Seed = 7, Clients = 20, Start = new LocalDate(2026, 3, 2), Weeks = 6 };
        Instant asOf = cohort.Until;                          // all that happens in it has happened by then
        SyntheticClient third = cohort.GetClient(2);          // arm, site, zone, sessions and cycles; the same person in a cohort of 100,000
        await using (FileStream file = File.Create(path))
        {
            await new HomeworkNdjson(json).WriteAsync(file, cohort.StreamCyclesAsync());
        }
        // </synthetic-cohort>

        Assert.Equal("syn-000002", third.Client.Value);
        Assert.True(asOf > third.Cycles[^1].Events[^1].At);
        Assert.Equal(cohort.GetCycles().Count(), File.ReadLines(path).Count());
    }

    [Fact]
    public async Task Datasets_are_filtered_and_joined_with_what_a_study_knows()
    {
        var cohort = new SyntheticCohort { Seed = 7, Clients = 20, Start = new LocalDate(2026, 3, 2), Weeks = 6 };
        var lines = cohort.GetCycles().Select(Json.Write).ToArray();
        var (north, south) = (
            _folder.Write("north.ndjson", string.Join('\n', lines[..30])),
            _folder.WriteGzip("south.ndjson.gz", "broken\n" + string.Join('\n', lines[30..])));
        var study = _folder.Write(
            "study.csv",
            "pseudonym,arm\n" + string.Concat(cohort.GetClients().Select(static client => $"{client.Client},{client.Arm}\n")));
        var (json, output) = (Json, _output);

        // <dataset>
        var report = new DatasetReport();
        var options = new DatasetOptions
        {
            Filter = new DatasetFilter { Kinds = ["mood-log", "exposure"], Before = Instant.FromUtc(2026, 4, 1, 0, 0) },
            Problems = DatasetProblemPolicy.Skip,             // the default is to stop at the first
            Report = report,
            Progress = soFar => output.WriteLine($"{soFar.Fraction:P0}"),
        };
        CovariateTable arms = await CovariateTable.ReadAsync(study, client: "pseudonym", new DatasetReport());
        Actor eyes = Actor.Clinician("researcher");               // a file holds everything; what a client keeps private is for no analysis
        await foreach (HomeworkCycle cycle in new HomeworkDataset(json).ReadAsync([north, south], options))
        {
            int seen = cycle.VisibleTo(eyes).Attempts.Count(view => !view.IsRetracted && view.Attempt.Entry is not null);
            output.WriteLine($"{cycle.Client} {arms.Find(cycle.Client)?["arm"]} {seen} entries of {cycle.Attempts.Count} attempts");
        }

        output.WriteLine($"{report.Read} read, {report.PassedOver} passed over, {report.Skipped} skipped");
        // </dataset>

        Assert.Equal(1, report.Skipped);
        Assert.Equal(lines.Length, report.Read + report.PassedOver);
        Assert.InRange(report.Read, 1, lines.Length - 1);
        Assert.Equal(
            report.Read,
            _output.ToString().Split('\n').Count(static line => line.StartsWith("syn-", StringComparison.Ordinal) && line.Split(' ')[1] is ("a" or "b")));
    }

    [Fact]
    public async Task Somebody_elses_table_is_read_through_a_declared_mapping()
    {
        var path = _folder.Write("esm.csv", "subject,date,time,worry\n10,02.03.2026,08:30,3\n10,02.03.2026,20:30,NA\n10,03.03.2026,08:30,9\n");

        // <csv>
        var mapping = new CsvMapping
        {
            Study = "worry-2026",                             // ids follow from it: a second reading gives equal cycles
            Client = "subject",
            When = new CsvLocalTimestamp { Date = "date", DatePattern = "dd.MM.uuuu", Time = "time", TimePattern = "HH:mm" },
            TimeZone = "Europe/Amsterdam",
            Missing = ["NA"],
            Record = new MoodLogColumns { Items = [new("worry", new MoodItem { Key = "worry", Scale = RatingScale.OneToSeven })] },
        };
        var report = new DatasetReport();
        IReadOnlyList<HomeworkCycle> cycles = await CsvDataset.ReadAsync(path, mapping, report);
        // </csv>

        Assert.Single(Assert.Single(cycles).Attempts);
        Assert.Equal(DatasetCodes.OutOfScale, Assert.Single(report.Problems).Code);
    }

    [Fact]
    public async Task A_cohort_is_summed_in_one_pass()
    {
        var synthetic = new SyntheticCohort { Seed = 7, Clients = 20, Start = new LocalDate(2026, 3, 2), Weeks = 6 };
        var (cycles, asOf, path, output) = (synthetic.StreamCyclesAsync(), synthetic.Until, _folder.Path("rows.ndjson"), _output);

        // <cohort>
        static decimal? Worry(HomeworkEntry entry) => (entry as MoodLog)?.Ratings.FirstOrDefault(static rating => rating.Item == "worry")?.Rating.Value;

        await using (FileStream rows = File.Create(path))
        {
            // Once: what was due, and which attempt stands for it. Worry gets what a clinician may see; viewer: names somebody else.
            await PracticeRows.WriteAsync(rows, cycles, asOf, _ => AdherenceContext.Utc, Worry);
        }

        CohortFigures cohort = await CohortScan.RunAsync(path, new CohortOptions { Definition = AdherenceDefinition.FinalLenient });
        output.WriteLine(
            $"adherence {cohort.Adherence.Value:0.00} of all that was due, {cohort.MeanAdherence.Value:0.00} by client (n {cohort.MeanAdherence.Count}, missing {cohort.MeanAdherence.Missing})"
        );
        foreach (ClientSummary client in cohort.Clients)
        {
            output.WriteLine(
                $"{client.Client} {client.ActiveDays} days, worry {client.RatingMean.Value}, {client.CountOf(PracticeRowStatus.NoEntry)} without entry");
        }
        // </cohort>

        Assert.Equal(20, cohort.Clients.Count);
        Assert.Contains("syn-000019 ", _output.ToString(), StringComparison.Ordinal);
    }
}
