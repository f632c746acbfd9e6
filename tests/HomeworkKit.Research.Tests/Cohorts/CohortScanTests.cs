using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Research.Tests.Datasets;

namespace HomeworkKit.Research.Tests.Cohorts;

public sealed class CohortScanTests : IDisposable
{
    private static readonly SyntheticCohort Cohort = new() { Seed = 99, Clients = 60, Start = new LocalDate(2026, 3, 2), Weeks = 6 };
    private static readonly SyntheticClient[] Clients = [.. Cohort.GetClients()];
    private static readonly Instant Middle = Instant.FromUtc(2026, 4, 1, 15, 0);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, bool> Definitions => new()
    {
        { "final-strict", false }, { "final-lenient", false }, { "so-far-strict", false }, { "so-far-lenient", false },
        { "final-strict", true }, { "final-lenient", true }, { "so-far-strict", true }, { "so-far-lenient", true },
    };

    [Theory]
    [MemberData(nameof(Definitions))]
    public async Task The_pass_gives_what_the_built_cycles_give(string id, bool halfWay)
    {
        var definition = AdherenceDefinition.BuiltIn.Single(one => one.Id == id);
        var asOf = halfWay ? Middle : Cohort.Until;
        var summary = await CohortScan.RunAsync(await Rows(asOf), new CohortOptions { Definition = definition });

        Assert.Equal(Clients.Select(static client => client.Client), summary.Clients.Select(static client => client.Client));
        foreach (var (client, sums) in Clients.Zip(summary.Clients))
        {
            AdherenceResult[] results = [.. client.Cycles.Select(cycle => cycle.Adherence(definition, asOf, AdherenceContext.Utc))];
            var due = results.Sum(static result =>
                result switch
                {
                    NothingRecorded nothing => nothing.Denominator,
                    Measured measured => measured.Denominator,
                    _ => 0m,
                });
            var done = results.OfType<Measured>().Sum(static measured => measured.Numerator);
            var recorded = results.Sum(static result => result.Counts.Recorded);
            Assert.Equal((done, due, recorded), (sums.Done, (decimal)sums.Due, sums.Attempts));
            Assert.Equal(due == 0 || recorded == 0 ? null : (double)(done / due), sums.Adherence.Value);

            var profile = PracticeProfile.Of(client.Cycles.SelectMany(cycle => PracticeSession.Of(AsSeen(cycle), asOf, AdherenceContext.Utc)));
            Assert.Equal(
                (profile.Sessions, profile.ActiveDays, profile.LongestGapDays, profile.SessionsWithoutMinutes),
                (sums.Sessions, sums.ActiveDays, sums.LongestGapDays, sums.SessionsWithoutMinutes));
            Assert.Equal((double)profile.TotalMinutes, (double)sums.TotalMinutes, 9);

            double[] worry =
            [
                .. client
                    .Cycles.SelectMany(static cycle => cycle.VisibleTo(Actor.Clinician("reader")).Attempts)
                    .Where(view => !view.IsRetracted && view.Attempt.PerformedAt <= asOf && view.Attempt.Entry is not null)
                    .Select(static view => Worry(view.Attempt.Entry!))
                    .OfType<decimal>()
                    .Select(static value => (double)value),
            ];
            Equal(worry.Length == 0 ? null : worry.Average(), sums.RatingMean);
            Equal(worry.Length < 2 ? null : Math.Sqrt(worry.Sum(value => Math.Pow(value - worry.Average(), 2)) / (worry.Length - 1)), sums.RatingSd);
        }

        Assert.All(summary.Clients.Select(static client => client.Adherence).Append(summary.Adherence), figure =>
            Assert.Equal(ProcessDefinitions.Adherence(definition), figure.Definition));
        Assert.Equal(summary.Clients.Sum(static client => (long)client.Attempts), summary.Attempts);
        Equal((double)(summary.Clients.Sum(static client => client.Done) / summary.Clients.Sum(static client => client.Due)), summary.Adherence);
        Equal(summary.Clients.Select(static client => client.Adherence.Value).OfType<double>().Average(), summary.MeanAdherence);
    }

    [Fact]
    public async Task However_the_file_is_divided_the_result_is_the_same_to_the_last_digit()
    {
        var path = await Rows(Cohort.Until);
        var alone = Text(await CohortScan.RunAsync(path, new CohortOptions { Parallelism = 1 }));

        foreach (var (threads, bytes) in new[] { (2, 64), (3, 997), (4, 4096), (8, 100_000), (2, 1 << 20) })
        {
            Assert.Equal(alone, Text(await CohortScan.RunAsync(path, new CohortOptions { Parallelism = threads, BlockBytes = bytes })));
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(1024)]
    public async Task Rows_that_begin_or_end_with_a_block_are_counted_once(int blockBytes)
    {
        var text = string.Concat(
            Enumerable
                .Range(0, 200)
                .Select(static i =>
                    $"{{\"client\":\"c{i % 7}\",\"status\":\"done\"}}{(i % 3 == 0 ? "\r" : string.Empty)}\n{(i % 11 == 0 ? "\n" : string.Empty)}"));

        var summary = await CohortScan.RunAsync(_folder.Write("rows.ndjson", "\uFEFF" + text.TrimEnd()), new CohortOptions { BlockBytes = blockBytes });

        Assert.Equal(200, summary.Rows);
        Assert.Equal([29, 29, 29, 29, 28, 28, 28], summary.Clients.Select(static client => client.CountOf(PracticeRowStatus.Done)));
    }

    [Fact]
    public async Task Members_may_stand_in_any_order_with_others_between_and_escaped()
    {
        const string Row =
            """{"x":{"client":"no"},"rating":-2.5e0,"day":"2026-03-01","minutes":12.25,"at":"2026-03-01T10:00:00Z","st\u0061tus":"part\u006cy","y":[1,{"status":"done"}],"client":"\u0063-1","open":null}""";

        var client = Assert.Single((await CohortScan.RunAsync(_folder.Write("rows.ndjson", Row))).Clients);

        Assert.Equal(
            ("c-1", 1, 0.5m, 1, 12.25m, new LocalDate(2026, 3, 1), -2.5),
            (client.Client.Value, client.Due, client.Done, client.Sessions, client.TotalMinutes, client.FirstDay!.Value, client.RatingMean.Value!.Value));
        Assert.Equal(NoValueReason.TooFewValues, client.RatingSd.Reason);
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"client":"c"}""")]
    [InlineData("""{"client":"c","status":"secret"}""")]
    [InlineData("""{"client":7,"status":"done"}""")]
    [InlineData("""{"client":"c","status":"done"} {}""")]
    [InlineData("""{"client":"c","status":"done","day":"2026-02-30"}""")]
    [InlineData("""{"client":"c","status":"done","rating":1e300}""")]
    [InlineData("""{"client":"c","status":"done","minutes":"7"}""")]
    [InlineData("""{"client":"c","status":"done" """)]
    [InlineData("""{"client":"c","status":"done",}""")]
    [InlineData("""{"client":"c","status":"done","day":""}""")]
    [InlineData("""{"client":"c","status":"done","rating":01}""")]
    [InlineData("""{"client":"c","status":"done","rating":1.}""")]
    [InlineData("""{"client":"c","status":"done","rating":-}""")]
    [InlineData("""{"client":"two words","status":"done"}""")]
    [InlineData("""{"client":"\ud800","status":"done"}""")]
    public async Task A_row_that_is_none_is_told_by_its_line_and_counts_nowhere(string row)
    {
        const string Good = """{"client":"c","status":"done","at":"2026-03-01T10:00:00Z"}""";
        var path = _folder.Write("rows.ndjson", $"{Good}\n\n{row}\n{Good}\n");
        var report = new DatasetReport();

        var summary = await CohortScan.RunAsync(path, new CohortOptions { Problems = DatasetProblemPolicy.Skip, Report = report, BlockBytes = 16 });

        Assert.Equal((2, 2), (summary.Rows, summary.Clients.Single().Due));
        Assert.Equal([new DatasetProblem(DatasetCodes.InvalidRow, "rows.ndjson", 3)], report.Problems);
        var thrown = await Assert.ThrowsAsync<DatasetException>(() => CohortScan.RunAsync(path));
        Assert.Equal(report.Problems[0], thrown.Problem);
    }

    [Fact]
    public async Task A_row_longer_than_what_is_looked_ahead_is_read_all_the_same()
    {
        var path = _folder.Write(
            "rows.ndjson",
            $"{{\"client\":\"a\",\"status\":\"done\",\"note\":\"{new string('x', 900_000)}\"}}\n{{\"client\":\"b\",\"status\":\"done\"}}\n");

        Assert.Equal(
            ["a", "b"],
            (await CohortScan.RunAsync(path, new CohortOptions { BlockBytes = 1024 })).Clients.Select(static client => client.Client.Value));
    }

    [Fact]
    public async Task An_empty_file_has_no_figures_but_reasons()
    {
        var summary = await CohortScan.RunAsync(_folder.Write("rows.ndjson", string.Empty));

        Assert.Empty(summary.Clients);
        Assert.Equal(
            (NoValueReason.NothingDue, NoValueReason.TooFewValues, NoValueReason.NotRecorded, NoValueReason.NotRecorded),
            (summary.Adherence.Reason, summary.MeanAdherence.Reason, summary.RatingMean.Reason, summary.RatingSd.Reason));
    }

    [Fact]
    public async Task Nothing_recorded_is_not_the_same_as_nothing_done()
    {
        var clients = (await CohortScan.RunAsync(_folder.Write("rows.ndjson", """
            {"client":"a","status":"no-entry"}
            {"client":"b","status":"not-done","at":"2026-03-01T10:00:00Z"}
            {"client":"c","status":"set-aside"}
            """))).Clients;

        Assert.Equal([NoValueReason.NothingRecorded, null, NoValueReason.NothingDue], clients.Select(static client => client.Adherence.Reason));
        Assert.Equal(0.0, clients[1].Adherence.Value);
    }

    [Fact]
    public async Task Progress_grows_and_ends_with_the_whole()
    {
        var path = _folder.Write(
            "rows.ndjson",
            string.Concat(
                Enumerable.Repeat(
                    "{\"client\":\"some-client\",\"status\":\"done\",\"note\":\"0123456789012345678901234567890123456789012345678901234567890123456789\"}\n",
                    200_000)));
        List<DatasetProgress> told = [];

        await CohortScan.RunAsync(path, new CohortOptions { Progress = told.Add });

        Assert.True(told.Count >= 2);
        Assert.Equal(told.Select(static one => one.Bytes).Order(), told.Select(static one => one.Bytes));
        Assert.Equal((1.0, 200_000), (told[^1].Fraction!.Value, told[^1].Lines));
    }

    [Fact]
    public async Task A_pass_that_is_cancelled_stops()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await CohortScan.RunAsync(await Rows(Cohort.Until), cancellationToken: source.Token));
    }

    [Fact]
    public async Task Files_that_cannot_be_divided_or_opened_are_told()
    {
        Assert.Equal(
            DatasetCodes.Compressed,
            (await Assert.ThrowsAsync<DatasetException>(() => CohortScan.RunAsync(_folder.WriteGzip("rows.ndjson.gz", "{}")))).Problem.Code);
        Assert.Equal(
            new DatasetProblem(DatasetCodes.Unreadable, "none.ndjson"),
            (await Assert.ThrowsAsync<DatasetException>(() => CohortScan.RunAsync(_folder.Path("none.ndjson")))).Problem);
    }

    [Fact]
    public async Task Clients_are_a_list_of_values()
    {
        var path = await Rows(Cohort.Until);
        var (one, other) = (
            await CohortScan.RunAsync(path, new CohortOptions { Parallelism = 1 }),
            await CohortScan.RunAsync(path, new CohortOptions { Parallelism = 3, BlockBytes = 4096 }));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.Clients[7], other.Clients[7]);
        Assert.NotEqual(one.Clients[7], other.Clients[8]);
        Assert.NotEqual(one, await CohortScan.RunAsync(await Rows(Middle)));
        Assert.NotEqual(one.Clients[7], (await CohortScan.RunAsync(path, new CohortOptions { Definition = AdherenceDefinition.FinalStrict })).Clients[7]);
        Assert.Throws<ArgumentOutOfRangeException>(() => one.Clients[60]);
    }

    [Fact]
    public async Task Days_far_apart_are_counted_in_any_order()
    {
        string[] days = ["2026-03-01", "2026-02-28", "2025-12-31", "2199-12-31", "1900-01-01", "2026-03-01", "2026-05-01", "2024-02-29"];
        var rows = string.Concat(days.Select(static day => $"{{\"client\":\"c\",\"status\":\"done\",\"day\":\"{day}\"}}\n"));

        var client = (await CohortScan.RunAsync(_folder.Write("rows.ndjson", rows), new CohortOptions { Parallelism = 3, BlockBytes = 64 })).Clients.Single();

        Assert.Equal(
            (8, 7, new LocalDate(1900, 1, 1), new LocalDate(2199, 12, 31)),
            (client.Sessions, client.ActiveDays, client.FirstDay!.Value, client.LastDay!.Value));
        Assert.Equal(Period.DaysBetween(new LocalDate(2026, 5, 1), new LocalDate(2199, 12, 31)), client.LongestGapDays);
    }

    [Fact]
    public void A_definition_that_rows_cannot_answer_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CohortOptions { Definition = AdherenceDefinition.DoseMinutes });
        Assert.Throws<ArgumentException>(() => new CohortOptions { Definition = AdherenceDefinition.AnyPracticePerDay });
        Assert.Throws<ArgumentException>(() =>
            new CohortOptions { Definition = AdherenceDefinition.FinalStrict with { EnteredWithin = Duration.FromHours(1) } });
    }

    private static void Equal(double? expected, Measure actual)
    {
        if (expected is { } value)
        {
            Assert.Equal(value, actual.Value!.Value, 1e-9);
        }
        else
        {
            Assert.Null(actual.Value);
        }
    }

    // The history that a clinician would tell: entries that were kept private were never filled in.
    private static HomeworkCycle AsSeen(HomeworkCycle cycle)
    {
        var hidden = cycle
            .VisibleTo(Actor.Clinician("reader"))
            .Attempts.Where(static view => view.Hidden.Contains(AttemptPart.Entry))
            .Select(static view => view.Attempt.Id)
            .ToHashSet();
        Attempt Seen(Attempt attempt) => hidden.Contains(attempt.Id) ? attempt with { Entry = null } : attempt;
        return HomeworkCycle.Replay(
            [
                .. cycle.Events.Select(cycleEvent => cycleEvent switch
                {
                    AttemptRecorded recorded => recorded with { Attempt = Seen(recorded.Attempt) },
                    AttemptContinued continued => continued with { Attempt = Seen(continued.Attempt) },
                    AttemptAmended amended => amended with { Attempt = Seen(amended.Attempt) },
                    _ => cycleEvent,
                }),
            ],
            cycle.Catalog).OrThrow();
    }

    private static decimal? Worry(HomeworkEntry entry) =>
        entry is MoodLog log ? log.Ratings.FirstOrDefault(static rating => rating.Item == "worry")?.Rating.Value : null;

    private static string Text(CohortFigures summary) =>
        string.Join('\n', summary.Clients.Select(static client => $"{client} {client.Adherence.Value:R} {client.RatingMean.Value:R} {client.RatingSd.Value:R}"))
        + $"{summary} {summary.Adherence.Value:R} {summary.MeanAdherence.Value:R} {summary.RatingMean.Value:R} {summary.RatingSd.Value:R}";

    private async Task<string> Rows(Instant asOf)
    {
        var path = _folder.Path("rows.ndjson");
        await using var stream = File.Create(path);
        await PracticeRows.WriteAsync(stream, Cohort.StreamCyclesAsync(), asOf, static _ => AdherenceContext.Utc, Worry);
        return path;
    }
}
