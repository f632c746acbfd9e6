using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Issues;

/// <summary>Dates on floating plans were those of UTC: a day ahead in a New York evening, a day behind in an Auckland morning.</summary>
public sealed class APersonsDateIsInTheirZone
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly DateTimeZone Auckland = DateTimeZoneProviders.Tzdb["Pacific/Auckland"];
    private static readonly LocalDate Ninth = new(2026, 3, 9);

    [Fact]
    public void A_revision_of_a_New_York_evening_takes_effect_on_the_next_local_day()
    {
        var (cycle, now) = DoneAt(NewYork, 20);
        var other = cycle.Assignment with { Title = "other" };
        Assert.Equal(Ninth.PlusDays(1), cycle.Revise(other, Client, now, from: Ninth.PlusDays(1), zone: NewYork).OrThrow().Plan.EffectiveFrom);
        Assert.Equal(Ninth.PlusDays(1), cycle.Revise(other, Client, now, zone: NewYork).OrThrow().Plan.EffectiveFrom);
    }

    [Fact]
    public void A_revision_of_an_Auckland_morning_leaves_the_attempt_of_that_morning_its_day()
    {
        var (cycle, now) = DoneAt(Auckland, 8);
        var other = cycle.Assignment with { Title = "other" };
        Assert.IsType<Refused>(cycle.Revise(other, Client, now, from: Ninth, zone: Auckland));
        Assert.Equal(Ninth.PlusDays(1), cycle.Revise(other, Client, now, zone: Auckland).OrThrow().Plan.EffectiveFrom);
    }

    [Fact]
    public void A_punctual_New_Yorker_is_on_time()
    {
        var cycle = Agreed(Week(ZonePolicy.Floating));
        for (var day = 0; day < 5; day++)
        {
            cycle = cycle.With(NewYork.AtStrictly(Monday.PlusDays(day).At(new LocalTime(22, 0))).ToInstant());
        }

        Assert.Equal(
            "5 of 5",
            cycle.Adherence(AdherenceDefinition.SoFarStrict, NewYork.AtStartOfDay(Monday.PlusDays(5)).ToInstant(), AdherenceContext.In(NewYork)).Said());
    }

    [Fact]
    public void The_attempt_tells_its_own_day_where_the_host_knows_of_no_journey()
    {
        // Eleven in the evening in New York is the next morning in London, where the host believes the client to be.
        var at = NewYork.AtStrictly(Monday.At(new LocalTime(23, 0))).ToInstant();
        var cycle = Agreed(Week(ZonePolicy.Floating)).With(at, change: static attempt => attempt with { TimeZone = NewYork.Id });
        Assert.Equal(Monday, Assert.Single(cycle.Match(AfterTheWeek, AdherenceContext.In(London)).Attempts).Attempt.Date);
        Assert.Equal(Monday, Assert.Single(PracticeSession.Of(cycle, AfterTheWeek, AdherenceContext.In(London))).Start.Date);
    }

    [Fact]
    public void Without_a_zone_a_floating_plan_is_replayed_in_UTC_with_a_finding()
    {
        var (cycle, now) = DoneAt(null, 20);
        cycle = cycle.Revise(cycle.Assignment with { Title = "other" }, Client, now).OrThrow();
        Assert.Equal(2, cycle.Warnings(now + Duration.FromDays(1)).Count(static warning => warning.Code == CycleCodes.DateInUtc));
        var (told, later) = DoneAt(NewYork, 20);
        told = told.Revise(told.Assignment with { Title = "other" }, Client, later, zone: NewYork).OrThrow();
        Assert.Empty(told.Warnings(later + Duration.FromDays(1)));
        Assert.Empty(Agreed(Week()).With(At(1, 19)).Warnings(AfterTheWeek));
    }

    [Theory]
    [InlineData("Atlantis/Capital")]
    [InlineData("")]
    [InlineData("not a zone at all \u2603")]
    public void An_unknown_zone_is_kept_and_reported(string zone)
    {
        var cycle = Agreed(Week(ZonePolicy.Floating)).With(At(1, 19), change: attempt => attempt with { TimeZone = zone });
        Assert.Equal(CycleCodes.ZoneUnknown, Assert.Single(cycle.Warnings(AfterTheWeek)).Code);
        Assert.Equal("1 of 7", cycle.Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, AdherenceContext.In(London)).Said());
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var again = json.Read(json.Write(cycle));
        Assert.Equal(zone, Assert.Single(again.Attempts).Attempt.TimeZone);
        Assert.Equal(cycle, again);
    }

    [Fact]
    public void The_date_of_a_decision_is_kept_by_JSON()
    {
        var cycle = Agreed(Week(ZonePolicy.Floating)).Pause(Client, At(2, 2), zone: NewYork).OrThrow();
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        Assert.Equal(Monday, Assert.IsType<Paused>(json.Read(json.Write(cycle)).Events[^1]).On);
    }

    [Fact]
    public void A_date_that_no_zone_has_at_the_moment_is_refused()
    {
        var cycle = Agreed(Week(ZonePolicy.Floating));
        var paused = new Paused { Id = EventId.New(At(2, 2)), Assignment = cycle.Id, By = Client, At = At(2, 2), On = Monday.PlusDays(30) };
        Assert.Equal(CycleCodes.DateOfAnotherDay, Assert.IsType<Refused>(cycle.Apply(paused)).Code);
    }

    [Fact]
    public void Moves_that_overlap_or_run_backwards_are_used_in_order_and_reported()
    {
        var (tokyo, paris) = (DateTimeZoneProviders.Tzdb["Asia/Tokyo"], DateTimeZoneProviders.Tzdb["Europe/Paris"]);
        var odd = ScheduleContext.In(London, new TimeZonePeriod(At(5, 0), paris), new TimeZonePeriod(At(3, 0), NewYork), new TimeZonePeriod(At(3, 0), tokyo));
        Assert.Equal([ScheduleCodes.MovesRunBackwards, ScheduleCodes.MovesOverlap], odd.FindProblems().Select(static problem => problem.Code));
        Assert.Equal([London, tokyo, paris], new[] { At(2, 0), At(4, 0), At(6, 0) }.Select(odd.ZoneAt));
        var straight = ScheduleContext.In(London, new TimeZonePeriod(At(3, 0), tokyo), new TimeZonePeriod(At(5, 0), paris));
        Assert.Empty(straight.FindProblems());
        var cycle = Agreed(Week(ZonePolicy.Floating));
        Assert.Equal(
            cycle.Match(AfterTheWeek, new AdherenceContext { Schedule = straight }).Occurrences,
            cycle.Match(AfterTheWeek, new AdherenceContext { Schedule = odd }).Occurrences);
    }

    [Fact]
    public void The_zone_of_an_attempt_is_for_client_and_clinician_alone()
    {
        var cycle = Agreed(Week(ZonePolicy.Floating)).With(At(1, 19), change: static attempt => attempt with { TimeZone = NewYork.Id })
            .Share(Audience.Supporter, Client, At(1, 20)).OrThrow();
        Assert.Equal(NewYork.Id, Assert.Single(cycle.VisibleTo(Clinician).Attempts).Attempt.TimeZone);
        Assert.Null(Assert.Single(cycle.VisibleTo(Actor.Supporter("s-1")).Attempts).Attempt.TimeZone);
    }

    private static (HomeworkCycle Cycle, Instant Now) DoneAt(DateTimeZone? zone, int hour)
    {
        var at = (zone ?? NewYork).AtStrictly(Ninth.At(new LocalTime(hour, 30))).ToInstant();
        var plan = Plan(HomeworkSchedule.Daily(Seven, Monday) with { End = Monday.PlusDays(20) });
        var cycle = HomeworkCycle.Propose(plan, Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Start, zone: zone).OrThrow();
        var attempt = new Attempt { Id = AttemptId.New(at), PerformedAt = at, Outcome = AttemptOutcome.Done };
        return (cycle.RecordAttempt(attempt, Client, at, zone: zone).OrThrow(), at + Duration.FromMinutes(30));
    }
}
