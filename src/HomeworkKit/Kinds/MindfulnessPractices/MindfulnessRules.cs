using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of mindfulness and relaxation.</summary>
internal static class MindfulnessRules
{
    /// <summary>The technique is none of those there are.</summary>
    public static readonly Rule TechniqueUnknown = Rule.Error("mindfulness/technique-unknown", "We don't know this technique.");

    /// <summary>The technique is another, and has no name.</summary>
    public static readonly Rule OtherTechniqueMissing = Rule.Missing("mindfulness/other-technique-missing", "Give the technique a name.");

    /// <summary>Applied relaxation has no stage.</summary>
    public static readonly Rule StageMissing = Rule.Missing("mindfulness/stage-missing", "Choose a stage of applied relaxation.");

    /// <summary>A stage stands at another technique.</summary>
    public static readonly Rule StageNotUsed = Rule.Error("mindfulness/stage-not-used", "Only applied relaxation has stages.");

    /// <summary>The shortest practice is below zero, or the longest not above it.</summary>
    public static readonly Rule PlannedMinutesRange = Rule.Error("mindfulness/planned-minutes-range", "The longest practice has to be more than zero minutes, and the shortest can't be below zero.");

    /// <summary>The shortest practice is longer than the longest.</summary>
    public static readonly Rule PlannedMinutesOrder = Rule.Error("mindfulness/planned-minutes-order", "The shortest practice is longer than the longest.");

    /// <summary>No minutes are planned for a formal practice.</summary>
    public static readonly Rule PlannedMinutesMissing = Rule.Missing("mindfulness/planned-minutes-missing", "Say roughly how long it takes.");

    /// <summary>An item's key has another form.</summary>
    public static readonly Rule ItemKeyForm = Rule.Error("mindfulness/item-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two items have the same key.</summary>
    public static readonly Rule ItemTwice = Rule.Error("mindfulness/item-twice", "Two questions have the same key.");

    /// <summary>Minutes of a formal practice are blank.</summary>
    public static readonly Rule MinutesMissing = Rule.Missing("mindfulness/minutes-missing", "Still blank: how long you practised.");

    /// <summary>Minutes are below zero.</summary>
    public static readonly Rule MinutesNegative = Rule.Error("mindfulness/minutes-negative", "Minutes can't be below zero.");

    /// <summary>The number of interruptions is below zero.</summary>
    public static readonly Rule InterruptionsNegative = Rule.Error("mindfulness/interruptions-negative", "A number can't be below zero.");

    /// <summary>A rating names an item that the task does not have.</summary>
    public static readonly Rule UnknownItem = Rule.Error("mindfulness/unknown-item", "This rating isn't part of the practice.");

    /// <summary>An item is rated twice.</summary>
    public static readonly Rule RatedTwice = Rule.Error("mindfulness/rated-twice", "Something is rated twice.");

    /// <summary>A rating is on another scale than its item.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("mindfulness/scale-differs", "This is rated on a different scale than was asked for.");

    /// <summary>An item is not rated before.</summary>
    public static readonly Rule BeforeMissing = Rule.Missing("mindfulness/before-missing", "Not rated yet: how it was before the practice.");

    /// <summary>An item is not rated after.</summary>
    public static readonly Rule AfterMissing = Rule.Missing("mindfulness/after-missing", "Not rated yet: how it was after the practice.");
}
