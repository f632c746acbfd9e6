using HomeworkKit.Research.Cohorts;
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
    public async Task Memory_does_not_grow_with_the_rows()
    {
        static string Many(int rows) => string.Concat(Enumerable.Repeat("{\"client\":\"c\",\"status\":\"done\",\"at\":\"2026-03-01T10:00:00Z\",\"day\":\"2026-03-01\",\"rating\":3}\n", rows));
        var (few, many) = (_folder.Write("few.ndjson", Many(1_000)), _folder.Write("many.ndjson", Many(100_000)));
        var options = new CohortOptions { Parallelism = 1 };
        await CohortScan.RunAsync(many, options);

        async Task<long> Allocated(string path)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await CohortScan.RunAsync(path, options);
            return GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        Assert.InRange(await Allocated(many) - await Allocated(few), -2_000_000, 2_000_000);
    }
}
