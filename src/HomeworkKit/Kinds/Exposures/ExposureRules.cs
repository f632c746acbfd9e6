using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of exposure tasks and records.</summary>
internal static class ExposureRules
{
    /// <summary>The task names no step and describes none.</summary>
    [Says("Say what you will face: choose a step or describe it.")]
    public static readonly Rule StepMissing = Rule.Missing("exposure/step-missing");

    /// <summary>A number of minutes is below 0.</summary>
    [Says("Minutes can't be below 0.")]
    public static readonly Rule MinutesNegative = Rule.Error("exposure/minutes-negative").Within(0);

    /// <summary>The task is planned to end by leaving early or by an interruption.</summary>
    [Says("Leaving early and interruptions happen, but can't be planned.")]
    public static readonly Rule EndNotPlannable = Rule.Error("exposure/end-not-plannable");

    /// <summary>Distress is to end the exposure, and how much is not said.</summary>
    [Says("Say at which level of distress it ends.")]
    public static readonly Rule EndsAtSudsMissing = Rule.Missing("exposure/ends-at-suds-missing");

    /// <summary>Medical answers are missing for an interoceptive or strenuous step.</summary>
    [Says("Answer the medical questions first: this step brings on bodily sensations or is strenuous.")]
    public static readonly Rule MedicalAnswersMissing = Rule.Missing("exposure/medical-answers-missing");

    /// <summary>A medical answer is yes.</summary>
    [Says("Medical \"yes\": clinician to review first.")]
    public static readonly Rule MedicalAnswerYes = Rule.Warning("exposure/medical-answer-yes");

    /// <summary>Response prevention names no ritual.</summary>
    [Says("Say which rituals to hold out against.")]
    public static readonly Rule RitualsMissing = Rule.Missing("exposure/rituals-missing");

    /// <summary>Neither the record nor its task says what was met.</summary>
    [Says("Still blank: what you faced.")]
    public static readonly Rule SituationMissing = Rule.Missing("exposure/situation-missing");

    /// <summary>What was feared is blank.</summary>
    [Says("Still blank: what you're afraid will happen.")]
    public static readonly Rule FearedOutcomeMissing = Rule.Missing("exposure/feared-outcome-missing");

    /// <summary>Expectancy before is not rated.</summary>
    [Says("Not rated yet: how likely it seems.")]
    public static readonly Rule ExpectancyBeforeMissing = Rule.Missing("exposure/expectancy-before-missing");

    /// <summary>Expectancy is not rated again.</summary>
    [Says("Not rated yet: how likely it seems now.")]
    public static readonly Rule ExpectancyAfterMissing = Rule.Missing("exposure/expectancy-after-missing");

    /// <summary>Whether what was feared happened is not said.</summary>
    [Says("Still blank: whether what you feared happened.")]
    public static readonly Rule OccurredMissing = Rule.Missing("exposure/occurred-missing");

    /// <summary>Something from after the start is there, and the start is not.</summary>
    [Says("Say when it started before you write down what happened.")]
    public static readonly Rule AfterWithoutStart = Rule.Error("exposure/after-without-start");

    /// <summary>The exposure has not started.</summary>
    [Says("Still blank: when it started.")]
    public static readonly Rule StartMissing = Rule.Missing("exposure/start-missing");

    /// <summary>A reading is from before the start.</summary>
    [Says("A rating can't be from before the start.")]
    public static readonly Rule TimeNegative = Rule.Error("exposure/time-negative");

    /// <summary>The times of readings do not increase.</summary>
    [Says("Each rating has to be later than the one before.")]
    public static readonly Rule TimesNotIncreasing = Rule.Error("exposure/times-not-increasing");

    /// <summary>Distress was to be noted several times and was not.</summary>
    [Says("Not rated yet: your distress as time went on.")]
    public static readonly Rule SeriesMissing = Rule.Missing("exposure/series-missing");

    /// <summary>The peak is not known.</summary>
    [Says("Not rated yet: the highest your distress got.")]
    public static readonly Rule PeakMissing = Rule.Missing("exposure/peak-missing");

    /// <summary>The end is not known.</summary>
    [Says("Not rated yet: your distress at the end.")]
    public static readonly Rule EndMissing = Rule.Missing("exposure/end-missing");

    /// <summary>The peak is below a reading.</summary>
    [Says("The peak can't be lower than any other rating.")]
    public static readonly Rule PeakBelowReading = Rule.Error("exposure/peak-below-reading");

    /// <summary>The peak is below the end.</summary>
    [Says("The peak can't be lower than the end.")]
    public static readonly Rule PeakBelowEnd = Rule.Error("exposure/peak-below-end");

    /// <summary>The peak is not in a series that is complete.</summary>
    [Says("When the ratings run from start to end, the peak is one of them.")]
    public static readonly Rule PeakNotInSeries = Rule.Error("exposure/peak-not-in-series");

    /// <summary>The end is not the last reading of a series that is complete.</summary>
    [Says("When the ratings run from start to end, the last one is the end.")]
    public static readonly Rule EndNotLastReading = Rule.Error("exposure/end-not-last-reading");

    /// <summary>How long it took is not said.</summary>
    [Says("Still blank: how long it took.")]
    public static readonly Rule DurationMissing = Rule.Missing("exposure/duration-missing");

    /// <summary>It took less time than the last reading says.</summary>
    [Says("It took at least as long as the last rating says.")]
    public static readonly Rule DurationTooShort = Rule.Error("exposure/duration-too-short");

    /// <summary>Why it ended is not said.</summary>
    [Says("Still blank: why it ended.")]
    public static readonly Rule StopReasonMissing = Rule.Missing("exposure/stop-reason-missing");

    /// <summary>It ended because what was feared did not happen, and it happened.</summary>
    [Says("The stop reason and the outcome contradict each other.")]
    public static readonly Rule DisconfirmedYetOccurred = Rule.Error("exposure/disconfirmed-yet-occurred");

    /// <summary>What was learned is blank.</summary>
    [Says("Still blank: what you learned.")]
    public static readonly Rule LearnedMissing = Rule.Missing("exposure/learned-missing");

    /// <summary>Response prevention was asked and is blank.</summary>
    [Says("Still blank: what you did with the urge.")]
    public static readonly Rule ResponsePreventionMissing = Rule.Missing("exposure/response-prevention-missing");

    /// <summary>The urge is not rated.</summary>
    [Says("Not rated yet: how strong the urge was.")]
    public static readonly Rule UrgeMissing = Rule.Missing("exposure/urge-missing");

    /// <summary>How far the ritual was resisted is not said.</summary>
    [Says("Still blank: how far you held out against the ritual.")]
    public static readonly Rule ResistedMissing = Rule.Missing("exposure/resisted-missing");

    /// <summary>The ritual was put off, and for how long is not said.</summary>
    [Says("Still blank: how long you put the ritual off.")]
    public static readonly Rule DelayMissing = Rule.Missing("exposure/delay-missing");

    /// <summary>There is a delay although the ritual was not put off.</summary>
    [Says("A delay only goes with a ritual that was put off.")]
    public static readonly Rule DelayWithoutDelaying = Rule.Error("exposure/delay-without-delaying");

    /// <summary>Rituals are counted although they were fully resisted.</summary>
    [Says("A ritual you held out against completely can't have been done.")]
    public static readonly Rule RitualsDespiteResisting = Rule.Error("exposure/rituals-despite-resisting");

    /// <summary>A number of rituals is below 0.</summary>
    [Says("The number of rituals can't be below 0.")]
    public static readonly Rule RitualCountNegative = Rule.Error("exposure/ritual-count-negative").Within(0);

    /// <summary>The key of a rating has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule RatingItemForm = Rule.Error("exposure/rating-item-form");

    /// <summary>Sensations were brought on and how strong they were is not rated.</summary>
    [Says("Not rated yet: how strong the feelings in your body were.")]
    public static readonly Rule SensationIntensityMissing = Rule.Missing("exposure/sensation-intensity-missing");

    /// <summary>Sensations were brought on and how like the client's own they were is not rated.</summary>
    [Says("Not rated yet: how much they were like the ones you get when you panic.")]
    public static readonly Rule SensationSimilarityMissing = Rule.Missing("exposure/sensation-similarity-missing");

    /// <summary>Sensations are rated at a step that brings on none.</summary>
    [Says("Feelings in the body are rated, but this step isn't about bringing them on.")]
    public static readonly Rule SensationsElsewhere = Rule.Warning("exposure/sensations-elsewhere");

    /// <summary>The scene was imagined and how vivid it was is not rated.</summary>
    [Says("Not rated yet: how vivid the scene was.")]
    public static readonly Rule VividnessMissing = Rule.Missing("exposure/vividness-missing");

    /// <summary>Vividness is rated at a step that is not imagined.</summary>
    [Says("Vividness is rated, but this step isn't done in the imagination.")]
    public static readonly Rule VividnessElsewhere = Rule.Warning("exposure/vividness-elsewhere");

    /// <summary>The client calls the step mastered and left it early.</summary>
    [Says("The step is marked as mastered but ended early. You could look at this together.")]
    public static readonly Rule MasteredYetLeft = Rule.Warning("exposure/mastered-yet-left");
}
