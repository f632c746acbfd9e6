using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of activity plans.</summary>
internal static class ActivityPlanRules
{
    /// <summary>Nothing is planned.</summary>
    public static readonly Rule PlanMissing = Rule.Missing("activity-plan/plan-missing", "Nothing is planned yet.");

    /// <summary>Something is planned although the client only monitors.</summary>
    public static readonly Rule PlannedWhileMonitoring = Rule.Error("activity-plan/planned-while-monitoring", "This week is for logging only, so nothing is planned.");

    /// <summary>A key has another form.</summary>
    public static readonly Rule KeyForm = Rule.Error("activity-plan/key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two planned activities have the same key.</summary>
    public static readonly Rule KeyTwice = Rule.Error("activity-plan/key-twice", "Two planned activities have the same key.");

    /// <summary>An activity is blank.</summary>
    public static readonly Rule ActivityMissing = Rule.Missing("activity-plan/activity-missing", "An activity is still blank.");

    /// <summary>A planned activity has no slot.</summary>
    public static readonly Rule SlotMissing = Rule.Missing("activity-plan/slot-missing", "An activity has no time yet.");

    /// <summary>A slot ends before it starts, or when it starts.</summary>
    public static readonly Rule EndNotAfterStart = Rule.Error("activity-plan/end-not-after-start", "The end has to come after the start.");

    /// <summary>A slot has an end and no start.</summary>
    public static readonly Rule EndWithoutStart = Rule.Missing("activity-plan/end-without-start", "An activity has an end but no start yet.");

    /// <summary>A moved activity stands in the slot it was moved from.</summary>
    public static readonly Rule MovedToItself = Rule.Warning("activity-plan/moved-to-itself", "An activity is marked as moved but hasn't changed its time.");

    /// <summary>A kind is none of those there are.</summary>
    public static readonly Rule KindUnknown = Rule.Error("activity-plan/kind-unknown", "We don't know this kind of activity.");

    /// <summary>Two activities share time.</summary>
    public static readonly Rule Overlap = Rule.Warning("activity-plan/overlap", "Two activities overlap.");

    /// <summary>Mastery or pleasure is rated on another scale than the plan's.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("activity-plan/scale-differs", "This is rated on a different scale than the plan uses.");

    /// <summary>The day is blank.</summary>
    public static readonly Rule DateMissing = Rule.Missing("activity-plan/date-missing", "The day is still blank.");

    /// <summary>Nothing is logged.</summary>
    public static readonly Rule NothingLogged = Rule.Missing("activity-plan/nothing-logged", "Nothing is logged yet.");

    /// <summary>Hours awake are below 0 or above 24.</summary>
    public static readonly Rule HoursAwakeRange = Rule.Error("activity-plan/hours-awake-range", "Hours awake have to be between 0 and 24.").Within(0, 24);

    /// <summary>What was done names an activity that is not planned.</summary>
    public static readonly Rule UnknownPlanned = Rule.Error("activity-plan/unknown-planned", "This activity isn't in the plan.");

    /// <summary>A planned activity is logged twice.</summary>
    public static readonly Rule LoggedTwice = Rule.Error("activity-plan/logged-twice", "A planned activity is logged twice.");

    /// <summary>What became of an activity is blank.</summary>
    public static readonly Rule OutcomeMissing = Rule.Missing("activity-plan/outcome-missing", "Still blank: how an activity went.");

    /// <summary>Something unplanned is said to be replaced.</summary>
    public static readonly Rule ReplacedNothing = Rule.Error("activity-plan/replaced-nothing", "Only a planned activity can be replaced.");

    /// <summary>Mastery is not rated.</summary>
    public static readonly Rule MasteryMissing = Rule.Missing("activity-plan/mastery-missing", "Not rated yet: your sense of achievement.");

    /// <summary>Pleasure is not rated.</summary>
    public static readonly Rule PleasureMissing = Rule.Missing("activity-plan/pleasure-missing", "Not rated yet: how enjoyable it was.");

    /// <summary>Something that was not done is rated.</summary>
    public static readonly Rule RatedWithoutDoing = Rule.Error("activity-plan/rated-without-doing", "Only activities you did can be rated.");

    /// <summary>Mood is rated after and not before.</summary>
    public static readonly Rule MoodBeforeMissing = Rule.Missing("activity-plan/mood-before-missing", "Not rated yet: your mood before.");

    /// <summary>Mood after was asked for and is not rated.</summary>
    public static readonly Rule MoodAfterMissing = Rule.Missing("activity-plan/mood-after-missing", "Not rated yet: your mood afterwards.");

    /// <summary>Mood is rated on different scales, or on another than was asked for.</summary>
    public static readonly Rule MoodScaleDiffers = Rule.Error("activity-plan/mood-scale-differs", "Mood is rated on a different scale than the plan uses.");

    /// <summary>Importance was asked for and is not rated.</summary>
    public static readonly Rule ImportanceMissing = Rule.Missing("activity-plan/importance-missing", "Not rated yet: how much it mattered.");

    /// <summary>Importance is rated on another scale than the plan's.</summary>
    public static readonly Rule ImportanceScaleDiffers = Rule.Error("activity-plan/importance-scale-differs", "Importance is rated on a different scale than the plan uses.");

    /// <summary>The mood of the day was asked for and is not rated.</summary>
    public static readonly Rule DayMoodMissing = Rule.Missing("activity-plan/day-mood-missing", "Not rated yet: your mood over the whole day.");

    /// <summary>The mood of the day is rated on another scale than mood is.</summary>
    public static readonly Rule DayMoodScaleDiffers = Rule.Error("activity-plan/day-mood-scale-differs", "The mood of the day is rated on a different scale than was asked for.");

    /// <summary>A rank of difficulty is below 1 or above 100.</summary>
    public static readonly Rule DifficultyRankRange = Rule.Error("activity-plan/difficulty-rank-range", "Ranks run from 1, the easiest, to 100.").Within(1, 100);

    /// <summary>Two activities have one rank.</summary>
    public static readonly Rule DifficultyRankTwice = Rule.Warning("activity-plan/difficulty-rank-twice", "Two activities have the same rank of difficulty.");
}
