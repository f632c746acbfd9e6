using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of mood logs.</summary>
internal static class MoodLogRules
{
    /// <summary>The task asks for nothing.</summary>
    [Says("Say what to rate: your own questions, or feelings on a scale.")]
    public static readonly Rule ItemsMissing = Rule.Missing("mood-log/items-missing");

    /// <summary>An item's key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule ItemKeyForm = Rule.Error("mood-log/item-key-form");

    /// <summary>Two items of the task have the same key.</summary>
    [Says("Two questions have the same key.")]
    public static readonly Rule ItemTwice = Rule.Error("mood-log/item-twice");

    /// <summary>An item of the task is not rated.</summary>
    [Says("Something isn't rated yet.")]
    public static readonly Rule RatingMissing = Rule.Missing("mood-log/rating-missing");

    /// <summary>A rating names an item that the task does not have.</summary>
    [Says("This rating isn't part of the log.")]
    public static readonly Rule UnknownItem = Rule.Error("mood-log/unknown-item");

    /// <summary>An item is rated twice.</summary>
    [Says("Something is rated twice.")]
    public static readonly Rule RatedTwice = Rule.Error("mood-log/rated-twice");

    /// <summary>A rating is on another scale than its item.</summary>
    [Says("This is rated on a different scale than the question uses.")]
    public static readonly Rule ScaleDiffers = Rule.Error("mood-log/scale-differs");

    /// <summary>Emotions were asked for and none is named.</summary>
    [Says("There's no feeling here yet.")]
    public static readonly Rule EmotionMissing = Rule.Missing("mood-log/emotion-missing");

    /// <summary>An emotion has no name.</summary>
    [Says("A feeling still needs a name.")]
    public static readonly Rule EmotionNameMissing = Rule.Missing("mood-log/emotion-name-missing");

    /// <summary>An emotion has no strength.</summary>
    [Says("Not rated yet: how strong a feeling is.")]
    public static readonly Rule IntensityMissing = Rule.Missing("mood-log/intensity-missing");

    /// <summary>Emotions are rated on different scales, or on another than the task asks for.</summary>
    [Says("Feelings are rated on different scales than was asked for.")]
    public static readonly Rule EmotionScaleDiffers = Rule.Error("mood-log/emotion-scale-differs");

    /// <summary>What went through one's mind was asked for and is blank.</summary>
    [Says("Still blank: what is going through your mind.")]
    public static readonly Rule ThoughtMissing = Rule.Missing("mood-log/thought-missing");

    /// <summary>What one was doing was asked for and is blank.</summary>
    [Says("Still blank: what you were doing.")]
    public static readonly Rule ActivityMissing = Rule.Missing("mood-log/activity-missing");

    /// <summary>Where and with whom was asked for and is blank.</summary>
    [Says("Still blank: where you were, or who with.")]
    public static readonly Rule ContextMissing = Rule.Missing("mood-log/context-missing");
}
