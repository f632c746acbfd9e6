using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of self-monitoring.</summary>
internal static class SelfMonitoringRules
{
    /// <summary>The task has no items.</summary>
    public static readonly Rule ItemsMissing = Rule.Missing("self-monitoring/items-missing", "Say what to write down.");

    /// <summary>The way of sampling is none of those there are.</summary>
    public static readonly Rule SamplingUnknown = Rule.Error("self-monitoring/sampling-unknown", "A log is filled in at prompts, when something happens, or both.");

    /// <summary>What to notice is blank although the log is filled in when it happens.</summary>
    public static readonly Rule LookOutForMissing = Rule.Missing("self-monitoring/look-out-for-missing", "Say what to notice: this log is filled in when it happens.");

    /// <summary>A prompt closes at once.</summary>
    public static readonly Rule ExpiryNotAboveZero = Rule.Error("self-monitoring/expiry-not-above-zero", "A prompt has to stay open for at least a minute.").Within(1);

    /// <summary>Two items have the same key.</summary>
    public static readonly Rule ItemTwice = Rule.Error("self-monitoring/item-twice", "Two questions have the same key.");

    /// <summary>A key has another form.</summary>
    public static readonly Rule KeyForm = Rule.Error("self-monitoring/key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>An item's kind of answer is none of those there are.</summary>
    public static readonly Rule AnswerTypeUnknown = Rule.Error("self-monitoring/answer-type-unknown", "We don't know this kind of answer.");

    /// <summary>A rating has no scale.</summary>
    public static readonly Rule ScaleMissing = Rule.Missing("self-monitoring/scale-missing", "A rating needs a scale.");

    /// <summary>A scale stands at an item that is no rating.</summary>
    public static readonly Rule ScaleNotUsed = Rule.Error("self-monitoring/scale-not-used", "Only a rating has a scale.");

    /// <summary>A count does not say of what, or a number not in which unit.</summary>
    public static readonly Rule UnitMissing = Rule.Missing("self-monitoring/unit-missing", "Say what is counted.");

    /// <summary>A choice offers fewer than two answers.</summary>
    public static readonly Rule ChoicesMissing = Rule.Missing("self-monitoring/choices-missing", "A choice needs at least two answers.");

    /// <summary>Choices stand at an item that is no choice.</summary>
    public static readonly Rule ChoicesNotUsed = Rule.Error("self-monitoring/choices-not-used", "Only a choice has answers to pick from.");

    /// <summary>Two choices of an item have the same key.</summary>
    public static readonly Rule ChoiceTwice = Rule.Error("self-monitoring/choice-twice", "Two answers of a choice have the same key.");

    /// <summary>An item is not answered.</summary>
    public static readonly Rule AnswerMissing = Rule.Missing("self-monitoring/answer-missing", "Something isn't answered yet.");

    /// <summary>An answer names an item that the task does not have.</summary>
    public static readonly Rule UnknownItem = Rule.Error("self-monitoring/unknown-item", "This question isn't part of the log.");

    /// <summary>An item is answered twice.</summary>
    public static readonly Rule AnsweredTwice = Rule.Error("self-monitoring/answered-twice", "Something is answered twice.");

    /// <summary>An answer is of another kind than its item asks for.</summary>
    public static readonly Rule AnswerTypeDiffers = Rule.Error("self-monitoring/answer-type-differs", "This needs a different kind of answer.");

    /// <summary>A rating is on another scale than its item.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("self-monitoring/scale-differs", "This is rated on a different scale than the question uses.");

    /// <summary>An answer picks a choice that was not offered.</summary>
    public static readonly Rule UnknownChoice = Rule.Error("self-monitoring/unknown-choice", "This answer isn't one of the choices.");

    /// <summary>Several choices are picked where one was asked for.</summary>
    public static readonly Rule SeveralPicked = Rule.Error("self-monitoring/several-picked", "Please pick just one.");

    /// <summary>A choice is picked twice.</summary>
    public static readonly Rule PickedTwice = Rule.Error("self-monitoring/picked-twice", "The same answer is picked twice.");

    /// <summary>A count is below zero.</summary>
    public static readonly Rule CountNegative = Rule.Error("self-monitoring/count-negative", "A number can't be below zero.").Within(0);

    /// <summary>A duration is below zero.</summary>
    public static readonly Rule MinutesNegative = Rule.Error("self-monitoring/minutes-negative", "Minutes can't be below zero.").Within(0);

    /// <summary>What one was doing, where and with whom was asked for and is blank.</summary>
    public static readonly Rule ContextMissing = Rule.Missing("self-monitoring/context-missing", "Still blank: what you were doing, where, or who with.");

    /// <summary>A log of something that happened does not say when.</summary>
    public static readonly Rule HappenedMissing = Rule.Missing("self-monitoring/happened-missing", "Still blank: when it happened.");

    /// <summary>The prompt does not say when it was to come.</summary>
    public static readonly Rule ScheduledMissing = Rule.Missing("self-monitoring/scheduled-missing", "Still blank: when the prompt was due.");

    /// <summary>The prompt was answered before it came.</summary>
    public static readonly Rule RespondedBeforeIssued = Rule.Error("self-monitoring/responded-before-issued", "A prompt can't be answered before it arrives.");

    /// <summary>The prompt closed before it came.</summary>
    public static readonly Rule ExpiresBeforeIssued = Rule.Error("self-monitoring/expires-before-issued", "A prompt can't close before it arrives.");

    /// <summary>The prompt was held back and came all the same.</summary>
    public static readonly Rule SuppressedAndIssued = Rule.Error("self-monitoring/suppressed-and-issued", "A prompt that was held back can't have arrived.");

    /// <summary>The prompt came before its time.</summary>
    public static readonly Rule IssuedEarly = Rule.Warning("self-monitoring/issued-early", "The prompt arrived before its time.");

    /// <summary>Decimals are below 0 or above 6.</summary>
    public static readonly Rule DecimalsRange = Rule.Error("self-monitoring/decimals-range", "A number can have 0 to 6 decimals.").Within(0, 6);

    /// <summary>The least is above the most.</summary>
    public static readonly Rule BoundsCross = Rule.Error("self-monitoring/bounds-cross", "The lowest value can't be above the highest.");

    /// <summary>Decimals or bounds stand at an item that is no number.</summary>
    public static readonly Rule BoundsNotUsed = Rule.Error("self-monitoring/bounds-not-used", "Only counts and numbers have decimals and limits.");

    /// <summary>A number lies outside its item's bounds.</summary>
    public static readonly Rule NumberRange = Rule.Error("self-monitoring/number-range", "This number is outside what you can enter here.");

    /// <summary>A number has more decimals than its item allows.</summary>
    public static readonly Rule TooManyDecimals = Rule.Error("self-monitoring/too-many-decimals", "This number has more decimals than fit here.");
}
