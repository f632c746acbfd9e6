using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of sleep diaries.</summary>
internal static class SleepDiaryRules
{
    /// <summary>The form is none of those there are.</summary>
    public static Rule FormUnknown { get; } = Rule.Error("sleep-diary/form-unknown", "A sleep diary is core, expanded for the morning, or expanded for the evening.");

    /// <summary>The wake date is blank.</summary>
    public static Rule WakeDateMissing { get; } = Rule.Missing("sleep-diary/wake-date-missing", "The date of getting up is still blank.");

    /// <summary>The wake date is of another age.</summary>
    public static Rule WakeDateImpossible { get; } = Rule.Error("sleep-diary/wake-date-impossible", "The date of getting up cannot be right.");

    /// <summary>The time zone is not known.</summary>
    public static Rule ZoneUnknown { get; } = Rule.Error("sleep-diary/zone-unknown", "The time zone is not known.");

    /// <summary>Getting into bed is blank.</summary>
    public static Rule IntoBedMissing { get; } = Rule.Missing("sleep-diary/into-bed-missing", "When you got into bed is still blank.");

    /// <summary>Trying to sleep is blank.</summary>
    public static Rule TriedToSleepMissing { get; } = Rule.Missing("sleep-diary/tried-to-sleep-missing", "When you tried to sleep is still blank.");

    /// <summary>Minutes to fall asleep are blank.</summary>
    public static Rule MinutesToFallAsleepMissing { get; } = Rule.Missing("sleep-diary/minutes-to-fall-asleep-missing", "How long it took to fall asleep is still blank.");

    /// <summary>The number of awakenings is blank.</summary>
    public static Rule AwakeningsMissing { get; } = Rule.Missing("sleep-diary/awakenings-missing", "How often you woke up is still blank.");

    /// <summary>Minutes awake are blank although there were awakenings.</summary>
    public static Rule MinutesAwakeMissing { get; } = Rule.Missing("sleep-diary/minutes-awake-missing", "How long you were awake in the night is still blank.");

    /// <summary>The final awakening is blank.</summary>
    public static Rule FinalAwakeningMissing { get; } = Rule.Missing("sleep-diary/final-awakening-missing", "When you woke up for the last time is still blank.");

    /// <summary>Getting out of bed is blank.</summary>
    public static Rule OutOfBedMissing { get; } = Rule.Missing("sleep-diary/out-of-bed-missing", "When you got out of bed is still blank.");

    /// <summary>Quality is not rated.</summary>
    public static Rule QualityMissing { get; } = Rule.Missing("sleep-diary/quality-missing", "The quality of the night is not rated yet.");

    /// <summary>Trying to sleep on after the final awakening is blank (expanded).</summary>
    public static Rule TryingMissing { get; } = Rule.Missing("sleep-diary/trying-missing", "How long you tried to sleep on after waking up is still blank.");

    /// <summary>Whether the client woke early is blank (expanded).</summary>
    public static Rule WokeEarlierMissing { get; } = Rule.Missing("sleep-diary/woke-earlier-missing", "Whether you woke up earlier than planned is still blank.");

    /// <summary>By how much the client woke early is blank (expanded).</summary>
    public static Rule MinutesEarlierMissing { get; } = Rule.Missing("sleep-diary/minutes-earlier-missing", "How much earlier you woke up is still blank.");

    /// <summary>The client's own estimate of sleep is blank (expanded).</summary>
    public static Rule EstimatedSleepMissing { get; } = Rule.Missing("sleep-diary/estimated-sleep-missing", "Your estimate of how long you slept is still blank.");

    /// <summary>Feeling refreshed is not rated (expanded).</summary>
    public static Rule RefreshedMissing { get; } = Rule.Missing("sleep-diary/refreshed-missing", "How refreshed you felt is not rated yet.");

    /// <summary>Naps are blank (expanded).</summary>
    public static Rule NapsMissing { get; } = Rule.Missing("sleep-diary/naps-missing", "Naps are still blank.");

    /// <summary>Minutes of naps are blank (expanded).</summary>
    public static Rule NapMinutesMissing { get; } = Rule.Missing("sleep-diary/nap-minutes-missing", "How long you napped is still blank.");

    /// <summary>Alcoholic drinks are blank (expanded).</summary>
    public static Rule AlcoholMissing { get; } = Rule.Missing("sleep-diary/alcohol-missing", "Alcoholic drinks are still blank.");

    /// <summary>Drinks with caffeine are blank (expanded).</summary>
    public static Rule CaffeineMissing { get; } = Rule.Missing("sleep-diary/caffeine-missing", "Drinks with caffeine are still blank.");

    /// <summary>There were drinks and the time of the last is blank (expanded).</summary>
    public static Rule LastDrinkMissing { get; } = Rule.Missing("sleep-diary/last-drink-missing", "When the last drink was is still blank.");

    /// <summary>Whether something was taken is blank (expanded).</summary>
    public static Rule MedicationMissing { get; } = Rule.Missing("sleep-diary/medication-missing", "Whether anything was taken to help with sleep is still blank.");

    /// <summary>What was taken is blank.</summary>
    public static Rule MedicationNameMissing { get; } = Rule.Missing("sleep-diary/medication-name-missing", "What was taken is still blank.");

    /// <summary>A duration is below zero.</summary>
    public static Rule MinutesNegative { get; } = Rule.Error("sleep-diary/minutes-negative", "A duration cannot be below zero.");

    /// <summary>A count is below zero.</summary>
    public static Rule CountNegative { get; } = Rule.Error("sleep-diary/count-negative", "A count cannot be below zero.");

    /// <summary>A rating is on another scale than was asked for.</summary>
    public static Rule ScaleDiffers { get; } = Rule.Error("sleep-diary/scale-differs", "A rating is on another scale than was asked for.");

    /// <summary>Falling asleep and lying awake take longer than the whole sleep attempt.</summary>
    public static Rule NegativeSleep { get; } = Rule.Error("sleep-diary/negative-sleep", "Falling asleep and lying awake together are longer than the time from trying to sleep to the final awakening.");

    /// <summary>Getting into bed fits neither before trying to sleep nor between that and getting up.</summary>
    public static Rule IntoBedAfterGettingUp { get; } = Rule.Error("sleep-diary/into-bed-after-getting-up", "The times would have you get into bed after you got up.");

    /// <summary>Trying to sleep on takes longer than the time between the final awakening and getting up.</summary>
    public static Rule TryingTooLong { get; } = Rule.Error("sleep-diary/trying-too-long", "Trying to sleep on cannot take longer than the time from the final awakening to getting up.");

    /// <summary>Minutes awake are said to hold the time after the final awakening, and are shorter than it.</summary>
    public static Rule WakeShorterThanItsPart { get; } = Rule.Error("sleep-diary/wake-shorter-than-its-part", "Minutes awake that include the time after the final awakening cannot be shorter than that time.");

    /// <summary>The night lies in the future.</summary>
    public static Rule InTheFuture { get; } = Rule.Error("sleep-diary/in-the-future", "The night has not happened yet.");

    /// <summary>Time in bed is above 16 hours or below one: perhaps morning and evening were mixed up.</summary>
    public static Rule TwelveHourSlip { get; } = Rule.Warning("sleep-diary/twelve-hour-slip", "The time in bed is very long or very short: perhaps morning was taken for evening somewhere.");

    /// <summary>The client tried to sleep before getting into bed.</summary>
    public static Rule IntoBedAfterTrying { get; } = Rule.Warning("sleep-diary/into-bed-after-trying", "Trying to sleep comes before getting into bed: perhaps so, perhaps a slip.");

    /// <summary>The night has more sleep than time in bed.</summary>
    public static Rule SleepLongerThanBed { get; } = Rule.Warning("sleep-diary/sleep-longer-than-bed", "There is more sleep than time in bed: one of the times may be off.");

    /// <summary>There are awakenings without minutes, or minutes without awakenings.</summary>
    public static Rule AwakeningsAndMinutesDiffer { get; } = Rule.Warning("sleep-diary/awakenings-and-minutes-differ", "Awakenings without minutes awake, or minutes awake without awakenings.");

    /// <summary>There are naps without minutes, or minutes without naps.</summary>
    public static Rule NapsAndMinutesDiffer { get; } = Rule.Warning("sleep-diary/naps-and-minutes-differ", "Naps without minutes, or minutes without naps.");

    /// <summary>Nothing was taken, and yet something is named.</summary>
    public static Rule MedicationAndAnswerDiffer { get; } = Rule.Warning("sleep-diary/medication-and-answer-differ", "Something is named although nothing was taken.");

    /// <summary>The night was written down long afterwards.</summary>
    public static Rule Retrospective { get; } = Rule.Warning("sleep-diary/retrospective", "The night was written down from memory, long afterwards.");
}
