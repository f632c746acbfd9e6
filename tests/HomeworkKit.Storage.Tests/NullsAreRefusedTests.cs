using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Tests;

public sealed class NullsAreRefusedTests
{
    [Fact]
    public async Task An_event_that_is_null_is_refused_at_its_place_and_nothing_is_written()
    {
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        var cycle = SampleCycles.Agreed();
        var refused = await Assert.ThrowsAsync<HomeworkHistoryException>(() => store.AppendAsync(cycle.Id, [cycle.Events[0], null!, cycle.Events[1]], 0));
        Assert.Equal((StoreCodes.ContentRefused, "events[1]"), (refused.Code, refused.Refusal?.Path));
        Assert.Null(await store.LoadAsync(cycle.Id));
        await store.AppendAsync(cycle);
        await Assert.ThrowsAsync<HomeworkHistoryException>(() => store.AppendAsync(cycle.Id, [null!], cycle.Version));
    }

    [Fact]
    public async Task A_cycle_that_is_null_keeps_all_of_its_list_out()
    {
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        await Assert.ThrowsAsync<ArgumentException>(() => store.AppendAsync([SampleCycles.Agreed(), null!]));
        Assert.Equal(0, await store.CountAsync(HomeworkQuery.All));
    }
}
