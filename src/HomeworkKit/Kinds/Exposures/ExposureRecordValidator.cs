using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates an exposure record against what was asked for.</summary>
internal sealed class ExposureRecordValidator : EntryValidator<ExposureTask, ExposureRecord>
{
    /// <summary>Initializes the validator.</summary>
    public ExposureRecordValidator()
    {
        Before();
        During();
        Distress();
        After();
        Sensations();
        Rituals();
    }

    // Expectancy is complete or absent: asked for, or begun by the client.
    private static bool IsAboutExpectancy(ExposureRecord record, IValidationContext context) =>
        TaskOf(context)?.AskExpectancy is true
        || record.ExpectancyBefore is not null
        || record.ExpectancyAfter is not null
        || record.Occurred is not null
        || !string.IsNullOrWhiteSpace(record.FearedOutcome);

    private static bool HasAfter(ExposureRecord record) =>
        record
            is not {
                PeakSuds: null,
                EndSuds: null,
                ActualMinutes: null,
                StopReason: null,
                Occurred: null,
                HowUnpleasant: null,
                Coping: null,
                Surprise: null,
                ExpectancyAfter: null,
                WillingnessToRepeat: null,
                SensationIntensity: null,
                SensationSimilarity: null,
                Vividness: null,
                Mastered: null
            }
        || record.Series.Count > 0
        || !string.IsNullOrWhiteSpace(record.WhatHappened)
        || !string.IsNullOrWhiteSpace(record.Learned);

    private void Before()
    {
        RuleFor(record => record.Situation).Must(static (record, situation, context) => !string.IsNullOrWhiteSpace(situation) || record.Step is not null
            || TaskOf(context) is { Step: not null } or { Description: not null }).Finds(ExposureRules.SituationMissing);
        RuleFor(record => record.PlannedMinutes).Must(static minutes => minutes is not < 0).Finds(ExposureRules.MinutesNegative);
        RuleFor(record => record.FearedOutcome).NotBlank().When(IsAboutExpectancy).Finds(ExposureRules.FearedOutcomeMissing);
        RuleFor(record => record.ExpectancyBefore).Given().When(IsAboutExpectancy).Finds(ExposureRules.ExpectancyBeforeMissing);
        RuleFor(record => record.Courage).Given().When(static (_, context) => TaskOf(context)?.AskCourage is true).Finds(CourageRules.CourageMissing);
        RuleFor(record => record.Courage!).SetValidator(new CourageValidator()).When(static record => record.Courage is not null);
    }

    private void During()
    {
        RuleFor(record => record.StartedAt).Given().Finds(ExposureRules.StartMissing);
        RuleFor(record => record.StartedAt).Given().When(HasAfter).Finds(ExposureRules.AfterWithoutStart);
        RuleForEach(record => record.Amendments).SetValidator(new PredictionAmendmentValidator());
        RuleForEach(record => record.Amendments)
            .Must(static (record, amendment) => amendment.AmendedAt >= record.StartedAt)
            .Finds(PredictionRules.AmendedBeforeStart);
        RuleFor(record => record.Series).HasItems().When(static (_, context) => TaskOf(context)?.AskSeries is true).Finds(ExposureRules.SeriesMissing);
        RuleForEach(record => record.Series).Must(static reading => reading.Minute >= 0).Finds(ExposureRules.TimeNegative);
        RuleFor(record => record.Series)
            .Must(static series => series.Zip(series.Skip(1)).All(static pair => pair.First.Minute < pair.Second.Minute))
            .Finds(ExposureRules.TimesNotIncreasing);
    }

    private void Distress()
    {
        RuleFor(record => record.PeakSuds).Must(static (record, peak) => peak is not null || record.Series.Count > 0).Finds(ExposureRules.PeakMissing);
        RuleFor(record => record.PeakSuds)
            .Must(static (record, peak) => peak is null || record.Series.All(reading => reading.Value <= peak))
            .Finds(ExposureRules.PeakBelowReading);
        RuleFor(record => record.PeakSuds).Must(static (record, peak) => !(peak < record.EndSuds)).Finds(ExposureRules.PeakBelowEnd);
        RuleFor(record => record.EndSuds).Must(static (record, end) => end is not null || record.Series.Count > 0).Finds(ExposureRules.EndMissing);
        When(
            static record => record is { SeriesIsComplete: true, Series.Count: > 0 },
            () =>
            {
                // A peak below a reading has a code of its own; here it is one that no reading reaches.
                RuleFor(record => record.PeakSuds)
                    .Must(static (record, peak) => peak is null || record.Series.Any(reading => reading.Value >= peak))
                    .Finds(ExposureRules.PeakNotInSeries);
                RuleFor(record => record.EndSuds)
                    .Must(static (record, end) => end is null || end == record.Series[^1].Value)
                    .Finds(ExposureRules.EndNotLastReading);
            });
    }

    private void After()
    {
        RuleFor(record => record.ActualMinutes).Given().Finds(ExposureRules.DurationMissing);
        RuleFor(record => record.ActualMinutes).Must(static minutes => minutes is not < 0).Finds(ExposureRules.MinutesNegative);
        RuleFor(record => record.ActualMinutes)
            .Must(static (record, minutes) => minutes is null || record.Series.All(reading => reading.Minute <= minutes))
            .Finds(ExposureRules.DurationTooShort);
        RuleFor(record => record.StopReason).Given().Finds(ExposureRules.StopReasonMissing);
        RuleFor(record => record.Occurred)
            .Must(static (record, occurred) => occurred != FearedOutcomeOccurrence.Yes || record.StopReason != ExposureStopReason.ExpectancyDisconfirmed)
            .Finds(ExposureRules.DisconfirmedYetOccurred);
        RuleFor(record => record.Occurred).Given().When(IsAboutExpectancy).Finds(ExposureRules.OccurredMissing);
        RuleFor(record => record.ExpectancyAfter).Given().When(IsAboutExpectancy).Finds(ExposureRules.ExpectancyAfterMissing);
        RuleFor(record => record.Learned).NotBlank().Finds(ExposureRules.LearnedMissing);
        RuleFor(record => record.Mastered)
            .Must(static (record, mastered) => mastered is not true || record.StopReason != ExposureStopReason.LeftEarly)
            .Finds(ExposureRules.MasteredYetLeft);
    }

    // A record alone says nothing of how the step is met: then nothing is missing and nothing is odd.
    private void Sensations()
    {
        RuleFor(record => record.SensationIntensity)
            .Given()
            .When(static (_, context) => TaskOf(context)?.Type == ExposureType.Interoceptive)
            .Finds(ExposureRules.SensationIntensityMissing);
        RuleFor(record => record.SensationSimilarity)
            .Given()
            .When(static (_, context) => TaskOf(context)?.Type == ExposureType.Interoceptive)
            .Finds(ExposureRules.SensationSimilarityMissing);
        RuleFor(record => record.SensationIntensity)
            .Must(static (record, intensity) => intensity is null && record.SensationSimilarity is null)
            .When(static (_, context) => TaskOf(context)?.Type is { } type && type != ExposureType.Interoceptive)
            .Finds(ExposureRules.SensationsElsewhere);
        RuleFor(record => record.Vividness)
            .Given()
            .When(static (_, context) => TaskOf(context)?.Type == ExposureType.Imaginal)
            .Finds(ExposureRules.VividnessMissing);
        RuleFor(record => record.Vividness)
            .Must(static vividness => vividness is null)
            .When(static (_, context) => TaskOf(context)?.Type is { } type && type != ExposureType.Imaginal)
            .Finds(ExposureRules.VividnessElsewhere);
    }

    private void Rituals()
    {
        RuleFor(record => record.ResponsePrevention)
            .Given()
            .When(static (_, context) => TaskOf(context)?.Format == ExposureFormat.ResponsePrevention)
            .Finds(ExposureRules.ResponsePreventionMissing);
        RuleFor(record => record.ResponsePrevention!)
            .SetValidator(new ResponsePreventionValidator())
            .When(static record => record.ResponsePrevention is not null);
    }
}
