using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of mood logs.</summary>
internal static class MoodLogRules
{
    /// <summary>The task asks for nothing.</summary>
    public static Rule ItemsMissing { get; } = Rule.Missing("mood-log/items-missing", "Say what is to be rated: items, or emotions on a scale.");

    /// <summary>An item's key has another form.</summary>
    public static Rule ItemKeyForm { get; } = Rule.Error("mood-log/item-key-form", "An item's key has up to 64 characters: words of a to z, with digits after a letter, joined by single hyphens, as in low-mood2.");

    /// <summary>Two items of the task have the same key.</summary>
    public static Rule ItemTwice { get; } = Rule.Error("mood-log/item-twice", "Two items have the same key.");

    /// <summary>An item of the task is not rated.</summary>
    public static Rule RatingMissing { get; } = Rule.Missing("mood-log/rating-missing", "An item is not rated yet.");

    /// <summary>A rating names an item that the task does not have.</summary>
    public static Rule UnknownItem { get; } = Rule.Error("mood-log/unknown-item", "A rating is for an item that was not asked.");

    /// <summary>An item is rated twice.</summary>
    public static Rule RatedTwice { get; } = Rule.Error("mood-log/rated-twice", "An item is rated twice.");

    /// <summary>A rating is on another scale than its item.</summary>
    public static Rule ScaleDiffers { get; } = Rule.Error("mood-log/scale-differs", "A rating is on another scale than its item asks for.");

    /// <summary>Emotions were asked for and none is named.</summary>
    public static Rule EmotionMissing { get; } = Rule.Missing("mood-log/emotion-missing", "No emotion is named yet.");

    /// <summary>An emotion has no name.</summary>
    public static Rule EmotionNameMissing { get; } = Rule.Missing("mood-log/emotion-name-missing", "An emotion still needs a name.");

    /// <summary>An emotion has no strength.</summary>
    public static Rule IntensityMissing { get; } = Rule.Missing("mood-log/intensity-missing", "An emotion is not rated yet.");

    /// <summary>Emotions are rated on different scales, or on another than the task asks for.</summary>
    public static Rule EmotionScaleDiffers { get; } = Rule.Error("mood-log/emotion-scale-differs", "Emotions are rated on another scale than was asked for, or on different ones.");

    /// <summary>What went through one's mind was asked for and is blank.</summary>
    public static Rule ThoughtMissing { get; } = Rule.Missing("mood-log/thought-missing", "What went through your mind is still blank.");

    /// <summary>What one was doing was asked for and is blank.</summary>
    public static Rule ActivityMissing { get; } = Rule.Missing("mood-log/activity-missing", "What you were doing is still blank.");

    /// <summary>Where and with whom was asked for and is blank.</summary>
    public static Rule ContextMissing { get; } = Rule.Missing("mood-log/context-missing", "Where you were, or with whom, is still blank.");
}
