using HomeworkKit.Validation;

namespace HomeworkKit.Forms;

/// <summary>What is found where an answer does not fit its question.</summary>
internal static class FormRules
{
    /// <summary>The form has no such question.</summary>
    public static readonly Rule UnknownPath = Rule.Error("form/unknown-path", "This question isn't part of the form.");

    /// <summary>The answer is of another type.</summary>
    public static readonly Rule WrongType = Rule.Error("form/wrong-type", "This needs a different kind of answer.");

    /// <summary>A number, a date or a length of time is out of range.</summary>
    public static readonly Rule OutOfRange = Rule.Error("form/out-of-range", "This is outside what you can enter here.");

    /// <summary>A rating does not stand on its scale.</summary>
    public static readonly Rule OffScale = Rule.Error("form/off-scale", "This number isn't on the scale.");

    /// <summary>What was picked is not offered.</summary>
    public static readonly Rule UnknownChoice = Rule.Error("form/unknown-choice", "Please pick one of the answers above.");

    /// <summary>The same answer stands in two rows that have to differ.</summary>
    public static readonly Rule PickedTwice = Rule.Error("form/picked-twice", "You've already picked this in another row.");

    /// <summary>A text is longer than can be kept.</summary>
    public static readonly Rule TooLong = Rule.Error("form/too-long", "This text is too long to save.");

    /// <summary>A text holds signs that are none.</summary>
    public static readonly Rule NoText = Rule.Error("form/no-text", "This text contains characters that can't be saved.");

    /// <summary>There are more rows than the form takes.</summary>
    public static readonly Rule TooManyRows = Rule.Error("form/too-many-rows", "There are more rows than fit here.");

    /// <summary>A row lacks what it cannot be kept without.</summary>
    public static readonly Rule RowIncomplete = Rule.Error("form/row-incomplete", "Fill in the rest of this row to save it.");

    /// <summary>The answers together make no entry.</summary>
    public static readonly Rule NoEntry = Rule.Error("form/no-entry", "These answers don't go together, so they can't be saved.");

    /// <summary>A condition is deeper or has more parts than is taken.</summary>
    public static readonly Rule ConditionTooLarge = Rule.Error("form/condition-too-large", "A condition can have 64 parts at most, 8 levels deep.");
}
