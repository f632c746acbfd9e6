using HomeworkKit.Events;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Tests.Providers;

public sealed class UnnamedAnswerTests
{
    private static readonly Actor Clinician = Actor.Clinician(SampleCycles.Clinician.Value);

    [Fact]
    public async Task An_acknowledgement_that_names_nothing_is_not_appended_to_a_stored_history()
    {
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        var cycle = SampleCycles
            .Agreed()
            .RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other }, Actor.Client(SampleCycles.Agreed().Client.Value), SampleCycles.Start)
            .OrThrow();
        await store.AppendAsync(cycle);
        var unnamed = new ConcernAcknowledged { Id = EventId.New(SampleCycles.Start), Assignment = cycle.Id, By = Clinician, At = SampleCycles.Start };

        var events = await Assert.ThrowsAsync<HomeworkHistoryException>(async () => await store.AppendAsync(cycle.Id, [unnamed], cycle.Version));
        Assert.Equal(StoreCodes.ImpossibleHistory, events.Code);
        var replayed = HomeworkCycle.Replay([.. cycle.Events, unnamed], HomeworkCatalog.BuiltIn).OrThrow();
        await Assert.ThrowsAsync<HomeworkHistoryException>(async () => await store.AppendAsync(replayed));
        Assert.True((await store.LoadAsync(cycle.Id))!.ConcernIsOpen);

        await using var restored = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        await restored.AppendAsync(replayed);
        Assert.False((await restored.LoadAsync(cycle.Id))!.ConcernIsOpen);
    }
}
