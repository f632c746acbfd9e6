using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of activity plans.</summary>
internal static class ActivityPlanRules
{
    /// <summary>Nothing is planned.</summary>
    [Says("Nothing is planned yet.")]
    public static readonly Rule PlanMissing = Rule.Missing("activity-plan/plan-missing");

    /// <summary>Something is planned although the client only monitors.</summary>
    [Says("This week is for logging only, so nothing is planned.")]
    public static readonly Rule PlannedWhileMonitoring = Rule.Error("activity-plan/planned-while-monitoring");

    /// <summary>A key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule KeyForm = Rule.Error("activity-plan/key-form");

    /// <summary>Two planned activities have the same key.</summary>
    [Says("Two planned activities have the same key.")]
    public static readonly Rule KeyTwice = Rule.Error("activity-plan/key-twice");

    /// <summary>An activity is blank.</summary>
    [Says("An activity is still blank.")]
    public static readonly Rule ActivityMissing = Rule.Missing("activity-plan/activity-missing");

    /// <summary>A planned activity has no slot.</summary>
    [Says("An activity has no time yet.")]
    public static readonly Rule SlotMissing = Rule.Missing("activity-plan/slot-missing");

    /// <summary>A slot ends before it starts, or when it starts.</summary>
    [Says("The end has to come after the start.")]
    public static readonly Rule EndNotAfterStart = Rule.Error("activity-plan/end-not-after-start");

    /// <summary>A slot has an end and no start.</summary>
    [Says("An activity has an end but no start yet.")]
    public static readonly Rule EndWithoutStart = Rule.Missing("activity-plan/end-without-start");

    /// <summary>A moved activity stands in the slot it was moved from.</summary>
    [Says("An activity is marked as moved but hasn't changed its time.")]
    public static readonly Rule MovedToItself = Rule.Warning("activity-plan/moved-to-itself");

    /// <summary>A kind is none of those there are.</summary>
    [Says("We don't know this kind of activity.")]
    public static readonly Rule KindUnknown = Rule.Error("activity-plan/kind-unknown");

    /// <summary>Two activities share time.</summary>
    [Says("Two activities overlap.")]
    public static readonly Rule Overlap = Rule.Warning("activity-plan/overlap");

    /// <summary>Mastery or pleasure is rated on another scale than the plan's.</summary>
    [Says("This is rated on a different scale than the plan uses.")]
    public static readonly Rule ScaleDiffers = Rule.Error("activity-plan/scale-differs");

    /// <summary>The day is blank.</summary>
    [Says("The day is still blank.")]
    public static readonly Rule DateMissing = Rule.Missing("activity-plan/date-missing");

    /// <summary>Nothing is logged.</summary>
    [Says("Nothing is logged yet.")]
    public static readonly Rule NothingLogged = Rule.Missing("activity-plan/nothing-logged");

    /// <summary>Hours awake are below 0 or above 24.</summary>
    [Says("Hours awake have to be between 0 and 24.")]
    public static readonly Rule HoursAwakeRange = Rule.Error("activity-plan/hours-awake-range").Within(0, 24);

    /// <summary>What was done names an activity that is not planned.</summary>
    [Says("This activity isn't in the plan.")]
    public static readonly Rule UnknownPlanned = Rule.Error("activity-plan/unknown-planned");

    /// <summary>A planned activity is logged twice.</summary>
    [Says("A planned activity is logged twice.")]
    public static readonly Rule LoggedTwice = Rule.Error("activity-plan/logged-twice");

    /// <summary>What became of an activity is blank.</summary>
    [Says("Still blank: how an activity went.")]
    public static readonly Rule OutcomeMissing = Rule.Missing("activity-plan/outcome-missing");

    /// <summary>Something unplanned is said to be replaced.</summary>
    [Says("Only a planned activity can be replaced.")]
    public static readonly Rule ReplacedNothing = Rule.Error("activity-plan/replaced-nothing");

    /// <summary>Mastery is not rated.</summary>
    [Says("Not rated yet: your sense of achievement.")]
    public static readonly Rule MasteryMissing = Rule.Missing("activity-plan/mastery-missing");

    /// <summary>Pleasure is not rated.</summary>
    [Says("Not rated yet: how enjoyable it was.")]
    public static readonly Rule PleasureMissing = Rule.Missing("activity-plan/pleasure-missing");

    /// <summary>Something that was not done is rated.</summary>
    [Says("Only activities you did can be rated.")]
    public static readonly Rule RatedWithoutDoing = Rule.Error("activity-plan/rated-without-doing");

    /// <summary>Mood is rated after and not before.</summary>
    [Says("Not rated yet: your mood before.")]
    public static readonly Rule MoodBeforeMissing = Rule.Missing("activity-plan/mood-before-missing");

    /// <summary>Mood after was asked for and is not rated.</summary>
    [Says("Not rated yet: your mood afterwards.")]
    public static readonly Rule MoodAfterMissing = Rule.Missing("activity-plan/mood-after-missing");

    /// <summary>Mood is rated on different scales, or on another than was asked for.</summary>
    [Says("Mood is rated on a different scale than the plan uses.")]
    public static readonly Rule MoodScaleDiffers = Rule.Error("activity-plan/mood-scale-differs");

    /// <summary>Importance was asked for and is not rated.</summary>
    [Says("Not rated yet: how much it mattered.")]
    public static readonly Rule ImportanceMissing = Rule.Missing("activity-plan/importance-missing");

    /// <summary>Importance is rated on another scale than the plan's.</summary>
    [Says("Importance is rated on a different scale than the plan uses.")]
    public static readonly Rule ImportanceScaleDiffers = Rule.Error("activity-plan/importance-scale-differs");

    /// <summary>The mood of the day was asked for and is not rated.</summary>
    [Says("Not rated yet: your mood over the whole day.")]
    public static readonly Rule DayMoodMissing = Rule.Missing("activity-plan/day-mood-missing");

    /// <summary>The mood of the day is rated on another scale than mood is.</summary>
    [Says("The mood of the day is rated on a different scale than was asked for.")]
    public static readonly Rule DayMoodScaleDiffers = Rule.Error("activity-plan/day-mood-scale-differs");

    /// <summary>A rank of difficulty is below 1 or above 100.</summary>
    [Says("Ranks run from 1, the easiest, to 100.")]
    public static readonly Rule DifficultyRankRange = Rule.Error("activity-plan/difficulty-rank-range").Within(1, 100);

    /// <summary>Two activities have one rank.</summary>
    [Says("Two activities have the same rank of difficulty.")]
    public static readonly Rule DifficultyRankTwice = Rule.Warning("activity-plan/difficulty-rank-twice");
}
