using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of worry postponement.</summary>
internal static class WorryPostponementRules
{
    /// <summary>What the worry period is for is none of the forms.</summary>
    [Says("We don't know what this worry time is for.")]
    public static readonly Rule FormUnknown = Rule.Error("worry-postponement/form-unknown");

    /// <summary>The worry period has no time.</summary>
    [Says("Worry time still needs a time of day.")]
    public static readonly Rule TimeMissing = Rule.Missing("worry-postponement/time-missing");

    /// <summary>The worry period has no place.</summary>
    [Says("Worry time still needs a place.")]
    public static readonly Rule PlaceMissing = Rule.Missing("worry-postponement/place-missing");

    /// <summary>The worry period has no length.</summary>
    [Says("Still blank: how long worry time lasts.")]
    public static readonly Rule PlannedMinutesMissing = Rule.Missing("worry-postponement/planned-minutes-missing");

    /// <summary>The worry period is shorter than 15 or longer than 30 minutes.</summary>
    [Says("Worry time usually lasts 15 to 30 minutes.")]
    public static readonly Rule PlannedMinutesUnusual = Rule.Warning("worry-postponement/planned-minutes-unusual").Within(15, 30);

    /// <summary>No worry is written down.</summary>
    [Says("There's no worry here yet.")]
    public static readonly Rule WorryMissing = Rule.Missing("worry-postponement/worry-missing");

    /// <summary>A worry has no words.</summary>
    [Says("A worry is still blank.")]
    public static readonly Rule WorryTextMissing = Rule.Missing("worry-postponement/worry-text-missing");

    /// <summary>When a worry was noticed is not said.</summary>
    [Says("Still blank: when you noticed a worry.")]
    public static readonly Rule NoticedMissing = Rule.Missing("worry-postponement/noticed-missing");

    /// <summary>How strong a worry was is not rated.</summary>
    [Says("Not rated yet: how strong a worry was.")]
    public static readonly Rule IntensityMissing = Rule.Missing("worry-postponement/intensity-missing");

    /// <summary>Whether a worry was put off is not said.</summary>
    [Says("Still blank: whether you could put a worry off.")]
    public static readonly Rule PostponedMissing = Rule.Missing("worry-postponement/postponed-missing");

    /// <summary>Whether a worry that was put off still mattered is not said.</summary>
    [Says("Still blank: whether a worry still mattered later.")]
    public static readonly Rule RelevanceMissing = Rule.Missing("worry-postponement/relevance-missing");

    /// <summary>A worry that was not put off has an answer that only a postponed one can have.</summary>
    [Says("Only a worry you put off can be looked at again in your worry time.")]
    public static readonly Rule LaterWithoutPostponing = Rule.Error("worry-postponement/later-without-postponing");

    /// <summary>What was done with a worry is none of the ways.</summary>
    [Says("We don't know this way of handling a worry.")]
    public static readonly Rule HandlingUnknown = Rule.Error("worry-postponement/handling-unknown");

    /// <summary>How many minutes were used is not said.</summary>
    [Says("Still blank: how many minutes you used.")]
    public static readonly Rule MinutesUsedMissing = Rule.Missing("worry-postponement/minutes-used-missing");

    /// <summary>More minutes were used than planned.</summary>
    [Says("Worry time took longer than planned.")]
    public static readonly Rule MinutesOver = Rule.Warning("worry-postponement/minutes-over");

    /// <summary>The belief before was asked for and is not rated.</summary>
    [Says("Not rated yet: how much you believe worry can't be controlled.")]
    public static readonly Rule BeliefBeforeMissing = Rule.Missing("worry-postponement/belief-before-missing");

    /// <summary>The belief after was asked for and is not rated.</summary>
    [Says("Not re-rated yet: how much you believe worry can't be controlled.")]
    public static readonly Rule BeliefAfterMissing = Rule.Missing("worry-postponement/belief-after-missing");

    /// <summary>A worry was put off and looked at again in a period that began before it was noticed.</summary>
    [Says("A worry was noticed after the worry time in which it was looked at.")]
    public static readonly Rule NoticedAfterPeriod = Rule.Warning("worry-postponement/noticed-after-period");

    /// <summary>What sort of worry it is was asked for and is blank.</summary>
    [Says("Still blank: whether a worry is a \"what if\" or about something real now.")]
    public static readonly Rule TypeMissing = Rule.Missing("worry-postponement/type-missing");

    /// <summary>What sort of worry it is is none of the sorts.</summary>
    [Says("We don't know this kind of worry.")]
    public static readonly Rule TypeUnknown = Rule.Error("worry-postponement/type-unknown");

    /// <summary>What became of a worry was asked for and is blank.</summary>
    [Says("Still blank: how a worry turned out.")]
    public static readonly Rule OutcomeMissing = Rule.Missing("worry-postponement/outcome-missing");

    /// <summary>What became of a worry is none of the outcomes.</summary>
    [Says("We don't know this outcome of a worry.")]
    public static readonly Rule OutcomeUnknown = Rule.Error("worry-postponement/outcome-unknown");

    /// <summary>What happened is written down although nothing is known yet.</summary>
    [Says("It says what happened, but the worry is marked as not known yet.")]
    public static readonly Rule HappenedYetNotKnown = Rule.Warning("worry-postponement/happened-yet-not-known");
}
