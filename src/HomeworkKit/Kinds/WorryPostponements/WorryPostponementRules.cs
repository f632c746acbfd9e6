using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of worry postponement.</summary>
internal static class WorryPostponementRules
{
    /// <summary>What the worry period is for is none of the forms.</summary>
    public static Rule FormUnknown { get; } = Rule.Error("worry-postponement/form-unknown", "What the worry period is for is not known.");

    /// <summary>The worry period has no time.</summary>
    public static Rule TimeMissing { get; } = Rule.Missing("worry-postponement/time-missing", "The worry period still needs a time.");

    /// <summary>The worry period has no place.</summary>
    public static Rule PlaceMissing { get; } = Rule.Missing("worry-postponement/place-missing", "The worry period still needs a place.");

    /// <summary>The worry period has no length.</summary>
    public static Rule PlannedMinutesMissing { get; } = Rule.Missing("worry-postponement/planned-minutes-missing", "How long the worry period lasts is not given yet.");

    /// <summary>The worry period is shorter than 15 or longer than 30 minutes.</summary>
    public static Rule PlannedMinutesUnusual { get; } = Rule.Warning("worry-postponement/planned-minutes-unusual", "A worry period usually lasts 15 to 30 minutes.");

    /// <summary>No worry is written down.</summary>
    public static Rule WorryMissing { get; } = Rule.Missing("worry-postponement/worry-missing", "No worry is written down yet.");

    /// <summary>A worry has no words.</summary>
    public static Rule WorryTextMissing { get; } = Rule.Missing("worry-postponement/worry-text-missing", "A worry is still blank.");

    /// <summary>When a worry was noticed is not said.</summary>
    public static Rule NoticedMissing { get; } = Rule.Missing("worry-postponement/noticed-missing", "When a worry was noticed is not given yet.");

    /// <summary>How strong a worry was is not rated.</summary>
    public static Rule IntensityMissing { get; } = Rule.Missing("worry-postponement/intensity-missing", "How strong a worry was is not rated yet.");

    /// <summary>Whether a worry was put off is not said.</summary>
    public static Rule PostponedMissing { get; } = Rule.Missing("worry-postponement/postponed-missing", "Whether a worry was put off is not given yet.");

    /// <summary>Whether a worry that was put off still mattered is not said.</summary>
    public static Rule RelevanceMissing { get; } = Rule.Missing("worry-postponement/relevance-missing", "Whether a worry still mattered at its time is not given yet.");

    /// <summary>A worry that was not put off has an answer that only a postponed one can have.</summary>
    public static Rule LaterWithoutPostponing { get; } = Rule.Error("worry-postponement/later-without-postponing", "A worry that was not put off cannot have been looked at again in the worry period.");

    /// <summary>What was done with a worry is none of the ways.</summary>
    public static Rule HandlingUnknown { get; } = Rule.Error("worry-postponement/handling-unknown", "What was done with a worry is not known.");

    /// <summary>How many minutes were used is not said.</summary>
    public static Rule MinutesUsedMissing { get; } = Rule.Missing("worry-postponement/minutes-used-missing", "How many minutes you used is not given yet.");

    /// <summary>More minutes were used than planned.</summary>
    public static Rule MinutesOver { get; } = Rule.Warning("worry-postponement/minutes-over", "The worry period took longer than planned.");

    /// <summary>The belief before was asked for and is not rated.</summary>
    public static Rule BeliefBeforeMissing { get; } = Rule.Missing("worry-postponement/belief-before-missing", "Belief that worry cannot be controlled is not rated yet.");

    /// <summary>The belief after was asked for and is not rated.</summary>
    public static Rule BeliefAfterMissing { get; } = Rule.Missing("worry-postponement/belief-after-missing", "Belief that worry cannot be controlled is not rated again yet.");

    /// <summary>A worry was put off and looked at again in a period that began before it was noticed.</summary>
    public static Rule NoticedAfterPeriod { get; } = Rule.Warning("worry-postponement/noticed-after-period", "A worry was noticed after the worry period in which it was looked at had begun.");

    /// <summary>What sort of worry it is was asked for and is blank.</summary>
    public static Rule TypeMissing { get; } = Rule.Missing("worry-postponement/type-missing", "Whether a worry is a \"what if\" or about something now is not given yet.");

    /// <summary>What sort of worry it is is none of the sorts.</summary>
    public static Rule TypeUnknown { get; } = Rule.Error("worry-postponement/type-unknown", "What sort of worry it is is not known.");

    /// <summary>What became of a worry was asked for and is blank.</summary>
    public static Rule OutcomeMissing { get; } = Rule.Missing("worry-postponement/outcome-missing", "What became of a worry is not given yet.");

    /// <summary>What became of a worry is none of the outcomes.</summary>
    public static Rule OutcomeUnknown { get; } = Rule.Error("worry-postponement/outcome-unknown", "What became of a worry is not known.");

    /// <summary>What happened is written down although nothing is known yet.</summary>
    public static Rule HappenedYetNotKnown { get; } = Rule.Warning("worry-postponement/happened-yet-not-known", "What happened is written down, and what became of the worry is marked as not yet known.");
}
