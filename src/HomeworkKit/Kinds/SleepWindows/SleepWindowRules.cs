using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of sleep windows.</summary>
internal static class SleepWindowRules
{
    /// <summary>The agreed bedtime is blank.</summary>
    public static readonly Rule BedTimeMissing = Rule.Missing("sleep-window/bed-time-missing", "The agreed bedtime is still blank.");

    /// <summary>The agreed rise time is blank.</summary>
    public static readonly Rule RiseTimeMissing = Rule.Missing("sleep-window/rise-time-missing", "The agreed time to get up is still blank.");

    /// <summary>Bedtime and rise time are the same.</summary>
    public static readonly Rule WindowEmpty = Rule.Error("sleep-window/window-empty", "Bedtime and the time to get up are the same.");

    /// <summary>A contraindication was not asked about.</summary>
    public static readonly Rule ContraindicationNotAsked = Rule.Missing("sleep-window/contraindication-not-asked", "Some contraindications still need asking about.");

    /// <summary>A contraindication is answered twice.</summary>
    public static readonly Rule ContraindicationTwice = Rule.Error("sleep-window/contraindication-twice", "A contraindication is answered twice.");

    /// <summary>A contraindication applies.</summary>
    public static readonly Rule ContraindicationApplies = Rule.Warning("sleep-window/contraindication-applies", "A contraindication applies: weigh it up before restricting time in bed.");

    /// <summary>The agreed window is shorter than the floor of its rule.</summary>
    public static readonly Rule BelowFloor = Rule.Warning("sleep-window/below-floor", "Below this rule's minimum.");

    /// <summary>The wake date is blank.</summary>
    public static readonly Rule WakeDateMissing = Rule.Missing("sleep-window/wake-date-missing", "Still blank: which morning this is for.");

    /// <summary>Getting into bed is blank.</summary>
    public static readonly Rule IntoBedMissing = Rule.Missing("sleep-window/into-bed-missing", "Still blank: when you got into bed.");

    /// <summary>Getting out of bed is blank.</summary>
    public static readonly Rule OutOfBedMissing = Rule.Missing("sleep-window/out-of-bed-missing", "Still blank: when you got up.");

    /// <summary>Sleepiness is not rated.</summary>
    public static readonly Rule SleepinessMissing = Rule.Missing("sleep-window/sleepiness-missing", "Not rated yet: how sleepy you were during the day.");

    /// <summary>Sleepiness is rated on another scale than was asked for.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("sleep-window/scale-differs", "Sleepiness is rated on a different scale than was asked for.");

    /// <summary>The client was sleepy where it is dangerous.</summary>
    public static readonly Rule SleepyInDanger = Rule.Warning("sleep-window/sleepy-in-danger", "Dangerously sleepy: don't drive; contact your clinician.");

    /// <summary>Mean sleep is below 0 or longer than a day.</summary>
    public static readonly Rule MeanSleepRange = Rule.Error("sleep-window/mean-sleep-range", "Mean total sleep has to be between 0 and 1,440 minutes.").Within(0, 1440);

    /// <summary>The number of nights is below 0.</summary>
    public static readonly Rule NightsNegative = Rule.Error("sleep-window/nights-negative", "The number of nights can't be below zero.").Within(0);

    /// <summary>Efficiency is no percentage.</summary>
    public static readonly Rule EfficiencyRange = Rule.Error("sleep-window/efficiency-range", "Weekly sleep efficiency has to be between 0 and 100 percent.").Within(0, 100);

    /// <summary>The current window is not above 0, or longer than a day.</summary>
    public static readonly Rule CurrentWindowRange = Rule.Error("sleep-window/current-window-range", "The current window has to be longer than zero and no longer than a day.").Within(0, 1440);

    /// <summary>Only one of current window and weekly efficiency is given.</summary>
    public static readonly Rule WindowAndEfficiencyGoTogether = Rule.Error("sleep-window/window-and-efficiency-go-together", "Give the current window and the weekly efficiency together, or neither.");

    /// <summary>Mean time in bed is not above 0, or longer than a day.</summary>
    public static readonly Rule TimeInBedRange = Rule.Error("sleep-window/time-in-bed-range", "Mean time in bed has to be more than zero and no more than a day.").Within(0, 1440);

    /// <summary>Mean time in bed is shorter than the mean sleep.</summary>
    public static readonly Rule TimeInBedBelowSleep = Rule.Error("sleep-window/time-in-bed-below-sleep", "Mean time in bed can't be shorter than the sleep in it.");

    /// <summary>The steps of compression that are left are below 1 or above 52.</summary>
    public static readonly Rule StepsLeftRange = Rule.Error("sleep-window/steps-left-range", "The steps left have to be between 1 and 52.").Within(1, SleepWindowPreset.MostSteps);

    /// <summary>Stimulus control was asked about and is blank.</summary>
    public static readonly Rule StimulusControlMissing = Rule.Missing("sleep-window/stimulus-control-missing", "Still blank: how it went keeping the bed for sleep.");

    /// <summary>A part of stimulus control is blank.</summary>
    public static readonly Rule StimulusControlPartMissing = Rule.Missing("sleep-window/stimulus-control-part-missing", "A question about keeping the bed for sleep is still blank.");
}
