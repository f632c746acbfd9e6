using System.Security.Cryptography;
using HomeworkKit.Adherence;
using HomeworkKit.German;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using HomeworkKit.Storage.PostgreSql;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Words;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

/// <summary>The code of the pages of stores and languages, and of what is worked out of many cycles.</summary>
public sealed class PackagePages
{
    [Fact]
    public void Words_are_an_argument_and_a_clinic_puts_its_own_on_top()
    {
        var (cycle, now) = (Agreed(), Session);
        var (schedule, today, acceptLanguage) = (cycle.Assignment.Schedule!, new LocalDate(2026, 3, 2), "de-AT, en;q=0.5");
        var finding = HomeworkKinds.ThoughtRecord.Validate(cycle.Assignment.Task!, new ThoughtRecord()).Missing[0];

        // <readme words>
        var words = HomeworkWords.Choose([HomeworkWords.English, GermanWords.Informal], acceptLanguage)
            .With(("state/proposed", "Vorschlag")); // a clinic's own words over ours

        string state = words.Of(cycle.State); // by a member of an enum
        string gap = words.Of(finding); // by the code of a rule
        string when = schedule.Describe(today, words);
        string digest = SessionDigest.For([cycle], Clinician, now, AdherenceContext.In(Home)).ToText(Home, words);
        // </readme>

        Assert.Equal("de", words.Language[..2]);
        Assert.NotEqual(HomeworkWords.English.Of(finding), gap);
        Assert.All(new[] { state, when, digest }, Assert.NotEmpty);
    }

    [Fact]
    public void German_says_sie_or_du()
    {
        var schedule = HomeworkSchedule.Weekly([IsoDayOfWeek.Monday], new LocalTime(18, 30), from: new(2026, 3, 2));

        // <readme german>
        var words = GermanWords.Formal; // Sie; GermanWords.Informal says du
        string when = schedule.Describe(words: words); // Montags um 18:30
        // </readme>

        Assert.StartsWith("Montags um 18:30", when, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_sets_predictions_beside_what_happened()
    {
        var record = new ExposureRecord
        {
            FearedOutcome = "It gets stuck",
            ExpectancyBefore = 80,
            Occurred = FearedOutcomeOccurrence.No,
            Learned = "It is loud, and it moves.",
        };
        var cycle = Agreed(Daily(new ExposureTask { Format = ExposureFormat.Graded })).RecordAttempt(Tried(Evening(0), record), Client, Evening(0)).OrThrow();
        HomeworkCycle[] cycles = [cycle];

        // <readme ledger>
        var ledger = PredictionLedger.For(cycles, viewer: Client);
        foreach (var entry in ledger.Entries)
        {
            Console.WriteLine($"{entry.Prediction.Probability}: {KebabCase.Of(entry.Prediction.Verdict)}");
        }

        string notebook = ledger.ToText(Home); // by belief, and in the end what the client found out
        // </readme>

        Assert.Equal(PredictionVerdict.Disconfirmed, Assert.Single(ledger.Entries).Prediction.Verdict);
        Assert.Contains("It is loud, and it moves.", notebook, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_of_practice_gives_reasons_for_what_it_lacks()
    {
        var cycle = Agreed().RecordAttempt(Tried(Evening(0)), Client, Evening(0)).OrThrow().RecordAttempt(Tried(Evening(2)), Client, Evening(2)).OrThrow();
        var now = Session + Duration.FromDays(7);

        // <readme practice>
        var sessions = PracticeSession.Of(cycle, now, AdherenceContext.In(Home));
        var profile = PracticeProfile.Of(sessions); // from the first practice to the last
        var interval = profile.MeanIntervalDays is { } days ? $"{days} days apart" : $"{profile.WhyNot(nameof(profile.MeanIntervalDays))}";
        Console.WriteLine($"{profile.ActiveDays} days with practice: {interval}");
        // </readme>

        Assert.Equal(2, profile.ActiveDays);
    }

    [Fact]
    public void A_view_holds_what_its_viewer_may_see()
    {
        var entry = new ThoughtRecord { Situation = "Asked to present" };
        var cycle = Agreed().RecordAttempt(Tried(Evening(0), entry) with { KeptPrivate = [AttemptPart.Entry] }, Client, Evening(0)).OrThrow();

        // <readme views>
        CycleView view = cycle.VisibleTo(Clinician); // after your app has established that they may ask
        var attempt = view.Attempts[0];
        Console.WriteLine($"{KebabCase.Of(attempt.Attempt.Outcome)}: {(attempt.Attempt.Entry is null ? "kept private" : "can be read")}");

        var shared = cycle.Share(Audience.Clinician, Client, Evening(1)).OrThrow(); // the client's to decide, at any time
        // </readme>

        Assert.Null(attempt.Attempt.Entry);
        Assert.True(view.IsParty);
        Assert.False(cycle.VisibleTo(Actor.Client("c-43")).IsParty);
        Assert.NotEqual(cycle, shared);
    }

    [Fact]
    public async Task A_store_takes_what_is_new_and_says_who_was_first()
    {
        var folder = Directory.CreateTempSubdirectory("homework-pages-");
        var cycle = Agreed();
        var (path, copy) = (Path.Combine(folder.FullName, "homework.db"), Path.Combine(folder.FullName, "homework-2026-03-02.db"));

        // <readme sqlite>
        await using var store = await SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn);
        await store.AppendAsync(cycle);
        await store.BackupAsync(copy);
        // </readme>

        var mine = cycle.Comment("Mine.", Client, Evening(0)).OrThrow();
        await store.AppendAsync(cycle.Comment("Theirs.", Clinician, Evening(0)).OrThrow());

        // <readme storage>
        HomeworkCycle? stored = await store.LoadAsync(cycle.Id);

        await foreach (var waiting in store.QueryAsync(new() { Clinician = new("k-7"), NeedsClinician = true }))
        {
            Console.WriteLine($"{waiting.Client} {KebabCase.Of(waiting.State)} help: {waiting.HelpIsOpen}, concern: {waiting.ConcernIsOpen}");
        }

        var page = await store.LatestAsync(new() { Clinician = new("k-7") }); // what changed last comes first; page.Next asks for the next page

        try
        {
            await store.AppendAsync(mine);
        }
        catch (HomeworkConflictException)
        {
            // Somebody else was first: put what is mine behind it. Refused tells which decisions no longer fit.
            var theirs = await store.LoadAsync(mine.Id);
            var merged = HomeworkCycle.Rebase(theirs!.Events, mine.Events, store.Catalog);
            await store.AppendAsync(merged.Cycle);
        }
        // </readme>

        Assert.NotNull(page);
        Assert.Equal(cycle.Version + 1, stored!.Version);
        Assert.Equal(cycle.Version + 2, (await store.LoadAsync(cycle.Id))!.Version);
        Assert.True(File.Exists(copy));
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_protected_store_keeps_no_word_that_can_be_read()
    {
        var folder = Directory.CreateTempSubdirectory("homework-pages-");
        var (path, kit, key) = (Path.Combine(folder.FullName, "homework.db"), Kit, RandomNumberGenerator.GetBytes(32));

        // <readme protection>
        var keys = new AesGcmContentProtector("2026-03", new Dictionary<string, byte[]> { ["2026-03"] = key }); // 32 bytes, from your key store
        await using var store = await SqliteHomeworkStore.OpenAsync(path, kit, new() { Protector = keys });
        // </readme>

        await store.AppendAsync(Agreed());
        Assert.Equal(0, await store.ReencryptAsync());
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    // Compiled alone: it asks for a server.
    internal static async Task KeepOnAServerAsync(HomeworkCycle cycle)
    {
        // <readme postgresql>
        await using var store = await PostgreSqlHomeworkStore.OpenAsync("Host=db;Username=homework;Database=clinic", HomeworkCatalog.BuiltIn);
        await store.AppendAsync(cycle);
        // </readme>
    }
}
