using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

/// <summary>The order of arrival is the truth for order: a wrong clock is kept, marked, and moves no other day.</summary>
public sealed class ClocksOfDevices
{
    private static readonly LocalDate First = Now.InUtc().Date;
    private static readonly Instant DayTwenty = Now + Duration.FromDays(20);
    private static readonly Assignment Daily = Plan with { Schedule = HomeworkSchedule.Daily(new LocalTime(9, 0), First, ZonePolicy.Fixed("Etc/UTC")) };

    private static HomeworkCycle Practising => HomeworkCycle.Propose(Daily, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Now).OrThrow()
        .RecordAttempt(Attempt(1) with { PerformedAt = DayTwenty - Duration.FromHours(1) }, Client, DayTwenty).OrThrow();

    [Fact]
    public void A_pause_that_is_dated_before_the_proposal_sets_aside_nothing_before_it_arrived()
    {
        var paused = Practising.Pause(Client, Instant.FromUtc(1970, 1, 1, 0, 0)).OrThrow();
        AssertPausedFrom(20, paused, null);
        AssertPausedFrom(22, paused, Arriving(paused, Now + Duration.FromDays(22)));
        Assert.Contains(paused.Warnings(DayTwenty), warning => warning.Code == CycleCodes.BeforeProposal && warning.Event == paused.Events[^1].Id);
    }

    [Fact]
    public void A_return_that_is_dated_after_its_arrival_counts_from_the_arrival()
    {
        var back = Practising.Pause(Client, DayTwenty).OrThrow().Resume(Client, Instant.FromUtc(2199, 1, 1, 0, 0)).OrThrow();
        var days = Days(back, Arriving(back, Now + Duration.FromDays(25)));
        Assert.Equal([20, 21, 22, 23, 24], days);
    }

    [Fact]
    public void Work_that_comes_home_late_keeps_its_moment()
    {
        var paused = Practising.Pause(Client, Now + Duration.FromDays(10)).OrThrow();
        AssertPausedFrom(10, paused, Arriving(paused, Now + Duration.FromDays(30)));
        Assert.DoesNotContain(paused.Warnings(DayTwenty, Arriving(paused, Now + Duration.FromDays(30))), warning => warning.Event == paused.Events[^1].Id);
    }

    [Fact]
    public void A_moment_is_compared_with_its_own_arrival_long_after()
    {
        var ahead = Practising.Comment("from tomorrow", Client, DayTwenty + Duration.FromDays(1)).OrThrow();
        var yearLater = DayTwenty + Duration.FromDays(365);
        Assert.DoesNotContain(ahead.Warnings(yearLater), static warning => warning.Code == CycleCodes.ClockAhead);
        Assert.Contains(ahead.Warnings(yearLater, Arriving(ahead, DayTwenty)), warning =>
            warning.Code == CycleCodes.ClockAhead && warning.Event == ahead.Events[^1].Id);
    }

    [Fact]
    public void An_event_that_arrived_twice_keeps_its_first_arrival()
    {
        var id = Event(7);
        var arrivals = EventArrivals.From([new(id, DayTwenty), new(id, Now), new(Event(8), DayTwenty)]);
        Assert.Equal((2, Now, null), (arrivals.Count, arrivals.Find(id), arrivals.Find(Event(9))));
        Assert.Same(EventArrivals.None, EventArrivals.From([]));
    }

    private static EventArrivals Arriving(HomeworkCycle cycle, Instant last) =>
        EventArrivals.From([
            .. cycle.Events.SkipLast(1).Select(static cycleEvent => KeyValuePair.Create(cycleEvent.Id, cycleEvent.At)),
            KeyValuePair.Create(cycle.Events[^1].Id, last),
        ]);

    private static void AssertPausedFrom(int day, HomeworkCycle cycle, EventArrivals? arrivals) =>
        Assert.Equal(Enumerable.Range(day, 40 - day), Days(cycle, arrivals));

    private static IEnumerable<int> Days(HomeworkCycle cycle, EventArrivals? arrivals)
    {
        var timeline = cycle.OccurrencesIn(ScheduleContext.In(DateTimeZone.Utc) with { Arrivals = arrivals ?? EventArrivals.None });
        return Enumerable.Range(0, 40).Where(day => timeline.IsPausedOn(First.PlusDays(day), Instant.MaxValue));
    }
}
