using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of sleep diaries.</summary>
internal static partial class SleepDiaryRules
{
    /// <summary>The form is none of those there are.</summary>
    [Rule(FindingTier.Error, "sleep-diary/form-unknown", "A sleep diary is the short form, or the long form for the morning or the evening.")]
    public static readonly Rule FormUnknown;

    /// <summary>The wake date is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-diary/wake-date-missing", "Still blank: which morning this is for.")]
    public static readonly Rule WakeDateMissing;

    /// <summary>The wake date is of another age.</summary>
    [Rule(FindingTier.Error, "sleep-diary/wake-date-impossible", "This date can't be right.")]
    public static readonly Rule WakeDateImpossible;

    /// <summary>The time zone is not known.</summary>
    [Rule(FindingTier.Error, "sleep-diary/zone-unknown", "This time zone isn't known.")]
    public static readonly Rule ZoneUnknown;

    /// <summary>Getting into bed is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-diary/into-bed-missing", "Still blank: when you got into bed.")]
    public static readonly Rule IntoBedMissing;

    /// <summary>Trying to sleep is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-diary/tried-to-sleep-missing", "Still blank: when you tried to go to sleep.")]
    public static readonly Rule TriedToSleepMissing;

    /// <summary>Minutes to fall asleep are blank.</summary>
    [Rule(FindingTier.Missing, "sleep-diary/minutes-to-fall-asleep-missing", "Still blank: how long it took you to fall asleep.")]
    public static readonly Rule MinutesToFallAsleepMissing;

    /// <summary>The number of awakenings is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-diary/awakenings-missing", "Still blank: how many times you woke up.")]
    public static readonly Rule AwakeningsMissing;

    /// <summary>Minutes awake are blank although there were awakenings.</summary>
    [Rule(FindingTier.Missing, "sleep-diary/minutes-awake-missing", "Still blank: how long you were awake during the night.")]
    public static readonly Rule MinutesAwakeMissing;

    /// <summary>The final awakening is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-diary/final-awakening-missing", "Still blank: when you woke up for the last time.")]
    public static readonly Rule FinalAwakeningMissing;

    /// <summary>Getting out of bed is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-diary/out-of-bed-missing", "Still blank: when you got up.")]
    public static readonly Rule OutOfBedMissing;

    /// <summary>Quality is not rated.</summary>
    [Rule(FindingTier.Missing, "sleep-diary/quality-missing", "Not rated yet: how well you slept.")]
    public static readonly Rule QualityMissing;

    /// <summary>Trying to sleep on after the final awakening is blank (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/trying-missing", "Still blank: how long you tried to go back to sleep.")]
    public static readonly Rule TryingMissing;

    /// <summary>Whether the client woke early is blank (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/woke-earlier-missing", "Still blank: whether you woke up earlier than planned.")]
    public static readonly Rule WokeEarlierMissing;

    /// <summary>By how much the client woke early is blank (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/minutes-earlier-missing", "Still blank: how much earlier you woke up.")]
    public static readonly Rule MinutesEarlierMissing;

    /// <summary>The client's own estimate of sleep is blank (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/estimated-sleep-missing", "Still blank: roughly how long you slept.")]
    public static readonly Rule EstimatedSleepMissing;

    /// <summary>Feeling refreshed is not rated (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/refreshed-missing", "Not rated yet: how rested you felt.")]
    public static readonly Rule RefreshedMissing;

    /// <summary>Naps are blank (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/naps-missing", "Still blank: how many times you napped.")]
    public static readonly Rule NapsMissing;

    /// <summary>Minutes of naps are blank (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/nap-minutes-missing", "Still blank: how long you napped.")]
    public static readonly Rule NapMinutesMissing;

    /// <summary>Alcoholic drinks are blank (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/alcohol-missing", "Still blank: how many alcoholic drinks you had.")]
    public static readonly Rule AlcoholMissing;

    /// <summary>Drinks with caffeine are blank (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/caffeine-missing", "Still blank: how many drinks with caffeine you had.")]
    public static readonly Rule CaffeineMissing;

    /// <summary>There were drinks and the time of the last is blank (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/last-drink-missing", "Still blank: when the last drink was.")]
    public static readonly Rule LastDrinkMissing;

    /// <summary>Whether something was taken is blank (expanded).</summary>
    [Rule(FindingTier.Missing, "sleep-diary/medication-missing", "Still blank: whether you took anything to help you sleep.")]
    public static readonly Rule MedicationMissing;

    /// <summary>What was taken is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-diary/medication-name-missing", "Still blank: what you took.")]
    public static readonly Rule MedicationNameMissing;

    /// <summary>A duration is below zero.</summary>
    [Rule(FindingTier.Error, "sleep-diary/minutes-negative", "Minutes can't be below zero.")]
    public static readonly Rule MinutesNegative;

    /// <summary>A count is below zero.</summary>
    [Rule(FindingTier.Error, "sleep-diary/count-negative", "A number can't be below zero.")]
    public static readonly Rule CountNegative;

    /// <summary>A rating is on another scale than was asked for.</summary>
    [Rule(FindingTier.Error, "sleep-diary/scale-differs", "This is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>Falling asleep and lying awake take longer than the whole sleep attempt.</summary>
    [Rule(FindingTier.Error, "sleep-diary/negative-sleep", "Falling asleep and lying awake add up to more than the whole night. Please check the times.")]
    public static readonly Rule NegativeSleep;

    /// <summary>Getting into bed fits neither before trying to sleep nor between that and getting up.</summary>
    [Rule(FindingTier.Error, "sleep-diary/into-bed-after-getting-up", "With these times you'd go to bed after getting up. Please check them.")]
    public static readonly Rule IntoBedAfterGettingUp;

    /// <summary>Trying to sleep on takes longer than the time between the final awakening and getting up.</summary>
    [Rule(FindingTier.Error, "sleep-diary/trying-too-long", "Trying to go back to sleep can't take longer than the time until you got up.")]
    public static readonly Rule TryingTooLong;

    /// <summary>Minutes awake are said to hold the time after the final awakening, and are shorter than it.</summary>
    [Rule(
        FindingTier.Error,
        "sleep-diary/wake-shorter-than-its-part",
        "The minutes awake include the time after waking up for good, so they can't be shorter than it.")]
    public static readonly Rule WakeShorterThanItsPart;

    /// <summary>The night lies in the future.</summary>
    [Rule(FindingTier.Error, "sleep-diary/in-the-future", "This night hasn't happened yet.")]
    public static readonly Rule InTheFuture;

    /// <summary>Time in bed is above 16 hours or below one: perhaps morning and evening were mixed up.</summary>
    [Rule(FindingTier.Warning, "sleep-diary/twelve-hour-slip", "The time in bed looks very long or very short. Perhaps morning and evening were mixed up.")]
    public static readonly Rule TwelveHourSlip;

    /// <summary>The client tried to sleep before getting into bed.</summary>
    [Rule(FindingTier.Warning, "sleep-diary/into-bed-after-trying", "Trying to sleep comes before getting into bed here. That may be right, or a slip.")]
    public static readonly Rule IntoBedAfterTrying;

    /// <summary>The night has more sleep than time in bed.</summary>
    [Rule(FindingTier.Warning, "sleep-diary/sleep-longer-than-bed", "There's more sleep than time in bed. One of the times may be off.")]
    public static readonly Rule SleepLongerThanBed;

    /// <summary>There are awakenings without minutes, or minutes without awakenings.</summary>
    [Rule(FindingTier.Warning, "sleep-diary/awakenings-and-minutes-differ", "There are awakenings without minutes awake, or minutes awake without awakenings.")]
    public static readonly Rule AwakeningsAndMinutesDiffer;

    /// <summary>There are naps without minutes, or minutes without naps.</summary>
    [Rule(FindingTier.Warning, "sleep-diary/naps-and-minutes-differ", "There are naps without minutes, or minutes without naps.")]
    public static readonly Rule NapsAndMinutesDiffer;

    /// <summary>Nothing was taken, and yet something is named.</summary>
    [Rule(FindingTier.Warning, "sleep-diary/medication-and-answer-differ", "Something is listed, but the answer says nothing was taken.")]
    public static readonly Rule MedicationAndAnswerDiffer;

    /// <summary>The night was written down long afterwards.</summary>
    [Rule(FindingTier.Warning, "sleep-diary/retrospective", "This night was filled in from memory, long afterwards.")]
    public static readonly Rule Retrospective;
}
