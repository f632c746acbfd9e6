using HomeworkKit.Validation;

namespace HomeworkKit.Forms;

/// <summary>What is found where an answer does not fit its question.</summary>
internal static class FormRules
{
    /// <summary>The form has no such question.</summary>
    public static Rule UnknownPath { get; } = Rule.Error("form/unknown-path", "The form does not ask this.");

    /// <summary>The answer is of another type.</summary>
    public static Rule WrongType { get; } = Rule.Error("form/wrong-type", "This needs another type of answer.");

    /// <summary>A number, a date or a length of time is out of range.</summary>
    public static Rule OutOfRange { get; } = Rule.Error("form/out-of-range", "This is outside what can be entered here.");

    /// <summary>A rating does not stand on its scale.</summary>
    public static Rule OffScale { get; } = Rule.Error("form/off-scale", "This rating is not on the scale.");

    /// <summary>What was picked is not offered.</summary>
    public static Rule UnknownChoice { get; } = Rule.Error("form/unknown-choice", "This is none of the answers offered.");

    /// <summary>The same answer stands in two rows that have to differ.</summary>
    public static Rule PickedTwice { get; } = Rule.Error("form/picked-twice", "This was picked in another row already.");

    /// <summary>A text is longer than can be kept.</summary>
    public static Rule TooLong { get; } = Rule.Error("form/too-long", "This text is longer than can be kept.");

    /// <summary>A text holds signs that are none.</summary>
    public static Rule NoText { get; } = Rule.Error("form/no-text", "This text holds signs that cannot be kept.");

    /// <summary>There are more rows than the form takes.</summary>
    public static Rule TooManyRows { get; } = Rule.Error("form/too-many-rows", "There are more rows than this form takes.");

    /// <summary>A row lacks what it cannot be kept without.</summary>
    public static Rule RowIncomplete { get; } = Rule.Error("form/row-incomplete", "This row cannot be saved without the rest of it.");

    /// <summary>The answers together make no entry.</summary>
    public static Rule NoEntry { get; } = Rule.Error("form/no-entry", "These answers cannot be saved together.");

    /// <summary>A condition is deeper or has more parts than is taken.</summary>
    public static Rule ConditionTooLarge { get; } = Rule.Error("form/condition-too-large", "A condition has at most 64 parts, at most 8 deep.");
}
