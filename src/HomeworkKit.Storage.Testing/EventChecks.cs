using HomeworkKit.Events;

namespace HomeworkKit.Storage.Testing;

/// <summary>Appending events with an expected version.</summary>
internal static class EventChecks
{
    internal static StoreCheck[] All { get; } =
    [
        new(nameof(Events_are_appended_at_the_expected_version), Events_are_appended_at_the_expected_version),
        new(nameof(Another_expected_version_is_a_conflict), Another_expected_version_is_a_conflict),
        new(nameof(A_repeated_append_of_events_changes_nothing), A_repeated_append_of_events_changes_nothing),
        new(nameof(A_longer_repetition_adds_the_rest), A_longer_repetition_adds_the_rest),
        new(nameof(An_event_of_a_known_id_with_other_content_is_refused), An_event_of_a_known_id_with_other_content_is_refused),
        new(nameof(Events_of_another_assignment_are_refused), Events_of_another_assignment_are_refused),
        new(nameof(A_history_that_the_table_forbids_is_refused), A_history_that_the_table_forbids_is_refused),
        new(nameof(Wrong_arguments_are_refused), Wrong_arguments_are_refused),
    ];

    private static async Task Events_are_appended_at_the_expected_version(IHomeworkStore store)
    {
        var cycle = SampleCycles.Commented(SampleCycles.Agreed());
        Expect.Equal(new Appended(cycle.Id, 2, 2), await store.AppendAsync(cycle.Id, [cycle.Events[0], cycle.Events[1]], 0).ConfigureAwait(false), "first");
        Expect.Equal(new Appended(cycle.Id, 3, 1), await store.AppendAsync(cycle.Id, [cycle.Events[2]], 2).ConfigureAwait(false), "second");
        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
        Expect.Equal(new Appended(cycle.Id, 3, 0), await store.AppendAsync(cycle).ConfigureAwait(false), "both forms agree");
    }

    private static async Task Another_expected_version_is_a_conflict(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        foreach (var expected in (int[])[0, 1, 3, int.MaxValue])
        {
            var conflict = await Expect
                .ThrowsAsync<HomeworkConflictException>(() => store.AppendAsync(cycle.Id, [SampleCycles.Comment(cycle)], expected), "conflict")
                .ConfigureAwait(false);
            Expect.Equal((expected, 2), (conflict.ExpectedVersion, conflict.CurrentVersion), "versions");
        }

        await Expect
            .ThrowsAsync<HomeworkConflictException>(
                () => store.AppendAsync(cycle.Id, [cycle.Events[0], SampleCycles.Comment(cycle)], 1),
                "known, but elsewhere")
            .ConfigureAwait(false);
        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task A_repeated_append_of_events_changes_nothing(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        var comment = SampleCycles.Comment(cycle);
        await store.AppendAsync(cycle.Id, [comment], 2).ConfigureAwait(false);
        Expect.Equal(new Appended(cycle.Id, 3, 0), await store.AppendAsync(cycle.Id, [comment], 2).ConfigureAwait(false), "again");
        Expect.Equal(new Appended(cycle.Id, 3, 0), await store.AppendAsync(cycle.Id, [comment, comment], 2).ConfigureAwait(false), "twice");
        Expect.Equal(3, (await store.LoadAsync(cycle.Id).ConfigureAwait(false))?.Version, "version");
    }

    private static async Task A_longer_repetition_adds_the_rest(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        CycleEvent[] comments = [SampleCycles.Comment(cycle), SampleCycles.Comment(cycle), SampleCycles.Comment(cycle)];
        await store.AppendAsync(cycle.Id, comments[..2], 2).ConfigureAwait(false);
        Expect.Equal(new Appended(cycle.Id, 5, 1), await store.AppendAsync(cycle.Id, comments, 2).ConfigureAwait(false), "the rest");
        Expect.Same([.. cycle.Events, .. comments], (await store.LoadAsync(cycle.Id).ConfigureAwait(false))!.Events, "events");
    }

    private static async Task An_event_of_a_known_id_with_other_content_is_refused(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        var comment = SampleCycles.Comment(cycle);
        await store.AppendAsync(cycle.Id, [comment], 2).ConfigureAwait(false);
        foreach (var expected in (int[])[2, 3])
        {
            await Expect
                .ThrowsAsync<HomeworkDuplicateEventException>(
                    () => store.AppendAsync(cycle.Id, [comment with { Text = "Another text." }], expected),
                    "other content")
                .ConfigureAwait(false);
        }

        Expect.Same([.. cycle.Events, comment], (await store.LoadAsync(cycle.Id).ConfigureAwait(false))!.Events, "events");
    }

    private static async Task Events_of_another_assignment_are_refused(IHomeworkStore store)
    {
        var (cycle, other) = (SampleCycles.Agreed(), SampleCycles.Agreed());
        await store.AppendAsync([cycle, other]).ConfigureAwait(false);
        await Expect
            .ThrowsAsync<HomeworkHistoryException>(
                StoreCodes.OtherAssignment,
                () => store.AppendAsync(cycle.Id, [SampleCycles.Comment(other)], 2),
                "other assignment")
            .ConfigureAwait(false);
    }

    private static async Task A_history_that_the_table_forbids_is_refused(IHomeworkStore store)
    {
        var cycle = SampleCycles.Agreed();
        await store.AppendAsync(cycle).ConfigureAwait(false);
        var resumed = new Resumed
        {
            Id = HomeworkKit.EventId.New(SampleCycles.Start),
            Assignment = cycle.Id,
            By = HomeworkKit.Actor.Client(cycle.Client.Value),
            At = SampleCycles.Start,
        };
        var nowhere = HomeworkKit.AssignmentId.New(SampleCycles.Start);
        var refused = await Expect
            .ThrowsAsync<HomeworkHistoryException>(StoreCodes.ImpossibleHistory, () => store.AppendAsync(cycle.Id, [resumed], 2), "resumed")
            .ConfigureAwait(false);
        Expect.Equal(CycleCodes.NotFromHere, refused.Refusal?.Code, "the table's code");
        await Expect
            .ThrowsAsync<HomeworkHistoryException>(
                StoreCodes.ImpossibleHistory,
                () => store.AppendAsync(nowhere, [resumed with { Assignment = nowhere }], 0),
                "no beginning")
            .ConfigureAwait(false);
        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    private static async Task Wrong_arguments_are_refused(IHomeworkStore store)
    {
        var cycle = SampleCycles.Proposed();
        await Expect.ThrowsAsync<ArgumentException>(() => store.AppendAsync(cycle.Id, [], 0), "no events").ConfigureAwait(false);
        await Expect.ThrowsAsync<ArgumentOutOfRangeException>(() => store.AppendAsync(cycle.Id, cycle.Events, -1), "negative version").ConfigureAwait(false);
        await Expect.ThrowsAsync<ArgumentOutOfRangeException>(() => store.ChangesAsync(default, 0), "no limit").ConfigureAwait(false);
        await Expect.ThrowsAsync<ArgumentException>(() => store.ChangesAsync(new ChangeToken("not-a-token")), "token").ConfigureAwait(false);
        await Expect.ThrowsAsync<ArgumentException>(() => store.EraseClientAsync(default), "nobody").ConfigureAwait(false);
    }
}
