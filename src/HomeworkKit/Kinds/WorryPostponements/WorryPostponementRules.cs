using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of worry postponement.</summary>
internal static partial class WorryPostponementRules
{
    /// <summary>What the worry period is for is none of the forms.</summary>
    [Rule(FindingTier.Error, "worry-postponement/form-unknown", "We don't know what this worry time is for.")]
    public static readonly Rule FormUnknown;

    /// <summary>The worry period has no time.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/time-missing", "Worry time still needs a time of day.")]
    public static readonly Rule TimeMissing;

    /// <summary>The worry period has no place.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/place-missing", "Worry time still needs a place.")]
    public static readonly Rule PlaceMissing;

    /// <summary>The worry period has no length.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/planned-minutes-missing", "Still blank: how long worry time lasts.")]
    public static readonly Rule PlannedMinutesMissing;

    /// <summary>The worry period is shorter than 15 or longer than 30 minutes.</summary>
    [Rule(FindingTier.Warning, "worry-postponement/planned-minutes-unusual", "Worry time usually lasts 15 to 30 minutes.", Least = 15, Most = 30)]
    public static readonly Rule PlannedMinutesUnusual;

    /// <summary>No worry is written down.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/worry-missing", "There's no worry here yet.")]
    public static readonly Rule WorryMissing;

    /// <summary>A worry has no words.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/worry-text-missing", "A worry is still blank.")]
    public static readonly Rule WorryTextMissing;

    /// <summary>When a worry was noticed is not said.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/noticed-missing", "Still blank: when you noticed a worry.")]
    public static readonly Rule NoticedMissing;

    /// <summary>How strong a worry was is not rated.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/intensity-missing", "Not rated yet: how strong a worry was.")]
    public static readonly Rule IntensityMissing;

    /// <summary>Whether a worry was put off is not said.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/postponed-missing", "Still blank: whether you could put a worry off.")]
    public static readonly Rule PostponedMissing;

    /// <summary>Whether a worry that was put off still mattered is not said.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/relevance-missing", "Still blank: whether a worry still mattered later.")]
    public static readonly Rule RelevanceMissing;

    /// <summary>A worry that was not put off has an answer that only a postponed one can have.</summary>
    [Rule(FindingTier.Error, "worry-postponement/later-without-postponing", "Only a worry you put off can be looked at again in your worry time.")]
    public static readonly Rule LaterWithoutPostponing;

    /// <summary>What was done with a worry is none of the ways.</summary>
    [Rule(FindingTier.Error, "worry-postponement/handling-unknown", "We don't know this way of handling a worry.")]
    public static readonly Rule HandlingUnknown;

    /// <summary>How many minutes were used is not said.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/minutes-used-missing", "Still blank: how many minutes you used.")]
    public static readonly Rule MinutesUsedMissing;

    /// <summary>More minutes were used than planned.</summary>
    [Rule(FindingTier.Warning, "worry-postponement/minutes-over", "Worry time took longer than planned.")]
    public static readonly Rule MinutesOver;

    /// <summary>The belief before was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/belief-before-missing", "Not rated yet: how much you believe worry can't be controlled.")]
    public static readonly Rule BeliefBeforeMissing;

    /// <summary>The belief after was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/belief-after-missing", "Not re-rated yet: how much you believe worry can't be controlled.")]
    public static readonly Rule BeliefAfterMissing;

    /// <summary>A worry was put off and looked at again in a period that began before it was noticed.</summary>
    [Rule(FindingTier.Warning, "worry-postponement/noticed-after-period", "A worry was noticed after the worry time in which it was looked at.")]
    public static readonly Rule NoticedAfterPeriod;

    /// <summary>What sort of worry it is was asked for and is blank.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/type-missing", "Still blank: whether a worry is a \"what if\" or about something real now.")]
    public static readonly Rule TypeMissing;

    /// <summary>What sort of worry it is is none of the sorts.</summary>
    [Rule(FindingTier.Error, "worry-postponement/type-unknown", "We don't know this kind of worry.")]
    public static readonly Rule TypeUnknown;

    /// <summary>What became of a worry was asked for and is blank.</summary>
    [Rule(FindingTier.Missing, "worry-postponement/outcome-missing", "Still blank: how a worry turned out.")]
    public static readonly Rule OutcomeMissing;

    /// <summary>What became of a worry is none of the outcomes.</summary>
    [Rule(FindingTier.Error, "worry-postponement/outcome-unknown", "We don't know this outcome of a worry.")]
    public static readonly Rule OutcomeUnknown;

    /// <summary>What happened is written down although nothing is known yet.</summary>
    [Rule(FindingTier.Warning, "worry-postponement/happened-yet-not-known", "It says what happened, but the worry is marked as not known yet.")]
    public static readonly Rule HappenedYetNotKnown;
}
