using HomeworkKit.Adherence;
using HomeworkKit.Kinds;

namespace HomeworkKit.Research.Tests.Process;

public sealed class ProcessFiguresTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 1, 12, 0);

    private static ExposureRecord Exposure(FearedOutcomeOccurrence? occurred, params int[] suds) => new()
    {
        StartedAt = Noon,
        Series = [.. suds.Select(static (value, index) => new SudsReading { Minute = index, Value = value })],
        AnticipatedSuds = 90,
        ExpectancyBefore = 80,
        ExpectancyAfter = 30,
        Occurred = occurred,
    };

    [Fact]
    public void An_exposure_gives_the_cores_numbers()
    {
        var figures = ProcessFigures.Of(Exposure(FearedOutcomeOccurrence.No, 40, 80, 20).GetOutcome());

        Assert.Equal(80, figures[ProcessDefinitions.SudsPeak].Value);
        Assert.Equal(60, figures[ProcessDefinitions.WithinSessionPeak].Value);
        Assert.Equal(20, figures[ProcessDefinitions.WithinSessionInitial].Value);
        Assert.Equal(75, figures[ProcessDefinitions.WithinSessionPercent].Value);
        Assert.Equal(10, figures[ProcessDefinitions.Overprediction].Value);
        Assert.Equal(50, figures[ProcessDefinitions.ExpectancyChange].Value);
        Assert.Equal(80, figures[ProcessDefinitions.ExpectancyViolation].Value);
        Assert.Equal(NoValueReason.NotRecorded, figures[ProcessDefinitions.Activation].Reason);
    }

    [Fact]
    public void A_feared_outcome_that_came_leaves_no_violation_to_measure()
    {
        var figures = ProcessFigures.Of(Exposure(FearedOutcomeOccurrence.Yes, 0, 0).GetOutcome());
        Assert.Equal(NoValueReason.NotApplicable, figures[ProcessDefinitions.ExpectancyViolation].Reason);
        Assert.Equal(NoValueReason.ZeroDivisor, figures[ProcessDefinitions.WithinSessionPercent].Reason);
        Assert.Equal(NoValueReason.NotRecorded, ProcessFigures.Of(Exposure(null, 1).GetOutcome())[ProcessDefinitions.ExpectancyViolation].Reason);
    }

    [Fact]
    public void Repeats_count_those_with_a_peak()
    {
        var figures = ProcessFigures.Of(ExposureRepeats.Of([Exposure(null, 80), Exposure(null), Exposure(null, 50)]));
        Assert.Equal(
            (30d, 2, 1),
            (
                figures[ProcessDefinitions.BetweenSessions].Value!.Value,
                figures[ProcessDefinitions.BetweenSessions].Count,
                figures[ProcessDefinitions.BetweenSessions].Missing));
        Assert.Equal(-15, figures[ProcessDefinitions.PeakSlope].Value!.Value, 1e-12);
        Assert.Equal(NoValueReason.TooFewValues, ProcessFigures.Of(ExposureRepeats.Of([Exposure(null, 80)]))[ProcessDefinitions.PeakSlope].Reason);
    }

    [Fact]
    public void A_thought_record_counts_the_emotions_rated_twice()
    {
        var record = new ThoughtRecord
        {
            Emotions = [new EmotionRating { Before = 80, After = 40 }, new EmotionRating { Before = 60 }],
            Thoughts = [new AutomaticThought { BeliefBefore = 90, BeliefAfter = 50, IsHot = true }],
        };
        var figures = ProcessFigures.Of(record.GetChanges());

        Assert.Equal(-40, figures[ProcessDefinitions.BeliefChange].Value);
        Assert.Equal(
            (-40d, 1, 1),
            (
                figures[ProcessDefinitions.EmotionChange].Value!.Value,
                figures[ProcessDefinitions.EmotionChange].Count,
                figures[ProcessDefinitions.EmotionChange].Missing));
        Assert.Equal(50, figures[ProcessDefinitions.EmotionReduction].Value);
        var zero = new ThoughtRecord { Emotions = [new EmotionRating { Before = 0, After = 0 }] }.GetChanges();
        Assert.Equal(NoValueReason.ZeroDivisor, ProcessFigures.Of(zero)[ProcessDefinitions.EmotionReduction].Reason);
        Assert.Equal(NoValueReason.NotRecorded, ProcessFigures.Of(zero)[ProcessDefinitions.BeliefChange].Reason);
    }

    [Fact]
    public void An_experiment_gives_the_change_of_both_beliefs()
    {
        var figures = ProcessFigures.Of(
            new BehaviouralExperiment
            {
                BeliefBefore = 80,
                BeliefAfter = 35,
                HeartBeliefBefore = 90,
                HeartBeliefAfter = 70,
                AlternativeBefore = 10,
            }.GetOutcome());
        Assert.Equal(-45, figures[ProcessDefinitions.ExperimentBeliefChange].Value);
        Assert.Equal(-20, figures[ProcessDefinitions.ExperimentHeartBeliefChange].Value);
        Assert.Equal(
            NoValueReason.NotRecorded,
            ProcessFigures.Of(new BehaviouralExperiment { HeartBeliefBefore = 90 }.GetOutcome())[ProcessDefinitions.ExperimentHeartBeliefChange].Reason);
        Assert.Equal(NoValueReason.NotRecorded, figures[ProcessDefinitions.ExperimentAlternativeChange].Reason);
    }

    [Fact]
    public void A_night_has_three_efficiencies_and_a_week_two_averages()
    {
        var night = new SleepNight
        {
            WakeDate = new LocalDate(2026, 3, 2),
            IntoBed = new LocalTime(23, 0),
            TriedToSleep = new LocalTime(23, 30),
            MinutesToFallAsleep = 30,
            MinutesAwake = 60,
            FinalAwakening = new LocalTime(6, 0),
            OutOfBed = new LocalTime(7, 0),
            MinutesTryingAfterFinalAwakening = 30,
        };
        var short_ = night with { WakeDate = new LocalDate(2026, 3, 3), MinutesAwake = 150 };
        var figures = ProcessFigures.Of(night.Measure());

        Assert.Equal(300, figures[ProcessDefinitions.TotalSleep].Value);
        Assert.Equal(62.5, figures[ProcessDefinitions.EfficiencyTimeInBed].Value);
        Assert.Equal(100 * 300 / 450.0, figures[ProcessDefinitions.EfficiencyLightsOut].Value!.Value, 1e-9);
        Assert.Equal(100 * 300 / 420.0, figures[ProcessDefinitions.EfficiencySleepEpisode].Value!.Value, 1e-9);
        var week = ProcessFigures.Of(SleepWeek.Of([night.Measure(), short_.Measure(), new SleepNight { WakeDate = new LocalDate(2026, 3, 4) }.Measure()]));
        Assert.Equal(
            (255d, 2, 5),
            (
                week[ProcessDefinitions.WeekMeanTotalSleep].Value!.Value,
                week[ProcessDefinitions.WeekMeanTotalSleep].Count,
                week[ProcessDefinitions.WeekMeanTotalSleep].Missing));
        Assert.Equal(100 * 510 / 960.0, week[ProcessDefinitions.WeekEfficiencyOfSums].Value!.Value, 1e-9);
        Assert.Equal(NoValueReason.NotRecorded, ProcessFigures.Of(new SleepNight().Measure())[ProcessDefinitions.EfficiencyTimeInBed].Reason);
        Assert.Equal(NoValueReason.TooFewValues, ProcessFigures.Of(SleepWeek.Of([]))[ProcessDefinitions.WeekEfficiencyOfSums].Reason);
    }

    [Fact]
    public void Practice_and_its_pacing_are_the_cores()
    {
        PracticeSession[] sessions = [new(new LocalDateTime(2026, 3, 1, 9, 0), new LocalDateTime(2026, 3, 1, 9, 20)), new(new LocalDateTime(2026, 3, 4, 9, 0))];
        var practice = ProcessFigures.Of(PracticeProfile.Of(sessions));
        Assert.Equal(
            (20d, 1, 1),
            (
                practice[ProcessDefinitions.PracticeMinutes].Value!.Value,
                practice[ProcessDefinitions.PracticeMinutes].Count,
                practice[ProcessDefinitions.PracticeMinutes].Missing));
        Assert.Equal(3, practice[ProcessDefinitions.PracticeLongestGap].Value);
        Assert.Equal(NoValueReason.NotRecorded, practice[ProcessDefinitions.PracticeCoverage].Reason);
        Assert.Equal(NoValueReason.TooFewValues, practice[ProcessDefinitions.PracticeIrregularity].Reason);

        var pacing = ProcessFigures.Of(PracticePacing.Of([Noon, Noon + Duration.FromHours(160)], Noon, Noon + Duration.FromDays(7)));
        Assert.Equal(0.5, pacing[ProcessDefinitions.BurstShare].Value);
        Assert.Equal(0, pacing[ProcessDefinitions.FirstPractice].Value);
        Assert.Equal(
            NoValueReason.TooFewValues,
            ProcessFigures.Of(PracticePacing.Of([], Noon, Noon + Duration.FromDays(7)))[ProcessDefinitions.BurstShare].Reason);
    }

    [Fact]
    public void The_lead_over_an_even_pace_by_a_moment_is_the_cores()
    {
        var (from, to) = (Noon, Noon + Duration.FromDays(7));
        var behind = ProcessFigures.PaceLead(2, 10, from, to, from + Duration.FromDays(3.5));
        Assert.Equal((-0.3, 2), (Math.Round(behind.Value!.Value, 12), behind.Count));
        Assert.Equal(0.2, ProcessFigures.PaceLead(12, 10, from, to, to + Duration.FromDays(9)).Value!.Value, 1e-12);
        Assert.Equal(NoValueReason.NothingDue, ProcessFigures.PaceLead(1, 0, from, to, to).Reason);
        Assert.Throws<ArgumentException>(() => ProcessFigures.PaceLead(1, 1, to, from, to));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessFigures.PaceLead(-1, 1, from, to, to));
    }

    [Fact]
    public void A_set_knows_only_its_own_figures() =>
        Assert.Throws<KeyNotFoundException>(() => ProcessFigures.Of(ExposureRepeats.Of([]))[ProcessDefinitions.SudsPeak]);
}
