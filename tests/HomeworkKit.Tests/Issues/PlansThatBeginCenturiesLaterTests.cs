using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>
/// A device proposed a plan in the year 9999, and every look for the next time went through all days until then: seconds and gigabytes. A plan with two
/// billion repeats took all the memory there was.
/// </summary>
public sealed class PlansThatBeginCenturiesLaterTests
{
    private static readonly AdherenceContext London = AdherenceContext.In(DateTimeZoneProviders.Tzdb["Europe/London"]);
    private static readonly Instant Now = JsonSamples.At("2026-03-04T12:00:00Z");

    [Theory]
    [InlineData("3026-03-02T10:00:00Z")]
    [InlineData("9850-03-02T10:00:00Z")]
    public void The_next_time_is_found_without_a_walk_through_the_centuries(string proposed)
    {
        var timeline = ProposedAt(proposed).OccurrencesIn(London.Schedule);
        var begins = JsonSamples.At(proposed);
        var expected = timeline.Between(new Interval(begins - Duration.FromDays(2), begins + Duration.FromDays(9))).First(static one => !one.IsNotApplicable);
        Assert.Equal(expected, timeline.Next(Now));

        var before = GC.GetAllocatedBytesForCurrentThread();
        timeline.Next(Now);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 20_000);
    }

    [Fact]
    public void Where_no_time_is_left_when_it_begins_there_is_no_next()
    {
        var timeline = ProposedAt("9999-12-31T23:59:59.999999999Z").OccurrencesIn(London.Schedule);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(timeline.Next(Now));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 20_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_next_time_is_the_first_that_is_due_whenever_plans_are_in_force(int seed)
    {
        var random = new Random(seed);
        for (var trial = 0; trial < 60; trial++)
        {
            var timeline = Timeline(random);
            var after = Day(random);
            var expected = timeline
                .Between(new Interval(after, null))
                .FirstOrDefault(one => one.Due > after && one is { IsNotApplicable: false, IsSetAside: false });
            Assert.Equal(expected, timeline.Next(after));
        }
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(25)]
    [InlineData(-1)]
    public void A_reminder_plan_that_cannot_be_used_has_no_reminders_and_says_why(int repeats)
    {
        var plan = new ReminderPlan { Offsets = [Duration.Zero], RepeatEvery = Duration.FromMinutes(20), Repeats = repeats };
        var occurrences = ProposedAt("2026-03-02T10:00:00Z").OccurrencesIn(London.Schedule).Between(new Interval(Now, Now + Duration.FromDays(7)));
        var planned = ReminderPlanner.Plan(occurrences, plan, new ReminderRequest { Now = Now, ClientZone = London.Schedule.ClientZone });
        Assert.Empty(planned.Reminders);
        Assert.Equal([ScheduleCodes.RepeatOutOfRange], planned.Problems.Select(static problem => problem.Code));
        Assert.NotEmpty(
            ReminderPlanner.Plan(occurrences, plan with { Repeats = 24 }, new ReminderRequest { Now = Now, ClientZone = London.Schedule.ClientZone }).Reminders
        );
    }

    private static HomeworkCycle ProposedAt(string at)
    {
        var events = JsonSamples.Cycle(MoodLogKind.Instance).Events.Take(3).ToArray();
        return JsonSamples.Replayed(HomeworkCatalog.BuiltIn, [events[0] with { At = JsonSamples.At(at) }, .. events.Skip(1)]);
    }

    private static OccurrenceTimeline Timeline(Random random)
    {
        ForcePeriod[] periods =
        [
            .. Enumerable.Range(0, random.Next(4)).Select(_ => new ForcePeriod(Day(random), Day(random))).Where(static one => one.From < one.Until),
        ];
        var schedule = JsonSamples.Daily with
        {
            End = new LocalDate(2056, 1, 1),
            Window = random.Next(3) switch { 0 => null, 1 => CompletionWindow.OfMinutes(60, 120), _ => CompletionWindow.OfMinutes(0, 366 * 24 * 60) },
        };
        var rules = new DueRules(periods, new Dictionary<EventId, Instant> { [JsonSamples.EventNumber(1)] = Day(random) }, []);
        return new OccurrenceTimeline(
            JsonSamples.AssignmentNumber(1),
            [new ScheduleRevision(schedule, JsonSamples.EventNumber(1), null)],
            London.Schedule,
            rules);
    }

    private static Instant Day(Random random) => Now + Duration.FromHours(random.Next(24 * 365 * 30));
}
