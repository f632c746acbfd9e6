using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of exposure tasks and records.</summary>
internal static class ExposureRules
{
    /// <summary>The task names no step and describes none.</summary>
    public static Rule StepMissing { get; } = Rule.Missing("exposure/step-missing", "Say what you will face: a step, or a description.");

    /// <summary>A number of minutes is below 0.</summary>
    public static Rule MinutesNegative { get; } = Rule.Error("exposure/minutes-negative", "A number of minutes is not below 0.");

    /// <summary>The task is planned to end by leaving early or by an interruption.</summary>
    public static Rule EndNotPlannable { get; } = Rule.Error("exposure/end-not-plannable", "Leaving early and interruptions happen; they are not planned.");

    /// <summary>Distress is to end the exposure, and how much is not said.</summary>
    public static Rule EndsAtSudsMissing { get; } = Rule.Missing("exposure/ends-at-suds-missing", "Say at which distress it ends.");

    /// <summary>Medical answers are missing for an interoceptive or strenuous step.</summary>
    public static Rule MedicalAnswersMissing { get; } = Rule.Missing("exposure/medical-answers-missing", "Medical answers come before bodily sensations are brought on or a step is strenuous.");

    /// <summary>A medical answer is yes.</summary>
    public static Rule MedicalAnswerYes { get; } = Rule.Warning("exposure/medical-answer-yes", "Medical \"yes\": clinician to review first.");

    /// <summary>Response prevention names no ritual.</summary>
    public static Rule RitualsMissing { get; } = Rule.Missing("exposure/rituals-missing", "Say which rituals are to be resisted.");

    /// <summary>Neither the record nor its task says what was met.</summary>
    public static Rule SituationMissing { get; } = Rule.Missing("exposure/situation-missing", "What was met is still blank.");

    /// <summary>What was feared is blank.</summary>
    public static Rule FearedOutcomeMissing { get; } = Rule.Missing("exposure/feared-outcome-missing", "An expectancy is about something: what is feared is still blank.");

    /// <summary>Expectancy before is not rated.</summary>
    public static Rule ExpectancyBeforeMissing { get; } = Rule.Missing("exposure/expectancy-before-missing", "How likely it seems is not rated yet.");

    /// <summary>Expectancy is not rated again.</summary>
    public static Rule ExpectancyAfterMissing { get; } = Rule.Missing("exposure/expectancy-after-missing", "How likely it seems now is not rated yet.");

    /// <summary>Whether what was feared happened is not said.</summary>
    public static Rule OccurredMissing { get; } = Rule.Missing("exposure/occurred-missing", "Whether it happened is not said yet.");

    /// <summary>Something from after the start is there, and the start is not.</summary>
    public static Rule AfterWithoutStart { get; } = Rule.Error("exposure/after-without-start", "What happened needs an exposure that has started: say when.");

    /// <summary>The exposure has not started.</summary>
    public static Rule StartMissing { get; } = Rule.Missing("exposure/start-missing", "When it started is still blank.");

    /// <summary>A reading is from before the start.</summary>
    public static Rule TimeNegative { get; } = Rule.Error("exposure/time-negative", "A reading cannot be from before the start.");

    /// <summary>The times of readings do not increase.</summary>
    public static Rule TimesNotIncreasing { get; } = Rule.Error("exposure/times-not-increasing", "Each reading is later than the one before.");

    /// <summary>Distress was to be noted several times and was not.</summary>
    public static Rule SeriesMissing { get; } = Rule.Missing("exposure/series-missing", "Distress over time is still blank.");

    /// <summary>The peak is not known.</summary>
    public static Rule PeakMissing { get; } = Rule.Missing("exposure/peak-missing", "The highest distress is not rated yet.");

    /// <summary>The end is not known.</summary>
    public static Rule EndMissing { get; } = Rule.Missing("exposure/end-missing", "Distress at the end is not rated yet.");

    /// <summary>The peak is below a reading.</summary>
    public static Rule PeakBelowReading { get; } = Rule.Error("exposure/peak-below-reading", "The peak can't be lower than any other rating.");

    /// <summary>The peak is below the end.</summary>
    public static Rule PeakBelowEnd { get; } = Rule.Error("exposure/peak-below-end", "The peak can't be lower than the end.");

    /// <summary>The peak is not in a series that is complete.</summary>
    public static Rule PeakNotInSeries { get; } = Rule.Error("exposure/peak-not-in-series", "A complete series holds the peak.");

    /// <summary>The end is not the last reading of a series that is complete.</summary>
    public static Rule EndNotLastReading { get; } = Rule.Error("exposure/end-not-last-reading", "A complete series ends with the end.");

    /// <summary>How long it took is not said.</summary>
    public static Rule DurationMissing { get; } = Rule.Missing("exposure/duration-missing", "How long it took is still blank.");

    /// <summary>It took less time than the last reading says.</summary>
    public static Rule DurationTooShort { get; } = Rule.Error("exposure/duration-too-short", "It took at least as long as the last reading says.");

    /// <summary>Why it ended is not said.</summary>
    public static Rule StopReasonMissing { get; } = Rule.Missing("exposure/stop-reason-missing", "Why it ended is still blank.");

    /// <summary>It ended because what was feared did not happen, and it happened.</summary>
    public static Rule DisconfirmedYetOccurred { get; } = Rule.Error("exposure/disconfirmed-yet-occurred", "The stop reason and the outcome contradict each other.");

    /// <summary>What was learned is blank.</summary>
    public static Rule LearnedMissing { get; } = Rule.Missing("exposure/learned-missing", "What you learned is still blank.");

    /// <summary>Response prevention was asked and is blank.</summary>
    public static Rule ResponsePreventionMissing { get; } = Rule.Missing("exposure/response-prevention-missing", "What was done with the urge is still blank.");

    /// <summary>The urge is not rated.</summary>
    public static Rule UrgeMissing { get; } = Rule.Missing("exposure/urge-missing", "The urge is not rated yet.");

    /// <summary>How far the ritual was resisted is not said.</summary>
    public static Rule ResistedMissing { get; } = Rule.Missing("exposure/resisted-missing", "How far the ritual was resisted is not said yet.");

    /// <summary>The ritual was put off, and for how long is not said.</summary>
    public static Rule DelayMissing { get; } = Rule.Missing("exposure/delay-missing", "For how long the ritual was put off is still blank.");

    /// <summary>There is a delay although the ritual was not put off.</summary>
    public static Rule DelayWithoutDelaying { get; } = Rule.Error("exposure/delay-without-delaying", "A delay belongs to a ritual that was put off.");

    /// <summary>Rituals are counted although they were fully resisted.</summary>
    public static Rule RitualsDespiteResisting { get; } = Rule.Error("exposure/rituals-despite-resisting", "A ritual that was fully resisted was not done.");

    /// <summary>A number of rituals is below 0.</summary>
    public static Rule RitualCountNegative { get; } = Rule.Error("exposure/ritual-count-negative", "A number of rituals is not below 0.");

    /// <summary>The key of a rating has another form.</summary>
    public static Rule RatingItemForm { get; } = Rule.Error("exposure/rating-item-form", "The key of a rating has up to 64 characters: words of a to z, with digits after a letter, joined by single hyphens, as in low-mood2.");

    /// <summary>Sensations were brought on and how strong they were is not rated.</summary>
    public static Rule SensationIntensityMissing { get; } = Rule.Missing("exposure/sensation-intensity-missing", "How strong the sensations were is not rated yet.");

    /// <summary>Sensations were brought on and how like the client's own they were is not rated.</summary>
    public static Rule SensationSimilarityMissing { get; } = Rule.Missing("exposure/sensation-similarity-missing", "How much the sensations were like your own is not rated yet.");

    /// <summary>Sensations are rated at a step that brings on none.</summary>
    public static Rule SensationsElsewhere { get; } = Rule.Warning("exposure/sensations-elsewhere", "Sensations are rated, and this step is not about bringing them on.");

    /// <summary>The scene was imagined and how vivid it was is not rated.</summary>
    public static Rule VividnessMissing { get; } = Rule.Missing("exposure/vividness-missing", "How vivid the scene was is not rated yet.");

    /// <summary>Vividness is rated at a step that is not imagined.</summary>
    public static Rule VividnessElsewhere { get; } = Rule.Warning("exposure/vividness-elsewhere", "Vividness is rated, and this step is not done in the imagination.");

    /// <summary>The client calls the step mastered and left it early.</summary>
    public static Rule MasteredYetLeft { get; } = Rule.Warning("exposure/mastered-yet-left", "The step is called mastered, and it was left early: worth looking at together.");
}
