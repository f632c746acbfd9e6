using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.Synthetic;

public sealed class SyntheticCohortTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);
    private static readonly SyntheticCohort Cohort = new() { Seed = 20260302, Clients = 120, Start = new LocalDate(2026, 3, 2) };
    private static readonly Lazy<IReadOnlyList<SyntheticClient>> All = new(() => [.. Cohort.GetClients()]);

    private static IEnumerable<HomeworkCycle> Cycles => All.Value.SelectMany(static client => client.Cycles);

    private static IEnumerable<RecordedAttempt> Attempts => Cycles.SelectMany(static cycle => cycle.Attempts);

    [Fact]
    public void Every_cycle_comes_back_equal_from_its_JSON()
    {
        foreach (var cycle in Cycles)
        {
            Assert.True(cycle == Json.Read(Json.Write(cycle)), cycle.ToString());
        }
    }

    [Fact]
    public void Every_task_schedule_and_entry_can_be_saved()
    {
        foreach (var cycle in Cycles)
        {
            Assert.Empty(HomeworkCatalog.BuiltIn.Validate(cycle.Assignment.Task!).Errors);
            Assert.Empty(cycle.Assignment.Schedule!.FindProblems());
            foreach (var recorded in cycle.Attempts.Where(static recorded => recorded.Attempt.Entry is not null))
            {
                Assert.Equal(
                    [],
                    HomeworkCatalog.BuiltIn.Validate(cycle.Assignment.Task!, recorded.Attempt.Entry!).Errors.Select(static finding => finding.Code));
            }
        }
    }

    [Fact]
    public void Ids_are_nobody_elses()
    {
        Assert.Equal(Cycles.Count(), Cycles.Select(static cycle => cycle.Id).Distinct().Count());
        Assert.Equal(
            Cycles.Sum(static cycle => cycle.Version),
            Cycles.SelectMany(static cycle => cycle.Events).Select(static cycleEvent => cycleEvent.Id).Distinct().Count());
        Assert.Equal(Attempts.Count(), Attempts.Select(static recorded => recorded.Attempt.Id).Distinct().Count());
    }

    [Fact]
    public void Events_stand_in_the_order_of_time_and_end_before_the_cohort_does()
    {
        foreach (var cycle in Cycles)
        {
            Assert.Equal(cycle.Events.Select(static cycleEvent => cycleEvent.At).Order(), cycle.Events.Select(static cycleEvent => cycleEvent.At));
            Assert.True(cycle.Events[^1].At < Cohort.Until, cycle.ToString());
        }
    }

    [Fact]
    public void A_client_is_the_same_however_many_there_are_and_however_they_are_asked_for()
    {
        var alone = (Cohort with { Clients = 8 }).GetClient(7);

        Assert.Equal(All.Value[7], alone);
        Assert.Equal(All.Value[7], (Cohort with { Clients = SyntheticCohort.MaximumClients }).GetClient(7));
    }

    [Fact]
    public void Another_seed_gives_other_people() =>
        Assert.NotEqual(All.Value[0].Cycles, (Cohort with { Seed = 1 }).GetClient(0).Cycles);

    [Fact]
    public void The_same_settings_give_the_same_bytes_for_ever()
    {
        var text = new StringBuilder();
        foreach (var client in All.Value.Take(6))
        {
            var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', client.Cycles.Select(Json.Write))));
            text.Append(
                CultureInfo.InvariantCulture,
                $"{client} arm {client.Arm}, {client.Site}, {client.Therapist.Value}, {client.Zone}, dropped out {client.DroppedOutInWeek?.ToString(CultureInfo.InvariantCulture) ?? "never"}\n"
            );
            foreach (var cycle in client.Cycles)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {HomeworkCatalog.BuiltIn.KindOf(cycle.Assignment.Task!)!.Name}, {cycle}, {cycle.Version} events, {cycle.AttemptCount} attempts\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"  {Convert.ToHexString(bytes)}\n");
        }

        text.Append("\nthe shortest of these cycles with attempts\n")
            .Append(
                Json.Write(
                    All.Value.Take(6)
                        .SelectMany(static client => client.Cycles)
                        .Where(static cycle => cycle.AttemptCount > 2)
                        .MinBy(static cycle => cycle.Version)!));
        GoldenFile.CheckAt(SourceTree.Path("tests", "HomeworkKit.Research.Tests", "Golden", "synthetic-cohort.txt"), text.ToString());
    }

    [Fact]
    public async Task The_stream_holds_the_same_cycles()
    {
        var cohort = Cohort with { Clients = 3 };
        List<HomeworkCycle> streamed = [];
        await foreach (var cycle in cohort.StreamCyclesAsync())
        {
            streamed.Add(cycle);
        }

        Assert.Equal(cohort.GetCycles(), streamed);
    }

    [Fact]
    public async Task A_stream_that_is_cancelled_stops()
    {
        using var source = new CancellationTokenSource();
        await using var cycles = Cohort.StreamCyclesAsync(source.Token).GetAsyncEnumerator();
        Assert.True(await cycles.MoveNextAsync());
        await source.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            while (await cycles.MoveNextAsync())
            {
            }
        });
    }

    [Fact]
    public void Looking_at_the_first_of_a_hundred_thousand_makes_no_more_than_that()
    {
        var large = Cohort with { Clients = SyntheticCohort.MaximumClients };
        _ = large.GetCycles().First();
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = large.GetCycles().First();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 20_000_000);
    }

    [Fact]
    public void Nothing_is_kept_of_the_clients_that_have_passed()
    {
        WeakReference Pass()
        {
            WeakReference? first = null;
            foreach (var client in (Cohort with { Clients = 40 }).GetClients())
            {
                first ??= new WeakReference(client);
            }

            return first!;
        }

        var passed = Pass();
        GC.Collect();

        Assert.False(passed.IsAlive);
    }

    [Fact]
    public void All_seven_kinds_and_all_zones_come_up()
    {
        Assert.Equal(
            ["activity-plan", "exposure", "mindfulness", "mood-log", "self-monitoring", "sleep-diary", "thought-record"],
            Cycles.Select(static cycle => HomeworkCatalog.BuiltIn.KindOf(cycle.Assignment.Task!)!.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(4, All.Value.Select(static client => client.Zone).Distinct().Count());
        Assert.Equal(["a", "b"], All.Value.Select(static client => client.Arm).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3, All.Value.Select(static client => client.Site).Distinct().Count());
    }

    [Fact]
    public void Adherence_differs_between_people_and_is_neither_nothing_nor_everything()
    {
        double[] shares = [.. All.Value.Select(ShareDone).OfType<double>()];

        Assert.InRange(shares.Average(), 0.35, 0.75);
        Assert.InRange(shares.Max() - shares.Min(), 0.4, 1.0);
        Assert.Contains(shares, static share => share < 0.3);
        Assert.Contains(shares, static share => share > 0.75);
    }

    [Fact]
    public void Less_is_done_in_the_last_weeks_than_in_the_first()
    {
        var (done, due) = (new double[6], new double[6]);
        foreach (var client in All.Value.Where(static client => client.DroppedOutInWeek is null))
        {
            var first = client.Sessions.Sessions[0].At.Date;
            foreach (var matched in client.Cycles.SelectMany(static cycle => cycle.Match(Cohort.Until, AdherenceContext.Utc).Occurrences))
            {
                var week = Math.Min(5, Period.DaysBetween(first, matched.Occurrence.Local.Date) / 7);
                due[week] += matched.Status is OccurrenceStatus.SetAside ? 0 : 1;
                done[week] += matched.Status is OccurrenceStatus.Done or OccurrenceStatus.DoneEarly or OccurrenceStatus.DoneLate ? 1 : 0;
            }
        }

        Assert.InRange((done[0] / due[0]) - (done[5] / due[5]), 0.05, 0.4);
    }

    [Fact]
    public void More_is_done_in_arm_b_as_the_documentation_says()
    {
        var large = Cohort with { Clients = 400, Weeks = 3 };
        var byArm = large.GetClients().GroupBy(static client => client.Arm)
            .ToDictionary(static arm => arm.Key, static arm => arm.Select(ShareDone).OfType<double>().Average());

        Assert.InRange(byArm["b"] - byArm["a"], 0.01, 0.2);
    }

    [Fact]
    public void Drop_out_is_some_and_not_most_and_nothing_comes_after_it()
    {
        Assert.InRange(All.Value.Count(static client => client.DroppedOutInWeek is not null), 10, 45);
        foreach (var client in All.Value.Where(static client => client.DroppedOutInWeek is not null))
        {
            var left = client.Sessions.Sessions[0].At.Date.PlusDays(client.DroppedOutInWeek!.Value * 7);
            Assert.All(client.Cycles.SelectMany(static cycle => cycle.Attempts), recorded =>
                Assert.True(recorded.Attempt.PerformedAt.InZone(DateTimeZoneProviders.Tzdb[client.Zone]).Date < left, client.ToString()));
        }
    }

    [Fact]
    public void Life_is_messy()
    {
        CycleEvent[] events = [.. Cycles.SelectMany(static cycle => cycle.Events)];
        RecordedAttempt[] attempts = [.. Attempts];

        Assert.Contains(events, static cycleEvent => cycleEvent is AttemptAmended);
        Assert.Contains(events, static cycleEvent => cycleEvent is AttemptContinued);
        Assert.Contains(events, static cycleEvent => cycleEvent is AttemptRetracted);
        Assert.Contains(events, static cycleEvent => cycleEvent is HelpAsked);
        Assert.Contains(events, static cycleEvent => cycleEvent is HelpAnswered);
        Assert.Contains(events, static cycleEvent => cycleEvent is Paused);
        Assert.Contains(events, static cycleEvent => cycleEvent is Resumed);
        Assert.Contains(events, static cycleEvent => cycleEvent is Stopped);
        Assert.Contains(events, static cycleEvent => cycleEvent is ConcernRaised);
        Assert.Contains(Cycles, static cycle => cycle.Round > 1);
        Assert.InRange(events.OfType<ConcernRaised>().Count(), 1, 30);
        Assert.InRange((double)attempts.Count(static recorded => recorded.Attempt.Outcome == AttemptOutcome.Partly) / attempts.Length, 0.05, 0.25);
        Assert.InRange((double)attempts.Count(static recorded => recorded.Attempt.Outcome == AttemptOutcome.NotDone) / attempts.Length, 0.01, 0.15);
        Assert.Contains(attempts, static recorded => recorded.Attempt is { Outcome: AttemptOutcome.NotDone, Barriers.Count: > 0 });
        Assert.Contains(attempts, static recorded => recorded.Attempt.Setting == Setting.InSession);
        Assert.Contains(attempts, static recorded => recorded.Attempt.Source == AttemptSource.Retrospective);
        Assert.Contains(attempts, static recorded => recorded.Attempt.KeptPrivate.Count > 0);
        Assert.Contains(Cycles, cycle => cycle.Attempts.Any(recorded =>
            recorded.Attempt.Entry is { } entry && HomeworkCatalog.BuiltIn.Validate(cycle.Assignment.Task!, entry).Missing.Count > 0));
    }

    [Fact]
    public void Every_status_of_a_closed_occurrence_comes_up()
    {
        AdherenceCounts[] counts =
        [
            .. Cycles.Select(static cycle => cycle.Adherence(AdherenceDefinition.FinalLenient, Cohort.Until, AdherenceContext.Utc).Counts),
        ];

        Assert.True(counts.Sum(static one => one.Done) > counts.Sum(static one => one.Partly));
        Assert.All(
            new[]
            {
                counts.Sum(static one => one.DoneEarly),
                counts.Sum(static one => one.DoneLate),
                counts.Sum(static one => one.Partly),
                counts.Sum(static one => one.NotDone),
                counts.Sum(static one => one.NoEntry),
                counts.Sum(static one => one.SetAside),
                counts.Sum(static one => one.Extra),
                counts.Sum(static one => one.InSession),
            },
            static count => Assert.True(count > 0));
    }

    [Fact]
    public void Occurrences_lie_on_both_sides_of_a_clock_change()
    {
        var london = All
            .Value.Where(static client => client.Zone == "Europe/London")
            .SelectMany(static client => client.Cycles)
            .SelectMany(static cycle => cycle.Attempts)
            .Select(static recorded => recorded.Attempt.PerformedAt.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Offset)
            .Distinct();

        Assert.Equal([Offset.Zero, Offset.FromHours(1)], london.Order());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_001)]
    public void A_cohort_of_another_size_is_refused(int clients) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Cohort with { Clients = clients });

    [Theory]
    [InlineData(0)]
    [InlineData(53)]
    public void A_course_of_another_length_is_refused(int weeks) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Cohort with { Weeks = weeks });

    [Fact]
    public void An_unknown_zone_a_year_that_ids_cannot_tell_and_a_client_beyond_the_last_are_refused()
    {
        Assert.ThrowsAny<Exception>(() => Cohort with { Zones = ["Europe/Atlantis"] });
        Assert.Throws<ArgumentOutOfRangeException>(() => Cohort with { Start = new LocalDate(1969, 12, 31) });
        Assert.Throws<ArgumentOutOfRangeException>(() => Cohort.GetClient(Cohort.Clients));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cohort.GetClient(-1));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 52)]
    [InlineData(30, 1)]
    public void The_smallest_and_the_longest_can_be_made(int clients, int weeks) =>
        Assert.NotEmpty((Cohort with { Clients = clients, Weeks = weeks }).GetCycles());

    private static double? ShareDone(SyntheticClient client)
    {
        var (done, due) = (0m, 0m);
        foreach (var cycle in client.Cycles)
        {
            if (cycle.Adherence(AdherenceDefinition.FinalLenient, Cohort.Until, AdherenceContext.Utc) is Measured measured)
            {
                (done, due) = (done + measured.Numerator, due + measured.Denominator);
            }
        }

        return due == 0 ? null : (double)(done / due);
    }
}
