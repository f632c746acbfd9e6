using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Properties;

/// <summary>Exposures and hierarchies, possible and contradictory ones alike.</summary>
internal static partial class Generators
{
    internal static Gen<ExposureStepId> ExposureStepIds => Ids<ExposureStepId>();

    internal static Gen<HierarchyId> HierarchyIds => Ids<HierarchyId>();

    internal static Gen<PredictionAmendment> PredictionAmendments =>
        from at in Instants
        from reason in OptionalText
        from text in OptionalText
        from probability in Maybe(Percents)
        select new PredictionAmendment { AmendedAt = at, Reason = reason, Text = text, Probability = probability };

    internal static Gen<MedicalScreening> MedicalScreenings =>
        from answers in Gen.ArrayOf(Gen.Elements<bool?>(null, true, false), 5)
        from at in Maybe(Instants)
        from note in OptionalText
        select new MedicalScreening
        {
            Epilepsy = answers[0], Heart = answers[1], Lung = answers[2], NeckOrBack = answers[3], Pregnancy = answers[4], AskedAt = at, Note = note,
        };

    internal static Gen<ExposureTask> ExposureTasks =>
        from format in Any<ExposureFormat>()
        from hierarchy in Maybe(HierarchyIds)
        from step in Maybe(ExposureStepIds)
        from texts in Gen.ArrayOf(OptionalText, 2)
        from type in Maybe(Any<ExposureType>())
        from strenuous in Gen.Elements(true, false)
        from screening in Gen.OneOf(Gen.Constant<MedicalScreening?>(null), MedicalScreenings.Select(static screening => (MedicalScreening?)screening))
        from minutes in Maybe(Minutes)
        from ends in Maybe(Any<ExposureStopReason>())
        from suds in Gen.ArrayOf(Maybe(Sudses), 2)
        from lists in Gen.ArrayOf(Text.ListOf(), 3)
        from asks in Gen.ArrayOf(Gen.Elements<bool?>(null, true, false), 2)
        select new ExposureTask
        {
            Format = format, Hierarchy = hierarchy, Step = step, Description = texts[0], Type = type, IsStrenuous = strenuous, MedicalScreening = screening,
            PlannedMinutes = minutes, EndsWhen = ends, EndsAtSuds = suds[0], FearedOutcome = texts[1], AnticipatedSuds = suds[1],
            SafetyBehavioursToDrop = lists[0], RitualsToResist = lists[1], Contexts = lists[2], AskExpectancy = asks[0], AskSeries = asks[1],
        };

    internal static Gen<ResponsePrevention> ResponsePreventions =>
        from trigger in OptionalText
        from rituals in Text.ListOf()
        from urge in Maybe(Percents)
        from resisted in Maybe(Any<RitualResistance>())
        from delay in Maybe(Minutes)
        from count in Maybe(Gen.Choose(-1, 50))
        from undone in Gen.Elements<bool?>(null, true, false)
        from ratings in Ratings.Select(static rating => new ProcessRating { Item = "effort-to-refrain", Rating = rating }).ListOf()
        select new ResponsePrevention
        {
            Trigger = trigger,
            Rituals = rituals,
            Urge = urge,
            Resisted = resisted,
            DelayMinutes = delay,
            RitualCount = count,
            Undone = undone,
            ReExposed = !undone,
            Ratings = ratings,
        };

    internal static Gen<ExposureRecord> ExposureRecords =>
        from step in Maybe(ExposureStepIds)
        from texts in Gen.ArrayOf(OptionalText, 7)
        from minutes in Gen.ArrayOf(Maybe(Minutes), 2)
        from percents in Gen.ArrayOf(Maybe(Percents), 6)
        from suds in Gen.ArrayOf(Maybe(Sudses), 4)
        from lists in Gen.ArrayOf(Text.ListOf(), 5)
        from started in Maybe(Instants)
        from series in SudsReadings.ListOf()
        from complete in Gen.Elements(true, false)
        from amendments in PredictionAmendments.ListOf()
        from stop in Maybe(Any<ExposureStopReason>())
        from occurred in Maybe(Any<FearedOutcomeOccurrence>())
        from part in Gen.OneOf(Gen.Constant<ResponsePrevention?>(null), ResponsePreventions.Select(static part => (ResponsePrevention?)part))
        select new ExposureRecord
        {
            Step = step,
            Situation = texts[0],
            PlannedMinutes = minutes[0],
            FearedOutcome = texts[1],
            ExpectancyBefore = percents[0],
            HowIWillKnow = texts[2],
            AnticipatedSuds = suds[0],
            BaselineSuds = suds[1],
            SafetyBehavioursToDrop = lists[0],
            Contexts = lists[1],
            CombinedStimuli = lists[2],
            SafetySignals = lists[3],
            RetrievalCue = texts[3],
            StartedAt = started,
            Series = series,
            SeriesIsComplete = complete,
            SafetyBehavioursUsed = lists[4],
            AffectLabel = texts[4],
            Amendments = amendments,
            PeakSuds = suds[2],
            EndSuds = suds[3],
            ActualMinutes = minutes[1],
            StopReason = stop,
            Occurred = occurred,
            WhatHappened = texts[5],
            HowUnpleasant = percents[1],
            Coping = percents[2],
            Surprise = percents[3],
            ExpectancyAfter = percents[4],
            Learned = texts[6],
            WillingnessToRepeat = percents[5],
            ResponsePrevention = part,
        };

    internal static Gen<ExposureHierarchy> ExposureHierarchies =>
        from id in HierarchyIds
        from client in ClientRefs
        from theme in OptionalText
        from steps in ExposureSteps.ListOf()
        select new ExposureHierarchy { Id = id, Client = client, Theme = theme, Steps = steps };

    private static Gen<ExposureStep> ExposureSteps =>
        from id in ExposureStepIds
        from texts in Gen.ArrayOf(OptionalText, 4)
        from type in Any<ExposureType>()
        from suds in Maybe(Sudses)
        from earlier in EarlierRatings.ListOf()
        from lists in Gen.ArrayOf(Text.ListOf(), 2)
        from strenuous in Gen.Elements(true, false)
        from screening in MedicalScreenings
        from origin in Maybe(ExposureStepIds)
        from retired in Maybe(Instants)
        select new ExposureStep
        {
            Id = id,
            Description = texts[0],
            Type = type,
            AnticipatedSuds = suds,
            EarlierSuds = earlier,
            FearedOutcome = texts[1],
            Contexts = lists[0],
            Tags = lists[1],
            SafetyNotes = texts[2],
            IsStrenuous = strenuous,
            MedicalScreening = strenuous ? screening : null,
            SplitFrom = origin,
            RetiredAt = retired,
            RetiredBecause = texts[3],
        };

    private static Gen<EarlierSuds> EarlierRatings =>
        from suds in Sudses
        from until in Instants
        select new EarlierSuds { Suds = suds, Until = until };

    private static Gen<SudsReading> SudsReadings =>
        from minute in Minutes
        from value in Sudses
        select new SudsReading { Minute = minute, Value = value };

    private static Gen<decimal> Minutes => Gen.Choose(-1, 240).Select(static halves => halves / 2m);

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, values.Select(static value => (T?)value)));
}
