using HomeworkKit.Research.Synthetic;
using HomeworkKit.Serialization;

namespace HomeworkKit.Research.Tests.Datasets;

public sealed class HomeworkDatasetTests : IDisposable
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);
    private static readonly HomeworkDataset Dataset = new(Json);
    private static readonly HomeworkCycle[] Cycles =
    [
        .. new SyntheticCohort
        {
            Seed = 7,
            Clients = 30,
            Start = new LocalDate(2026, 2, 2),
            Weeks = 4,
        }.GetCycles(),
    ];
    private static readonly string[] Lines = [.. Cycles.Select(Json.Write)];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public async Task Several_files_plain_and_compressed_are_read_in_order(int? parallelism)
    {
        var paths = new[]
        {
            _folder.Write("a.ndjson", Text(0, 20)),
            _folder.WriteGzip("b.ndjson.gz", Text(20, 50)),
            _folder.Write("c.ndjson", Text(50, Lines.Length)),
        };
        var report = new DatasetReport();

        var read = await All(Dataset.ReadAsync(paths, new DatasetOptions { Parallelism = parallelism, Report = report }));

        Assert.Equal(Cycles, read);
        Assert.Equal((Cycles.Length, 0, 0), (report.Read, report.PassedOver, report.Skipped));
    }

    public static TheoryData<string> Filters => ["client", "kind", "from", "before", "state", "trusted state", "all"];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_leaves_what_the_same_question_to_built_cycles_leaves(string name)
    {
        var middle = Instant.FromUtc(2026, 2, 20, 0, 0);
        var client = Cycles[5].Client;
        var (filter, wanted) = name switch
        {
            "client" => (new DatasetFilter { Clients = [client] }, (Func<HomeworkCycle, bool>)(cycle => cycle.Client == client)),
            "kind" => (new DatasetFilter { Kinds = ["exposure", "mood-log"] }, cycle => KindOf(cycle) is "exposure" or "mood-log"),
            "from" => (new DatasetFilter { From = middle }, cycle => cycle.Events.Max(static cycleEvent => cycleEvent.At) >= middle),
            "before" => (new DatasetFilter { Before = middle }, cycle => cycle.Events[0].At < middle),
            "state" => (new DatasetFilter { States = [CycleState.Completed] }, cycle => cycle.State == CycleState.Completed),
            "trusted state" => (new DatasetFilter { States = [CycleState.Completed], TrustsSummaries = true }, cycle => cycle.State == CycleState.Completed),
            _ => (
                new DatasetFilter
                {
                    Clients = [client],
                    From = middle,
                    Kinds = [KindOf(Cycles[5])],
                },
                cycle => cycle.Client == client && KindOf(cycle) == KindOf(Cycles[5]) && cycle.Events.Max(static cycleEvent => cycleEvent.At) >= middle),
        };
        var report = new DatasetReport();

        var read = await All(Dataset.ReadAsync(_folder.Write("all.ndjson", Text(0, Lines.Length)), new DatasetOptions { Filter = filter, Report = report }));

        Assert.Equal(Cycles.Where(wanted), read);
        Assert.NotEmpty(read);
        Assert.Equal(Cycles.Length - read.Count, report.PassedOver);
    }

    [Fact]
    public async Task A_summary_that_tells_another_state_is_believed_only_on_demand()
    {
        var cycle = Cycles.First(static cycle => cycle.State == CycleState.Completed);
        var path = _folder.Write("edited.ndjson", Json.Write(cycle).Replace("\"state\":\"completed\"", "\"state\":\"stopped\"", StringComparison.Ordinal));
        var filter = new DatasetFilter { States = [CycleState.Completed] };

        Assert.Single(await All(Dataset.ReadAsync(path, new DatasetOptions { Filter = filter })));
        Assert.Empty(await All(Dataset.ReadAsync(path, new DatasetOptions { Filter = filter with { TrustsSummaries = true } })));
    }

    [Fact]
    public async Task The_first_problem_stops_with_file_and_line()
    {
        var paths = new[] { _folder.Write("good.ndjson", Text(0, 3)), _folder.Write("bad.ndjson", Lines[3] + "\n\n{\"secret\":\n") };
        var report = new DatasetReport();

        var thrown = await Assert.ThrowsAsync<DatasetException>(() => All(Dataset.ReadAsync(paths, new DatasetOptions { Report = report })));

        Assert.Equal(("bad.ndjson", 3L, true), (thrown.Problem.File, thrown.Problem.Line!.Value, thrown.Problem.IsLineSkipped));
        Assert.StartsWith("json/", thrown.Problem.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", thrown.ToString(), StringComparison.Ordinal);
        Assert.Equal(4, report.Read);
    }

    [Fact]
    public async Task What_is_skipped_is_told_by_code_and_place()
    {
        var path = _folder.Write("bad.ndjson", string.Join('\n', Lines[0], "{}", Lines[1], "secret", Lines[2]));
        var report = new DatasetReport();

        var read = await All(Dataset.ReadAsync(path, new DatasetOptions { Problems = DatasetProblemPolicy.Skip, Report = report }));

        Assert.Equal(Cycles.Take(3), read);
        Assert.Equal([2L, 4L], report.Problems.Select(static problem => problem.Line));
        Assert.Equal(2, report.Skipped);
        Assert.Equal(2, report.Counts.Values.Sum());
        Assert.All(report.Problems, static problem => Assert.DoesNotContain("secret", problem.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_hides_no_broken_line()
    {
        var path = _folder.Write("bad.ndjson", Lines[0] + "\n{}\n");

        await Assert.ThrowsAsync<DatasetException>(() =>
            All(Dataset.ReadAsync(path, new DatasetOptions { Filter = new DatasetFilter { Clients = [new ClientRef("nobody")] } })));
    }

    [Fact]
    public async Task More_problems_than_are_kept_are_counted()
    {
        var path = _folder.Write("bad.ndjson", string.Concat(Enumerable.Repeat("{}\n", DatasetReport.MostProblems + 5)));
        var report = new DatasetReport();

        await All(Dataset.ReadAsync(path, new DatasetOptions { Problems = DatasetProblemPolicy.Skip, Report = report }));

        Assert.Equal((DatasetReport.MostProblems, DatasetReport.MostProblems + 5L), (report.Problems.Count, report.Skipped));
    }

    [Fact]
    public async Task Progress_grows_and_ends_with_the_whole()
    {
        var paths = new[] { _folder.Write("a.ndjson", Text(0, Lines.Length)), _folder.WriteGzip("b.ndjson.gz", Text(0, Lines.Length)) };
        List<DatasetProgress> told = [];

        await All(Dataset.ReadAsync(paths, new DatasetOptions { Progress = told.Add }));

        Assert.Equal(told.Select(static one => one.Bytes).Order(), told.Select(static one => one.Bytes));
        Assert.Equal(1.0, told[^1].Fraction);
        Assert.Equal(paths.Sum(static path => new FileInfo(path).Length), told[^1].Bytes);
        Assert.Equal(2L * Lines.Length, told[^1].Lines);
    }

    [Fact]
    public async Task Reading_that_is_cancelled_stops()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            All(Dataset.ReadAsync(_folder.Write("a.ndjson", Text(0, 5)), cancellationToken: source.Token)));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_without_its_folders()
    {
        var thrown = await Assert.ThrowsAsync<DatasetException>(() => All(Dataset.ReadAsync(_folder.Path("none.ndjson"))));

        Assert.Equal(new DatasetProblem(DatasetCodes.Unreadable, "none.ndjson"), thrown.Problem);
    }

    [Fact]
    public async Task A_damaged_archive_is_told()
    {
        var path = _folder.WriteGzip("a.ndjson.gz", Text(0, Lines.Length));
        var bytes = await File.ReadAllBytesAsync(path);
        Array.Fill(bytes, (byte)0xFF, bytes.Length / 2, 64);
        await File.WriteAllBytesAsync(path, bytes);

        var thrown = await Assert.ThrowsAsync<DatasetException>(() => All(Dataset.ReadAsync(path)));

        Assert.Contains(thrown.Problem.Code, new[] { DatasetCodes.Damaged, JsonProblemCodes.Malformed, JsonProblemCodes.Truncated });
    }

    [Fact]
    public async Task A_glance_tells_what_the_cycle_would()
    {
        List<CycleHeader> glances = [];
        await Dataset.ScanAsync([_folder.Write("a.ndjson", Text(0, Lines.Length))], glances.Add);

        Assert.Equal(
            Cycles.Select(static cycle => new CycleHeader
            {
                Assignment = cycle.Id,
                Client = cycle.Client,
                Kinds = [KindOf(cycle)],
                ProposedAt = cycle.Events[0].At,
                LastAt = cycle.Events[^1].At,
                Events = cycle.Version,
                Attempts = cycle.Attempts.Count,
                SummaryState = cycle.State,
            }),
            glances);
    }

    [Theory]
    [InlineData(typeof(FormatException))]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(AggregateException))]
    [InlineData(typeof(OperationCanceledException))]
    public async Task What_a_listener_throws_ends_the_scan_and_arrives_as_it_is(Type type)
    {
        var (own, heard) = ((Exception)Activator.CreateInstance(type)!, 0);
        var paths = new[] { _folder.Write("a.ndjson", Text(0, Lines.Length)), _folder.Write("b.ndjson", Text(0, 1)) };

        var thrown = await Assert.ThrowsAsync(type, () => Dataset.ScanAsync(paths, _ =>
        {
            if (++heard == 3)
            {
                throw own;
            }
        }));

        Assert.Same(own, thrown);
        Assert.Equal(3, heard);
        var progress = await Assert.ThrowsAsync(type, () => Dataset.ScanAsync(paths, static _ => { }, new DatasetOptions { Progress = _ => throw own }));
        Assert.Same(own, progress);
    }

    [Fact]
    public async Task A_stream_can_be_read_under_a_name()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Lines[0] + "\n{}\n"));

        var thrown = await Assert.ThrowsAsync<DatasetException>(() => All(Dataset.ReadAsync(stream, "upload")));

        Assert.Equal(("upload", 2L), (thrown.Problem.File, thrown.Problem.Line));
    }

    [Fact]
    public void A_dataset_of_no_files_is_refused() => Assert.Throws<ArgumentException>(() => Dataset.ReadAsync(Array.Empty<string>()));

    private static string Text(int from, int to) => string.Concat(Lines[from..to].Select(static line => line + "\n"));

    private static string KindOf(HomeworkCycle cycle) => HomeworkCatalog.BuiltIn.KindOf(cycle.Assignment.Task!)!.Name;

    private static async Task<List<HomeworkCycle>> All(IAsyncEnumerable<HomeworkCycle> cycles)
    {
        List<HomeworkCycle> all = [];
        await foreach (var cycle in cycles)
        {
            all.Add(cycle);
        }

        return all;
    }
}
