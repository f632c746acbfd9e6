using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of mood logs.</summary>
internal static partial class MoodLogRules
{
    /// <summary>The task asks for nothing.</summary>
    [Rule(FindingTier.Missing, "mood-log/items-missing", "Say what to rate: your own questions, or feelings on a scale.")]
    public static readonly Rule ItemsMissing;

    /// <summary>An item's key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "mood-log/item-key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule ItemKeyForm;

    /// <summary>Two items of the task have the same key.</summary>
    [Rule(FindingTier.Error, "mood-log/item-twice", "Two questions have the same key.")]
    public static readonly Rule ItemTwice;

    /// <summary>An item of the task is not rated.</summary>
    [Rule(FindingTier.Missing, "mood-log/rating-missing", "Something isn't rated yet.")]
    public static readonly Rule RatingMissing;

    /// <summary>A rating names an item that the task does not have.</summary>
    [Rule(FindingTier.Error, "mood-log/unknown-item", "This rating isn't part of the log.")]
    public static readonly Rule UnknownItem;

    /// <summary>An item is rated twice.</summary>
    [Rule(FindingTier.Error, "mood-log/rated-twice", "Something is rated twice.")]
    public static readonly Rule RatedTwice;

    /// <summary>A rating is on another scale than its item.</summary>
    [Rule(FindingTier.Error, "mood-log/scale-differs", "This is rated on a different scale than the question uses.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>Emotions were asked for and none is named.</summary>
    [Rule(FindingTier.Missing, "mood-log/emotion-missing", "There's no feeling here yet.")]
    public static readonly Rule EmotionMissing;

    /// <summary>An emotion has no name.</summary>
    [Rule(FindingTier.Missing, "mood-log/emotion-name-missing", "A feeling still needs a name.")]
    public static readonly Rule EmotionNameMissing;

    /// <summary>An emotion has no strength.</summary>
    [Rule(FindingTier.Missing, "mood-log/intensity-missing", "Not rated yet: how strong a feeling is.")]
    public static readonly Rule IntensityMissing;

    /// <summary>Emotions are rated on different scales, or on another than the task asks for.</summary>
    [Rule(FindingTier.Error, "mood-log/emotion-scale-differs", "Feelings are rated on different scales than was asked for.")]
    public static readonly Rule EmotionScaleDiffers;

    /// <summary>What went through one's mind was asked for and is blank.</summary>
    [Rule(FindingTier.Missing, "mood-log/thought-missing", "Still blank: what is going through your mind.")]
    public static readonly Rule ThoughtMissing;

    /// <summary>What one was doing was asked for and is blank.</summary>
    [Rule(FindingTier.Missing, "mood-log/activity-missing", "Still blank: what you were doing.")]
    public static readonly Rule ActivityMissing;

    /// <summary>Where and with whom was asked for and is blank.</summary>
    [Rule(FindingTier.Missing, "mood-log/context-missing", "Still blank: where you were, or who with.")]
    public static readonly Rule ContextMissing;
}
