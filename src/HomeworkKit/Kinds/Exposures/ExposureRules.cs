using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of exposure tasks and records.</summary>
internal static class ExposureRules
{
    /// <summary>The task names no step and describes none.</summary>
    public static readonly Rule StepMissing = Rule.Missing("exposure/step-missing", "Say what you will face: choose a step or describe it.");

    /// <summary>A number of minutes is below 0.</summary>
    public static readonly Rule MinutesNegative = Rule.Error("exposure/minutes-negative", "Minutes can't be below 0.").Within(0);

    /// <summary>The task is planned to end by leaving early or by an interruption.</summary>
    public static readonly Rule EndNotPlannable = Rule.Error("exposure/end-not-plannable", "Leaving early and interruptions happen, but can't be planned.");

    /// <summary>Distress is to end the exposure, and how much is not said.</summary>
    public static readonly Rule EndsAtSudsMissing = Rule.Missing("exposure/ends-at-suds-missing", "Say at which level of distress it ends.");

    /// <summary>Medical answers are missing for an interoceptive or strenuous step.</summary>
    public static readonly Rule MedicalAnswersMissing = Rule.Missing("exposure/medical-answers-missing", "Answer the medical questions first: this step brings on bodily sensations or is strenuous.");

    /// <summary>A medical answer is yes.</summary>
    public static readonly Rule MedicalAnswerYes = Rule.Warning("exposure/medical-answer-yes", "Medical \"yes\": clinician to review first.");

    /// <summary>Response prevention names no ritual.</summary>
    public static readonly Rule RitualsMissing = Rule.Missing("exposure/rituals-missing", "Say which rituals to hold out against.");

    /// <summary>Neither the record nor its task says what was met.</summary>
    public static readonly Rule SituationMissing = Rule.Missing("exposure/situation-missing", "Still blank: what you faced.");

    /// <summary>What was feared is blank.</summary>
    public static readonly Rule FearedOutcomeMissing = Rule.Missing("exposure/feared-outcome-missing", "Still blank: what you're afraid will happen.");

    /// <summary>Expectancy before is not rated.</summary>
    public static readonly Rule ExpectancyBeforeMissing = Rule.Missing("exposure/expectancy-before-missing", "Not rated yet: how likely it seems.");

    /// <summary>Expectancy is not rated again.</summary>
    public static readonly Rule ExpectancyAfterMissing = Rule.Missing("exposure/expectancy-after-missing", "Not rated yet: how likely it seems now.");

    /// <summary>Whether what was feared happened is not said.</summary>
    public static readonly Rule OccurredMissing = Rule.Missing("exposure/occurred-missing", "Still blank: whether what you feared happened.");

    /// <summary>Something from after the start is there, and the start is not.</summary>
    public static readonly Rule AfterWithoutStart = Rule.Error("exposure/after-without-start", "Say when it started before you write down what happened.");

    /// <summary>The exposure has not started.</summary>
    public static readonly Rule StartMissing = Rule.Missing("exposure/start-missing", "Still blank: when it started.");

    /// <summary>A reading is from before the start.</summary>
    public static readonly Rule TimeNegative = Rule.Error("exposure/time-negative", "A rating can't be from before the start.");

    /// <summary>The times of readings do not increase.</summary>
    public static readonly Rule TimesNotIncreasing = Rule.Error("exposure/times-not-increasing", "Each rating has to be later than the one before.");

    /// <summary>Distress was to be noted several times and was not.</summary>
    public static readonly Rule SeriesMissing = Rule.Missing("exposure/series-missing", "Not rated yet: your distress as time went on.");

    /// <summary>The peak is not known.</summary>
    public static readonly Rule PeakMissing = Rule.Missing("exposure/peak-missing", "Not rated yet: the highest your distress got.");

    /// <summary>The end is not known.</summary>
    public static readonly Rule EndMissing = Rule.Missing("exposure/end-missing", "Not rated yet: your distress at the end.");

    /// <summary>The peak is below a reading.</summary>
    public static readonly Rule PeakBelowReading = Rule.Error("exposure/peak-below-reading", "The peak can't be lower than any other rating.");

    /// <summary>The peak is below the end.</summary>
    public static readonly Rule PeakBelowEnd = Rule.Error("exposure/peak-below-end", "The peak can't be lower than the end.");

    /// <summary>The peak is not in a series that is complete.</summary>
    public static readonly Rule PeakNotInSeries = Rule.Error("exposure/peak-not-in-series", "When the ratings run from start to end, the peak is one of them.");

    /// <summary>The end is not the last reading of a series that is complete.</summary>
    public static readonly Rule EndNotLastReading = Rule.Error("exposure/end-not-last-reading", "When the ratings run from start to end, the last one is the end.");

    /// <summary>How long it took is not said.</summary>
    public static readonly Rule DurationMissing = Rule.Missing("exposure/duration-missing", "Still blank: how long it took.");

    /// <summary>It took less time than the last reading says.</summary>
    public static readonly Rule DurationTooShort = Rule.Error("exposure/duration-too-short", "It took at least as long as the last rating says.");

    /// <summary>Why it ended is not said.</summary>
    public static readonly Rule StopReasonMissing = Rule.Missing("exposure/stop-reason-missing", "Still blank: why it ended.");

    /// <summary>It ended because what was feared did not happen, and it happened.</summary>
    public static readonly Rule DisconfirmedYetOccurred = Rule.Error("exposure/disconfirmed-yet-occurred", "The stop reason and the outcome contradict each other.");

    /// <summary>What was learned is blank.</summary>
    public static readonly Rule LearnedMissing = Rule.Missing("exposure/learned-missing", "Still blank: what you learned.");

    /// <summary>Response prevention was asked and is blank.</summary>
    public static readonly Rule ResponsePreventionMissing = Rule.Missing("exposure/response-prevention-missing", "Still blank: what you did with the urge.");

    /// <summary>The urge is not rated.</summary>
    public static readonly Rule UrgeMissing = Rule.Missing("exposure/urge-missing", "Not rated yet: how strong the urge was.");

    /// <summary>How far the ritual was resisted is not said.</summary>
    public static readonly Rule ResistedMissing = Rule.Missing("exposure/resisted-missing", "Still blank: how far you held out against the ritual.");

    /// <summary>The ritual was put off, and for how long is not said.</summary>
    public static readonly Rule DelayMissing = Rule.Missing("exposure/delay-missing", "Still blank: how long you put the ritual off.");

    /// <summary>There is a delay although the ritual was not put off.</summary>
    public static readonly Rule DelayWithoutDelaying = Rule.Error("exposure/delay-without-delaying", "A delay only goes with a ritual that was put off.");

    /// <summary>Rituals are counted although they were fully resisted.</summary>
    public static readonly Rule RitualsDespiteResisting = Rule.Error("exposure/rituals-despite-resisting", "A ritual you held out against completely can't have been done.");

    /// <summary>A number of rituals is below 0.</summary>
    public static readonly Rule RitualCountNegative = Rule.Error("exposure/ritual-count-negative", "The number of rituals can't be below 0.").Within(0);

    /// <summary>The key of a rating has another form.</summary>
    public static readonly Rule RatingItemForm = Rule.Error("exposure/rating-item-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Sensations were brought on and how strong they were is not rated.</summary>
    public static readonly Rule SensationIntensityMissing = Rule.Missing("exposure/sensation-intensity-missing", "Not rated yet: how strong the feelings in your body were.");

    /// <summary>Sensations were brought on and how like the client's own they were is not rated.</summary>
    public static readonly Rule SensationSimilarityMissing = Rule.Missing("exposure/sensation-similarity-missing", "Not rated yet: how much they were like the ones you get when you panic.");

    /// <summary>Sensations are rated at a step that brings on none.</summary>
    public static readonly Rule SensationsElsewhere = Rule.Warning("exposure/sensations-elsewhere", "Feelings in the body are rated, but this step isn't about bringing them on.");

    /// <summary>The scene was imagined and how vivid it was is not rated.</summary>
    public static readonly Rule VividnessMissing = Rule.Missing("exposure/vividness-missing", "Not rated yet: how vivid the scene was.");

    /// <summary>Vividness is rated at a step that is not imagined.</summary>
    public static readonly Rule VividnessElsewhere = Rule.Warning("exposure/vividness-elsewhere", "Vividness is rated, but this step isn't done in the imagination.");

    /// <summary>The client calls the step mastered and left it early.</summary>
    public static readonly Rule MasteredYetLeft = Rule.Warning("exposure/mastered-yet-left", "The step is marked as mastered but ended early. You could look at this together.");
}
