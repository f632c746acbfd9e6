namespace HomeworkKit.Storage.Testing;

/// <summary>Finding homework again.</summary>
internal static class QueryChecks
{
    private static readonly ClientRef Other = new("c-43");

    internal static StoreCheck[] All { get; } =
    [
        new(nameof(Every_condition_and_every_pair_of_conditions_selects_what_matches), Every_condition_and_every_pair_of_conditions_selects_what_matches),
        new(nameof(The_caseload_queue_lists_help_concerns_and_what_is_ready), The_caseload_queue_lists_help_concerns_and_what_is_ready),
        new(
            nameof(A_concern_that_belongs_to_no_homework_is_in_the_caseload_until_it_is_acknowledged),
            A_concern_that_belongs_to_no_homework_is_in_the_caseload_until_it_is_acknowledged),
        new(
            nameof(The_caseload_queue_lists_wishes_noes_and_plans_that_the_client_changed),
            The_caseload_queue_lists_wishes_noes_and_plans_that_the_client_changed),
        new(nameof(A_summary_says_how_the_cycle_stands_now), A_summary_says_how_the_cycle_stands_now),
        new(nameof(Pages_follow_one_another_without_gap_or_repetition), Pages_follow_one_another_without_gap_or_repetition),
    ];

    private static async Task Every_condition_and_every_pair_of_conditions_selects_what_matches(IHomeworkStore store)
    {
        var cycles = Caseload();
        await store.AppendAsync(cycles).ConfigureAwait(false);
        CycleSummary[] all = [.. cycles.OrderBy(static cycle => cycle.Id.Value).Select(CycleSummary.Of)];
        Func<HomeworkQuery, HomeworkQuery>[] conditions =
        [
            static query => query with { Client = SampleCycles.Client },
            static query => query with { Client = new ClientRef("nobody") },
            static query => query with { Clinician = SampleCycles.Clinician },
            static query => query with { Clinician = new ClinicianRef("k-8") },
            .. Enum.GetValues<CycleState>().Select(static state => (Func<HomeworkQuery, HomeworkQuery>)(query => query with { State = state })),
            static query => query with { Kind = "thought-record" },
            static query => query with { Kind = "mood-log" },
            static query => query with { Kind = "no-such-kind" },
            static query => query with { HelpIsOpen = true },
            static query => query with { HelpIsOpen = false },
            static query => query with { ConcernIsOpen = true },
            static query => query with { ConcernIsOpen = false },
            static query => query with { NeedsClinician = true },
            static query => query with { NeedsClinician = false },
            static query => query with { IsActive = true },
            static query => query with { IsActive = false },
        ];
        foreach (var first in conditions)
        {
            foreach (var second in conditions)
            {
                var query = second(first(HomeworkQuery.All));
                CycleSummary[] expected = [.. all.Where(query.Matches)];
                Expect.Same(expected, await Listing.AllAsync(store.QueryAsync(query)).ConfigureAwait(false), query.ToString());
                Expect.Equal(expected.LongLength, await store.CountAsync(query).ConfigureAwait(false), query.ToString());
            }
        }
    }

    private static async Task The_caseload_queue_lists_help_concerns_and_what_is_ready(IHomeworkStore store)
    {
        var quiet = SampleCycles.Agreed();
        var client = Actor.Client(quiet.Client.Value);
        var help = SampleCycles.Agreed().AskForHelp(client, SampleCycles.Start).OrThrow();
        var ready = SampleCycles.Agreed().Submit(client, SampleCycles.Start).OrThrow();
        await store.AppendAsync([quiet, help, ready]).ConfigureAwait(false);
        var queue = new HomeworkQuery { Clinician = SampleCycles.Clinician, NeedsClinician = true };
        Expect.Same(new[] { help.Id, ready.Id }.OrderBy(static id => id.Value), await Listing.IdsAsync(store, queue).ConfigureAwait(false), "queue");

        await store.AppendAsync(help.AnswerHelp(Actor.Clinician(SampleCycles.Clinician.Value), SampleCycles.Start).OrThrow()).ConfigureAwait(false);
        Expect.Same([ready.Id], await Listing.IdsAsync(store, queue).ConfigureAwait(false), "queue after the answer");
    }

    private static async Task A_concern_that_belongs_to_no_homework_is_in_the_caseload_until_it_is_acknowledged(IHomeworkStore store)
    {
        var client = Actor.Client(SampleCycles.Client.Value);
        var concern = new SafetyConcern { Category = ConcernCategory.Other, Note = "I would like to talk" };
        var raised = HomeworkCycle.RaiseConcern(concern, SampleCycles.Client, SampleCycles.Clinician, client, SampleCycles.Start, store.Catalog).OrThrow();
        await store.AppendAsync(raised).ConfigureAwait(false);
        var waiting = new HomeworkQuery { Clinician = SampleCycles.Clinician, ConcernIsOpen = true, NeedsClinician = true };
        Expect.Same([CycleSummary.Of(raised)], await Listing.AllAsync(store.QueryAsync(waiting)).ConfigureAwait(false), "waiting");
        Expect.Equal(raised, await store.LoadAsync(raised.Id).ConfigureAwait(false), "loaded");
        await store.AppendAsync(raised.AcknowledgeConcern(Actor.Clinician(SampleCycles.Clinician.Value), SampleCycles.Start).OrThrow()).ConfigureAwait(false);
        Expect.Same([], await Listing.AllAsync(store.QueryAsync(waiting)).ConfigureAwait(false), "acknowledged");
    }

    private static async Task The_caseload_queue_lists_wishes_noes_and_plans_that_the_client_changed(IHomeworkStore store)
    {
        var client = Actor.Client(SampleCycles.Client.Value);
        var clinician = Actor.Clinician(SampleCycles.Clinician.Value);
        var wish = SampleCycles.Wish();
        var declined = SampleCycles.Proposed().Decline(client, SampleCycles.Start).OrThrow();
        var agreed = SampleCycles.Agreed();
        var changed = agreed.Revise(agreed.Assignment with { Title = "Shorter" }, client, SampleCycles.Start).OrThrow();
        await store.AppendAsync([SampleCycles.Agreed(), SampleCycles.Proposed(), wish, declined, changed]).ConfigureAwait(false);
        var queue = new HomeworkQuery { Clinician = SampleCycles.Clinician, NeedsClinician = true };
        Expect.Same(
            new[] { wish.Id, declined.Id, changed.Id }.OrderBy(static id => id.Value),
            await Listing.IdsAsync(store, queue).ConfigureAwait(false),
            "queue");

        await store.AppendAsync(declined.Comment("We can look for something else", clinician, SampleCycles.Start).OrThrow()).ConfigureAwait(false);
        Expect.Same(
            new[] { wish.Id, changed.Id }.OrderBy(static id => id.Value),
            await Listing.IdsAsync(store, queue).ConfigureAwait(false),
            "queue after the comment");
    }

    private static async Task A_summary_says_how_the_cycle_stands_now(IHomeworkStore store)
    {
        var cycle = SampleCycles.Proposed();
        Func<HomeworkCycle, HomeworkCycle>[] steps =
        [
            static cycle => cycle,
            static cycle => cycle.Agree(Actor.Client(cycle.Client.Value), SampleCycles.Start).OrThrow(),
            static cycle => SampleCycles.Attempted(cycle),
            SampleCycles.Completed,
            static cycle => cycle.Reopen(Actor.Client(cycle.Client.Value), SampleCycles.Start + Duration.FromDays(9)).OrThrow(),
        ];
        foreach (var step in steps)
        {
            cycle = step(cycle);
            await store.AppendAsync(cycle).ConfigureAwait(false);
            Expect.Same([CycleSummary.Of(cycle)], await Listing.AllAsync(store.QueryAsync(HomeworkQuery.All)).ConfigureAwait(false), "summary");
        }
    }

    private static async Task Pages_follow_one_another_without_gap_or_repetition(IHomeworkStore store)
    {
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 1100).Select(static _ => SampleCycles.Proposed())];
        await store.AppendAsync(cycles).ConfigureAwait(false);
        AssignmentId[] ids = [.. cycles.Select(static cycle => cycle.Id).OrderBy(static id => id.Value)];
        Expect.Same(ids, await Listing.IdsAsync(store, HomeworkQuery.All).ConfigureAwait(false), "all");
        Expect.Same(ids[..700], await Listing.IdsAsync(store, new() { Limit = 700 }).ConfigureAwait(false), "limit");
        Expect.Same(ids[301..1041], await Listing.IdsAsync(store, new() { After = ids[300], Limit = 740 }).ConfigureAwait(false), "after");
        Expect.Same([], await Listing.IdsAsync(store, new() { After = ids[^1] }).ConfigureAwait(false), "behind the last");
        Expect.Equal(1000L, await store.CountAsync(new() { After = ids[99], Limit = 3 }).ConfigureAwait(false), "count");
    }

    private static HomeworkCycle[] Caseload()
    {
        var client = Actor.Client(SampleCycles.Client.Value);
        var clinician = Actor.Clinician(SampleCycles.Clinician.Value);
        var concern = new SafetyConcern { Category = Enum.GetValues<ConcernCategory>()[0] };
        return
        [
            SampleCycles.Proposed(),
            SampleCycles.Agreed(),
            SampleCycles.Attempted(SampleCycles.Agreed()),
            SampleCycles.Agreed(Other),
            SampleCycles.Proposed(clinician: new ClinicianRef("k-8")),
            SampleCycles.MoodLog(SampleCycles.Client),
            SampleCycles.MoodLog(Other),
            SampleCycles.Agreed().Submit(client, SampleCycles.Start).OrThrow(),
            SampleCycles.Agreed().Pause(client, SampleCycles.Start).OrThrow(),
            SampleCycles.Completed(SampleCycles.Attempted(SampleCycles.Agreed())),
            SampleCycles.Proposed().Decline(client, SampleCycles.Start).OrThrow(),
            SampleCycles.Agreed().Stop(client, SampleCycles.Start).OrThrow(),
            SampleCycles.Agreed().AskForHelp(client, SampleCycles.Start).OrThrow(),
            SampleCycles.Agreed().RaiseConcern(concern, client, SampleCycles.Start).OrThrow(),
            SampleCycles
                .Agreed()
                .RaiseConcern(concern, client, SampleCycles.Start)
                .OrThrow()
                .AskForHelp(client, SampleCycles.Start)
                .OrThrow()
                .Stop(client, SampleCycles.Start)
                .OrThrow(),
            SampleCycles.Agreed().AskForHelp(client, SampleCycles.Start).OrThrow().AnswerHelp(clinician, SampleCycles.Start).OrThrow(),
        ];
    }
}
