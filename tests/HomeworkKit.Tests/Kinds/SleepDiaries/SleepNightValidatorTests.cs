using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.SleepDiaries;

public sealed class SleepNightValidatorTests
{
    private static readonly RuleBreaks<SleepDiaryTask, SleepNight> Breaks = new(SleepDiaryKind.Instance)
    {
        { SleepDiaryRules.FormUnknown, static task => task with { Form = (SleepDiaryForm)9 } },
        { SleepDiaryRules.WakeDateMissing, static night => night with { WakeDate = null } },
        { SleepDiaryRules.WakeDateImpossible, static night => night with { WakeDate = new LocalDate(26, 3, 5) } },
        { SleepDiaryRules.ZoneUnknown, static night => night with { TimeZone = "Europe/Nowhere" } },
        { SleepDiaryRules.IntoBedMissing, static night => night with { IntoBed = null } },
        { SleepDiaryRules.TriedToSleepMissing, static night => night with { TriedToSleep = null } },
        { SleepDiaryRules.MinutesToFallAsleepMissing, static night => night with { MinutesToFallAsleep = null } },
        { SleepDiaryRules.AwakeningsMissing, static night => night with { Awakenings = null } },
        { SleepDiaryRules.MinutesAwakeMissing, static night => night with { MinutesAwake = null } },
        { SleepDiaryRules.FinalAwakeningMissing, static night => night with { FinalAwakening = null } },
        { SleepDiaryRules.OutOfBedMissing, static night => night with { OutOfBed = null } },
        { SleepDiaryRules.QualityMissing, static night => night with { Quality = null } },
        { SleepDiaryRules.TryingMissing, static night => night with { MinutesTryingAfterFinalAwakening = null } },
        { SleepDiaryRules.WokeEarlierMissing, static night => night with { WokeEarlierThanPlanned = null } },
        { SleepDiaryRules.MinutesEarlierMissing, static night => night with { MinutesEarlierThanPlanned = null } },
        { SleepDiaryRules.EstimatedSleepMissing, static night => night with { EstimatedSleepMinutes = null } },
        { SleepDiaryRules.RefreshedMissing, static night => night with { Refreshed = null } },
        { SleepDiaryRules.NapsMissing, static night => night with { Naps = null } },
        { SleepDiaryRules.NapMinutesMissing, static night => night with { NapMinutes = null } },
        { SleepDiaryRules.AlcoholMissing, static night => night with { AlcoholicDrinks = null } },
        { SleepDiaryRules.CaffeineMissing, static night => night with { CaffeinatedDrinks = null } },
        { SleepDiaryRules.LastDrinkMissing, static night => night with { LastCaffeinatedDrink = null } },
        { SleepDiaryRules.MedicationMissing, static night => night with { TookMedication = null } },
        { SleepDiaryRules.MedicationNameMissing, static night => night with { Medications = [new()] } },
        { SleepDiaryRules.MinutesNegative, static night => night with { NapMinutes = -1 } },
        { SleepDiaryRules.CountNegative, static night => night with { Awakenings = -1 } },
        { SleepDiaryRules.ScaleDiffers, static night => night with { Quality = Rating.Of(5, RatingScale.ZeroToTen) } },
        { SleepDiaryRules.NegativeSleep, static night => night with { MinutesAwake = 421 } },
        { SleepDiaryRules.IntoBedAfterGettingUp, static night => night with { IntoBed = new LocalTime(8, 0) } },
        { SleepDiaryRules.TryingTooLong, static night => night with { MinutesTryingAfterFinalAwakening = 31 } },
        { SleepDiaryRules.WakeShorterThanItsPart, static night => night with { MinutesAwake = 9, MinutesAwakeIncludeFinalAwakening = true } },
        { SleepDiaryRules.TwelveHourSlip, static night => night with { OutOfBed = new LocalTime(19, 0) } },
        { SleepDiaryRules.IntoBedAfterTrying, static night => night with { IntoBed = new LocalTime(23, 10) } },
        { SleepDiaryRules.SleepLongerThanBed, static night => night with { IntoBed = new LocalTime(1, 0) } },
        { SleepDiaryRules.AwakeningsAndMinutesDiffer, static night => night with { Awakenings = 0 } },
        { SleepDiaryRules.NapsAndMinutesDiffer, static night => night with { Naps = 0 } },
        { SleepDiaryRules.MedicationAndAnswerDiffer, static night => night with { TookMedication = false } },
    };

    public static TheoryData<string> Codes => Breaks.ToData();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_finds_what_it_is_for(string code) => Breaks.AssertFound(code);

    [Fact]
    public void Each_rule_has_a_row() => Breaks.AssertComplete(typeof(SleepDiaryRules), SleepDiaryRules.InTheFuture, SleepDiaryRules.Retrospective);

    [Fact]
    public void A_blank_night_is_missing_things_and_never_wrong() =>
        Breaks.AssertBlankIsNoError(new SleepDiaryTask { Form = SleepDiaryForm.ExpandedEvening }, new SleepNight());

    [Fact]
    public void The_core_asks_for_nothing_of_the_expanded_form()
    {
        var night = (SleepNight)SleepDiaryKind.Instance.GetExample().Entry with { Naps = null, Refreshed = null, TookMedication = null, Medications = [] };
        Assert.True(SleepDiaryKind.Instance.Validate(new SleepDiaryTask { Form = SleepDiaryForm.Core }, night).IsComplete);
    }

    [Fact]
    public void Sleep_on_the_night_that_clocks_go_back_is_judged_by_the_hour_that_was_slept_twice()
    {
        // 00:30 to 02:30 is three hours in London on this night; an hour awake and 90 minutes of falling asleep leave half an hour.
        var night = new SleepNight
        {
            WakeDate = new LocalDate(2025, 10, 26),
            IntoBed = new LocalTime(0, 30),
            TriedToSleep = new LocalTime(0, 30),
            MinutesToFallAsleep = 90,
            MinutesAwake = 60,
            FinalAwakening = new LocalTime(2, 30),
            OutOfBed = new LocalTime(2, 30),
        };
        Assert.Equal(-30, night.Measure().TotalSleep);
        Assert.False(night.Measure().HasZone);
        Assert.Equal(30, (night with { TimeZone = "Europe/London" }).Measure().TotalSleep);
        Assert.DoesNotContain(
            SleepDiaryRules.NegativeSleep.Code,
            RuleTable.CodesIn(new SleepNightValidator().GetReport(night with { TimeZone = "Europe/London" })));
    }
}
