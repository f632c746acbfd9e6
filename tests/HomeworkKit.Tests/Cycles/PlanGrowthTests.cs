using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

/// <summary>
/// Twice and four times the pauses, rounds, changes of plan and named occurrences take about twice and four times the memory, also once something was
/// corrected.
/// </summary>
public sealed class PlanGrowthTests
{
    private const int Few = 300;
    private const double AboutTwice = 2.3;

    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);
    private static readonly LocalDate First = Now.InUtc().Date;
    private static readonly AdherenceContext InUtc = AdherenceContext.Utc;

    private static readonly Dictionary<string, Func<int, Action>> Cases = new(StringComparer.Ordinal)
    {
        ["revise after a correction"] = static count => () => Changing(Corrected(Daily), count),
        ["read changes of plan after a correction"] = static count =>
        {
            var document = Encoding.UTF8.GetBytes(Json.Write(Changing(Corrected(Daily), count)));
            return () => Json.Read(document);
        },
        ["revise after an attempt by a wrong clock"] = static count =>
            () => Changing(Daily.RecordAttempt(Attempt(1) with { PerformedAt = Instant.FromUtc(2199, 5, 1, 0, 0) }, Client, Now).OrThrow(), count),
        ["attempts and changes of a plan of so many times a week"] = static count => () => Alternating(3 * count),
        ["read attempts and changes of a plan of so many times a week"] = static count =>
        {
            var document = Encoding.UTF8.GetBytes(Json.Write(Alternating(3 * count)));
            return () => Json.Read(document);
        },
        ["a change of plan after attempts in two zones in turns"] = static count =>
        {
            var cycle = Quota(ZonePolicy.Floating);
            for (var i = 0; i < count; i++)
            {
                cycle = cycle
                    .RecordAttempt(Attempt(2 + i) with { PerformedAt = After(i), TimeZone = i % 2 == 0 ? "Europe/London" : "Europe/Berlin" }, Client, After(i))
                    .OrThrow();
            }

            return () => cycle.Revise(cycle.Assignment with { Title = "other" }, Client, After(count)).OrThrow();
        },
        ["refuse dates after a correction"] = static count =>
        {
            var cycle = Working(Corrected(Daily), count);
            return () =>
            {
                for (var i = 0; i < count; i++)
                {
                    Assert.IsType<Refused>(cycle.Revise(cycle.Assignment with { Title = "plan " + i }, Client, After(count), from: First));
                }
            };
        },
        ["match over many pauses"] = static count => Matching(Paused(count), count),
        ["an agenda over many pauses"] = static count =>
        {
            var cycle = Paused(count);
            return () => Agenda.For([cycle], First.PlusDays(2 * count), After(2 * count), InUtc);
        },
        ["match over many rounds"] = static count => Matching(Rounds(count), count),
        ["match what is named over many changes of plan"] = static count => Matching(Named(count), count),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static HomeworkCycle Daily =>
        HomeworkCycle
            .Propose(Plan with { Schedule = HomeworkSchedule.Daily(new(9, 0), First, ZonePolicy.Fixed("UTC")) }, Clinician, Now, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(Client, Now)
            .OrThrow();

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_and_four_times_as_much_take_about_twice_and_four_times_the_memory(string what)
    {
        var make = Cases[what];
        make(Few)();
        var (few, more, many) = (Bytes(make(Few)), Bytes(make(2 * Few)), Bytes(make(4 * Few)));
        Assert.True(
            more <= few * AboutTwice && many <= more * AboutTwice,
            $"{what}: {few} bytes for {Few}, {more} for twice and {many} for four times as many");
    }

    private static long Bytes(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Instant After(int days) => Now + Duration.FromDays(days);

    private static HomeworkCycle Corrected(HomeworkCycle cycle) =>
        cycle.RecordAttempt(Attempt(1), Client, Now).OrThrow().AmendAttempt(Attempt(1) with { Noticed = "x" }, Client, Now).OrThrow();

    // Each day an attempt and another plan from the next day on.
    private static HomeworkCycle Changing(HomeworkCycle cycle, int count)
    {
        for (var i = 0; i < count; i++)
        {
            cycle = Day(cycle, i);
            cycle = cycle
                .Revise(
                    cycle.Assignment with
                    {
                        Schedule = HomeworkSchedule.Daily(new(9, i % 60), First, ZonePolicy.Fixed("UTC")),
                    },
                    Client,
                    After(i) + Duration.FromHours(1),
                    from: First.PlusDays(i + 1))
                .OrThrow();
        }

        return cycle;
    }

    private static HomeworkCycle Quota(ZonePolicy zone) =>
        HomeworkCycle
            .Propose(
                Plan with
                {
                    Schedule = HomeworkSchedule.Of(
                        new TimesPerPeriod
                        {
                            Times = 3,
                            Every = 7,
                            Unit = PeriodUnit.Days,
                        },
                        First,
                        zone),
                },
                Clinician,
                Now,
                HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(Client, Now)
            .OrThrow();

    // What can be answered ahead has to be allocated before each change, until that would be too much.
    private static HomeworkCycle Alternating(int count)
    {
        var cycle = Quota(ZonePolicy.Fixed("UTC"));
        for (var i = 0; i < count; i++)
        {
            cycle = cycle.RecordAttempt(Attempt(2 + i) with { PerformedAt = Now + Duration.FromHours(i) }, Client, Now + Duration.FromHours(i)).OrThrow()
                .Revise(cycle.Assignment with { Title = "plan " + i }, Client, Now + Duration.FromHours(i)).OrThrow();
        }

        return cycle;
    }

    private static HomeworkCycle Named(int count)
    {
        var cycle = Daily;
        for (var i = 0; i < count; i++)
        {
            var id = new OccurrenceId(Homework, cycle.PlansInEffect[^1].Id, 0, First.PlusDays(i).At(new(9, i == 0 ? 0 : (i - 1) % 60)));
            cycle = cycle.RecordAttempt(Attempt(2 + i) with { PerformedAt = After(i), OccurrenceId = id }, Client, After(i)).OrThrow();
            cycle = cycle
                .Revise(
                    cycle.Assignment with
                    {
                        Schedule = HomeworkSchedule.Daily(new(9, i % 60), First, ZonePolicy.Fixed("UTC")),
                    },
                    Client,
                    After(i) + Duration.FromHours(1),
                    from: First.PlusDays(i + 1))
                .OrThrow();
        }

        return cycle;
    }

    private static HomeworkCycle Day(HomeworkCycle cycle, int day) =>
        cycle.RecordAttempt(Attempt(2 + day) with { PerformedAt = After(day) }, Client, After(day)).OrThrow();

    private static HomeworkCycle Working(HomeworkCycle cycle, int days) => Enumerable.Range(0, days).Aggregate(cycle, Day);

    private static HomeworkCycle Paused(int count)
    {
        var cycle = Daily;
        for (var i = 0; i < count; i++)
        {
            cycle = Day(cycle, 2 * i).Pause(Client, After((2 * i) + 1)).OrThrow().Resume(Client, After((2 * i) + 2)).OrThrow();
        }

        return cycle;
    }

    private static HomeworkCycle Rounds(int count)
    {
        var cycle = Daily;
        for (var i = 0; i < count; i++)
        {
            cycle = Day(cycle, 2 * i)
                .Review(ReviewDecision.Repeat, new Review(), Clinician, After(2 * i) + Duration.FromHours(1))
                .OrThrow()
                .Agree(Client, After((2 * i) + 1))
                .OrThrow();
        }

        return cycle;
    }

    private static Action Matching(HomeworkCycle cycle, int days)
    {
        _ = cycle.Attempts;
        return () => Assert.NotEmpty(cycle.Match(After(2 * days), InUtc).Occurrences);
    }
}
