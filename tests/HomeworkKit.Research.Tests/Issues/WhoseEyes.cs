using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Research.Tests.Export;

namespace HomeworkKit.Research.Tests.Issues;

/// <summary>An analysis sees what its viewer may see, and a clinician where nobody is named.</summary>
public sealed class WhoseEyes
{
    private static readonly SyntheticCohort Cohort = new() { Seed = 23, Clients = 12, Start = new LocalDate(2026, 3, 2), Weeks = 3 };
    private static readonly AttemptPart[] Entry = [AttemptPart.Entry];

    [Fact]
    public async Task An_entry_that_is_kept_private_gives_the_rows_of_one_that_was_not_filled_in()
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            HomeworkCycle[] cycles = [.. Cohort.GetCycles()];
            var hidden = new List<HomeworkEntry>();
            var random = new Random(seed);
            var chosen = cycles.SelectMany(static cycle => cycle.Attempts).Where(_ => random.Next(3) == 0).Select(static attempt => attempt.Id).ToHashSet();
            var kept = cycles.Select(cycle => With(cycle, attempt => attempt with { KeptPrivate = chosen.Contains(attempt.Id) ? Entry : [] })).ToArray();
            var blank = cycles
                .Select(cycle =>
                    With(cycle, attempt =>
                        attempt with
                        {
                            KeptPrivate = [],
                            Entry = chosen.Contains(attempt.Id) ? null : attempt.Entry,
                            EndedAt = chosen.Contains(attempt.Id) ? null : attempt.EndedAt,
                        }))
                .ToArray();

            // How long it took tells of what was done, and is kept private with it.
            hidden.AddRange(
                kept.SelectMany(static cycle => cycle.Attempts)
                    .Where(attempt => chosen.Contains(attempt.Id))
                    .Select(static attempt => attempt.Attempt.Entry)
                    .OfType<HomeworkEntry>());

            Assert.NotEmpty(hidden);
            Assert.Equal(
                await Rows(blank, static _ => 1),
                await Rows(kept, entry =>
                {
                    Assert.DoesNotContain(hidden, one => ReferenceEquals(one, entry));
                    return 1;
                }));
        }
    }

    [Fact]
    public async Task A_concern_that_belongs_to_no_homework_is_in_no_rows_and_no_export()
    {
        var mine = Practised("c-1", 37);
        var concern = new SafetyConcern { Category = ConcernCategory.Other, Note = "A word to my clinician" };
        var place = HomeworkCycle
            .RaiseConcern(
                concern,
                new ClientRef("c-1"),
                new ClinicianRef("k-1"),
                Actor.Client("c-1"),
                Instant.FromUtc(2026, 3, 2, 19, 0),
                HomeworkCatalog.BuiltIn)
            .OrThrow();
        Assert.Equal(await Rows([mine], static _ => 7), await Rows([mine, place], static _ => 7));
        Assert.Equal(await Rows([mine], static _ => 7, Actor.Client("c-1")), await Rows([mine, place], static _ => 7, Actor.Client("c-1")));

        using var folder = new ExportFolder();
        await folder.WriteAsync([mine, place]);
        Assert.Single(folder.Rows("assignments"));
    }

    [Fact]
    public async Task A_client_s_own_eyes_see_their_own_entries_and_nobody_else_s_cycles()
    {
        var (mine, other) = (Practised("c-1", 37), Practised("c-2", 41));

        var asClinician = await Rows([mine, other], static _ => 7);
        var asClient = await Rows([mine, other], static _ => 7, Actor.Client("c-1"));

        Assert.DoesNotContain("minutes", asClinician, StringComparison.Ordinal);
        Assert.DoesNotContain("rating", asClinician, StringComparison.Ordinal);
        Assert.Contains("\"minutes\":37", asClient, StringComparison.Ordinal);
        Assert.Contains("\"rating\":7", asClient, StringComparison.Ordinal);
        Assert.DoesNotContain("c-2", asClient, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_looks_through_the_same_eyes()
    {
        using var folder = new ExportFolder();
        var (mine, other) = (Practised("c-1", 37), Practised("c-2", 41));

        await folder.WriteAsync([mine, other]);
        Assert.All(folder.Rows("attempts"), static row =>
            Assert.Equal((string.Empty, "0", "kept-private"), (row["minutes"], row["has_entry"], row["entry_missing_reason"])));
        Assert.Equal(2, folder.Rows("participants").Count);

        await folder.WriteAsync([mine, other], ExportProfile.Identified(), ExportFolder.Options with { Viewer = Actor.Client("c-1") });
        Assert.Equal(("37", "1"), (Assert.Single(folder.Rows("attempts"))["minutes"], folder.Rows("attempts")[0]["has_entry"]));
        Assert.Equal("c-1", Assert.Single(folder.Rows("participants"))["participant_id"]);
        Assert.DoesNotContain("c-2", folder.Text("events.ndjson"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_id_that_two_people_used_gives_two_rows_with_keys_of_their_own()
    {
        var start = Instant.FromUtc(2026, 3, 2, 8, 0);
        var (client, supporter, id) = (Actor.Client("c-1"), Actor.Supporter("s-1"), AttemptId.New(start));
        var task = (MindfulnessTask)HomeworkCatalog.BuiltIn.Kinds.Single(static kind => kind.Name == "mindfulness").GetExample().Task;
        Attempt Of(int minutes) =>
            new()
            {
                Id = id,
                PerformedAt = start + Duration.FromHours(1),
                Outcome = AttemptOutcome.Done,
                Entry = new MindfulnessPractice { Minutes = minutes },
                Barriers = [new() { Barrier = BarrierReason.Other }],
                FeelingsBefore = [new() { Name = "calm" }],
            };
        var cycle = HomeworkCycle
            .Propose(
                new()
                {
                    Id = AssignmentId.New(start),
                    Client = new("c-1"),
                    Clinician = new("k-1"),
                    Task = task,
                },
                Actor.Clinician("k-1"),
                start,
                HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(client, start)
            .OrThrow()
            .RecordAttempt(Of(10), client, start)
            .OrThrow()
            .RecordAttempt(Of(20), supporter, start)
            .OrThrow();
        using var folder = new ExportFolder();
        foreach (var profile in (ExportProfile[])[ExportFolder.DeIdentified, ExportProfile.Identified()])
        {
            await folder.WriteAsync([cycle], profile);
            foreach (var table in (string[])["attempts", "attempts_barriers", "attempts_feelings", "records_mindfulness"])
            {
                var keys = folder.Rows(table).Select(static row => row["attempt_id"]).ToArray();
                Assert.Equal(2, keys.Length);
                Assert.Equal(2, keys.Distinct().Count());
                Assert.Equal(folder.Rows("attempts").Select(static row => row["attempt_id"]).Order(), keys.Order());
            }

            Assert.Equal(["10", "20"], folder.Rows("attempts").Select(static row => row["minutes"]));
        }

        Assert.Equal(id.ToString(), folder.Rows("attempts")[0]["attempt_id"]);
    }

    [Fact]
    public async Task A_client_s_own_export_holds_nothing_that_is_the_clinicians_alone()
    {
        var start = Instant.FromUtc(2026, 3, 2, 8, 0);
        var task = (SleepWindowTask)HomeworkCatalog.BuiltIn.Kinds.Single(static kind => kind.Name == "sleep-window").GetExample().Task;
        var plan = new Assignment
        {
            Id = AssignmentId.New(start),
            Client = new("c-1"),
            Clinician = new("k-1"),
            Task = task,
            ScreenFirst = [ScreenFirst.IntimatePartnerViolence],
        };
        plan = plan with
        {
            Weighed =
            [
                .. PlanSafety
                    .StopsOf(plan, HomeworkCatalog.BuiltIn)
                    .Select(stop => new Weighing
                    {
                        Code = stop.Rule.Code,
                        Subject = stop.Subject,
                        By = new("k-1"),
                        At = start,
                    }),
            ],
        };
        var cycle = HomeworkCycle.Propose(plan, Actor.Clinician("k-1"), start, HomeworkCatalog.BuiltIn).OrThrow().Agree(Actor.Client("c-1"), start).OrThrow();
        var profile = ExportProfile.Identified() with { IncludesSafetyConcerns = true };
        using var folder = new ExportFolder();
        await folder.WriteAsync([cycle], profile);
        Assert.Contains("intimate-partner-violence", folder.Text("events.ndjson"), StringComparison.Ordinal);
        Assert.NotEmpty(folder.Rows("tasks_sleep_window_contraindications"));
        await folder.WriteAsync([cycle], profile, ExportFolder.Options with { Viewer = Actor.Client("c-1") });
        Assert.All(folder.Files(), file =>
            Assert.DoesNotContain(
                Path.GetFileName(file) is "events.ndjson" ? "contraindications" : "bipolar-or-mania,0",
                File.ReadAllText(file),
                StringComparison.Ordinal));
        Assert.DoesNotContain("intimate-partner-violence", folder.Text("events.ndjson"), StringComparison.Ordinal);
        Assert.Empty(folder.Rows("tasks_sleep_window_contraindications"));
    }

    [Fact]
    public async Task Nobody_else_s_eyes_are_taken()
    {
        foreach (var viewer in new[] { Actor.System, Actor.Supporter("s-1"), Actor.Supporter("s-2") with { IsProxy = true } })
        {
            await Assert.ThrowsAsync<ArgumentException>(() => Rows([], static _ => 1, viewer));
            Assert.Throws<ArgumentException>(() => ExportFolder.Options with { Viewer = viewer });
        }
    }

    private static HomeworkCycle Practised(string client, int minutes)
    {
        var start = Instant.FromUtc(2026, 3, 2, 8, 0);
        var task = (MindfulnessTask)HomeworkCatalog.BuiltIn.Kinds.Single(static kind => kind.Name == "mindfulness").GetExample().Task;
        var actor = Actor.Client(client);
        var cycle = HomeworkCycle
            .Propose(
                new()
                {
                    Id = AssignmentId.New(start),
                    Client = new ClientRef(client),
                    Task = task,
                },
                actor,
                start,
                HomeworkCatalog.BuiltIn)
            .OrThrow();
        var attempt = new Attempt
        {
            Id = AttemptId.New(start),
            PerformedAt = start + Duration.FromHours(1),
            Outcome = AttemptOutcome.Done,
            Entry = new MindfulnessPractice { Minutes = minutes },
            KeptPrivate = Entry,
        };
        return cycle.RecordAttempt(attempt, actor, start + Duration.FromHours(2)).OrThrow();
    }

    private static HomeworkCycle With(HomeworkCycle cycle, Func<Attempt, Attempt> change) => HomeworkCycle.Replay(
        [
            .. cycle.Events.Select(cycleEvent => cycleEvent switch
            {
                AttemptRecorded recorded => recorded with { Attempt = change(recorded.Attempt) },
                AttemptContinued continued => continued with { Attempt = change(continued.Attempt) },
                AttemptAmended amended => amended with { Attempt = change(amended.Attempt) },
                _ => cycleEvent,
            }),
        ],
        cycle.Catalog).OrThrow();

    private static async Task<string> Rows(IEnumerable<HomeworkCycle> cycles, Func<HomeworkEntry, decimal?> rating, Actor? viewer = null)
    {
        using var stream = new MemoryStream();
        await PracticeRows.WriteAsync(stream, cycles.ToAsyncEnumerable(), Cohort.Until, static _ => AdherenceContext.Utc, rating, viewer: viewer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
