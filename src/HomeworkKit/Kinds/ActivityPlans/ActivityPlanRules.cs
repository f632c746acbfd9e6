using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of activity plans.</summary>
internal static partial class ActivityPlanRules
{
    /// <summary>Nothing is planned.</summary>
    [Rule(FindingTier.Missing, "activity-plan/plan-missing", "Nothing is planned yet.")]
    public static readonly Rule PlanMissing;

    /// <summary>Something is planned although the client only monitors.</summary>
    [Rule(FindingTier.Error, "activity-plan/planned-while-monitoring", "This week is for logging only, so nothing is planned.")]
    public static readonly Rule PlannedWhileMonitoring;

    /// <summary>A key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "activity-plan/key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule KeyForm;

    /// <summary>Two planned activities have the same key.</summary>
    [Rule(FindingTier.Error, "activity-plan/key-twice", "Two planned activities have the same key.")]
    public static readonly Rule KeyTwice;

    /// <summary>An activity is blank.</summary>
    [Rule(FindingTier.Missing, "activity-plan/activity-missing", "An activity is still blank.")]
    public static readonly Rule ActivityMissing;

    /// <summary>A planned activity has no slot.</summary>
    [Rule(FindingTier.Missing, "activity-plan/slot-missing", "An activity has no time yet.")]
    public static readonly Rule SlotMissing;

    /// <summary>A slot ends before it starts, or when it starts.</summary>
    [Rule(FindingTier.Error, "activity-plan/end-not-after-start", "The end has to come after the start.")]
    public static readonly Rule EndNotAfterStart;

    /// <summary>A slot has an end and no start.</summary>
    [Rule(FindingTier.Missing, "activity-plan/end-without-start", "An activity has an end but no start yet.")]
    public static readonly Rule EndWithoutStart;

    /// <summary>A moved activity stands in the slot it was moved from.</summary>
    [Rule(FindingTier.Warning, "activity-plan/moved-to-itself", "An activity is marked as moved but hasn't changed its time.")]
    public static readonly Rule MovedToItself;

    /// <summary>A kind is none of those there are.</summary>
    [Rule(FindingTier.Error, "activity-plan/kind-unknown", "We don't know this kind of activity.")]
    public static readonly Rule KindUnknown;

    /// <summary>Two activities share time.</summary>
    [Rule(FindingTier.Warning, "activity-plan/overlap", "Two activities overlap.")]
    public static readonly Rule Overlap;

    /// <summary>Mastery or pleasure is rated on another scale than the plan's.</summary>
    [Rule(FindingTier.Error, "activity-plan/scale-differs", "This is rated on a different scale than the plan uses.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>The day is blank.</summary>
    [Rule(FindingTier.Missing, "activity-plan/date-missing", "The day is still blank.")]
    public static readonly Rule DateMissing;

    /// <summary>Nothing is logged.</summary>
    [Rule(FindingTier.Missing, "activity-plan/nothing-logged", "Nothing is logged yet.")]
    public static readonly Rule NothingLogged;

    /// <summary>Hours awake are below 0 or above 24.</summary>
    [Rule(FindingTier.Error, "activity-plan/hours-awake-range", "Hours awake have to be between 0 and 24.", Least = 0, Most = 24)]
    public static readonly Rule HoursAwakeRange;

    /// <summary>What was done names an activity that is not planned.</summary>
    [Rule(FindingTier.Error, "activity-plan/unknown-planned", "This activity isn't in the plan.")]
    public static readonly Rule UnknownPlanned;

    /// <summary>A planned activity is logged twice.</summary>
    [Rule(FindingTier.Error, "activity-plan/logged-twice", "A planned activity is logged twice.")]
    public static readonly Rule LoggedTwice;

    /// <summary>What became of an activity is blank.</summary>
    [Rule(FindingTier.Missing, "activity-plan/outcome-missing", "Still blank: how an activity went.")]
    public static readonly Rule OutcomeMissing;

    /// <summary>Something unplanned is said to be replaced.</summary>
    [Rule(FindingTier.Error, "activity-plan/replaced-nothing", "Only a planned activity can be replaced.")]
    public static readonly Rule ReplacedNothing;

    /// <summary>Mastery is not rated.</summary>
    [Rule(FindingTier.Missing, "activity-plan/mastery-missing", "Not rated yet: your sense of achievement.")]
    public static readonly Rule MasteryMissing;

    /// <summary>Pleasure is not rated.</summary>
    [Rule(FindingTier.Missing, "activity-plan/pleasure-missing", "Not rated yet: how enjoyable it was.")]
    public static readonly Rule PleasureMissing;

    /// <summary>Something that was not done is rated.</summary>
    [Rule(FindingTier.Error, "activity-plan/rated-without-doing", "Only activities you did can be rated.")]
    public static readonly Rule RatedWithoutDoing;

    /// <summary>Mood is rated after and not before.</summary>
    [Rule(FindingTier.Missing, "activity-plan/mood-before-missing", "Not rated yet: your mood before.")]
    public static readonly Rule MoodBeforeMissing;

    /// <summary>Mood after was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "activity-plan/mood-after-missing", "Not rated yet: your mood afterwards.")]
    public static readonly Rule MoodAfterMissing;

    /// <summary>Mood is rated on different scales, or on another than was asked for.</summary>
    [Rule(FindingTier.Error, "activity-plan/mood-scale-differs", "Mood is rated on a different scale than the plan uses.")]
    public static readonly Rule MoodScaleDiffers;

    /// <summary>Importance was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "activity-plan/importance-missing", "Not rated yet: how much it mattered.")]
    public static readonly Rule ImportanceMissing;

    /// <summary>Importance is rated on another scale than the plan's.</summary>
    [Rule(FindingTier.Error, "activity-plan/importance-scale-differs", "Importance is rated on a different scale than the plan uses.")]
    public static readonly Rule ImportanceScaleDiffers;

    /// <summary>The mood of the day was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "activity-plan/day-mood-missing", "Not rated yet: your mood over the whole day.")]
    public static readonly Rule DayMoodMissing;

    /// <summary>The mood of the day is rated on another scale than mood is.</summary>
    [Rule(FindingTier.Error, "activity-plan/day-mood-scale-differs", "The mood of the day is rated on a different scale than was asked for.")]
    public static readonly Rule DayMoodScaleDiffers;

    /// <summary>A rank of difficulty is below 1 or above 100.</summary>
    [Rule(FindingTier.Error, "activity-plan/difficulty-rank-range", "Ranks run from 1, the easiest, to 100.", Least = 1, Most = 100)]
    public static readonly Rule DifficultyRankRange;

    /// <summary>Two activities have one rank.</summary>
    [Rule(FindingTier.Warning, "activity-plan/difficulty-rank-twice", "Two activities have the same rank of difficulty.")]
    public static readonly Rule DifficultyRankTwice;
}
