namespace HomeworkKit.Storage;

/// <summary>The promise behind every append: what was acknowledged is there, exactly once.</summary>
internal static class AcknowledgedEvents
{
    internal static async Task AreThereOnceAsync(IHomeworkStore store, IReadOnlyCollection<(AssignmentId Assignment, EventId Event)> acknowledged)
    {
        var stored = new HashSet<(AssignmentId, EventId)>();
        await foreach (var cycle in store.StreamAsync())
        {
            Assert.All(cycle.Events, cycleEvent => Assert.True(stored.Add((cycle.Id, cycleEvent.Id)), "an event is stored twice"));
        }

        Assert.DoesNotContain(acknowledged, one => !stored.Contains(one));
        Assert.NotEmpty(acknowledged);
    }
}
