namespace HomeworkKit.Storage.Testing;

/// <summary>Homework by its last change.</summary>
internal static class LatestChecks
{
    internal static StoreCheck[] All { get; } =
    [
        new(nameof(What_changed_last_comes_first_whatever_devices_clocks_say), What_changed_last_comes_first_whatever_devices_clocks_say),
        new(nameof(Pages_of_what_changed_last_are_stable_while_homework_changes), Pages_of_what_changed_last_are_stable_while_homework_changes),
        new(nameof(What_changed_last_is_listed_by_every_condition), What_changed_last_is_listed_by_every_condition),
        new(nameof(A_token_of_another_form_is_refused_by_the_latest), A_token_of_another_form_is_refused_by_the_latest),
    ];

    private static async Task What_changed_last_comes_first_whatever_devices_clocks_say(IHomeworkStore store)
    {
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 7).Select(static _ => SampleCycles.Agreed())];
        foreach (var cycle in cycles)
        {
            await store.AppendAsync(cycle).ConfigureAwait(false);
        }

        // The devices' clocks run backwards, and one of two changes is a second one.
        List<HomeworkCycle> expected = [];
        foreach (var index in (int[])[3, 0, 6, 2, 5, 1, 4, 0])
        {
            cycles[index] = cycles[index]
                .Comment("x", Actor.Client(SampleCycles.Client.Value), SampleCycles.Start + Duration.FromDays(30 - expected.Count))
                .OrThrow();
            await store.AppendAsync(cycles[index]).ConfigureAwait(false);
            expected.RemoveAll(cycle => cycle.Id == cycles[index].Id);
            expected.Insert(0, cycles[index]);
        }

        foreach (var limit in (int[])[1, 2, 3, 6, 7, 8, 100])
        {
            Expect.Same(
                expected.Select(CycleSummary.Of),
                await AllAsync(store, HomeworkQuery.All, limit).ConfigureAwait(false),
                "by " + limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        // An append that adds nothing changes nothing.
        await store.AppendAsync(expected[^1]).ConfigureAwait(false);
        Expect.Same(expected.Select(CycleSummary.Of), await AllAsync(store, HomeworkQuery.All, 3).ConfigureAwait(false), "after a repetition");
        await store.EraseClientAsync(SampleCycles.Client).ConfigureAwait(false);
        Expect.Equal(0, (await store.LatestAsync(HomeworkQuery.All).ConfigureAwait(false)).Cycles.Count, "after an erasure");
    }

    private static async Task Pages_of_what_changed_last_are_stable_while_homework_changes(IHomeworkStore store)
    {
        var cycles = new List<HomeworkCycle>();
        for (var i = 0; i < 20; i++)
        {
            cycles.Add(SampleCycles.Agreed());
            await store.AppendAsync(cycles[^1]).ConfigureAwait(false);
        }

        var (listed, changed) = (new List<AssignmentId>(), new HashSet<AssignmentId>());
        ChangeToken? next = ChangeToken.Beginning;
        for (var round = 0; next is { } token; round++)
        {
            var page = await store.LatestAsync(HomeworkQuery.All, token, 3).ConfigureAwait(false);
            Expect.True(page.Cycles.Count <= 3, "a page of at most three");
            listed.AddRange(page.Cycles.Select(static summary => summary.Assignment));
            next = page.Next;

            // One that was listed, one that was not, and a new one.
            foreach (var index in (int[])[19 - round, round])
            {
                cycles[index] = SampleCycles.Commented(cycles[index]);
                changed.Add(cycles[index].Id);
                await store.AppendAsync(cycles[index]).ConfigureAwait(false);
            }

            await store.AppendAsync(SampleCycles.Agreed()).ConfigureAwait(false);
        }

        Expect.Equal(listed.Count, listed.Distinct().Count(), "no homework twice");
        Expect.Same(
            Enumerable.Reverse(cycles).Select(static cycle => cycle.Id).Where(id => !changed.Contains(id)),
            listed.Where(id => !changed.Contains(id)),
            "all that stayed as it was, newest first");
    }

    private static async Task What_changed_last_is_listed_by_every_condition(IHomeworkStore store)
    {
        var client = Actor.Client(SampleCycles.Client.Value);
        HomeworkCycle[] cycles =
        [
            SampleCycles.Agreed(),
            SampleCycles.Agreed(new ClientRef("c-43")),
            SampleCycles.MoodLog(SampleCycles.Client),
            SampleCycles.Agreed().Submit(client, SampleCycles.Start).OrThrow(),
            SampleCycles.Agreed().AskForHelp(client, SampleCycles.Start).OrThrow(),
            SampleCycles.Completed(SampleCycles.Agreed()),
            SampleCycles.Proposed(clinician: new ClinicianRef("k-8")),
        ];
        foreach (var cycle in cycles)
        {
            await store.AppendAsync(cycle).ConfigureAwait(false);
        }

        HomeworkQuery[] queries =
        [
            new() { Client = SampleCycles.Client },
            new() { Clinician = SampleCycles.Clinician },
            new() { State = CycleState.Assigned },
            new() { Kind = "mood-log" },
            new() { HelpIsOpen = true },
            new() { ConcernIsOpen = false },
            new() { NeedsClinician = true },
            new() { NeedsClinician = false, Client = SampleCycles.Client },
            new() { IsActive = true },
            new() { IsActive = false },
            new()
            {
                Client = SampleCycles.Client,
                After = cycles.Select(static cycle => cycle.Id).MaxBy(static id => id.Value),
                Limit = 1,
            },
        ];
        foreach (var query in queries)
        {
            Expect.Same(
                Enumerable.Reverse(cycles).Select(CycleSummary.Of).Where(query.Matches),
                await AllAsync(store, query, 2).ConfigureAwait(false),
                query.ToString());
        }
    }

    private static async Task A_token_of_another_form_is_refused_by_the_latest(IHomeworkStore store)
    {
        foreach (var text in (string[])["x", "-", "1/2", "zz//", "9999999999999999999999999"])
        {
            await Expect.ThrowsAsync<ArgumentException>(() => store.LatestAsync(HomeworkQuery.All, new ChangeToken(text)), text).ConfigureAwait(false);
        }

        await Expect.ThrowsAsync<ArgumentOutOfRangeException>(() => store.LatestAsync(HomeworkQuery.All, limit: 0), "limit").ConfigureAwait(false);
    }

    private static async Task<List<CycleSummary>> AllAsync(IHomeworkStore store, HomeworkQuery query, int limit)
    {
        var all = new List<CycleSummary>();
        for (ChangeToken? next = ChangeToken.Beginning; next is { } token;)
        {
            var page = await store.LatestAsync(query, token, limit).ConfigureAwait(false);
            all.AddRange(page.Cycles);
            next = page.Next;
        }

        return all;
    }
}
