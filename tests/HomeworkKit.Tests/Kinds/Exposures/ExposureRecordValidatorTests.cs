using HomeworkKit.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Kinds.Exposures;

public sealed class ExposureRecordValidatorTests
{
    private static readonly ExposureTask Plain = new() { Format = ExposureFormat.Graded, Step = ExposureSamples.StepId(1) };

    private static readonly ExposureRecord Done = ExposureSamples.Record;

    private static readonly ExposureTask Interoceptive = Plain with { Type = ExposureType.Interoceptive, MedicalScreening = ExposureSamples.AllNo };

    private static readonly ExposureTask Imaginal = Plain with { Type = ExposureType.Imaginal };

    private static readonly ExposureRecord NotStarted = new() { Situation = "Lift" };

    private static readonly ResponsePrevention Part = Done.ResponsePrevention!;

    private static readonly Dictionary<string, (ExposureTask Task, ExposureRecord Record)> Breaches = new(StringComparer.Ordinal)
    {
        [ExposureRules.SituationMissing.Code] = (Plain with { Step = null }, Done with { Situation = " ", Step = null }),
        [ExposureRules.MinutesNegative.Code] = (Plain, Done with { PlannedMinutes = -1 }),
        [ExposureRules.FearedOutcomeMissing.Code] = (Plain, Done with { FearedOutcome = " " }),
        [ExposureRules.ExpectancyBeforeMissing.Code] = (Plain, Done with { ExpectancyBefore = null }),
        [ExposureRules.ExpectancyAfterMissing.Code] = (Plain, Done with { ExpectancyAfter = null }),
        [ExposureRules.OccurredMissing.Code] = (Plain, Done with { Occurred = null }),
        [PredictionRules.AmendmentReasonMissing.Code] = (Plain, Done with { Amendments = [Done.Amendments[0] with { Reason = "" }] }),
        [PredictionRules.AmendedBeforeStart.Code] = (
            Plain,
            Done with
            {
                Amendments = [Done.Amendments[0] with { AmendedAt = Done.StartedAt!.Value - Duration.Epsilon }],
            }),
        [ExposureRules.SeriesMissing.Code] = (Plain with { AskSeries = true }, Done with { Series = [] }),
        [ExposureRules.TimeNegative.Code] = (Plain, Done with { Series = ExposureSamples.Series((-1, 85), (30, 35)) }),
        [ExposureRules.TimesNotIncreasing.Code] = (Plain, Done with { Series = ExposureSamples.Series((5, 85), (5, 35)) }),
        [ExposureRules.PeakMissing.Code] = (Plain, Done with { Series = [], PeakSuds = null }),
        [ExposureRules.EndMissing.Code] = (Plain, Done with { Series = [], EndSuds = null }),
        [ExposureRules.PeakBelowReading.Code] = (Plain, Done with { PeakSuds = 84 }),
        [ExposureRules.PeakBelowEnd.Code] = (Plain, Done with { Series = [], PeakSuds = 34 }),
        [ExposureRules.PeakNotInSeries.Code] = (Plain, Done with { PeakSuds = 86 }),
        [ExposureRules.EndNotLastReading.Code] = (Plain, Done with { EndSuds = 34 }),
        [ExposureRules.DurationMissing.Code] = (Plain, Done with { ActualMinutes = null }),
        [ExposureRules.DurationTooShort.Code] = (Plain, Done with { ActualMinutes = 29 }),
        [ExposureRules.StopReasonMissing.Code] = (Plain, Done with { StopReason = null }),
        [ExposureRules.DisconfirmedYetOccurred.Code] = (
            Plain,
            Done with
            {
                Occurred = FearedOutcomeOccurrence.Yes,
                StopReason = ExposureStopReason.ExpectancyDisconfirmed,
            }),
        [ExposureRules.LearnedMissing.Code] = (Plain, Done with { Learned = " " }),
        [ExposureRules.SensationIntensityMissing.Code] = (Interoceptive, Done with { SensationSimilarity = 70 }),
        [ExposureRules.SensationSimilarityMissing.Code] = (Interoceptive, Done with { SensationIntensity = 70 }),
        [ExposureRules.SensationsElsewhere.Code] = (Plain with { Type = ExposureType.InVivo }, Done with { SensationSimilarity = 70 }),
        [ExposureRules.VividnessMissing.Code] = (Imaginal, Done),
        [ExposureRules.VividnessElsewhere.Code] = (Plain with { Type = ExposureType.Virtual }, Done with { Vividness = 70 }),
        [ExposureRules.MasteredYetLeft.Code] = (Plain, Done with { Mastered = true, StopReason = ExposureStopReason.LeftEarly }),
        [CourageRules.CourageMissing.Code] = (Plain with { AskCourage = true }, Done with { Courage = null }),
        [CourageRules.DiscomfortMissing.Code] = (Plain, Done with { Courage = Done.Courage! with { ExpectedDiscomfort = null } }),
        [CourageRules.WillingnessMissing.Code] = (Plain, Done with { Courage = Done.Courage! with { Willingness = null } }),
        [CourageRules.WhatForMissing.Code] = (Plain, Done with { Courage = Done.Courage! with { WhatFor = " " } }),
        [ExposureRules.ResponsePreventionMissing.Code] = (ExposureSamples.Task, Done with { ResponsePrevention = null }),
        [ExposureRules.UrgeMissing.Code] = (Plain, Done with { ResponsePrevention = Part with { Urge = null } }),
        [ExposureRules.ResistedMissing.Code] = (Plain, Done with { ResponsePrevention = Part with { Resisted = null } }),
        [ExposureRules.DelayMissing.Code] = (Plain, Done with { ResponsePrevention = Part with { DelayMinutes = null } }),
        [ExposureRules.DelayWithoutDelaying.Code] = (Plain, Done with { ResponsePrevention = Part with { Resisted = RitualResistance.Partly } }),
        [ExposureRules.RitualsDespiteResisting.Code] = (
            Plain,
            Done with
            {
                ResponsePrevention = Part with { Resisted = RitualResistance.Fully, DelayMinutes = null },
            }),
        [ExposureRules.RitualCountNegative.Code] = (Plain, Done with { ResponsePrevention = Part with { RitualCount = -1 } }),
        [ExposureRules.RatingItemForm.Code] = (
            Plain,
            Done with
            {
                ResponsePrevention = Part with { Ratings = [Part.Ratings[0] with { Item = "Effort to refrain" }] },
            }),
    };

    // These break another rule too, since they say that nothing happened yet.
    private static readonly string[] WithCompany = [ExposureRules.StartMissing.Code, ExposureRules.AfterWithoutStart.Code];

    public static TheoryData<string> Codes => [.. Breaches.Keys];

    public static TheoryData<ExposureRecord> AfterTheStart =>
    [
        NotStarted with { Series = ExposureSamples.Series((0, 50)) },
        NotStarted with { PeakSuds = 50 },
        NotStarted with { EndSuds = 50 },
        NotStarted with { ActualMinutes = 5 },
        NotStarted with { StopReason = ExposureStopReason.Interrupted },
        NotStarted with { Occurred = FearedOutcomeOccurrence.CannotTell },
        NotStarted with { WhatHappened = "Nothing" },
        NotStarted with { HowUnpleasant = 5 },
        NotStarted with { Coping = 5 },
        NotStarted with { Surprise = 5 },
        NotStarted with { ExpectancyAfter = 5 },
        NotStarted with { Learned = "It passes" },
        NotStarted with { WillingnessToRepeat = 5 },
        NotStarted with { SensationIntensity = 5 },
        NotStarted with { SensationSimilarity = 5 },
        NotStarted with { Vividness = 5 },
        NotStarted with { Mastered = false },
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_finds_its_breach_and_nothing_else(string code)
    {
        var (task, record) = Breaches[code];
        Assert.Equal([code], RuleTable.CodesIn(ExposureKind.Instance.Validate(task, record)));
    }

    [Fact]
    public void Every_rule_of_a_record_or_task_has_a_breach_that_is_tested() =>
        Assert.Empty(RuleTable.CodesOf(typeof(ExposureRules)).Except([.. Breaches.Keys, .. WithCompany, .. ExposureTaskValidatorTests.TestedCodes]));

    [Fact]
    public void The_example_is_complete_and_odd_in_nothing() => Assert.Empty(HomeworkCatalog.BuiltIn.Validate(ExposureSamples.Task, Done).Findings);

    [Theory]
    [MemberData(nameof(AfterTheStart))]
    public void Whatever_comes_after_the_start_needs_a_start(ExposureRecord record)
    {
        Assert.Contains(ExposureRules.AfterWithoutStart.Code, RuleTable.CodesIn(Judged(record)));
        Assert.DoesNotContain(ExposureRules.AfterWithoutStart.Code, RuleTable.CodesIn(Judged(record with { StartedAt = ExposureSamples.Now })));
        Assert.DoesNotContain(ExposureRules.AfterWithoutStart.Code, RuleTable.CodesIn(Judged(NotStarted)));
    }

    [Fact]
    public void A_draft_of_any_length_can_be_saved()
    {
        Assert.True(Judged(new ExposureRecord()).CanBeSaved);
        Assert.True(Judged(NotStarted with { ExpectancyBefore = 80 }).CanBeSaved);
        Assert.Contains(ExposureRules.StartMissing.Code, RuleTable.CodesIn(Judged(NotStarted)));
    }

    [Fact]
    public void A_record_without_any_expectancy_is_not_asked_for_one_unless_the_task_asks()
    {
        var record = Done with { FearedOutcome = null, ExpectancyBefore = null, ExpectancyAfter = null, Occurred = null, Amendments = [] };
        Assert.Empty(ExposureKind.Instance.Validate(Plain, record).Findings);
        Assert.Equal(4, ExposureKind.Instance.Validate(Plain with { AskExpectancy = true }, record).Missing.Count);
    }

    [Fact]
    public void Any_other_step_than_the_tasks_may_be_done() =>
        Assert.Empty(ExposureKind.Instance.Validate(Plain, Done with { Step = ExposureSamples.StepId(9) }).Findings);

    [Fact]
    public void A_peak_between_the_readings_of_an_incomplete_series_is_fine() =>
        Assert.Empty(ExposureKind.Instance.Validate(Plain, Done with { SeriesIsComplete = false, PeakSuds = 95, EndSuds = 30 }).Findings);

    [Fact]
    public void A_prediction_may_be_amended_from_the_very_start_on() =>
        Assert.Empty(Judged(Done with { Amendments = [Done.Amendments[0] with { AmendedAt = Done.StartedAt!.Value }] }).Findings);

    [Fact]
    public void Every_number_of_minutes_is_looked_at()
    {
        Assert.Contains(ExposureRules.MinutesNegative.Code, RuleTable.CodesIn(Judged(Done with { ActualMinutes = -1 })));
        Assert.Contains(ExposureRules.MinutesNegative.Code, RuleTable.CodesIn(Judged(Done with { ResponsePrevention = Part with { DelayMinutes = -1 } })));
    }

    private static ValidationReport Judged(ExposureRecord record) => ExposureKind.Instance.Validate(Plain, record);
}
