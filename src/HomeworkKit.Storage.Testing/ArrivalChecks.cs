namespace HomeworkKit.Storage.Testing;

/// <summary>When events arrived, by the store's own clock.</summary>
internal static class ArrivalChecks
{
    internal static StoreCheck[] All { get; } =
    [
        new(nameof(Each_event_keeps_the_time_at_which_it_first_arrived), Each_event_keeps_the_time_at_which_it_first_arrived),
        new(nameof(What_is_not_there_has_no_arrivals), What_is_not_there_has_no_arrivals),
    ];

    private static async Task Each_event_keeps_the_time_at_which_it_first_arrived(IHomeworkStore store)
    {
        var first = SampleCycles.Agreed();
        await store.AppendAsync(first).ConfigureAwait(false);
        var begun = await store.LoadArrivalsAsync(first.Id).ConfigureAwait(false);
        Expect.Equal(first.Version, begun.Count, "arrivals");
        await Task.Delay(5).ConfigureAwait(false);

        var grown = SampleCycles.Commented(first);
        await store.AppendAsync(grown).ConfigureAwait(false);
        await store.AppendAsync(grown).ConfigureAwait(false);
        await store.AppendAsync(grown.Id, [grown.Events[^1]], grown.Version).ConfigureAwait(false);
        var arrivals = await store.LoadArrivalsAsync(first.Id).ConfigureAwait(false);
        Expect.Same(
            first.Events.Select(cycleEvent => begun.Find(cycleEvent.Id)),
            first.Events.Select(cycleEvent => arrivals.Find(cycleEvent.Id)),
            "those of before");
        Expect.True(arrivals.Find(grown.Events[^1].Id) > begun.Find(first.Events[^1].Id), "the new event arrives later than those before");
        var loaded = await store.LoadAsync(new HomeworkQuery { Client = grown.Client }).ConfigureAwait(false);
        Expect.Same(
            grown.Events.Select(cycleEvent => arrivals.Find(cycleEvent.Id)),
            grown.Events.Select(cycleEvent => loaded.Arrivals.Find(cycleEvent.Id)),
            "those of what is loaded together");
        Expect.Equal(grown, await store.LoadAsync(grown.Id).ConfigureAwait(false), "the history knows nothing of arrivals");
    }

    private static async Task What_is_not_there_has_no_arrivals(IHomeworkStore store)
    {
        Expect.Equal(0, (await store.LoadArrivalsAsync(AssignmentId.New(SampleCycles.Start)).ConfigureAwait(false)).Count, "arrivals");
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        Expect.Equal(null, (await store.LoadArrivalsAsync(cycle.Id).ConfigureAwait(false)).Find(EventId.New(SampleCycles.Start)), "an event that is not there");
        await store.EraseClientAsync(cycle.Client).ConfigureAwait(false);
        Expect.Equal(0, (await store.LoadArrivalsAsync(cycle.Id).ConfigureAwait(false)).Count, "after an erasure");
    }
}
