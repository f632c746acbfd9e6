using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HomeworkKit.Storage.Testing;

/// <summary>Loading and streaming.</summary>
internal static class LoadChecks
{
    internal static StoreCheck[] All { get; } =
    [
        new(nameof(What_is_not_there_is_null), What_is_not_there_is_null),
        new(nameof(Several_are_loaded_in_the_order_asked_for), Several_are_loaded_in_the_order_asked_for),
        new(nameof(Everything_is_streamed_in_the_order_of_ids), Everything_is_streamed_in_the_order_of_ids),
        new(nameof(What_a_query_finds_is_loaded_whole), What_a_query_finds_is_loaded_whole),
        new(nameof(References_that_look_like_code_are_only_text), References_that_look_like_code_are_only_text),
        new(nameof(Content_of_every_script_and_size_comes_back), Content_of_every_script_and_size_comes_back),
        new(nameof(The_culture_of_the_thread_changes_nothing), The_culture_of_the_thread_changes_nothing),
    ];

    private static async Task What_is_not_there_is_null(IHomeworkStore store)
    {
        Expect.Equal(null, await store.LoadAsync(AssignmentId.New(SampleCycles.Start)).ConfigureAwait(false), "cycle");
        Expect.Equal(0, (await store.LoadAsync([AssignmentId.New(SampleCycles.Start)]).ConfigureAwait(false)).Count, "cycles");
        Expect.Equal(0L, await store.CountAsync(HomeworkQuery.All).ConfigureAwait(false), "count");
        Expect.Equal(0, (await Listing.AllAsync(store.StreamAsync()).ConfigureAwait(false)).Count, "stream");
    }

    private static async Task Several_are_loaded_in_the_order_asked_for(IHomeworkStore store)
    {
        HomeworkCycle[] cycles = [SampleCycles.Agreed(), SampleCycles.Proposed(), SampleCycles.Proposed()];
        await store.AppendAsync(cycles).ConfigureAwait(false);
        AssignmentId[] ids = [cycles[2].Id, AssignmentId.New(SampleCycles.Start), cycles[0].Id];
        Expect.Same([cycles[2], cycles[0]], await store.LoadAsync(ids).ConfigureAwait(false), "cycles");
    }

    private static async Task Everything_is_streamed_in_the_order_of_ids(IHomeworkStore store)
    {
        // More than a store is likely to read at once.
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 230).Select(static _ => SampleCycles.Proposed())];
        await store.AppendAsync(cycles).ConfigureAwait(false);
        Expect.Same(cycles.OrderBy(static cycle => cycle.Id.Value), await Listing.AllAsync(store.StreamAsync()).ConfigureAwait(false), "cycles");
    }

    private static async Task What_a_query_finds_is_loaded_whole(IHomeworkStore store)
    {
        var other = new ClientRef("c-43");
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 130).Select(number => number % 3 == 0 ? SampleCycles.Agreed(other) : SampleCycles.Agreed())];
        await store.AppendAsync(cycles).ConfigureAwait(false);
        HomeworkCycle[] expected = [.. cycles.Where(static cycle => cycle.Client == SampleCycles.Client).OrderBy(static cycle => cycle.Id.Value)];
        var unreadable = new List<UnreadableCycle>();
        var loaded = await store.LoadAsync(new HomeworkQuery { Client = SampleCycles.Client }).ConfigureAwait(false);
        Expect.Same(expected, loaded.Cycles, "by a query");
        Expect.Same(
            expected[..7],
            (await store.LoadAsync(new HomeworkQuery { Client = SampleCycles.Client, Limit = 7 }).ConfigureAwait(false)).Cycles,
            "by a query with a limit");
        Expect.Same(expected, await store.LoadAsync([.. expected.Select(static cycle => cycle.Id)], unreadable.Add).ConfigureAwait(false), "by ids");
        Expect.Same(
            expected.Select(CycleSummary.Of),
            await Listing.AllAsync(store.QueryAsync(new HomeworkQuery { Client = SampleCycles.Client }, unreadable.Add)).ConfigureAwait(false),
            "summaries");
        Expect.Equal(cycles.Length, (await Listing.AllAsync(store.StreamAsync(unreadable.Add)).ConfigureAwait(false)).Count, "stream");
        Expect.Same([], unreadable.Concat(loaded.Unreadable), "unreadable");
    }

    private static async Task References_that_look_like_code_are_only_text(IHomeworkStore store)
    {
        string[] texts = ["'';DROP/**/TABLE/**/homework_event;--", "\"quoted\"", "%", "_", "\\", "$1", ":a", "@b", "{0}", "ö", "姓名", "x'||'y"];
        foreach (var text in texts)
        {
            var client = new ClientRef(text);
            var cycle = SampleCycles.Commented(
                SampleCycles.Proposed(client, clinician: new ClinicianRef(text)),
                text + "'); DROP TABLE homework_cycle; --\0\u2028");
            await store.AppendAsync(cycle).ConfigureAwait(false);
            Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
            Expect.Same(
                [cycle.Id],
                await Listing.IdsAsync(store, new() { Client = client, Clinician = new ClinicianRef(text) }).ConfigureAwait(false),
                "query");
        }

        Expect.Equal(texts.LongLength, await store.CountAsync(HomeworkQuery.All).ConfigureAwait(false), "count");
    }

    private static async Task Content_of_every_script_and_size_comes_back(IHomeworkStore store)
    {
        var cycle = SampleCycles.Proposed();
        foreach (var text in (string[])["Ich weiß nicht – «vielleicht»", "😀👩‍👩‍👧", "مرحبا", "\u0001\u001f\\\"", new string('x', 100_000)])
        {
            cycle = SampleCycles.Commented(cycle, text);
        }

        await store.AppendAsync(cycle).ConfigureAwait(false);
        Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
    }

    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The point is that stores do not read it.")]
    private static async Task The_culture_of_the_thread_changes_nothing(IHomeworkStore store)
    {
        // Made by hand, since programs in globalization-invariant mode have no others.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.DateTimeFormat.DateSeparator = "|";
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var cycle = SampleCycles.Attempted(SampleCycles.Agreed());
            await store.AppendAsync(cycle).ConfigureAwait(false);
            Expect.Equal(cycle, await store.LoadAsync(cycle.Id).ConfigureAwait(false), "cycle");
            Expect.Same([CycleSummary.Of(cycle)], await Listing.AllAsync(store.QueryAsync(new() { Client = cycle.Client })).ConfigureAwait(false), "summary");
            var token = (await Listing.ChangesAsync(store, default, 1).ConfigureAwait(false)).Next;
            Expect.Equal(0, (await store.ChangesAsync(token).ConfigureAwait(false)).Changes.Count, "changes");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
