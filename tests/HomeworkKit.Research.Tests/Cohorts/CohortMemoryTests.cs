using HomeworkKit.Research.Tests.Datasets;

namespace HomeworkKit.Research.Tests.Cohorts;

/// <summary>What is allocated is counted for the whole process: no other test may run meanwhile.</summary>
[CollectionDefinition(nameof(CohortMemoryTests), DisableParallelization = true)]
[Collection(nameof(CohortMemoryTests))]
public sealed class CohortMemoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Memory_follows_the_clients_and_not_the_rows()
    {
        // A hundred clients, in a file and in one a hundred times as long.
        static string Rows(int rows) =>
            string.Concat(
                Enumerable
                    .Range(0, rows)
                    .Select(static i =>
                        $"{{\"client\":\"c{i % 100}\",\"status\":\"done\",\"at\":\"2026-03-01T10:00:00Z\",\"day\":\"2026-03-0{1 + (i % 7)}\",\"rating\":{i % 11}}}\n"
                    ));
        var few = Rows(1_000);
        var (one, hundred) = (_folder.Write("few.ndjson", few), _folder.Write("many.ndjson", string.Concat(Enumerable.Repeat(few, 100))));
        var options = new CohortOptions { Parallelism = 1, BlockBytes = 64 * 1024 };
        await CohortScan.RunAsync(hundred, options);

        // The least of several passes: what the test run itself allocates meanwhile is no part of it.
        async Task<long> Allocated(string path)
        {
            var least = long.MaxValue;
            for (var i = 0; i < 10; i++)
            {
                var before = GC.GetTotalAllocatedBytes(precise: true);
                await CohortScan.RunAsync(path, options);
                least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
            }

            return least;
        }

        // Four bytes for each block, and nothing for a row: 99,000 rows more.
        Assert.InRange(await Allocated(hundred) - await Allocated(one), -20_000, 20_000);
    }

    [Fact]
    public async Task A_client_takes_a_few_hundred_bytes_and_no_object()
    {
        static string Rows(int clients) =>
            string.Concat(
                Enumerable
                    .Range(0, clients)
                    .Select(static i =>
                        $"{{\"client\":\"client-{i}\",\"status\":\"done\",\"at\":\"2026-03-01T10:00:00Z\",\"day\":\"2026-03-01\",\"rating\":3}}\n"));
        var path = _folder.Write("clients.ndjson", Rows(20_000));
        var options = new CohortOptions { Parallelism = 1 };
        var held = await CohortScan.RunAsync(path, options);

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var summary = await CohortScan.RunAsync(path, options);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        Assert.InRange((after - before) / 20_000.0, 250, 400);
        Assert.Equal(held, summary);
    }
}
