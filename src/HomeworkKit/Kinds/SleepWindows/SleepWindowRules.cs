using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of sleep windows.</summary>
internal static partial class SleepWindowRules
{
    /// <summary>The agreed bedtime is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-window/bed-time-missing", "The agreed bedtime is still blank.")]
    public static readonly Rule BedTimeMissing;

    /// <summary>The agreed rise time is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-window/rise-time-missing", "The agreed time to get up is still blank.")]
    public static readonly Rule RiseTimeMissing;

    /// <summary>Bedtime and rise time are the same.</summary>
    [Rule(FindingTier.Error, "sleep-window/window-empty", "Bedtime and the time to get up are the same.")]
    public static readonly Rule WindowEmpty;

    /// <summary>A contraindication was not asked about.</summary>
    [Rule(FindingTier.Missing, "sleep-window/contraindication-not-asked", "Some contraindications still need asking about.")]
    public static readonly Rule ContraindicationNotAsked;

    /// <summary>A contraindication is answered twice.</summary>
    [Rule(FindingTier.Error, "sleep-window/contraindication-twice", "A contraindication is answered twice.")]
    public static readonly Rule ContraindicationTwice;

    /// <summary>A contraindication applies.</summary>
    [Rule(FindingTier.Warning, "sleep-window/contraindication-applies", "A contraindication applies: weigh it up before restricting time in bed.")]
    public static readonly Rule ContraindicationApplies;

    /// <summary>The agreed window is shorter than the floor of its rule.</summary>
    [Rule(FindingTier.Warning, "sleep-window/below-floor", "Below this rule's minimum.")]
    public static readonly Rule BelowFloor;

    /// <summary>The wake date is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-window/wake-date-missing", "Still blank: which morning this is for.")]
    public static readonly Rule WakeDateMissing;

    /// <summary>Getting into bed is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-window/into-bed-missing", "Still blank: when you got into bed.")]
    public static readonly Rule IntoBedMissing;

    /// <summary>Getting out of bed is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-window/out-of-bed-missing", "Still blank: when you got up.")]
    public static readonly Rule OutOfBedMissing;

    /// <summary>Sleepiness is not rated.</summary>
    [Rule(FindingTier.Missing, "sleep-window/sleepiness-missing", "Not rated yet: how sleepy you were during the day.")]
    public static readonly Rule SleepinessMissing;

    /// <summary>Sleepiness is rated on another scale than was asked for.</summary>
    [Rule(FindingTier.Error, "sleep-window/scale-differs", "Sleepiness is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>The client was sleepy where it is dangerous.</summary>
    [Rule(FindingTier.Warning, "sleep-window/sleepy-in-danger", "Dangerously sleepy: don't drive; contact your clinician.")]
    public static readonly Rule SleepyInDanger;

    /// <summary>Mean sleep is below 0 or longer than a day.</summary>
    [Rule(FindingTier.Error, "sleep-window/mean-sleep-range", "Mean total sleep has to be between 0 and 1,440 minutes.", Least = 0, Most = 1440)]
    public static readonly Rule MeanSleepRange;

    /// <summary>The number of nights is below 0.</summary>
    [Rule(FindingTier.Error, "sleep-window/nights-negative", "The number of nights can't be below zero.", Least = 0)]
    public static readonly Rule NightsNegative;

    /// <summary>Efficiency is no percentage.</summary>
    [Rule(FindingTier.Error, "sleep-window/efficiency-range", "Weekly sleep efficiency has to be between 0 and 100 percent.", Least = 0, Most = 100)]
    public static readonly Rule EfficiencyRange;

    /// <summary>The current window is not above 0, or longer than a day.</summary>
    [Rule(
        FindingTier.Error,
        "sleep-window/current-window-range",
        "The current window has to be longer than zero and no longer than a day.",
        Least = 0,
        Most = 1440)]
    public static readonly Rule CurrentWindowRange;

    /// <summary>Only one of current window and weekly efficiency is given.</summary>
    [Rule(FindingTier.Error, "sleep-window/window-and-efficiency-go-together", "Give the current window and the weekly efficiency together, or neither.")]
    public static readonly Rule WindowAndEfficiencyGoTogether;

    /// <summary>Mean time in bed is not above 0, or longer than a day.</summary>
    [Rule(FindingTier.Error, "sleep-window/time-in-bed-range", "Mean time in bed has to be more than zero and no more than a day.", Least = 0, Most = 1440)]
    public static readonly Rule TimeInBedRange;

    /// <summary>Mean time in bed is shorter than the mean sleep.</summary>
    [Rule(FindingTier.Error, "sleep-window/time-in-bed-below-sleep", "Mean time in bed can't be shorter than the sleep in it.")]
    public static readonly Rule TimeInBedBelowSleep;

    /// <summary>The steps of compression that are left are below 1 or above 52.</summary>
    [Rule(FindingTier.Error, "sleep-window/steps-left-range", "The steps left have to be between 1 and 52.", Least = 1, Most = SleepWindowPreset.MostSteps)]
    public static readonly Rule StepsLeftRange;

    /// <summary>Stimulus control was asked about and is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-window/stimulus-control-missing", "Still blank: how it went keeping the bed for sleep.")]
    public static readonly Rule StimulusControlMissing;

    /// <summary>A part of stimulus control is blank.</summary>
    [Rule(FindingTier.Missing, "sleep-window/stimulus-control-part-missing", "A question about keeping the bed for sleep is still blank.")]
    public static readonly Rule StimulusControlPartMissing;
}
