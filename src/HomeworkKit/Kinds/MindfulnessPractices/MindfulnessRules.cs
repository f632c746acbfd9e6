using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of mindfulness and relaxation.</summary>
internal static class MindfulnessRules
{
    /// <summary>The technique is none of those there are.</summary>
    public static Rule TechniqueUnknown { get; } = Rule.Error("mindfulness/technique-unknown", "We don't know this technique.");

    /// <summary>The technique is another, and has no name.</summary>
    public static Rule OtherTechniqueMissing { get; } = Rule.Missing("mindfulness/other-technique-missing", "Give the technique a name.");

    /// <summary>Applied relaxation has no stage.</summary>
    public static Rule StageMissing { get; } = Rule.Missing("mindfulness/stage-missing", "Choose a stage of applied relaxation.");

    /// <summary>A stage stands at another technique.</summary>
    public static Rule StageNotUsed { get; } = Rule.Error("mindfulness/stage-not-used", "Only applied relaxation has stages.");

    /// <summary>The shortest practice is below zero, or the longest not above it.</summary>
    public static Rule PlannedMinutesRange { get; } = Rule.Error("mindfulness/planned-minutes-range", "The longest practice has to be more than zero minutes, and the shortest can't be below zero.");

    /// <summary>The shortest practice is longer than the longest.</summary>
    public static Rule PlannedMinutesOrder { get; } = Rule.Error("mindfulness/planned-minutes-order", "The shortest practice is longer than the longest.");

    /// <summary>No minutes are planned for a formal practice.</summary>
    public static Rule PlannedMinutesMissing { get; } = Rule.Missing("mindfulness/planned-minutes-missing", "Say roughly how long it takes.");

    /// <summary>An item's key has another form.</summary>
    public static Rule ItemKeyForm { get; } = Rule.Error("mindfulness/item-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two items have the same key.</summary>
    public static Rule ItemTwice { get; } = Rule.Error("mindfulness/item-twice", "Two questions have the same key.");

    /// <summary>Minutes of a formal practice are blank.</summary>
    public static Rule MinutesMissing { get; } = Rule.Missing("mindfulness/minutes-missing", "Still blank: how long you practised.");

    /// <summary>Minutes are below zero.</summary>
    public static Rule MinutesNegative { get; } = Rule.Error("mindfulness/minutes-negative", "Minutes can't be below zero.");

    /// <summary>The number of interruptions is below zero.</summary>
    public static Rule InterruptionsNegative { get; } = Rule.Error("mindfulness/interruptions-negative", "A number can't be below zero.");

    /// <summary>A rating names an item that the task does not have.</summary>
    public static Rule UnknownItem { get; } = Rule.Error("mindfulness/unknown-item", "This rating isn't part of the practice.");

    /// <summary>An item is rated twice.</summary>
    public static Rule RatedTwice { get; } = Rule.Error("mindfulness/rated-twice", "Something is rated twice.");

    /// <summary>A rating is on another scale than its item.</summary>
    public static Rule ScaleDiffers { get; } = Rule.Error("mindfulness/scale-differs", "This is rated on a different scale than was asked for.");

    /// <summary>An item is not rated before.</summary>
    public static Rule BeforeMissing { get; } = Rule.Missing("mindfulness/before-missing", "Not rated yet: how it was before the practice.");

    /// <summary>An item is not rated after.</summary>
    public static Rule AfterMissing { get; } = Rule.Missing("mindfulness/after-missing", "Not rated yet: how it was after the practice.");
}
