namespace HomeworkKit.Kinds;

/// <summary>Exposures: graded, in variable order, or with response prevention.</summary>
internal static class ExposureKind
{
    /// <summary>Gets the kind <c>exposure</c>.</summary>
    public static HomeworkKind<ExposureTask, ExposureRecord> Instance { get; } = new(
        taskValidator: static () => new ExposureTaskValidator(),
        entryValidator: static () => new ExposureRecordValidator(),
        example: Example)
    {
        Name = "exposure",
        Title = "Exposure",
        Form = ExposureForm.Of,
        English = ExposureWords.English,
        Stops = static (task, _) => ExposureStops.Of(task),
    };

    private static (ExposureTask Task, ExposureRecord Entry) Example()
    {
        var start = Instant.FromUtc(2026, 3, 5, 17, 30);
        var step = ExposureStepId.Parse("0195667c-2a00-7000-8000-0000000000e2");
        var task = new ExposureTask
        {
            Format = ExposureFormat.ResponsePrevention,
            Hierarchy = HierarchyId.Parse("0195667c-2a00-7000-8000-0000000000e1"),
            Step = step,
            Description = "Touch the door handle of the office kitchen and eat a biscuit afterwards",
            Type = ExposureType.InVivo,
            SafetyNotes = "Leave it out on a day with an upset stomach.",
            PlannedMinutes = 30,
            EndsWhen = ExposureStopReason.PlannedEnd,
            FearedOutcome = "I will be sick within two hours.",
            AnticipatedSuds = 90,
            SafetyBehavioursToDrop = ["Pushing the door with a sleeve"],
            RitualsToResist = ["Washing hands"],
            Contexts = ["At work", "At the library"],
            AskExpectancy = true,
            AskSeries = true,
            AskCourage = true,
            SudsScale = new RatingScale(0, 100)
            {
                Direction = ScaleDirection.HigherIsMore,
                Anchors = [new(0, "on the sofa with the cat"), new(50, "the waiting room at the dentist's"), new(100, "the day my brother was ill")],
            },
        };
        return (task, new ExposureRecord
        {
            Step = step,
            Situation = "Kitchen door at work, after lunch, colleagues around.",
            PlannedMinutes = 30,
            FearedOutcome = "I will be sick within two hours.",
            ExpectancyBefore = 80,
            HowIWillKnow = "I would have to leave my desk for the bathroom before four o'clock.",
            AnticipatedSuds = 90,
            Courage = new() { ExpectedDiscomfort = 85, Willingness = 70, WhatFor = "Having lunch with my colleagues again." },
            BaselineSuds = 40,
            SafetyBehavioursToDrop = ["Pushing the door with a sleeve"],
            Contexts = ["At work"],
            CombinedStimuli = ["Door handle", "Food from the hand"],
            SafetySignals = ["Hand gel in the drawer"],
            RetrievalCue = "The bus rail last week",
            StartedAt = start,
            Series = [new() { Minute = 0, Value = 60 }, new() { Minute = 5, Value = 85 }, new() { Minute = 15, Value = 50 }, new() { Minute = 30, Value = 35 }],
            SeriesIsComplete = true,
            SafetyBehavioursUsed = ["Used two fingers only"],
            AffectLabel = "Disgusted and jittery",
            Amendments = [new() { AmendedAt = start + Duration.FromMinutes(4), Reason = "My stomach felt tight.", Probability = 90 }],
            PeakSuds = 85,
            EndSuds = 35,
            ActualMinutes = 30,
            StopReason = ExposureStopReason.PlannedEnd,
            Occurred = FearedOutcomeOccurrence.No,
            WhatHappened = "My stomach was tight for ten minutes. I was not sick.",
            HowUnpleasant = 30,
            Coping = 70,
            Surprise = 60,
            ExpectancyAfter = 20,
            Learned = "A tight stomach is not the start of being sick.",
            WillingnessToRepeat = 75,
            Mastered = false,
            ResponsePrevention = new()
            {
                Trigger = "The thought that the handle is contaminated",
                Rituals = ["Washing hands"],
                Urge = 85,
                Resisted = RitualResistance.Delayed,
                DelayMinutes = 45,
                RitualCount = 1,
                Undone = false,
                ReExposed = true,
                Ratings = [new() { Item = "effort-to-refrain", Rating = Rating.Of(70, RatingScale.Percent) }],
            },
        });
    }
}
