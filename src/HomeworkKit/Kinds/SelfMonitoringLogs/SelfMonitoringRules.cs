using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of self-monitoring.</summary>
internal static partial class SelfMonitoringRules
{
    /// <summary>The task has no items.</summary>
    [Rule(FindingTier.Missing, "self-monitoring/items-missing", "Say what to write down.")]
    public static readonly Rule ItemsMissing;

    /// <summary>The way of sampling is none of those there are.</summary>
    [Rule(FindingTier.Error, "self-monitoring/sampling-unknown", "A log is filled in at prompts, when something happens, or both.")]
    public static readonly Rule SamplingUnknown;

    /// <summary>What to notice is blank although the log is filled in when it happens.</summary>
    [Rule(FindingTier.Missing, "self-monitoring/look-out-for-missing", "Say what to notice: this log is filled in when it happens.")]
    public static readonly Rule LookOutForMissing;

    /// <summary>A prompt closes at once.</summary>
    [Rule(FindingTier.Error, "self-monitoring/expiry-not-above-zero", "A prompt has to stay open for at least a minute.", Least = 1)]
    public static readonly Rule ExpiryNotAboveZero;

    /// <summary>Two items have the same key.</summary>
    [Rule(FindingTier.Error, "self-monitoring/item-twice", "Two questions have the same key.")]
    public static readonly Rule ItemTwice;

    /// <summary>A key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "self-monitoring/key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule KeyForm;

    /// <summary>An item's kind of answer is none of those there are.</summary>
    [Rule(FindingTier.Error, "self-monitoring/answer-type-unknown", "We don't know this kind of answer.")]
    public static readonly Rule AnswerTypeUnknown;

    /// <summary>A rating has no scale.</summary>
    [Rule(FindingTier.Missing, "self-monitoring/scale-missing", "A rating needs a scale.")]
    public static readonly Rule ScaleMissing;

    /// <summary>A scale stands at an item that is no rating.</summary>
    [Rule(FindingTier.Error, "self-monitoring/scale-not-used", "Only a rating has a scale.")]
    public static readonly Rule ScaleNotUsed;

    /// <summary>A count does not say of what, or a number not in which unit.</summary>
    [Rule(FindingTier.Missing, "self-monitoring/unit-missing", "Say what is counted.")]
    public static readonly Rule UnitMissing;

    /// <summary>A choice offers fewer than two answers.</summary>
    [Rule(FindingTier.Missing, "self-monitoring/choices-missing", "A choice needs at least two answers.")]
    public static readonly Rule ChoicesMissing;

    /// <summary>Choices stand at an item that is no choice.</summary>
    [Rule(FindingTier.Error, "self-monitoring/choices-not-used", "Only a choice has answers to pick from.")]
    public static readonly Rule ChoicesNotUsed;

    /// <summary>Two choices of an item have the same key.</summary>
    [Rule(FindingTier.Error, "self-monitoring/choice-twice", "Two answers of a choice have the same key.")]
    public static readonly Rule ChoiceTwice;

    /// <summary>An item is not answered.</summary>
    [Rule(FindingTier.Missing, "self-monitoring/answer-missing", "Something isn't answered yet.")]
    public static readonly Rule AnswerMissing;

    /// <summary>An answer names an item that the task does not have.</summary>
    [Rule(FindingTier.Error, "self-monitoring/unknown-item", "This question isn't part of the log.")]
    public static readonly Rule UnknownItem;

    /// <summary>An item is answered twice.</summary>
    [Rule(FindingTier.Error, "self-monitoring/answered-twice", "Something is answered twice.")]
    public static readonly Rule AnsweredTwice;

    /// <summary>An answer is of another kind than its item asks for.</summary>
    [Rule(FindingTier.Error, "self-monitoring/answer-type-differs", "This needs a different kind of answer.")]
    public static readonly Rule AnswerTypeDiffers;

    /// <summary>A rating is on another scale than its item.</summary>
    [Rule(FindingTier.Error, "self-monitoring/scale-differs", "This is rated on a different scale than the question uses.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>An answer picks a choice that was not offered.</summary>
    [Rule(FindingTier.Error, "self-monitoring/unknown-choice", "This answer isn't one of the choices.")]
    public static readonly Rule UnknownChoice;

    /// <summary>Several choices are picked where one was asked for.</summary>
    [Rule(FindingTier.Error, "self-monitoring/several-picked", "Please pick just one.")]
    public static readonly Rule SeveralPicked;

    /// <summary>A choice is picked twice.</summary>
    [Rule(FindingTier.Error, "self-monitoring/picked-twice", "The same answer is picked twice.")]
    public static readonly Rule PickedTwice;

    /// <summary>A count is below zero.</summary>
    [Rule(FindingTier.Error, "self-monitoring/count-negative", "A number can't be below zero.", Least = 0)]
    public static readonly Rule CountNegative;

    /// <summary>A duration is below zero.</summary>
    [Rule(FindingTier.Error, "self-monitoring/minutes-negative", "Minutes can't be below zero.", Least = 0)]
    public static readonly Rule MinutesNegative;

    /// <summary>What one was doing, where and with whom was asked for and is blank.</summary>
    [Rule(FindingTier.Missing, "self-monitoring/context-missing", "Still blank: what you were doing, where, or who with.")]
    public static readonly Rule ContextMissing;

    /// <summary>A log of something that happened does not say when.</summary>
    [Rule(FindingTier.Missing, "self-monitoring/happened-missing", "Still blank: when it happened.")]
    public static readonly Rule HappenedMissing;

    /// <summary>The prompt does not say when it was to come.</summary>
    [Rule(FindingTier.Missing, "self-monitoring/scheduled-missing", "Still blank: when the prompt was due.")]
    public static readonly Rule ScheduledMissing;

    /// <summary>The prompt was answered before it came.</summary>
    [Rule(FindingTier.Error, "self-monitoring/responded-before-issued", "A prompt can't be answered before it arrives.")]
    public static readonly Rule RespondedBeforeIssued;

    /// <summary>The prompt closed before it came.</summary>
    [Rule(FindingTier.Error, "self-monitoring/expires-before-issued", "A prompt can't close before it arrives.")]
    public static readonly Rule ExpiresBeforeIssued;

    /// <summary>The prompt was held back and came all the same.</summary>
    [Rule(FindingTier.Error, "self-monitoring/suppressed-and-issued", "A prompt that was held back can't have arrived.")]
    public static readonly Rule SuppressedAndIssued;

    /// <summary>The prompt came before its time.</summary>
    [Rule(FindingTier.Warning, "self-monitoring/issued-early", "The prompt arrived before its time.")]
    public static readonly Rule IssuedEarly;

    /// <summary>Decimals are below 0 or above 6.</summary>
    [Rule(FindingTier.Error, "self-monitoring/decimals-range", "A number can have 0 to 6 decimals.", Least = 0, Most = 6)]
    public static readonly Rule DecimalsRange;

    /// <summary>The least is above the most.</summary>
    [Rule(FindingTier.Error, "self-monitoring/bounds-cross", "The lowest value can't be above the highest.")]
    public static readonly Rule BoundsCross;

    /// <summary>Decimals or bounds stand at an item that is no number.</summary>
    [Rule(FindingTier.Error, "self-monitoring/bounds-not-used", "Only counts and numbers have decimals and limits.")]
    public static readonly Rule BoundsNotUsed;

    /// <summary>A number lies outside its item's bounds.</summary>
    [Rule(FindingTier.Error, "self-monitoring/number-range", "This number is outside what you can enter here.")]
    public static readonly Rule NumberRange;

    /// <summary>A number has more decimals than its item allows.</summary>
    [Rule(FindingTier.Error, "self-monitoring/too-many-decimals", "This number has more decimals than fit here.")]
    public static readonly Rule TooManyDecimals;
}
