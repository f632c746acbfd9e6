using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of sleep windows.</summary>
internal static class SleepWindowRules
{
    /// <summary>The agreed bedtime is blank.</summary>
    [Says("The agreed bedtime is still blank.")]
    public static readonly Rule BedTimeMissing = Rule.Missing("sleep-window/bed-time-missing");

    /// <summary>The agreed rise time is blank.</summary>
    [Says("The agreed time to get up is still blank.")]
    public static readonly Rule RiseTimeMissing = Rule.Missing("sleep-window/rise-time-missing");

    /// <summary>Bedtime and rise time are the same.</summary>
    [Says("Bedtime and the time to get up are the same.")]
    public static readonly Rule WindowEmpty = Rule.Error("sleep-window/window-empty");

    /// <summary>A contraindication was not asked about.</summary>
    [Says("Some contraindications still need asking about.")]
    public static readonly Rule ContraindicationNotAsked = Rule.Missing("sleep-window/contraindication-not-asked");

    /// <summary>A contraindication is answered twice.</summary>
    [Says("A contraindication is answered twice.")]
    public static readonly Rule ContraindicationTwice = Rule.Error("sleep-window/contraindication-twice");

    /// <summary>A contraindication applies.</summary>
    [Says("A contraindication applies: weigh it up before restricting time in bed.")]
    public static readonly Rule ContraindicationApplies = Rule.Warning("sleep-window/contraindication-applies");

    /// <summary>The agreed window is shorter than the floor of its rule.</summary>
    [Says("Below this rule's minimum.")]
    public static readonly Rule BelowFloor = Rule.Warning("sleep-window/below-floor");

    /// <summary>The wake date is blank.</summary>
    [Says("Still blank: which morning this is for.")]
    public static readonly Rule WakeDateMissing = Rule.Missing("sleep-window/wake-date-missing");

    /// <summary>Getting into bed is blank.</summary>
    [Says("Still blank: when you got into bed.")]
    public static readonly Rule IntoBedMissing = Rule.Missing("sleep-window/into-bed-missing");

    /// <summary>Getting out of bed is blank.</summary>
    [Says("Still blank: when you got up.")]
    public static readonly Rule OutOfBedMissing = Rule.Missing("sleep-window/out-of-bed-missing");

    /// <summary>Sleepiness is not rated.</summary>
    [Says("Not rated yet: how sleepy you were during the day.")]
    public static readonly Rule SleepinessMissing = Rule.Missing("sleep-window/sleepiness-missing");

    /// <summary>Sleepiness is rated on another scale than was asked for.</summary>
    [Says("Sleepiness is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers = Rule.Error("sleep-window/scale-differs");

    /// <summary>The client was sleepy where it is dangerous.</summary>
    [Says("Dangerously sleepy: don't drive; contact your clinician.")]
    public static readonly Rule SleepyInDanger = Rule.Warning("sleep-window/sleepy-in-danger");

    /// <summary>Mean sleep is below 0 or longer than a day.</summary>
    [Says("Mean total sleep has to be between 0 and 1,440 minutes.")]
    public static readonly Rule MeanSleepRange = Rule.Error("sleep-window/mean-sleep-range").Within(0, 1440);

    /// <summary>The number of nights is below 0.</summary>
    [Says("The number of nights can't be below zero.")]
    public static readonly Rule NightsNegative = Rule.Error("sleep-window/nights-negative").Within(0);

    /// <summary>Efficiency is no percentage.</summary>
    [Says("Weekly sleep efficiency has to be between 0 and 100 percent.")]
    public static readonly Rule EfficiencyRange = Rule.Error("sleep-window/efficiency-range").Within(0, 100);

    /// <summary>The current window is not above 0, or longer than a day.</summary>
    [Says("The current window has to be longer than zero and no longer than a day.")]
    public static readonly Rule CurrentWindowRange = Rule.Error("sleep-window/current-window-range").Within(0, 1440);

    /// <summary>Only one of current window and weekly efficiency is given.</summary>
    [Says("Give the current window and the weekly efficiency together, or neither.")]
    public static readonly Rule WindowAndEfficiencyGoTogether = Rule.Error("sleep-window/window-and-efficiency-go-together");

    /// <summary>Mean time in bed is not above 0, or longer than a day.</summary>
    [Says("Mean time in bed has to be more than zero and no more than a day.")]
    public static readonly Rule TimeInBedRange = Rule.Error("sleep-window/time-in-bed-range").Within(0, 1440);

    /// <summary>Mean time in bed is shorter than the mean sleep.</summary>
    [Says("Mean time in bed can't be shorter than the sleep in it.")]
    public static readonly Rule TimeInBedBelowSleep = Rule.Error("sleep-window/time-in-bed-below-sleep");

    /// <summary>The steps of compression that are left are below 1 or above 52.</summary>
    [Says("The steps left have to be between 1 and 52.")]
    public static readonly Rule StepsLeftRange = Rule.Error("sleep-window/steps-left-range").Within(1, SleepWindowPreset.MostSteps);

    /// <summary>Stimulus control was asked about and is blank.</summary>
    [Says("Still blank: how it went keeping the bed for sleep.")]
    public static readonly Rule StimulusControlMissing = Rule.Missing("sleep-window/stimulus-control-missing");

    /// <summary>A part of stimulus control is blank.</summary>
    [Says("A question about keeping the bed for sleep is still blank.")]
    public static readonly Rule StimulusControlPartMissing = Rule.Missing("sleep-window/stimulus-control-part-missing");
}
