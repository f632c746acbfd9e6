using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of self-monitoring.</summary>
internal static class SelfMonitoringRules
{
    /// <summary>The task has no items.</summary>
    [Says("Say what to write down.")]
    public static readonly Rule ItemsMissing = Rule.Missing("self-monitoring/items-missing");

    /// <summary>The way of sampling is none of those there are.</summary>
    [Says("A log is filled in at prompts, when something happens, or both.")]
    public static readonly Rule SamplingUnknown = Rule.Error("self-monitoring/sampling-unknown");

    /// <summary>What to notice is blank although the log is filled in when it happens.</summary>
    [Says("Say what to notice: this log is filled in when it happens.")]
    public static readonly Rule LookOutForMissing = Rule.Missing("self-monitoring/look-out-for-missing");

    /// <summary>A prompt closes at once.</summary>
    [Says("A prompt has to stay open for at least a minute.")]
    public static readonly Rule ExpiryNotAboveZero = Rule.Error("self-monitoring/expiry-not-above-zero").Within(1);

    /// <summary>Two items have the same key.</summary>
    [Says("Two questions have the same key.")]
    public static readonly Rule ItemTwice = Rule.Error("self-monitoring/item-twice");

    /// <summary>A key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule KeyForm = Rule.Error("self-monitoring/key-form");

    /// <summary>An item's kind of answer is none of those there are.</summary>
    [Says("We don't know this kind of answer.")]
    public static readonly Rule AnswerTypeUnknown = Rule.Error("self-monitoring/answer-type-unknown");

    /// <summary>A rating has no scale.</summary>
    [Says("A rating needs a scale.")]
    public static readonly Rule ScaleMissing = Rule.Missing("self-monitoring/scale-missing");

    /// <summary>A scale stands at an item that is no rating.</summary>
    [Says("Only a rating has a scale.")]
    public static readonly Rule ScaleNotUsed = Rule.Error("self-monitoring/scale-not-used");

    /// <summary>A count does not say of what, or a number not in which unit.</summary>
    [Says("Say what is counted.")]
    public static readonly Rule UnitMissing = Rule.Missing("self-monitoring/unit-missing");

    /// <summary>A choice offers fewer than two answers.</summary>
    [Says("A choice needs at least two answers.")]
    public static readonly Rule ChoicesMissing = Rule.Missing("self-monitoring/choices-missing");

    /// <summary>Choices stand at an item that is no choice.</summary>
    [Says("Only a choice has answers to pick from.")]
    public static readonly Rule ChoicesNotUsed = Rule.Error("self-monitoring/choices-not-used");

    /// <summary>Two choices of an item have the same key.</summary>
    [Says("Two answers of a choice have the same key.")]
    public static readonly Rule ChoiceTwice = Rule.Error("self-monitoring/choice-twice");

    /// <summary>An item is not answered.</summary>
    [Says("Something isn't answered yet.")]
    public static readonly Rule AnswerMissing = Rule.Missing("self-monitoring/answer-missing");

    /// <summary>An answer names an item that the task does not have.</summary>
    [Says("This question isn't part of the log.")]
    public static readonly Rule UnknownItem = Rule.Error("self-monitoring/unknown-item");

    /// <summary>An item is answered twice.</summary>
    [Says("Something is answered twice.")]
    public static readonly Rule AnsweredTwice = Rule.Error("self-monitoring/answered-twice");

    /// <summary>An answer is of another kind than its item asks for.</summary>
    [Says("This needs a different kind of answer.")]
    public static readonly Rule AnswerTypeDiffers = Rule.Error("self-monitoring/answer-type-differs");

    /// <summary>A rating is on another scale than its item.</summary>
    [Says("This is rated on a different scale than the question uses.")]
    public static readonly Rule ScaleDiffers = Rule.Error("self-monitoring/scale-differs");

    /// <summary>An answer picks a choice that was not offered.</summary>
    [Says("This answer isn't one of the choices.")]
    public static readonly Rule UnknownChoice = Rule.Error("self-monitoring/unknown-choice");

    /// <summary>Several choices are picked where one was asked for.</summary>
    [Says("Please pick just one.")]
    public static readonly Rule SeveralPicked = Rule.Error("self-monitoring/several-picked");

    /// <summary>A choice is picked twice.</summary>
    [Says("The same answer is picked twice.")]
    public static readonly Rule PickedTwice = Rule.Error("self-monitoring/picked-twice");

    /// <summary>A count is below zero.</summary>
    [Says("A number can't be below zero.")]
    public static readonly Rule CountNegative = Rule.Error("self-monitoring/count-negative").Within(0);

    /// <summary>A duration is below zero.</summary>
    [Says("Minutes can't be below zero.")]
    public static readonly Rule MinutesNegative = Rule.Error("self-monitoring/minutes-negative").Within(0);

    /// <summary>What one was doing, where and with whom was asked for and is blank.</summary>
    [Says("Still blank: what you were doing, where, or who with.")]
    public static readonly Rule ContextMissing = Rule.Missing("self-monitoring/context-missing");

    /// <summary>A log of something that happened does not say when.</summary>
    [Says("Still blank: when it happened.")]
    public static readonly Rule HappenedMissing = Rule.Missing("self-monitoring/happened-missing");

    /// <summary>The prompt does not say when it was to come.</summary>
    [Says("Still blank: when the prompt was due.")]
    public static readonly Rule ScheduledMissing = Rule.Missing("self-monitoring/scheduled-missing");

    /// <summary>The prompt was answered before it came.</summary>
    [Says("A prompt can't be answered before it arrives.")]
    public static readonly Rule RespondedBeforeIssued = Rule.Error("self-monitoring/responded-before-issued");

    /// <summary>The prompt closed before it came.</summary>
    [Says("A prompt can't close before it arrives.")]
    public static readonly Rule ExpiresBeforeIssued = Rule.Error("self-monitoring/expires-before-issued");

    /// <summary>The prompt was held back and came all the same.</summary>
    [Says("A prompt that was held back can't have arrived.")]
    public static readonly Rule SuppressedAndIssued = Rule.Error("self-monitoring/suppressed-and-issued");

    /// <summary>The prompt came before its time.</summary>
    [Says("The prompt arrived before its time.")]
    public static readonly Rule IssuedEarly = Rule.Warning("self-monitoring/issued-early");

    /// <summary>Decimals are below 0 or above 6.</summary>
    [Says("A number can have 0 to 6 decimals.")]
    public static readonly Rule DecimalsRange = Rule.Error("self-monitoring/decimals-range").Within(0, 6);

    /// <summary>The least is above the most.</summary>
    [Says("The lowest value can't be above the highest.")]
    public static readonly Rule BoundsCross = Rule.Error("self-monitoring/bounds-cross");

    /// <summary>Decimals or bounds stand at an item that is no number.</summary>
    [Says("Only counts and numbers have decimals and limits.")]
    public static readonly Rule BoundsNotUsed = Rule.Error("self-monitoring/bounds-not-used");

    /// <summary>A number lies outside its item's bounds.</summary>
    [Says("This number is outside what you can enter here.")]
    public static readonly Rule NumberRange = Rule.Error("self-monitoring/number-range");

    /// <summary>A number has more decimals than its item allows.</summary>
    [Says("This number has more decimals than fit here.")]
    public static readonly Rule TooManyDecimals = Rule.Error("self-monitoring/too-many-decimals");
}
