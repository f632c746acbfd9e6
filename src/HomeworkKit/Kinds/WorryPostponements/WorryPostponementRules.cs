using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of worry postponement.</summary>
internal static class WorryPostponementRules
{
    /// <summary>What the worry period is for is none of the forms.</summary>
    public static readonly Rule FormUnknown = Rule.Error("worry-postponement/form-unknown", "We don't know what this worry time is for.");

    /// <summary>The worry period has no time.</summary>
    public static readonly Rule TimeMissing = Rule.Missing("worry-postponement/time-missing", "Worry time still needs a time of day.");

    /// <summary>The worry period has no place.</summary>
    public static readonly Rule PlaceMissing = Rule.Missing("worry-postponement/place-missing", "Worry time still needs a place.");

    /// <summary>The worry period has no length.</summary>
    public static readonly Rule PlannedMinutesMissing = Rule.Missing("worry-postponement/planned-minutes-missing", "Still blank: how long worry time lasts.");

    /// <summary>The worry period is shorter than 15 or longer than 30 minutes.</summary>
    public static readonly Rule PlannedMinutesUnusual = Rule.Warning("worry-postponement/planned-minutes-unusual", "Worry time usually lasts 15 to 30 minutes.").Within(15, 30);

    /// <summary>No worry is written down.</summary>
    public static readonly Rule WorryMissing = Rule.Missing("worry-postponement/worry-missing", "There's no worry here yet.");

    /// <summary>A worry has no words.</summary>
    public static readonly Rule WorryTextMissing = Rule.Missing("worry-postponement/worry-text-missing", "A worry is still blank.");

    /// <summary>When a worry was noticed is not said.</summary>
    public static readonly Rule NoticedMissing = Rule.Missing("worry-postponement/noticed-missing", "Still blank: when you noticed a worry.");

    /// <summary>How strong a worry was is not rated.</summary>
    public static readonly Rule IntensityMissing = Rule.Missing("worry-postponement/intensity-missing", "Not rated yet: how strong a worry was.");

    /// <summary>Whether a worry was put off is not said.</summary>
    public static readonly Rule PostponedMissing = Rule.Missing("worry-postponement/postponed-missing", "Still blank: whether you could put a worry off.");

    /// <summary>Whether a worry that was put off still mattered is not said.</summary>
    public static readonly Rule RelevanceMissing = Rule.Missing("worry-postponement/relevance-missing", "Still blank: whether a worry still mattered later.");

    /// <summary>A worry that was not put off has an answer that only a postponed one can have.</summary>
    public static readonly Rule LaterWithoutPostponing = Rule.Error("worry-postponement/later-without-postponing", "Only a worry you put off can be looked at again in your worry time.");

    /// <summary>What was done with a worry is none of the ways.</summary>
    public static readonly Rule HandlingUnknown = Rule.Error("worry-postponement/handling-unknown", "We don't know this way of handling a worry.");

    /// <summary>How many minutes were used is not said.</summary>
    public static readonly Rule MinutesUsedMissing = Rule.Missing("worry-postponement/minutes-used-missing", "Still blank: how many minutes you used.");

    /// <summary>More minutes were used than planned.</summary>
    public static readonly Rule MinutesOver = Rule.Warning("worry-postponement/minutes-over", "Worry time took longer than planned.");

    /// <summary>The belief before was asked for and is not rated.</summary>
    public static readonly Rule BeliefBeforeMissing = Rule.Missing("worry-postponement/belief-before-missing", "Not rated yet: how much you believe worry can't be controlled.");

    /// <summary>The belief after was asked for and is not rated.</summary>
    public static readonly Rule BeliefAfterMissing = Rule.Missing("worry-postponement/belief-after-missing", "Not re-rated yet: how much you believe worry can't be controlled.");

    /// <summary>A worry was put off and looked at again in a period that began before it was noticed.</summary>
    public static readonly Rule NoticedAfterPeriod = Rule.Warning("worry-postponement/noticed-after-period", "A worry was noticed after the worry time in which it was looked at.");

    /// <summary>What sort of worry it is was asked for and is blank.</summary>
    public static readonly Rule TypeMissing = Rule.Missing("worry-postponement/type-missing", "Still blank: whether a worry is a \"what if\" or about something real now.");

    /// <summary>What sort of worry it is is none of the sorts.</summary>
    public static readonly Rule TypeUnknown = Rule.Error("worry-postponement/type-unknown", "We don't know this kind of worry.");

    /// <summary>What became of a worry was asked for and is blank.</summary>
    public static readonly Rule OutcomeMissing = Rule.Missing("worry-postponement/outcome-missing", "Still blank: how a worry turned out.");

    /// <summary>What became of a worry is none of the outcomes.</summary>
    public static readonly Rule OutcomeUnknown = Rule.Error("worry-postponement/outcome-unknown", "We don't know this outcome of a worry.");

    /// <summary>What happened is written down although nothing is known yet.</summary>
    public static readonly Rule HappenedYetNotKnown = Rule.Warning("worry-postponement/happened-yet-not-known", "It says what happened, but the worry is marked as not known yet.");
}
