using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of sleep diaries.</summary>
internal static class SleepDiaryRules
{
    /// <summary>The form is none of those there are.</summary>
    [Says("A sleep diary is the short form, or the long form for the morning or the evening.")]
    public static readonly Rule FormUnknown = Rule.Error("sleep-diary/form-unknown");

    /// <summary>The wake date is blank.</summary>
    [Says("Still blank: which morning this is for.")]
    public static readonly Rule WakeDateMissing = Rule.Missing("sleep-diary/wake-date-missing");

    /// <summary>The wake date is of another age.</summary>
    [Says("This date can't be right.")]
    public static readonly Rule WakeDateImpossible = Rule.Error("sleep-diary/wake-date-impossible");

    /// <summary>The time zone is not known.</summary>
    [Says("This time zone isn't known.")]
    public static readonly Rule ZoneUnknown = Rule.Error("sleep-diary/zone-unknown");

    /// <summary>Getting into bed is blank.</summary>
    [Says("Still blank: when you got into bed.")]
    public static readonly Rule IntoBedMissing = Rule.Missing("sleep-diary/into-bed-missing");

    /// <summary>Trying to sleep is blank.</summary>
    [Says("Still blank: when you tried to go to sleep.")]
    public static readonly Rule TriedToSleepMissing = Rule.Missing("sleep-diary/tried-to-sleep-missing");

    /// <summary>Minutes to fall asleep are blank.</summary>
    [Says("Still blank: how long it took you to fall asleep.")]
    public static readonly Rule MinutesToFallAsleepMissing = Rule.Missing("sleep-diary/minutes-to-fall-asleep-missing");

    /// <summary>The number of awakenings is blank.</summary>
    [Says("Still blank: how many times you woke up.")]
    public static readonly Rule AwakeningsMissing = Rule.Missing("sleep-diary/awakenings-missing");

    /// <summary>Minutes awake are blank although there were awakenings.</summary>
    [Says("Still blank: how long you were awake during the night.")]
    public static readonly Rule MinutesAwakeMissing = Rule.Missing("sleep-diary/minutes-awake-missing");

    /// <summary>The final awakening is blank.</summary>
    [Says("Still blank: when you woke up for the last time.")]
    public static readonly Rule FinalAwakeningMissing = Rule.Missing("sleep-diary/final-awakening-missing");

    /// <summary>Getting out of bed is blank.</summary>
    [Says("Still blank: when you got up.")]
    public static readonly Rule OutOfBedMissing = Rule.Missing("sleep-diary/out-of-bed-missing");

    /// <summary>Quality is not rated.</summary>
    [Says("Not rated yet: how well you slept.")]
    public static readonly Rule QualityMissing = Rule.Missing("sleep-diary/quality-missing");

    /// <summary>Trying to sleep on after the final awakening is blank (expanded).</summary>
    [Says("Still blank: how long you tried to go back to sleep.")]
    public static readonly Rule TryingMissing = Rule.Missing("sleep-diary/trying-missing");

    /// <summary>Whether the client woke early is blank (expanded).</summary>
    [Says("Still blank: whether you woke up earlier than planned.")]
    public static readonly Rule WokeEarlierMissing = Rule.Missing("sleep-diary/woke-earlier-missing");

    /// <summary>By how much the client woke early is blank (expanded).</summary>
    [Says("Still blank: how much earlier you woke up.")]
    public static readonly Rule MinutesEarlierMissing = Rule.Missing("sleep-diary/minutes-earlier-missing");

    /// <summary>The client's own estimate of sleep is blank (expanded).</summary>
    [Says("Still blank: roughly how long you slept.")]
    public static readonly Rule EstimatedSleepMissing = Rule.Missing("sleep-diary/estimated-sleep-missing");

    /// <summary>Feeling refreshed is not rated (expanded).</summary>
    [Says("Not rated yet: how rested you felt.")]
    public static readonly Rule RefreshedMissing = Rule.Missing("sleep-diary/refreshed-missing");

    /// <summary>Naps are blank (expanded).</summary>
    [Says("Still blank: how many times you napped.")]
    public static readonly Rule NapsMissing = Rule.Missing("sleep-diary/naps-missing");

    /// <summary>Minutes of naps are blank (expanded).</summary>
    [Says("Still blank: how long you napped.")]
    public static readonly Rule NapMinutesMissing = Rule.Missing("sleep-diary/nap-minutes-missing");

    /// <summary>Alcoholic drinks are blank (expanded).</summary>
    [Says("Still blank: how many alcoholic drinks you had.")]
    public static readonly Rule AlcoholMissing = Rule.Missing("sleep-diary/alcohol-missing");

    /// <summary>Drinks with caffeine are blank (expanded).</summary>
    [Says("Still blank: how many drinks with caffeine you had.")]
    public static readonly Rule CaffeineMissing = Rule.Missing("sleep-diary/caffeine-missing");

    /// <summary>There were drinks and the time of the last is blank (expanded).</summary>
    [Says("Still blank: when the last drink was.")]
    public static readonly Rule LastDrinkMissing = Rule.Missing("sleep-diary/last-drink-missing");

    /// <summary>Whether something was taken is blank (expanded).</summary>
    [Says("Still blank: whether you took anything to help you sleep.")]
    public static readonly Rule MedicationMissing = Rule.Missing("sleep-diary/medication-missing");

    /// <summary>What was taken is blank.</summary>
    [Says("Still blank: what you took.")]
    public static readonly Rule MedicationNameMissing = Rule.Missing("sleep-diary/medication-name-missing");

    /// <summary>A duration is below zero.</summary>
    [Says("Minutes can't be below zero.")]
    public static readonly Rule MinutesNegative = Rule.Error("sleep-diary/minutes-negative");

    /// <summary>A count is below zero.</summary>
    [Says("A number can't be below zero.")]
    public static readonly Rule CountNegative = Rule.Error("sleep-diary/count-negative");

    /// <summary>A rating is on another scale than was asked for.</summary>
    [Says("This is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers = Rule.Error("sleep-diary/scale-differs");

    /// <summary>Falling asleep and lying awake take longer than the whole sleep attempt.</summary>
    [Says("Falling asleep and lying awake add up to more than the whole night. Please check the times.")]
    public static readonly Rule NegativeSleep = Rule.Error("sleep-diary/negative-sleep");

    /// <summary>Getting into bed fits neither before trying to sleep nor between that and getting up.</summary>
    [Says("With these times you'd go to bed after getting up. Please check them.")]
    public static readonly Rule IntoBedAfterGettingUp = Rule.Error("sleep-diary/into-bed-after-getting-up");

    /// <summary>Trying to sleep on takes longer than the time between the final awakening and getting up.</summary>
    [Says("Trying to go back to sleep can't take longer than the time until you got up.")]
    public static readonly Rule TryingTooLong = Rule.Error("sleep-diary/trying-too-long");

    /// <summary>Minutes awake are said to hold the time after the final awakening, and are shorter than it.</summary>
    [Says("The minutes awake include the time after waking up for good, so they can't be shorter than it.")]
    public static readonly Rule WakeShorterThanItsPart = Rule.Error("sleep-diary/wake-shorter-than-its-part");

    /// <summary>The night lies in the future.</summary>
    [Says("This night hasn't happened yet.")]
    public static readonly Rule InTheFuture = Rule.Error("sleep-diary/in-the-future");

    /// <summary>Time in bed is above 16 hours or below one: perhaps morning and evening were mixed up.</summary>
    [Says("The time in bed looks very long or very short. Perhaps morning and evening were mixed up.")]
    public static readonly Rule TwelveHourSlip = Rule.Warning("sleep-diary/twelve-hour-slip");

    /// <summary>The client tried to sleep before getting into bed.</summary>
    [Says("Trying to sleep comes before getting into bed here. That may be right, or a slip.")]
    public static readonly Rule IntoBedAfterTrying = Rule.Warning("sleep-diary/into-bed-after-trying");

    /// <summary>The night has more sleep than time in bed.</summary>
    [Says("There's more sleep than time in bed. One of the times may be off.")]
    public static readonly Rule SleepLongerThanBed = Rule.Warning("sleep-diary/sleep-longer-than-bed");

    /// <summary>There are awakenings without minutes, or minutes without awakenings.</summary>
    [Says("There are awakenings without minutes awake, or minutes awake without awakenings.")]
    public static readonly Rule AwakeningsAndMinutesDiffer = Rule.Warning("sleep-diary/awakenings-and-minutes-differ");

    /// <summary>There are naps without minutes, or minutes without naps.</summary>
    [Says("There are naps without minutes, or minutes without naps.")]
    public static readonly Rule NapsAndMinutesDiffer = Rule.Warning("sleep-diary/naps-and-minutes-differ");

    /// <summary>Nothing was taken, and yet something is named.</summary>
    [Says("Something is listed, but the answer says nothing was taken.")]
    public static readonly Rule MedicationAndAnswerDiffer = Rule.Warning("sleep-diary/medication-and-answer-differ");

    /// <summary>The night was written down long afterwards.</summary>
    [Says("This night was filled in from memory, long afterwards.")]
    public static readonly Rule Retrospective = Rule.Warning("sleep-diary/retrospective");
}
