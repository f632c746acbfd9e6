using HomeworkKit.Validation;

namespace HomeworkKit.Forms;

/// <summary>What is found where an answer does not fit its question.</summary>
internal static class FormRules
{
    /// <summary>The form has no such question.</summary>
    [Says("This question isn't part of the form.")]
    public static readonly Rule UnknownPath = Rule.Error("form/unknown-path");

    /// <summary>The answer is of another type.</summary>
    [Says("This needs a different kind of answer.")]
    public static readonly Rule WrongType = Rule.Error("form/wrong-type");

    /// <summary>A number, a date or a length of time is out of range.</summary>
    [Says("This is outside what you can enter here.")]
    public static readonly Rule OutOfRange = Rule.Error("form/out-of-range");

    /// <summary>A rating does not stand on its scale.</summary>
    [Says("This number isn't on the scale.")]
    public static readonly Rule OffScale = Rule.Error("form/off-scale");

    /// <summary>What was picked is not offered.</summary>
    [Says("Please pick one of the answers above.")]
    public static readonly Rule UnknownChoice = Rule.Error("form/unknown-choice");

    /// <summary>The same answer stands in two rows that have to differ.</summary>
    [Says("You've already picked this in another row.")]
    public static readonly Rule PickedTwice = Rule.Error("form/picked-twice");

    /// <summary>A text is longer than can be kept.</summary>
    [Says("This text is too long to save.")]
    public static readonly Rule TooLong = Rule.Error("form/too-long");

    /// <summary>A text holds signs that are none.</summary>
    [Says("This text contains characters that can't be saved.")]
    public static readonly Rule NoText = Rule.Error("form/no-text");

    /// <summary>There are more rows than the form takes.</summary>
    [Says("There are more rows than fit here.")]
    public static readonly Rule TooManyRows = Rule.Error("form/too-many-rows");

    /// <summary>A row lacks what it cannot be kept without.</summary>
    [Says("Fill in the rest of this row to save it.")]
    public static readonly Rule RowIncomplete = Rule.Error("form/row-incomplete");

    /// <summary>The answers together make no entry.</summary>
    [Says("These answers don't go together, so they can't be saved.")]
    public static readonly Rule NoEntry = Rule.Error("form/no-entry");

    /// <summary>A condition is deeper or has more parts than is taken.</summary>
    [Says("A condition can have 64 parts at most, 8 levels deep.")]
    public static readonly Rule ConditionTooLarge = Rule.Error("form/condition-too-large");
}
