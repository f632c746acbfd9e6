using System.Diagnostics;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Tests.Providers;

/// <summary>What is appended to a long history costs what it costs behind a short one.</summary>
public sealed class AppendGrowthTests
{
    [Fact]
    public async Task Appending_behind_forty_thousand_events_costs_what_it_costs_behind_forty()
    {
        var (few, many) = (await CostAsync(40), await CostAsync(40_000));
        Assert.True(many.Microseconds < (few.Microseconds * 20) + 50, $"{few.Microseconds} us behind 40, {many.Microseconds} us behind 40,000");
        Assert.True(many.Bytes < few.Bytes * 4, $"{few.Bytes} bytes behind 40, {many.Bytes} behind 40,000");
    }

    // The least of many: what else runs on the machine only adds. In memory nothing waits, so that all is done on this thread.
    private static async Task<(double Microseconds, long Bytes)> CostAsync(int length)
    {
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        var cycle = SampleCycles.Agreed();
        while (cycle.Version < length)
        {
            cycle = SampleCycles.Commented(cycle);
        }

        await store.AppendAsync(cycle);
        var (time, bytes) = (double.MaxValue, long.MaxValue);
        for (var i = 0; i < 200; i++)
        {
            cycle = SampleCycles.Commented(cycle);
            var (started, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            await store.AppendAsync(cycle);
            (time, bytes) = (
                Math.Min(time, Stopwatch.GetElapsedTime(started).TotalMicroseconds),
                Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before));
        }

        return (time, bytes);
    }
}
