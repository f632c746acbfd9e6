using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of mood logs.</summary>
internal static class MoodLogRules
{
    /// <summary>The task asks for nothing.</summary>
    public static readonly Rule ItemsMissing = Rule.Missing("mood-log/items-missing", "Say what to rate: your own questions, or feelings on a scale.");

    /// <summary>An item's key has another form.</summary>
    public static readonly Rule ItemKeyForm = Rule.Error("mood-log/item-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two items of the task have the same key.</summary>
    public static readonly Rule ItemTwice = Rule.Error("mood-log/item-twice", "Two questions have the same key.");

    /// <summary>An item of the task is not rated.</summary>
    public static readonly Rule RatingMissing = Rule.Missing("mood-log/rating-missing", "Something isn't rated yet.");

    /// <summary>A rating names an item that the task does not have.</summary>
    public static readonly Rule UnknownItem = Rule.Error("mood-log/unknown-item", "This rating isn't part of the log.");

    /// <summary>An item is rated twice.</summary>
    public static readonly Rule RatedTwice = Rule.Error("mood-log/rated-twice", "Something is rated twice.");

    /// <summary>A rating is on another scale than its item.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("mood-log/scale-differs", "This is rated on a different scale than the question uses.");

    /// <summary>Emotions were asked for and none is named.</summary>
    public static readonly Rule EmotionMissing = Rule.Missing("mood-log/emotion-missing", "There's no feeling here yet.");

    /// <summary>An emotion has no name.</summary>
    public static readonly Rule EmotionNameMissing = Rule.Missing("mood-log/emotion-name-missing", "A feeling still needs a name.");

    /// <summary>An emotion has no strength.</summary>
    public static readonly Rule IntensityMissing = Rule.Missing("mood-log/intensity-missing", "Not rated yet: how strong a feeling is.");

    /// <summary>Emotions are rated on different scales, or on another than the task asks for.</summary>
    public static readonly Rule EmotionScaleDiffers = Rule.Error("mood-log/emotion-scale-differs", "Feelings are rated on different scales than was asked for.");

    /// <summary>What went through one's mind was asked for and is blank.</summary>
    public static readonly Rule ThoughtMissing = Rule.Missing("mood-log/thought-missing", "Still blank: what is going through your mind.");

    /// <summary>What one was doing was asked for and is blank.</summary>
    public static readonly Rule ActivityMissing = Rule.Missing("mood-log/activity-missing", "Still blank: what you were doing.");

    /// <summary>Where and with whom was asked for and is blank.</summary>
    public static readonly Rule ContextMissing = Rule.Missing("mood-log/context-missing", "Still blank: where you were, or who with.");
}
