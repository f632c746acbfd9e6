using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.SleepDiaries;

public sealed class SleepNightMeasuresTests
{
    private static readonly LocalDate Date = new(2025, 3, 5);

    private static Gen<SleepNight> Nights =>
        from date in Generators.Dates
        from intoBed in Generators.Times
        from tried in Generators.Times
        from final in Generators.Times
        from outOf in Generators.Times
        from latency in Gen.Choose(0, 120)
        from awake in Gen.Choose(0, 120)
        from trying in Gen.Choose(0, 60)
        select new SleepNight
        {
            WakeDate = date,
            IntoBed = intoBed,
            TriedToSleep = tried,
            MinutesToFallAsleep = latency,
            MinutesAwake = awake,
            FinalAwakening = final,
            OutOfBed = outOf,
            MinutesTryingAfterFinalAwakening = trying,
        };

    [Fact]
    public void The_worked_example_holds()
    {
        var night = Night("22:30", "23:00", "06:30", "07:00").Measure();
        Assert.Equal((510m, 450m, 375m, 30m, 45m), (night.TimeInBed, night.SleepAttempt, night.TotalSleep, night.TerminalWake, night.WakeAfterSleepOnset));
        Assert.Equal(73.53m, decimal.Round(night.EfficiencyTimeInBed!.Value, 2));
        Assert.Equal(78.125m, night.EfficiencyLightsOut);
        Assert.Null(night.EfficiencySleepEpisode);
        Assert.Equal(SleepMeasureNoValueReason.NotFilledIn, night.WhyNot(SleepMeasure.EfficiencySleepEpisode));
        Assert.Null(night.WhyNot(SleepMeasure.EfficiencyTimeInBed));
    }

    [Fact]
    public void The_sleep_episode_counts_trying_on_and_not_lying_in()
    {
        var night = (Night("22:30", "23:00", "06:30", "07:00") with { MinutesTryingAfterFinalAwakening = 10 }).Measure();
        Assert.Equal(85, night.TotalWake);
        Assert.Equal(100m * 375 / 460, night.EfficiencySleepEpisode);
    }

    [Theory]
    [InlineData("22:30", "23:00", "06:30", "07:00", -1, -1, 0)]
    [InlineData("01:10", "01:20", "08:00", "08:10", 0, 0, 0)]
    [InlineData("09:00", "09:10", "15:20", "15:30", 0, 0, 0)]
    [InlineData("23:50", "00:10", "06:30", "07:00", -1, 0, 0)]
    [InlineData("23:10", "23:00", "06:30", "07:00", -1, -1, 0)]
    [InlineData("00:05", "23:55", "06:30", "07:00", 0, -1, 0)]
    [InlineData("11:00", "23:00", "06:30", "07:00", -1, -1, 0)]
    public void Clock_times_are_placed_from_the_end(string into, string tried, string final, string outOf, int intoDay, int triedDay, int finalDay)
    {
        var times = Night(into, tried, final, outOf).Measure().Times;
        Assert.Equal(
            (Date.PlusDays(intoDay), Date.PlusDays(triedDay), Date.PlusDays(finalDay), Date),
            (times.IntoBed!.Value.Date, times.TriedToSleep!.Value.Date, times.FinalAwakening!.Value.Date, times.OutOfBed!.Value.Date));
    }

    [Theory]
    [InlineData("23:10", "23:00", true)]
    [InlineData("11:00", "23:00", false)]
    [InlineData("10:59", "23:00", true)]
    [InlineData("23:00", "23:00", false)]
    public void More_than_twelve_hours_before_means_after(string into, string tried, bool triedFirst)
    {
        var measures = Night(into, tried, "06:30", "13:00").Measure();
        Assert.Equal(triedFirst, measures.Times.TriedBeforeIntoBed);
        Assert.Equal(triedFirst, RuleTable.CodesIn(measures.Findings).Contains(SleepDiaryRules.IntoBedAfterTrying.Code));
    }

    [Theory]
    [InlineData(2025, 3, 30, 450)]
    [InlineData(2025, 10, 26, 570)]
    [InlineData(2025, 10, 27, 510)]
    public void A_night_on_which_clocks_change_has_an_hour_less_or_more(int year, int month, int day, int timeInBed)
    {
        var night = Night("22:30", "23:00", "06:30", "07:00") with { WakeDate = new LocalDate(year, month, day) };
        Assert.Equal(timeInBed, night.Measure(DateTimeZoneProviders.Tzdb["Europe/London"]).TimeInBed);
        Assert.Equal(510, night.Measure(null).TimeInBed);
    }

    [Fact]
    public void Negative_sleep_is_not_accepted_and_has_no_percentage()
    {
        var night = (Night("22:30", "23:00", "06:30", "07:00") with { MinutesAwake = 421 }).Measure();
        Assert.Equal(-1, night.TotalSleep);
        Assert.False(night.IsAccepted);
        Assert.Null(night.EfficiencyTimeInBed);
        Assert.Equal(SleepMeasureNoValueReason.Contradiction, night.WhyNot(SleepMeasure.EfficiencyTimeInBed));
        Assert.True((Night("22:30", "23:00", "06:30", "07:00") with { MinutesAwake = 420 }).Measure().IsAccepted);
    }

    [Fact]
    public void A_negative_duration_is_not_accepted() =>
        Assert.False((Night("22:30", "23:00", "06:30", "07:00") with { MinutesAwake = -5 }).Measure().IsAccepted);

    [Theory]
    [InlineData("15:00", false)]
    [InlineData("14:59", true)]
    public void More_than_sixteen_hours_in_bed_is_a_finding(string into, bool found) => Assert.Equal(
        found, RuleTable.CodesIn(Night(into, "22:00", "06:30", "07:00").Measure().Findings).Contains(SleepDiaryRules.TwelveHourSlip.Code));

    [Fact]
    public void Minutes_awake_that_hold_the_time_after_the_final_awakening_lose_it()
    {
        var night = Night("22:30", "23:00", "06:30", "07:00") with { MinutesAwake = 75, MinutesAwakeIncludeFinalAwakening = true };
        Assert.Equal(375, night.Measure().TotalSleep);
        Assert.Equal(355, (night with { MinutesTryingAfterFinalAwakening = 10 }).Measure().TotalSleep);
    }

    [Fact]
    public void No_awakenings_are_no_minutes_awake_and_nothing_else_is_filled_in()
    {
        var night = Night("22:30", "23:00", "06:30", "07:00") with { MinutesAwake = null };
        Assert.Null(night.Measure().TotalSleep);
        Assert.Equal(420, (night with { Awakenings = 0 }).Measure().TotalSleep);
        Assert.Null((night with { Awakenings = 0, MinutesToFallAsleep = null }).Measure().TotalSleep);
        Assert.Null((night with { OutOfBed = null }).Measure().TimeInBed);
    }

    [Law(41)]
    public Property Times_stand_in_order_whatever_was_entered() => Law.Holds(Nights, static night =>
        {
            var times = night.Measure().Times;
            Assert.True(times.TriedToSleep <= times.FinalAwakening && times.FinalAwakening <= times.OutOfBed);
            Assert.True(times.OutOfBed!.Value.Date == night.WakeDate && times.FinalAwakening > times.OutOfBed.Value.PlusDays(-1));
            var untilTried = Period.Between(times.IntoBed!.Value, times.TriedToSleep!.Value, PeriodUnits.Ticks).Ticks;
            Assert.InRange(
                untilTried,
                times.TriedBeforeIntoBed ? -12 * NodaConstants.TicksPerHour : 0,
                times.TriedBeforeIntoBed ? 0 : 12 * NodaConstants.TicksPerHour);
        });

    [Law(42)]
    public Property Measures_hang_together_in_every_zone() => Law.Holds(Nights.SelectMany(night => Generators.Zones.Select(zone => (night, zone))), static pair =>
    {
        var measures = pair.night.Measure(pair.zone);
        Assert.Equal((double)measures.SleepAttempt!.Value, (double)(measures.TotalSleep + pair.night.MinutesToFallAsleep + pair.night.MinutesAwake)!.Value, 1e-9);
        Assert.Equal(measures.IsAccepted, measures.Findings.Errors.Count == 0);
        Assert.True(measures.TotalSleep >= 0 || !measures.IsAccepted);
        foreach (var measure in Enum.GetValues<SleepMeasure>())
        {
            Assert.NotEqual(measures.Get(measure) is null, measures.WhyNot(measure) is null);
        }

        Assert.True(measures.EfficiencySleepEpisode is null or (>= 0 and <= 100));
    });

    [Law(43)]
    public Property No_draft_throws() => Law.Holds(Gen.ArrayOf(Gen.Elements(true, false), 8).SelectMany(kept => Nights.Select(night => (kept, night))), static pair =>
    {
        var (kept, night) = pair;
        var draft = night with
        {
            WakeDate = kept[0] ? night.WakeDate : LocalDate.MinIsoValue,
            IntoBed = kept[1] ? night.IntoBed : null,
            TriedToSleep = kept[2] ? night.TriedToSleep : null,
            FinalAwakening = kept[3] ? night.FinalAwakening : null,
            OutOfBed = kept[4] ? night.OutOfBed : null,
            MinutesAwake = kept[5] ? int.MaxValue : int.MinValue,
            TimeZone = kept[6] ? null : "Australia/Lord_Howe",
        };
        Assert.NotNull(SleepDiaryKind.Instance.Validate(new SleepDiaryTask { Form = SleepDiaryForm.Core }, draft));
    });

    [Fact]
    public void An_unknown_measure_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Night("22:30", "23:00", "06:30", "07:00").Measure().Get((SleepMeasure)99));

    private static SleepNight Night(string into, string tried, string final, string outOf) => new()
    {
        WakeDate = Date,
        IntoBed = Time(into),
        TriedToSleep = Time(tried),
        MinutesToFallAsleep = 30,
        MinutesAwake = 45,
        FinalAwakening = Time(final),
        OutOfBed = Time(outOf),
    };

    private static LocalTime Time(string text) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;
}
