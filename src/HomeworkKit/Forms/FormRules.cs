using HomeworkKit.Validation;

namespace HomeworkKit.Forms;

/// <summary>What is found where an answer does not fit its question.</summary>
internal static partial class FormRules
{
    /// <summary>The form has no such question.</summary>
    [Rule(FindingTier.Error, "form/unknown-path", "This question isn't part of the form.")]
    public static readonly Rule UnknownPath;

    /// <summary>The answer is of another type.</summary>
    [Rule(FindingTier.Error, "form/wrong-type", "This needs a different kind of answer.")]
    public static readonly Rule WrongType;

    /// <summary>A number, a date or a length of time is out of range.</summary>
    [Rule(FindingTier.Error, "form/out-of-range", "This is outside what you can enter here.")]
    public static readonly Rule OutOfRange;

    /// <summary>A rating does not stand on its scale.</summary>
    [Rule(FindingTier.Error, "form/off-scale", "This number isn't on the scale.")]
    public static readonly Rule OffScale;

    /// <summary>What was picked is not offered.</summary>
    [Rule(FindingTier.Error, "form/unknown-choice", "Please pick one of the answers above.")]
    public static readonly Rule UnknownChoice;

    /// <summary>The same answer stands in two rows that have to differ.</summary>
    [Rule(FindingTier.Error, "form/picked-twice", "You've already picked this in another row.")]
    public static readonly Rule PickedTwice;

    /// <summary>A text is longer than can be kept.</summary>
    [Rule(FindingTier.Error, "form/too-long", "This text is too long to save.")]
    public static readonly Rule TooLong;

    /// <summary>A text holds signs that are none.</summary>
    [Rule(FindingTier.Error, "form/no-text", "This text contains characters that can't be saved.")]
    public static readonly Rule NoText;

    /// <summary>There are more rows than the form takes.</summary>
    [Rule(FindingTier.Error, "form/too-many-rows", "There are more rows than fit here.")]
    public static readonly Rule TooManyRows;

    /// <summary>A row lacks what it cannot be kept without.</summary>
    [Rule(FindingTier.Error, "form/row-incomplete", "Fill in the rest of this row to save it.")]
    public static readonly Rule RowIncomplete;

    /// <summary>The answers together make no entry.</summary>
    [Rule(FindingTier.Error, "form/no-entry", "These answers don't go together, so they can't be saved.")]
    public static readonly Rule NoEntry;

    /// <summary>A condition is deeper or has more parts than is taken.</summary>
    [Rule(FindingTier.Error, "form/condition-too-large", "A condition can have 64 parts at most, 8 levels deep.")]
    public static readonly Rule ConditionTooLarge;
}
