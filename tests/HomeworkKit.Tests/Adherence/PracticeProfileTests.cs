using HomeworkKit.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

public sealed class PracticeProfileTests
{
    [Fact]
    public void Without_practice_there_are_zeros_and_reasons_and_never_a_number_that_means_nothing()
    {
        var profile = PracticeProfile.Of([], new ObservationPeriod(Monday, Monday.PlusDays(9)));
        Assert.Equal((0, 0, 0, 0, 0), (profile.Sessions, profile.ActiveDays, profile.SpanDays, profile.WeeksSpanned, profile.LongestDailyStreak));
        Assert.Equal((0d, 1d), (profile.Coverage, profile.LongestGapShare));
        Assert.Null(profile.MeanIntervalDays);
        Assert.Equal(PracticeProfileNoValueReason.FewerThanTwoDays, profile.WhyNot(nameof(PracticeProfile.LongestGapDays)));
        Assert.Equal(PracticeProfileNoValueReason.FewerThanThreeDays, profile.WhyNot(nameof(PracticeProfile.SdIntervalDays)));
        Assert.Equal(PracticeProfileNoValueReason.NoPractice, profile.WhyNot(nameof(PracticeProfile.DaysBeforeFirst)));
        Assert.Equal(PracticeProfileNoValueReason.NotObserved, PracticeProfile.Of([]).WhyNot(nameof(PracticeProfile.Coverage)));
    }

    [Fact]
    public void Coverage_needs_the_days_that_were_watched_and_gaps_count_at_both_ends()
    {
        var profile = PracticeProfile.Of([On(2), On(3), On(8)], new ObservationPeriod(Monday, Monday.PlusDays(9)));
        Assert.Equal((10, 0.3, 2, 1), (profile.ObservedDays, profile.Coverage, profile.DaysBeforeFirst, profile.DaysAfterLast));
        Assert.Equal((5, 0.4, 1, 2), (profile.LongestGapDays, profile.LongestGapShare, profile.ReturnsAfterGap, profile.LongestDailyStreak));
        Assert.Equal(1.0, profile.WeeklyCoverage);
        Assert.Equal([60m], profile.WeeklyMinutes);
    }

    [Fact]
    public void What_cannot_be_is_refused_without_naming_it()
    {
        Assert.Throws<ArgumentException>(() => PracticeProfile.Of([On(12)], new ObservationPeriod(Monday, Monday.PlusDays(9))));
        Assert.Throws<ArgumentException>(() => PracticeProfile.Of([], new ObservationPeriod(Monday, Monday.PlusDays(-1))));
        Assert.Throws<ArgumentException>(() => PracticeProfile.Of([new PracticeSession(Monday + Seven, Monday.At(new(18, 0)))]));
    }

    [Fact]
    public void All_of_it_the_evening_before_and_a_little_every_day_differ()
    {
        var (from, to) = (At(1, 0), At(8, 0));
        var crammed = PracticePacing.Of([At(7, 20), At(7, 21), At(7, 22)], from, to);
        var steady = PracticePacing.Of(Enumerable.Range(1, 7).Select(static day => At(day, 12)), from, to);
        Assert.Equal((0, 1, 0), (crammed.FirstDayShare, crammed.LastDayShare, crammed.Evenness));
        Assert.Equal(1, steady.Evenness!.Value, 1e-12);
        Assert.Equal(0, steady.MeanLead!.Value, 1e-12);
        Assert.True(crammed.MeanLead < -0.4);
        Assert.Equal(Duration.FromHours(12), steady.Latency);
        Assert.Null(PracticePacing.Of([], from, to).Evenness);
        Assert.Equal(-1.5, PracticePacing.Lead(2, 7, from, to, from + Duration.FromDays(3.5)));
    }

    [Fact]
    public void A_cycle_s_practice_is_what_was_done_between_sessions_in_its_own_zone()
    {
        var cycle = Agreed().With(At(1, 19), change: static attempt => attempt with { EndedAt = attempt.PerformedAt + Duration.FromMinutes(12.5) })
            .With(At(2, 19), AttemptOutcome.NotDone).With(At(3, 19), change: static attempt => attempt with { Setting = Setting.InSession });
        var session = Assert.Single(PracticeSession.Of(cycle, AfterTheWeek, AdherenceContext.Utc));
        Assert.Equal((Monday + Seven, 12.5m), (session.Start, session.Minutes));
    }

    private static PracticeSession On(int day) => new(Monday.PlusDays(day) + Seven, Monday.PlusDays(day).At(new(19, 20)));
}
