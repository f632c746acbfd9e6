using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Issues;

/// <summary>
/// A plan that was changed more often than anybody would is changed from a date that surely takes nothing from an attempt, without allocating all attempts
/// again.
/// </summary>
public sealed class LongHistoriesChangePlansTests
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

    [Theory]
    [InlineData(40)]
    [InlineData(560)]
    public void However_long_it_is_no_change_takes_an_occurrence_from_an_attempt(int changes)
    {
        var cycle = Agreed(ThriceAWeek);
        for (var i = 0; i < changes; i++)
        {
            var now = Start + Duration.FromHours(12 * (i + 2));
            cycle = cycle.With(now).Revise(cycle.Assignment with { Title = "plan " + i }, Client, now).OrThrow();
        }

        var end = Start + Duration.FromHours(12 * (changes + 2));
        var before = Answered(cycle, end);
        var daily = cycle.Assignment with { Schedule = HomeworkSchedule.Daily(Seven, Monday, ZonePolicy.Fixed("Europe/London")) };
        var revised = cycle.Revise(daily, Client, end).OrThrow();
        Assert.Equal(before, Answered(revised, end));
        Assert.InRange(revised.Plan.EffectiveFrom!.Value, end.InUtc().Date, end.InUtc().Date.PlusDays(changes < 100 ? 7 : 9));
        var refused = Assert.IsType<Refused>(cycle.Revise(daily, Client, end, from: revised.Plan.EffectiveFrom.Value.PlusDays(-1)));
        Assert.Equal(revised.Plan.EffectiveFrom, refused.FirstDate);
        Assert.Equal(revised, HomeworkCycle.Replay([.. revised.Events], HomeworkCatalog.BuiltIn).OrThrow());
        Assert.Equal(revised.PlansInEffect, HomeworkCycle.Replay([.. revised.Events], HomeworkCatalog.BuiltIn).OrThrow().PlansInEffect);
    }

    private static List<(AttemptId?, OccurrenceId?)> Answered(HomeworkCycle cycle, Instant asOf) =>
        [.. cycle.Match(asOf, AdherenceContext.In(London)).Attempts.Select(static matched => (matched.Attempt.Id, matched.Occurrence))];
}
