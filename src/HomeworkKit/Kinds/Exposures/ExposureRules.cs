using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of exposure tasks and records.</summary>
internal static partial class ExposureRules
{
    /// <summary>The task names no step and describes none.</summary>
    [Rule(FindingTier.Missing, "exposure/step-missing", "Say what you will face: choose a step or describe it.")]
    public static readonly Rule StepMissing;

    /// <summary>A number of minutes is below 0.</summary>
    [Rule(FindingTier.Error, "exposure/minutes-negative", "Minutes can't be below 0.", Least = 0)]
    public static readonly Rule MinutesNegative;

    /// <summary>The task is planned to end by leaving early or by an interruption.</summary>
    [Rule(FindingTier.Error, "exposure/end-not-plannable", "Leaving early and interruptions happen, but can't be planned.")]
    public static readonly Rule EndNotPlannable;

    /// <summary>Distress is to end the exposure, and how much is not said.</summary>
    [Rule(FindingTier.Missing, "exposure/ends-at-suds-missing", "Say at which level of distress it ends.")]
    public static readonly Rule EndsAtSudsMissing;

    /// <summary>Medical answers are missing for an interoceptive or strenuous step.</summary>
    [Rule(
        FindingTier.Missing,
        "exposure/medical-answers-missing",
        "Answer the medical questions first: this step brings on bodily sensations or is strenuous.")]
    public static readonly Rule MedicalAnswersMissing;

    /// <summary>A medical answer is yes.</summary>
    [Rule(FindingTier.Warning, "exposure/medical-answer-yes", "Medical \"yes\": clinician to review first.")]
    public static readonly Rule MedicalAnswerYes;

    /// <summary>Response prevention names no ritual.</summary>
    [Rule(FindingTier.Missing, "exposure/rituals-missing", "Say which rituals to hold out against.")]
    public static readonly Rule RitualsMissing;

    /// <summary>Neither the record nor its task says what was met.</summary>
    [Rule(FindingTier.Missing, "exposure/situation-missing", "Still blank: what you faced.")]
    public static readonly Rule SituationMissing;

    /// <summary>What was feared is blank.</summary>
    [Rule(FindingTier.Missing, "exposure/feared-outcome-missing", "Still blank: what you're afraid will happen.")]
    public static readonly Rule FearedOutcomeMissing;

    /// <summary>Expectancy before is not rated.</summary>
    [Rule(FindingTier.Missing, "exposure/expectancy-before-missing", "Not rated yet: how likely it seems.")]
    public static readonly Rule ExpectancyBeforeMissing;

    /// <summary>Expectancy is not rated again.</summary>
    [Rule(FindingTier.Missing, "exposure/expectancy-after-missing", "Not rated yet: how likely it seems now.")]
    public static readonly Rule ExpectancyAfterMissing;

    /// <summary>Whether what was feared happened is not said.</summary>
    [Rule(FindingTier.Missing, "exposure/occurred-missing", "Still blank: whether what you feared happened.")]
    public static readonly Rule OccurredMissing;

    /// <summary>Something from after the start is there, and the start is not.</summary>
    [Rule(FindingTier.Error, "exposure/after-without-start", "Say when it started before you write down what happened.")]
    public static readonly Rule AfterWithoutStart;

    /// <summary>The exposure has not started.</summary>
    [Rule(FindingTier.Missing, "exposure/start-missing", "Still blank: when it started.")]
    public static readonly Rule StartMissing;

    /// <summary>A reading is from before the start.</summary>
    [Rule(FindingTier.Error, "exposure/time-negative", "A rating can't be from before the start.")]
    public static readonly Rule TimeNegative;

    /// <summary>The times of readings do not increase.</summary>
    [Rule(FindingTier.Error, "exposure/times-not-increasing", "Each rating has to be later than the one before.")]
    public static readonly Rule TimesNotIncreasing;

    /// <summary>Distress was to be noted several times and was not.</summary>
    [Rule(FindingTier.Missing, "exposure/series-missing", "Not rated yet: your distress as time went on.")]
    public static readonly Rule SeriesMissing;

    /// <summary>The peak is not known.</summary>
    [Rule(FindingTier.Missing, "exposure/peak-missing", "Not rated yet: the highest your distress got.")]
    public static readonly Rule PeakMissing;

    /// <summary>The end is not known.</summary>
    [Rule(FindingTier.Missing, "exposure/end-missing", "Not rated yet: your distress at the end.")]
    public static readonly Rule EndMissing;

    /// <summary>The peak is below a reading.</summary>
    [Rule(FindingTier.Error, "exposure/peak-below-reading", "The peak can't be lower than any other rating.")]
    public static readonly Rule PeakBelowReading;

    /// <summary>The peak is below the end.</summary>
    [Rule(FindingTier.Error, "exposure/peak-below-end", "The peak can't be lower than the end.")]
    public static readonly Rule PeakBelowEnd;

    /// <summary>The peak is not in a series that is complete.</summary>
    [Rule(FindingTier.Error, "exposure/peak-not-in-series", "When the ratings run from start to end, the peak is one of them.")]
    public static readonly Rule PeakNotInSeries;

    /// <summary>The end is not the last reading of a series that is complete.</summary>
    [Rule(FindingTier.Error, "exposure/end-not-last-reading", "When the ratings run from start to end, the last one is the end.")]
    public static readonly Rule EndNotLastReading;

    /// <summary>How long it took is not said.</summary>
    [Rule(FindingTier.Missing, "exposure/duration-missing", "Still blank: how long it took.")]
    public static readonly Rule DurationMissing;

    /// <summary>It took less time than the last reading says.</summary>
    [Rule(FindingTier.Error, "exposure/duration-too-short", "It took at least as long as the last rating says.")]
    public static readonly Rule DurationTooShort;

    /// <summary>Why it ended is not said.</summary>
    [Rule(FindingTier.Missing, "exposure/stop-reason-missing", "Still blank: why it ended.")]
    public static readonly Rule StopReasonMissing;

    /// <summary>It ended because what was feared did not happen, and it happened.</summary>
    [Rule(FindingTier.Error, "exposure/disconfirmed-yet-occurred", "The stop reason and the outcome contradict each other.")]
    public static readonly Rule DisconfirmedYetOccurred;

    /// <summary>What was learned is blank.</summary>
    [Rule(FindingTier.Missing, "exposure/learned-missing", "Still blank: what you learned.")]
    public static readonly Rule LearnedMissing;

    /// <summary>Response prevention was asked and is blank.</summary>
    [Rule(FindingTier.Missing, "exposure/response-prevention-missing", "Still blank: what you did with the urge.")]
    public static readonly Rule ResponsePreventionMissing;

    /// <summary>The urge is not rated.</summary>
    [Rule(FindingTier.Missing, "exposure/urge-missing", "Not rated yet: how strong the urge was.")]
    public static readonly Rule UrgeMissing;

    /// <summary>How far the ritual was resisted is not said.</summary>
    [Rule(FindingTier.Missing, "exposure/resisted-missing", "Still blank: how far you held out against the ritual.")]
    public static readonly Rule ResistedMissing;

    /// <summary>The ritual was put off, and for how long is not said.</summary>
    [Rule(FindingTier.Missing, "exposure/delay-missing", "Still blank: how long you put the ritual off.")]
    public static readonly Rule DelayMissing;

    /// <summary>There is a delay although the ritual was not put off.</summary>
    [Rule(FindingTier.Error, "exposure/delay-without-delaying", "A delay only goes with a ritual that was put off.")]
    public static readonly Rule DelayWithoutDelaying;

    /// <summary>Rituals are counted although they were fully resisted.</summary>
    [Rule(FindingTier.Error, "exposure/rituals-despite-resisting", "A ritual you held out against completely can't have been done.")]
    public static readonly Rule RitualsDespiteResisting;

    /// <summary>A number of rituals is below 0.</summary>
    [Rule(FindingTier.Error, "exposure/ritual-count-negative", "The number of rituals can't be below 0.", Least = 0)]
    public static readonly Rule RitualCountNegative;

    /// <summary>The key of a rating has another form.</summary>
    [Rule(
        FindingTier.Error,
        "exposure/rating-item-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule RatingItemForm;

    /// <summary>Sensations were brought on and how strong they were is not rated.</summary>
    [Rule(FindingTier.Missing, "exposure/sensation-intensity-missing", "Not rated yet: how strong the feelings in your body were.")]
    public static readonly Rule SensationIntensityMissing;

    /// <summary>Sensations were brought on and how like the client's own they were is not rated.</summary>
    [Rule(FindingTier.Missing, "exposure/sensation-similarity-missing", "Not rated yet: how much they were like the ones you get when you panic.")]
    public static readonly Rule SensationSimilarityMissing;

    /// <summary>Sensations are rated at a step that brings on none.</summary>
    [Rule(FindingTier.Warning, "exposure/sensations-elsewhere", "Feelings in the body are rated, but this step isn't about bringing them on.")]
    public static readonly Rule SensationsElsewhere;

    /// <summary>The scene was imagined and how vivid it was is not rated.</summary>
    [Rule(FindingTier.Missing, "exposure/vividness-missing", "Not rated yet: how vivid the scene was.")]
    public static readonly Rule VividnessMissing;

    /// <summary>Vividness is rated at a step that is not imagined.</summary>
    [Rule(FindingTier.Warning, "exposure/vividness-elsewhere", "Vividness is rated, but this step isn't done in the imagination.")]
    public static readonly Rule VividnessElsewhere;

    /// <summary>The client calls the step mastered and left it early.</summary>
    [Rule(FindingTier.Warning, "exposure/mastered-yet-left", "The step is marked as mastered but ended early. You could look at this together.")]
    public static readonly Rule MasteredYetLeft;
}
