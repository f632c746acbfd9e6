using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Issues;

/// <summary>Three times a week may all be done on Monday: whatever is decided afterwards, they stay done.</summary>
public sealed class QuotaKeepsWhatWasDoneTests
{
    private static HomeworkSchedule ThriceAWeek =>
        HomeworkSchedule.Of(
            new TimesPerPeriod
            {
                Times = 3,
                Every = 7,
                Unit = PeriodUnit.Days,
            },
            Monday,
            ZonePolicy.Fixed("Europe/London"));

    private static HomeworkCycle TwiceOnMonday => Agreed(ThriceAWeek).With(At(1, 9)).With(At(1, 10));

    [Fact]
    public void Stopping_on_monday_takes_nothing_from_what_was_done_twice_on_monday()
    {
        var stopped = TwiceOnMonday.Stop(Client, At(1, 12)).OrThrow();
        Assert.Equal([new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 4)], DatesDone(stopped));
    }

    [Fact]
    public void A_review_that_waits_for_the_clients_yes_takes_nothing_either()
    {
        var reviewed = TwiceOnMonday.Submit(Client, At(1, 11)).OrThrow().Review(ReviewDecision.Repeat, new Review(), Clinician, At(1, 12)).OrThrow();
        Assert.Equal([new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 4)], DatesDone(reviewed));
    }

    [Fact]
    public void What_is_recorded_after_the_stop_is_for_no_day_of_the_period()
    {
        var stopped = TwiceOnMonday.Stop(Client, At(1, 12)).OrThrow().With(At(1, 13));
        Assert.Equal(2, DatesDone(stopped).Length);
    }

    [Fact]
    public void A_change_of_plan_on_the_day_of_the_yes_leaves_that_day_to_the_plan_that_was_answered()
    {
        var plan = Plan(ThriceAWeek);
        var cycle = HomeworkCycle
            .Propose(plan, Clinician, Start, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(Client, At(2, 12))
            .OrThrow()
            .With(At(1, 9), recorded: At(2, 13));
        Assert.Equal([Monday], DatesDone(cycle));

        var other = plan with { Schedule = HomeworkSchedule.Daily(Seven, Monday, ZonePolicy.Fixed("Europe/London")) };
        var refused = Assert.IsType<Refused>(cycle.Revise(other, Client, At(2, 14), from: Monday.PlusDays(1)));
        Assert.Equal(Monday.PlusDays(2), refused.FirstDate);
        var revised = cycle.Revise(other, Client, At(2, 14)).OrThrow();
        Assert.Equal(Monday.PlusDays(2), revised.Plan.EffectiveFrom);
        Assert.Equal([Monday], DatesDone(revised));
    }

    private static LocalDate[] DatesDone(HomeworkCycle cycle) =>
        [
            .. cycle
                .Match(AfterTheWeek, AdherenceContext.In(London))
                .Occurrences.Where(static matched => matched.Status == OccurrenceStatus.Done)
                .Select(static matched => matched.Occurrence.Local.Date),
        ];
}
