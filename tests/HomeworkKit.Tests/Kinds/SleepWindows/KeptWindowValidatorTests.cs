using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.SleepWindows;

public sealed class KeptWindowValidatorTests
{
    private static readonly RuleBreaks<SleepWindowTask, SleepWindowEntry> Breaks = new(SleepWindowKind.Instance)
    {
        { SleepWindowRules.BedTimeMissing, static task => task with { BedTime = null } },
        { SleepWindowRules.RiseTimeMissing, static task => task with { RiseTime = null } },
        { SleepWindowRules.WindowEmpty, static task => task with { BedTime = task.RiseTime } },
        { SleepWindowRules.ContraindicationNotAsked, static task => task with { Contraindications = [] } },
        { SleepWindowRules.ContraindicationTwice, static task => task with { Contraindications = [.. task.Contraindications, task.Contraindications[0]] } },
        { SleepWindowRules.ContraindicationApplies, static task => task with { Contraindications = [task.Contraindications[0] with { Applies = true }] } },
        { SleepWindowRules.BelowFloor, static task => task with { BedTime = new LocalTime(2, 1) } },
        { SleepWindowRules.WakeDateMissing, static night => night with { WakeDate = null } },
        { SleepWindowRules.IntoBedMissing, static night => night with { IntoBed = null } },
        { SleepWindowRules.OutOfBedMissing, static night => night with { OutOfBed = null } },
        { SleepWindowRules.SleepinessMissing, static night => night with { Sleepiness = null } },
        { SleepWindowRules.ScaleDiffers, static night => night with { Sleepiness = Rating.Of(3, RatingScale.OneToSeven) } },
        { SleepWindowRules.StimulusControlMissing, static night => night with { StimulusControl = null } },
        { SleepWindowRules.StimulusControlPartMissing, static night => night with { StimulusControl = night.StimulusControl! with { NapMinutes = null } } },
        { SleepWindowRules.SleepyInDanger, static night => night with { SleepyInDanger = true } },
    };

    public static TheoryData<string> Codes => Breaks.ToData();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_finds_what_it_is_for(string code) => Breaks.AssertFound(code);

    [Fact]
    public void Each_rule_has_a_row() => Breaks.AssertComplete(
        typeof(SleepWindowRules),
        SleepWindowRules.MeanSleepRange,
        SleepWindowRules.NightsNegative,
        SleepWindowRules.EfficiencyRange,
        SleepWindowRules.CurrentWindowRange,
        SleepWindowRules.TimeInBedRange,
        SleepWindowRules.TimeInBedBelowSleep,
        SleepWindowRules.StepsLeftRange,
        SleepWindowRules.WindowAndEfficiencyGoTogether);

    [Fact]
    public void A_blank_window_is_missing_things_and_never_wrong() => Breaks.AssertBlankIsNoError(new SleepWindowTask(), new SleepWindowEntry());

    [Theory]
    [InlineData(23, 0, 7, 0, 480)]
    [InlineData(1, 0, 7, 0, 360)]
    [InlineData(7, 0, 1, 0, 1080)]
    public void The_window_goes_forward_round_the_clock(int bedHour, int bedMinute, int riseHour, int riseMinute, int minutes) => Assert.Equal(
        minutes, new SleepWindowTask { BedTime = new LocalTime(bedHour, bedMinute), RiseTime = new LocalTime(riseHour, riseMinute) }.WindowMinutes);

    [Fact]
    public void What_was_kept_is_compared_the_shorter_way_round()
    {
        var task = new SleepWindowTask { BedTime = new LocalTime(23, 50), RiseTime = new LocalTime(6, 0) };
        var kept = new SleepWindowEntry { IntoBed = new LocalTime(0, 20), OutOfBed = new LocalTime(5, 45) };
        Assert.Equal(new SleepWindowDifference(30, -15), kept.CompareWith(task));
        Assert.Equal(new SleepWindowDifference(null, null), new SleepWindowEntry().CompareWith(task));
        Assert.Equal(-30, (kept with { IntoBed = new LocalTime(23, 50) }).CompareWith(task with { BedTime = new LocalTime(0, 20) }).IntoBed);
    }
}
