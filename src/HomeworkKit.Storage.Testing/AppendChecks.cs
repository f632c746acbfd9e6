using HomeworkKit.Events;

namespace HomeworkKit.Storage.Testing;

/// <summary>Appending cycles.</summary>
internal static class AppendChecks
{
    internal static StoreCheck[] All { get; } =
    [
        new(nameof(A_new_cycle_is_stored_as_it_is), A_new_cycle_is_stored_as_it_is),
        new(nameof(Only_what_is_new_is_added), Only_what_is_new_is_added),
        new(nameof(Appending_the_same_cycle_again_changes_nothing), Appending_the_same_cycle_again_changes_nothing),
        new(nameof(An_older_state_of_the_cycle_changes_nothing), An_older_state_of_the_cycle_changes_nothing),
        new(nameof(A_fork_is_a_conflict_that_tells_the_stored_version), A_fork_is_a_conflict_that_tells_the_stored_version),
        new(nameof(A_fork_of_equal_length_is_a_conflict), A_fork_of_equal_length_is_a_conflict),
        new(nameof(A_shorter_fork_is_a_conflict), A_shorter_fork_is_a_conflict),
        new(nameof(A_fork_that_ends_in_the_same_event_is_a_conflict), A_fork_that_ends_in_the_same_event_is_a_conflict),
        new(nameof(The_same_id_with_other_content_is_refused), The_same_id_with_other_content_is_refused),
        new(
            nameof(A_longer_cycle_that_tells_another_story_under_the_same_ids_is_refused),
            A_longer_cycle_that_tells_another_story_under_the_same_ids_is_refused),
        new(nameof(A_longer_cycle_from_elsewhere_with_the_same_beginning_goes_on), A_longer_cycle_from_elsewhere_with_the_same_beginning_goes_on),
        new(nameof(An_id_that_is_twice_in_a_cycle_is_refused), An_id_that_is_twice_in_a_cycle_is_refused),
        new(
            nameof(Behind_a_long_history_a_repeated_id_and_a_fork_are_noticed_however_far_back),
            Behind_a_long_history_a_repeated_id_and_a_fork_are_noticed_however_far_back),
        new(nameof(Another_clients_assignment_is_refused), Another_clients_assignment_is_refused),
        new(nameof(Several_cycles_are_stored_together), Several_cycles_are_stored_together),
        new(nameof(Of_several_cycles_each_adds_what_it_would_alone), Of_several_cycles_each_adds_what_it_would_alone),
        new(nameof(Of_several_cycles_none_is_stored_if_one_conflicts), Of_several_cycles_none_is_stored_if_one_conflicts),
        new(nameof(A_cancelled_append_stores_nothing), A_cancelled_append_stores_nothing),
    ];

    private static async Task A_new_cycle_is_stored_as_it_is(IHomeworkStore store)
    {
        var cycle = SampleCycles.Attempted(SampleCycles.Agreed(), 3);
        Expect.Equal(new Appended(cycle.Id, 5, 5), await store.AppendAsync(cycle).ConfigureAwait(false), "result");
        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task Only_what_is_new_is_added(IHomeworkStore store)
    {
        var cycle = SampleCycles.Proposed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        for (var i = 0; i < 12; i++)
        {
            cycle = SampleCycles.Commented(cycle);
            Expect.Equal(new Appended(cycle.Id, cycle.Version, 1), await store.AppendAsync(cycle).ConfigureAwait(false), "result");
        }

        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task Appending_the_same_cycle_again_changes_nothing(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        var token = (await Listing.ChangesAsync(store, default, 1).ConfigureAwait(false)).Next;
        Expect.Equal(new Appended(cycle.Id, 2, 0), await store.AppendAsync(cycle).ConfigureAwait(false), "result");
        Expect.Equal(0, (await store.ChangesAsync(token).ConfigureAwait(false)).Changes.Count, "changes");
    }

    private static async Task An_older_state_of_the_cycle_changes_nothing(IHomeworkStore store)
    {
        var older = SampleCycles.Agreed();
        var newer = SampleCycles.Commented(older);
        await store.AppendAsync(newer).ConfigureAwait(false);
        Expect.Equal(new Appended(older.Id, 3, 0), await store.AppendAsync(older).ConfigureAwait(false), "result");
        Expect.Equal(newer, await store.LoadAsync(older.Id).ConfigureAwait(false), "cycle");
    }

    private static Task A_fork_is_a_conflict_that_tells_the_stored_version(IHomeworkStore store) =>
        Conflicts(store, static cycle => SampleCycles.Commented(cycle), static cycle => SampleCycles.Commented(SampleCycles.Commented(cycle)));

    private static Task A_fork_of_equal_length_is_a_conflict(IHomeworkStore store) =>
        Conflicts(store, static cycle => SampleCycles.Commented(cycle), static cycle => SampleCycles.Commented(cycle));

    private static Task A_shorter_fork_is_a_conflict(IHomeworkStore store) =>
        Conflicts(store, static cycle => SampleCycles.Commented(SampleCycles.Commented(cycle)), static cycle => SampleCycles.Commented(cycle));

    // What a device has of which one event was replaced by another when it was brought home: the last id alone would not tell.
    private static async Task A_fork_that_ends_in_the_same_event_is_a_conflict(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        var last = SampleCycles.Comment(cycle);
        var stored = SampleCycles.Commented(cycle, "one").Apply(last).OrThrow();
        var device = SampleCycles.Commented(cycle, "another").Apply(last).OrThrow();
        await store.AppendAsync(stored).ConfigureAwait(false);
        var conflict = await Expect
            .ThrowsAsync<HomeworkConflictException>(() => store.AppendAsync(SampleCycles.Commented(device)), "fork")
            .ConfigureAwait(false);
        Expect.Equal(4, conflict.CurrentVersion, "current version");
        Expect.Equal(stored, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task The_same_id_with_other_content_is_refused(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        var id = EventId.New(SampleCycles.Start);
        var stored = cycle.Apply(SampleCycles.Comment(cycle, "one", id)).OrThrow();
        await store.AppendAsync(stored).ConfigureAwait(false);
        var refused = await Expect
            .ThrowsAsync<HomeworkDuplicateEventException>(
                StoreCodes.DuplicateEvent,
                () => store.AppendAsync(cycle.Apply(SampleCycles.Comment(cycle, "another", id)).OrThrow()),
                "same id")
            .ConfigureAwait(false);
        Expect.Equal(id, refused.EventId, "id");
        Expect.Equal(stored, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    // The fingerprint of ids is the same, and what follows was judged behind another beginning.
    private static async Task A_longer_cycle_that_tells_another_story_under_the_same_ids_is_refused(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        var id = EventId.New(SampleCycles.Start);
        var stored = cycle.Apply(SampleCycles.Comment(cycle, "one", id)).OrThrow();
        await store.AppendAsync(stored).ConfigureAwait(false);
        var other = SampleCycles.Commented(cycle.Apply(SampleCycles.Comment(cycle, "another", id)).OrThrow());
        var refused = await Expect
            .ThrowsAsync<HomeworkDuplicateEventException>(StoreCodes.DuplicateEvent, () => store.AppendAsync(other), "longer")
            .ConfigureAwait(false);
        Expect.Equal(id, refused.EventId, "id");
        await Expect
            .ThrowsAsync<HomeworkDuplicateEventException>(StoreCodes.DuplicateEvent, () => store.AppendAsync([other]), "among several")
            .ConfigureAwait(false);
        Expect.Equal(stored, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task A_longer_cycle_from_elsewhere_with_the_same_beginning_goes_on(IHomeworkStore store)
    {
        var stored = SampleCycles.Commented(SampleCycles.Agreed());
        await store.AppendAsync(stored).ConfigureAwait(false);
        var longer = SampleCycles.Commented(HomeworkCycle.Replay([.. stored.Events], stored.Catalog).OrThrow());
        Expect.Equal(new Appended(stored.Id, 4, 1), await store.AppendAsync(longer).ConfigureAwait(false), "result");
        Expect.Equal(longer, await store.LoadAsync(stored.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task An_id_that_is_twice_in_a_cycle_is_refused(IHomeworkStore store)
    {
        foreach (var between in (int[])[0, 9])
        {
            var cycle = SampleCycles.Agreed();
            var id = EventId.New(SampleCycles.Start);
            var twice = cycle.Apply(SampleCycles.Comment(cycle, "one", id)).OrThrow();
            for (var i = 0; i < between; i++)
            {
                twice = SampleCycles.Commented(twice);
            }

            twice = twice.Apply(SampleCycles.Comment(cycle, "another", id)).OrThrow();
            await Expect.ThrowsAsync<HomeworkDuplicateEventException>(() => store.AppendAsync(twice), "twice").ConfigureAwait(false);
            Expect.Equal(null, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
        }
    }

    private static async Task Behind_a_long_history_a_repeated_id_and_a_fork_are_noticed_however_far_back(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        var early = cycle;
        for (var i = 0; i < 300; i++)
        {
            cycle = SampleCycles.Commented(cycle);
            await store.AppendAsync(i % 60 == 0 ? cycle : early).ConfigureAwait(false);
        }

        await store.AppendAsync(cycle).ConfigureAwait(false);
        foreach (var place in (int[])[2, 3, 150, 301])
        {
            var id = cycle.Events[place].Id;
            var again = cycle.Apply(SampleCycles.Comment(cycle, "another", id)).OrThrow();
            var refused = await Expect.ThrowsAsync<HomeworkDuplicateEventException>(() => store.AppendAsync(again), "a repeated id").ConfigureAwait(false);
            Expect.Equal(id, refused.EventId, "id");
            await Expect
                .ThrowsAsync<HomeworkDuplicateEventException>(
                    () => store.AppendAsync(SampleCycles.Commented(SampleCycles.Commented(again))),
                    "a repeated id before others")
                .ConfigureAwait(false);

            // What a device has of which one event, far back, is another.
            var fork = HomeworkCycle
                .Replay([.. cycle.Events.Take(place), SampleCycles.Comment(cycle), .. cycle.Events.Skip(place + 1)], store.Catalog)
                .OrThrow();
            var conflict = await Expect
                .ThrowsAsync<HomeworkConflictException>(() => store.AppendAsync(SampleCycles.Commented(fork)), "fork")
                .ConfigureAwait(false);
            Expect.Equal(cycle.Version, conflict.CurrentVersion, "current version");
        }

        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task Another_clients_assignment_is_refused(IHomeworkStore store)
    {
        var cycle = SampleCycles.Proposed();
        var other = HomeworkCycle
            .Propose(cycle.Assignment with { Client = new ClientRef("c-43") }, Actor.Clinician(SampleCycles.Clinician.Value), SampleCycles.Start, store.Catalog)
            .OrThrow();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        await Expect.ThrowsAsync<HomeworkHistoryException>(StoreCodes.OtherClient, () => store.AppendAsync(other), "other client").ConfigureAwait(false);
        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task Several_cycles_are_stored_together(IHomeworkStore store)
    {
        HomeworkCycle[] cycles = [SampleCycles.Agreed(), SampleCycles.Proposed(new ClientRef("c-43")), SampleCycles.MoodLog(SampleCycles.Client)];
        var appended = await store.AppendAsync(cycles).ConfigureAwait(false);
        Expect.Same(cycles.Select(static cycle => new Appended(cycle.Id, cycle.Version, cycle.Version)), appended, "results in the order given");
        Expect.Same(cycles, await store.LoadAsync([.. cycles.Select(static cycle => cycle.Id)]).ConfigureAwait(false), "cycles");
    }

    private static async Task Of_several_cycles_each_adds_what_it_would_alone(IHomeworkStore store)
    {
        var (begun, growing, unchanged, older) = (SampleCycles.Agreed(), SampleCycles.Agreed(), SampleCycles.Agreed(), SampleCycles.Agreed());
        var (later, newer) = (SampleCycles.Commented(begun), SampleCycles.Commented(older));
        await store.AppendAsync([growing, unchanged, newer]).ConfigureAwait(false);
        var grown = SampleCycles.Commented(SampleCycles.Commented(growing));
        Expect.Same(
            [new Appended(begun.Id, 2, 2), new(grown.Id, 4, 2), new(later.Id, 3, 1), new(unchanged.Id, 2, 0), new(older.Id, 3, 0), new(begun.Id, 3, 0)],
            await store.AppendAsync([begun, grown, later, unchanged, older, begun]).ConfigureAwait(false),
            "result");
        Expect.Same([later, grown, unchanged, newer], await store.LoadAsync([later.Id, grown.Id, unchanged.Id, newer.Id]).ConfigureAwait(false), "cycles");
    }

    private static async Task Of_several_cycles_none_is_stored_if_one_conflicts(IHomeworkStore store)
    {
        var stored = SampleCycles.Agreed();
        await store.AppendAsync(SampleCycles.Commented(stored)).ConfigureAwait(false);
        HomeworkCycle[] cycles = [SampleCycles.Proposed(), SampleCycles.Commented(stored), SampleCycles.Proposed()];
        await Expect.ThrowsAsync<HomeworkConflictException>(() => store.AppendAsync(cycles), "conflict").ConfigureAwait(false);
        Expect.Equal(1L, await store.CountAsync(HomeworkQuery.All).ConfigureAwait(false), "count");
        Expect.Equal(null, await store.LoadAsync(cycles[0].Id).ConfigureAwait(false), "first");
    }

    private static async Task A_cancelled_append_stores_nothing(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        await Expect
            .ThrowsAsync<OperationCanceledException>(() => store.AppendAsync(cycle, new CancellationToken(canceled: true)), "cancelled")
            .ConfigureAwait(false);
        Expect.Equal(null, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task Conflicts(IHomeworkStore store, Func<HomeworkCycle, HomeworkCycle> first, Func<HomeworkCycle, HomeworkCycle> second)
    {
        var cycle = SampleCycles.Agreed();
        var stored = first(cycle);
        await store.AppendAsync(stored).ConfigureAwait(false);
        var conflict = await Expect
            .ThrowsAsync<HomeworkConflictException>(StoreCodes.Conflict, () => store.AppendAsync(second(cycle)), "fork")
            .ConfigureAwait(false);
        Expect.Equal(stored.Version, conflict.CurrentVersion, "current version");
        Expect.Equal<AssignmentId?>(cycle.Id, conflict.Assignment, "assignment");
        Expect.Equal(stored, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }
}
