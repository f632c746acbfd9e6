using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of mindfulness and relaxation.</summary>
internal static class MindfulnessRules
{
    /// <summary>The technique is none of those there are.</summary>
    [Says("We don't know this technique.")]
    public static readonly Rule TechniqueUnknown = Rule.Error("mindfulness/technique-unknown");

    /// <summary>The technique is another, and has no name.</summary>
    [Says("Give the technique a name.")]
    public static readonly Rule OtherTechniqueMissing = Rule.Missing("mindfulness/other-technique-missing");

    /// <summary>Applied relaxation has no stage.</summary>
    [Says("Choose a stage of applied relaxation.")]
    public static readonly Rule StageMissing = Rule.Missing("mindfulness/stage-missing");

    /// <summary>A stage stands at another technique.</summary>
    [Says("Only applied relaxation has stages.")]
    public static readonly Rule StageNotUsed = Rule.Error("mindfulness/stage-not-used");

    /// <summary>The shortest practice is below zero, or the longest not above it.</summary>
    [Says("The longest practice has to be more than zero minutes, and the shortest can't be below zero.")]
    public static readonly Rule PlannedMinutesRange = Rule.Error("mindfulness/planned-minutes-range");

    /// <summary>The shortest practice is longer than the longest.</summary>
    [Says("The shortest practice is longer than the longest.")]
    public static readonly Rule PlannedMinutesOrder = Rule.Error("mindfulness/planned-minutes-order");

    /// <summary>No minutes are planned for a formal practice.</summary>
    [Says("Say roughly how long it takes.")]
    public static readonly Rule PlannedMinutesMissing = Rule.Missing("mindfulness/planned-minutes-missing");

    /// <summary>An item's key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule ItemKeyForm = Rule.Error("mindfulness/item-key-form");

    /// <summary>Two items have the same key.</summary>
    [Says("Two questions have the same key.")]
    public static readonly Rule ItemTwice = Rule.Error("mindfulness/item-twice");

    /// <summary>Minutes of a formal practice are blank.</summary>
    [Says("Still blank: how long you practised.")]
    public static readonly Rule MinutesMissing = Rule.Missing("mindfulness/minutes-missing");

    /// <summary>Minutes are below zero.</summary>
    [Says("Minutes can't be below zero.")]
    public static readonly Rule MinutesNegative = Rule.Error("mindfulness/minutes-negative");

    /// <summary>The number of interruptions is below zero.</summary>
    [Says("A number can't be below zero.")]
    public static readonly Rule InterruptionsNegative = Rule.Error("mindfulness/interruptions-negative");

    /// <summary>A rating names an item that the task does not have.</summary>
    [Says("This rating isn't part of the practice.")]
    public static readonly Rule UnknownItem = Rule.Error("mindfulness/unknown-item");

    /// <summary>An item is rated twice.</summary>
    [Says("Something is rated twice.")]
    public static readonly Rule RatedTwice = Rule.Error("mindfulness/rated-twice");

    /// <summary>A rating is on another scale than its item.</summary>
    [Says("This is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers = Rule.Error("mindfulness/scale-differs");

    /// <summary>An item is not rated before.</summary>
    [Says("Not rated yet: how it was before the practice.")]
    public static readonly Rule BeforeMissing = Rule.Missing("mindfulness/before-missing");

    /// <summary>An item is not rated after.</summary>
    [Says("Not rated yet: how it was after the practice.")]
    public static readonly Rule AfterMissing = Rule.Missing("mindfulness/after-missing");
}
