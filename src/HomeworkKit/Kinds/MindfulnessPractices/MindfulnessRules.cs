using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of mindfulness and relaxation.</summary>
internal static class MindfulnessRules
{
    /// <summary>The technique is none of those there are.</summary>
    public static Rule TechniqueUnknown { get; } = Rule.Error("mindfulness/technique-unknown", "The technique is none of those there are.");

    /// <summary>The technique is another, and has no name.</summary>
    public static Rule OtherTechniqueMissing { get; } = Rule.Missing("mindfulness/other-technique-missing", "Name the technique.");

    /// <summary>Applied relaxation has no stage.</summary>
    public static Rule StageMissing { get; } = Rule.Missing("mindfulness/stage-missing", "Say which stage of applied relaxation is practised.");

    /// <summary>A stage stands at another technique.</summary>
    public static Rule StageNotUsed { get; } = Rule.Error("mindfulness/stage-not-used", "Only applied relaxation has stages.");

    /// <summary>The shortest practice is below zero, or the longest not above it.</summary>
    public static Rule PlannedMinutesRange { get; } = Rule.Error("mindfulness/planned-minutes-range", "The shortest practice is not below zero minutes, the longest is above zero.");

    /// <summary>The shortest practice is longer than the longest.</summary>
    public static Rule PlannedMinutesOrder { get; } = Rule.Error("mindfulness/planned-minutes-order", "The shortest practice is longer than the longest.");

    /// <summary>No minutes are planned for a formal practice.</summary>
    public static Rule PlannedMinutesMissing { get; } = Rule.Missing("mindfulness/planned-minutes-missing", "Say about how long.");

    /// <summary>An item's key has another form.</summary>
    public static Rule ItemKeyForm { get; } = Rule.Error("mindfulness/item-key-form", "An item's key has up to 64 characters: words of a to z, with digits after a letter, joined by single hyphens, as in low-mood2.");

    /// <summary>Two items have the same key.</summary>
    public static Rule ItemTwice { get; } = Rule.Error("mindfulness/item-twice", "Two items have the same key.");

    /// <summary>Minutes of a formal practice are blank.</summary>
    public static Rule MinutesMissing { get; } = Rule.Missing("mindfulness/minutes-missing", "How long the practice was is still blank.");

    /// <summary>Minutes are below zero.</summary>
    public static Rule MinutesNegative { get; } = Rule.Error("mindfulness/minutes-negative", "A practice cannot be shorter than zero minutes.");

    /// <summary>The number of interruptions is below zero.</summary>
    public static Rule InterruptionsNegative { get; } = Rule.Error("mindfulness/interruptions-negative", "A count cannot be below zero.");

    /// <summary>A rating names an item that the task does not have.</summary>
    public static Rule UnknownItem { get; } = Rule.Error("mindfulness/unknown-item", "A rating is for an item that was not asked.");

    /// <summary>An item is rated twice.</summary>
    public static Rule RatedTwice { get; } = Rule.Error("mindfulness/rated-twice", "An item is rated twice.");

    /// <summary>A rating is on another scale than its item.</summary>
    public static Rule ScaleDiffers { get; } = Rule.Error("mindfulness/scale-differs", "A rating is on another scale than its item asks for, or on two.");

    /// <summary>An item is not rated before.</summary>
    public static Rule BeforeMissing { get; } = Rule.Missing("mindfulness/before-missing", "An item is not rated before the practice.");

    /// <summary>An item is not rated after.</summary>
    public static Rule AfterMissing { get; } = Rule.Missing("mindfulness/after-missing", "An item is not rated after the practice.");
}
