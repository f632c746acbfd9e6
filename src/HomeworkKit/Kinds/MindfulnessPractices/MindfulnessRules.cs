using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of mindfulness and relaxation.</summary>
internal static partial class MindfulnessRules
{
    /// <summary>The technique is none of those there are.</summary>
    [Rule(FindingTier.Error, "mindfulness/technique-unknown", "We don't know this technique.")]
    public static readonly Rule TechniqueUnknown;

    /// <summary>The technique is another, and has no name.</summary>
    [Rule(FindingTier.Missing, "mindfulness/other-technique-missing", "Give the technique a name.")]
    public static readonly Rule OtherTechniqueMissing;

    /// <summary>Applied relaxation has no stage.</summary>
    [Rule(FindingTier.Missing, "mindfulness/stage-missing", "Choose a stage of applied relaxation.")]
    public static readonly Rule StageMissing;

    /// <summary>A stage stands at another technique.</summary>
    [Rule(FindingTier.Error, "mindfulness/stage-not-used", "Only applied relaxation has stages.")]
    public static readonly Rule StageNotUsed;

    /// <summary>The shortest practice is below zero, or the longest not above it.</summary>
    [Rule(
        FindingTier.Error,
        "mindfulness/planned-minutes-range",
        "The longest practice has to be more than zero minutes, and the shortest can't be below zero.")]
    public static readonly Rule PlannedMinutesRange;

    /// <summary>The shortest practice is longer than the longest.</summary>
    [Rule(FindingTier.Error, "mindfulness/planned-minutes-order", "The shortest practice is longer than the longest.")]
    public static readonly Rule PlannedMinutesOrder;

    /// <summary>No minutes are planned for a formal practice.</summary>
    [Rule(FindingTier.Missing, "mindfulness/planned-minutes-missing", "Say roughly how long it takes.")]
    public static readonly Rule PlannedMinutesMissing;

    /// <summary>An item's key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "mindfulness/item-key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule ItemKeyForm;

    /// <summary>Two items have the same key.</summary>
    [Rule(FindingTier.Error, "mindfulness/item-twice", "Two questions have the same key.")]
    public static readonly Rule ItemTwice;

    /// <summary>Minutes of a formal practice are blank.</summary>
    [Rule(FindingTier.Missing, "mindfulness/minutes-missing", "Still blank: how long you practised.")]
    public static readonly Rule MinutesMissing;

    /// <summary>Minutes are below zero.</summary>
    [Rule(FindingTier.Error, "mindfulness/minutes-negative", "Minutes can't be below zero.")]
    public static readonly Rule MinutesNegative;

    /// <summary>The number of interruptions is below zero.</summary>
    [Rule(FindingTier.Error, "mindfulness/interruptions-negative", "A number can't be below zero.")]
    public static readonly Rule InterruptionsNegative;

    /// <summary>A rating names an item that the task does not have.</summary>
    [Rule(FindingTier.Error, "mindfulness/unknown-item", "This rating isn't part of the practice.")]
    public static readonly Rule UnknownItem;

    /// <summary>An item is rated twice.</summary>
    [Rule(FindingTier.Error, "mindfulness/rated-twice", "Something is rated twice.")]
    public static readonly Rule RatedTwice;

    /// <summary>A rating is on another scale than its item.</summary>
    [Rule(FindingTier.Error, "mindfulness/scale-differs", "This is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>An item is not rated before.</summary>
    [Rule(FindingTier.Missing, "mindfulness/before-missing", "Not rated yet: how it was before the practice.")]
    public static readonly Rule BeforeMissing;

    /// <summary>An item is not rated after.</summary>
    [Rule(FindingTier.Missing, "mindfulness/after-missing", "Not rated yet: how it was after the practice.")]
    public static readonly Rule AfterMissing;
}
