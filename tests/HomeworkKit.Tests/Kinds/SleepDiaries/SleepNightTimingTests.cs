using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.SleepDiaries;

public sealed class SleepNightTimingTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly Instant GotUp = Instant.FromUtc(2026, 7, 1, 6, 0);
    private static readonly SleepNight Night = new() { WakeDate = new LocalDate(2026, 7, 1), OutOfBed = new LocalTime(7, 0) };

    [Fact]
    public void A_night_that_has_not_ended_lies_in_the_future()
    {
        Assert.Equal([SleepDiaryRules.InTheFuture.Code], RuleTable.CodesIn(Night.ValidateTiming(GotUp - Duration.FromMinutes(1), London)));
        Assert.Empty(Night.ValidateTiming(GotUp, London).Findings);
    }

    [Fact]
    public void A_date_in_the_future_is_enough() =>
        Assert.Equal(
            [SleepDiaryRules.InTheFuture.Code],
            RuleTable.CodesIn((Night with { OutOfBed = null }).ValidateTiming(GotUp - Duration.FromHours(24), London)));

    [Fact]
    public void More_than_a_day_later_is_from_memory()
    {
        Assert.Empty(Night.ValidateTiming(GotUp + Duration.FromHours(24), London).Findings);
        Assert.Equal([SleepDiaryRules.Retrospective.Code], RuleTable.CodesIn(Night.ValidateTiming(GotUp + Duration.FromHours(25), London)));
        Assert.Empty(Night.ValidateTiming(GotUp + Duration.FromHours(25), London, retrospectiveAfter: Duration.FromHours(48)).Findings);
        Assert.Empty(Night.ValidateTiming(GotUp + Duration.FromHours(90), London, recordedAt: GotUp + Duration.FromHours(1)).Findings);
    }

    [Fact]
    public void A_blank_night_is_judged_by_nothing() => Assert.Empty(new SleepNight().ValidateTiming(GotUp, London).Findings);
}
