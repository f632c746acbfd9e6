using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of sleep diaries.</summary>
internal static class SleepDiaryRules
{
    /// <summary>The form is none of those there are.</summary>
    public static readonly Rule FormUnknown = Rule.Error("sleep-diary/form-unknown", "A sleep diary is the short form, or the long form for the morning or the evening.");

    /// <summary>The wake date is blank.</summary>
    public static readonly Rule WakeDateMissing = Rule.Missing("sleep-diary/wake-date-missing", "Still blank: which morning this is for.");

    /// <summary>The wake date is of another age.</summary>
    public static readonly Rule WakeDateImpossible = Rule.Error("sleep-diary/wake-date-impossible", "This date can't be right.");

    /// <summary>The time zone is not known.</summary>
    public static readonly Rule ZoneUnknown = Rule.Error("sleep-diary/zone-unknown", "This time zone isn't known.");

    /// <summary>Getting into bed is blank.</summary>
    public static readonly Rule IntoBedMissing = Rule.Missing("sleep-diary/into-bed-missing", "Still blank: when you got into bed.");

    /// <summary>Trying to sleep is blank.</summary>
    public static readonly Rule TriedToSleepMissing = Rule.Missing("sleep-diary/tried-to-sleep-missing", "Still blank: when you tried to go to sleep.");

    /// <summary>Minutes to fall asleep are blank.</summary>
    public static readonly Rule MinutesToFallAsleepMissing = Rule.Missing("sleep-diary/minutes-to-fall-asleep-missing", "Still blank: how long it took you to fall asleep.");

    /// <summary>The number of awakenings is blank.</summary>
    public static readonly Rule AwakeningsMissing = Rule.Missing("sleep-diary/awakenings-missing", "Still blank: how many times you woke up.");

    /// <summary>Minutes awake are blank although there were awakenings.</summary>
    public static readonly Rule MinutesAwakeMissing = Rule.Missing("sleep-diary/minutes-awake-missing", "Still blank: how long you were awake during the night.");

    /// <summary>The final awakening is blank.</summary>
    public static readonly Rule FinalAwakeningMissing = Rule.Missing("sleep-diary/final-awakening-missing", "Still blank: when you woke up for the last time.");

    /// <summary>Getting out of bed is blank.</summary>
    public static readonly Rule OutOfBedMissing = Rule.Missing("sleep-diary/out-of-bed-missing", "Still blank: when you got up.");

    /// <summary>Quality is not rated.</summary>
    public static readonly Rule QualityMissing = Rule.Missing("sleep-diary/quality-missing", "Not rated yet: how well you slept.");

    /// <summary>Trying to sleep on after the final awakening is blank (expanded).</summary>
    public static readonly Rule TryingMissing = Rule.Missing("sleep-diary/trying-missing", "Still blank: how long you tried to go back to sleep.");

    /// <summary>Whether the client woke early is blank (expanded).</summary>
    public static readonly Rule WokeEarlierMissing = Rule.Missing("sleep-diary/woke-earlier-missing", "Still blank: whether you woke up earlier than planned.");

    /// <summary>By how much the client woke early is blank (expanded).</summary>
    public static readonly Rule MinutesEarlierMissing = Rule.Missing("sleep-diary/minutes-earlier-missing", "Still blank: how much earlier you woke up.");

    /// <summary>The client's own estimate of sleep is blank (expanded).</summary>
    public static readonly Rule EstimatedSleepMissing = Rule.Missing("sleep-diary/estimated-sleep-missing", "Still blank: roughly how long you slept.");

    /// <summary>Feeling refreshed is not rated (expanded).</summary>
    public static readonly Rule RefreshedMissing = Rule.Missing("sleep-diary/refreshed-missing", "Not rated yet: how rested you felt.");

    /// <summary>Naps are blank (expanded).</summary>
    public static readonly Rule NapsMissing = Rule.Missing("sleep-diary/naps-missing", "Still blank: how many times you napped.");

    /// <summary>Minutes of naps are blank (expanded).</summary>
    public static readonly Rule NapMinutesMissing = Rule.Missing("sleep-diary/nap-minutes-missing", "Still blank: how long you napped.");

    /// <summary>Alcoholic drinks are blank (expanded).</summary>
    public static readonly Rule AlcoholMissing = Rule.Missing("sleep-diary/alcohol-missing", "Still blank: how many alcoholic drinks you had.");

    /// <summary>Drinks with caffeine are blank (expanded).</summary>
    public static readonly Rule CaffeineMissing = Rule.Missing("sleep-diary/caffeine-missing", "Still blank: how many drinks with caffeine you had.");

    /// <summary>There were drinks and the time of the last is blank (expanded).</summary>
    public static readonly Rule LastDrinkMissing = Rule.Missing("sleep-diary/last-drink-missing", "Still blank: when the last drink was.");

    /// <summary>Whether something was taken is blank (expanded).</summary>
    public static readonly Rule MedicationMissing = Rule.Missing("sleep-diary/medication-missing", "Still blank: whether you took anything to help you sleep.");

    /// <summary>What was taken is blank.</summary>
    public static readonly Rule MedicationNameMissing = Rule.Missing("sleep-diary/medication-name-missing", "Still blank: what you took.");

    /// <summary>A duration is below zero.</summary>
    public static readonly Rule MinutesNegative = Rule.Error("sleep-diary/minutes-negative", "Minutes can't be below zero.");

    /// <summary>A count is below zero.</summary>
    public static readonly Rule CountNegative = Rule.Error("sleep-diary/count-negative", "A number can't be below zero.");

    /// <summary>A rating is on another scale than was asked for.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("sleep-diary/scale-differs", "This is rated on a different scale than was asked for.");

    /// <summary>Falling asleep and lying awake take longer than the whole sleep attempt.</summary>
    public static readonly Rule NegativeSleep = Rule.Error("sleep-diary/negative-sleep", "Falling asleep and lying awake add up to more than the whole night. Please check the times.");

    /// <summary>Getting into bed fits neither before trying to sleep nor between that and getting up.</summary>
    public static readonly Rule IntoBedAfterGettingUp = Rule.Error("sleep-diary/into-bed-after-getting-up", "With these times you'd go to bed after getting up. Please check them.");

    /// <summary>Trying to sleep on takes longer than the time between the final awakening and getting up.</summary>
    public static readonly Rule TryingTooLong = Rule.Error("sleep-diary/trying-too-long", "Trying to go back to sleep can't take longer than the time until you got up.");

    /// <summary>Minutes awake are said to hold the time after the final awakening, and are shorter than it.</summary>
    public static readonly Rule WakeShorterThanItsPart = Rule.Error("sleep-diary/wake-shorter-than-its-part", "The minutes awake include the time after waking up for good, so they can't be shorter than it.");

    /// <summary>The night lies in the future.</summary>
    public static readonly Rule InTheFuture = Rule.Error("sleep-diary/in-the-future", "This night hasn't happened yet.");

    /// <summary>Time in bed is above 16 hours or below one: perhaps morning and evening were mixed up.</summary>
    public static readonly Rule TwelveHourSlip = Rule.Warning("sleep-diary/twelve-hour-slip", "The time in bed looks very long or very short. Perhaps morning and evening were mixed up.");

    /// <summary>The client tried to sleep before getting into bed.</summary>
    public static readonly Rule IntoBedAfterTrying = Rule.Warning("sleep-diary/into-bed-after-trying", "Trying to sleep comes before getting into bed here. That may be right, or a slip.");

    /// <summary>The night has more sleep than time in bed.</summary>
    public static readonly Rule SleepLongerThanBed = Rule.Warning("sleep-diary/sleep-longer-than-bed", "There's more sleep than time in bed. One of the times may be off.");

    /// <summary>There are awakenings without minutes, or minutes without awakenings.</summary>
    public static readonly Rule AwakeningsAndMinutesDiffer = Rule.Warning("sleep-diary/awakenings-and-minutes-differ", "There are awakenings without minutes awake, or minutes awake without awakenings.");

    /// <summary>There are naps without minutes, or minutes without naps.</summary>
    public static readonly Rule NapsAndMinutesDiffer = Rule.Warning("sleep-diary/naps-and-minutes-differ", "There are naps without minutes, or minutes without naps.");

    /// <summary>Nothing was taken, and yet something is named.</summary>
    public static readonly Rule MedicationAndAnswerDiffer = Rule.Warning("sleep-diary/medication-and-answer-differ", "Something is listed, but the answer says nothing was taken.");

    /// <summary>The night was written down long afterwards.</summary>
    public static readonly Rule Retrospective = Rule.Warning("sleep-diary/retrospective", "This night was filled in from memory, long afterwards.");
}
