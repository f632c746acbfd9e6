using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.SleepDiaries;

public sealed class SleepWeekTests
{
    [Fact]
    public void The_two_weekly_efficiencies_differ_and_each_has_its_name()
    {
        var week = SleepWeek.Of([Night(1, 8, 60).Measure(), Night(2, 5, 0).Measure()]);
        Assert.Equal((2, 2), (week.NightsGiven, week.NightsUsed));
        Assert.Equal(((480m + 300) / 2, (420m + 300) / 2), (week.MeanTimeInBed, week.MeanTotalSleep));
        Assert.Equal((87.5m + 100) / 2, week.MeanOfNightlyEfficiencies);
        Assert.Equal(100m * 720 / 780, week.EfficiencyOfSums);
    }

    [Fact]
    public void Nights_that_are_incomplete_or_contradict_themselves_are_left_out_and_never_filled_in()
    {
        var week = SleepWeek.Of([Night(1, 8, 60).Measure(), (Night(2, 8, 0) with { MinutesToFallAsleep = null }).Measure(), Night(3, 8, 481).Measure()]);
        Assert.Equal((3, 1), (week.NightsGiven, week.NightsUsed));
        Assert.Equal(420, week.MeanTotalSleep);
        Assert.Equal([new LocalDate(2026, 1, 1)], week.WakeDates);
    }

    [Fact]
    public void Two_nights_of_one_date_are_both_left_out()
    {
        var week = SleepWeek.Of([Night(1, 8, 60).Measure(), Night(1, 7, 0).Measure(), Night(2, 6, 0).Measure()]);
        Assert.Equal([new LocalDate(2026, 1, 1)], week.RepeatedWakeDates);
        Assert.Equal((1, 360m), (week.NightsUsed, week.MeanTotalSleep));
    }

    [Fact]
    public void No_nights_have_no_averages()
    {
        var week = SleepWeek.Of([]);
        Assert.Equal(
            (0, null, null, null, null),
            (week.NightsUsed, week.MeanTimeInBed, week.MeanTotalSleep, week.MeanOfNightlyEfficiencies, week.EfficiencyOfSums));
        Assert.False(week.HasZone);
    }

    [Fact]
    public void One_night_without_a_zone_is_a_week_without_one()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        Assert.True(SleepWeek.Of([Night(1, 8, 0).Measure(zone), Night(2, 8, 0).Measure(zone)]).HasZone);
        Assert.False(SleepWeek.Of([Night(1, 8, 0).Measure(zone), Night(2, 8, 0).Measure()]).HasZone);
    }

    private static SleepNight Night(int day, int hours, int awake) => new()
    {
        WakeDate = new LocalDate(2026, 1, day),
        IntoBed = new LocalTime(0, 0),
        TriedToSleep = new LocalTime(0, 0),
        MinutesToFallAsleep = 0,
        MinutesAwake = awake,
        FinalAwakening = new LocalTime(hours, 0),
        OutOfBed = new LocalTime(hours, 0),
    };
}
