using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of worksheets: of forms, when a clinician saves one, and of what is filled in.</summary>
internal static class WorksheetRules
{
    /// <summary>The form has no name of its own.</summary>
    public static Rule IdMissing { get; } = Rule.Missing("worksheet/id-missing", "Give the form a name of its own, for example an address of your clinic.");

    /// <summary>The form does not say which version it is.</summary>
    public static Rule VersionMissing { get; } = Rule.Missing("worksheet/version-missing", "Say which version of the form this is.");

    /// <summary>The form asks nothing.</summary>
    public static Rule ItemsMissing { get; } = Rule.Missing("worksheet/items-missing", "Say what is asked.");

    /// <summary>The form has more items than is taken, or items stand too deep.</summary>
    public static Rule TooManyItems { get; } = Rule.Error("worksheet/too-many-items", "A form has at most 2,000 items, at most 8 deep.");

    /// <summary>The form is larger than is taken.</summary>
    public static Rule TooLarge { get; } = Rule.Error("worksheet/too-large", "A form has at most 64 kB.");

    /// <summary>The form is so large that every assignment grows with it.</summary>
    public static Rule Large { get; } = Rule.Warning("worksheet/large", "A form of more than 16 kB makes every assignment large.");

    /// <summary>A key has another form.</summary>
    public static Rule KeyForm { get; } = Rule.Error("worksheet/key-form", "A key has up to 40 characters: words of a to z, with digits after a letter, joined by single hyphens, as in low-mood2.");

    /// <summary>Two items have the same key.</summary>
    public static Rule KeyTwice { get; } = Rule.Error("worksheet/key-twice", "Two items have the same key.");

    /// <summary>An item does not say what is asked.</summary>
    public static Rule TextMissing { get; } = Rule.Missing("worksheet/text-missing", "Say what is asked, in words.");

    /// <summary>A condition is deeper or has more parts than is taken.</summary>
    public static Rule ConditionTooLarge { get; } = Rule.Error("worksheet/condition-too-large", "A condition has at most 64 parts, at most 8 deep.");

    /// <summary>A condition asks about an item that the form does not have.</summary>
    public static Rule ConditionUnknownItem { get; } = Rule.Error("worksheet/condition-unknown-item", "A condition asks about an item that this form does not have.");

    /// <summary>A condition asks about an item that does not stand before its own.</summary>
    public static Rule ConditionLooksAhead { get; } = Rule.Error("worksheet/condition-looks-ahead", "A condition can only ask about items before its own.");

    /// <summary>A condition compares an item in a way that its answers do not allow.</summary>
    public static Rule ConditionWrongType { get; } = Rule.Error("worksheet/condition-wrong-type", "A condition compares an item in a way that its answers do not allow.");

    /// <summary>A condition asks about an option that the item does not offer.</summary>
    public static Rule ConditionUnknownOption { get; } = Rule.Error("worksheet/condition-unknown-option", "A condition asks about an option that the item does not offer.");

    /// <summary>A condition asks about a score that the form does not have.</summary>
    public static Rule ConditionUnknownScore { get; } = Rule.Error("worksheet/condition-unknown-score", "A condition asks about a score that this form does not have.");

    /// <summary>A choice offers too few options.</summary>
    public static Rule OptionsMissing { get; } = Rule.Missing("worksheet/options-missing", "A choice offers at least two options, or one that can be ticked.");

    /// <summary>Two options of an item have the same key.</summary>
    public static Rule OptionTwice { get; } = Rule.Error("worksheet/option-twice", "Two options of an item have the same key.");

    /// <summary>An option weighs more than is taken.</summary>
    public static Rule WeightOutOfRange { get; } = Rule.Error("worksheet/weight-out-of-range", "A weight lies between -1,000,000 and 1,000,000.");

    /// <summary>The bounds of an item contradict each other.</summary>
    public static Rule BoundsNotInOrder { get; } = Rule.Error("worksheet/bounds-not-in-order", "The least has to be below the most, and a step, a number of letters, lines or times above zero and not beyond what is taken.");

    /// <summary>A table has no rows.</summary>
    public static Rule RowsMissing { get; } = Rule.Missing("worksheet/rows-missing", "Say which rows the table has.");

    /// <summary>Two rows of a table have the same key.</summary>
    public static Rule RowTwice { get; } = Rule.Error("worksheet/row-twice", "Two rows of a table have the same key.");

    /// <summary>A section has no items, or a table no columns.</summary>
    public static Rule InnerMissing { get; } = Rule.Missing("worksheet/inner-missing", "Say what is asked in this section or table.");

    /// <summary>A column of a table is no question.</summary>
    public static Rule ColumnTakesNoAnswer { get; } = Rule.Error("worksheet/column-takes-no-answer", "The columns of a table are questions, not groups or texts.");

    /// <summary>A repeated section stands in another.</summary>
    public static Rule RepeatInRepeat { get; } = Rule.Error("worksheet/repeat-in-repeat", "A repeated section cannot stand in another.");

    /// <summary>The form was changed and its version was not.</summary>
    public static Rule VersionNotNew { get; } = Rule.Error("worksheet/version-not-new", "The form was changed: give it a new version.");

    /// <summary>A key is used again for another type of item.</summary>
    public static Rule KeyRetyped { get; } = Rule.Error("worksheet/key-retyped", "This key stood for another type of item before: use a new one.");

    /// <summary>Two scores have the same key.</summary>
    public static Rule ScoreKeyTwice { get; } = Rule.Error("worksheet/score-key-twice", "Two scores have the same key.");

    /// <summary>A score does not say what it is made of.</summary>
    public static Rule ScoreItemsMissing { get; } = Rule.Missing("worksheet/score-items-missing", "Say which items the score is made of.");

    /// <summary>A score is made of an item that the form does not have.</summary>
    public static Rule ScoreUnknownItem { get; } = Rule.Error("worksheet/score-unknown-item", "A score is made of an item that this form does not have.");

    /// <summary>A score is made of an item whose answers count for nothing.</summary>
    public static Rule ScoreItemWithoutNumber { get; } = Rule.Error("worksheet/score-item-without-number", "A score is made of ratings, numbers, minutes, yes and no, and options with weights.");

    /// <summary>A score is made of an item of a repeated section, or of one item twice.</summary>
    public static Rule ScoreItemRepeated { get; } = Rule.Error("worksheet/score-item-repeated", "A score is made of items that are asked once.");

    /// <summary>An item is reversed that is none of the score, or whose least and most nothing says.</summary>
    public static Rule ReversedWithoutRange { get; } = Rule.Error("worksheet/reversed-without-range", "Only items of the score that have a least and a most can be reversed.");

    /// <summary>How many missing answers are made up for is not said, or too many.</summary>
    public static Rule MostMissingOutOfRange { get; } = Rule.Error("worksheet/most-missing-out-of-range", "Say how many missing answers are made up for: at least one, and fewer than there are items.");

    /// <summary>The ranges of a score are not in order.</summary>
    public static Rule BandsNotInOrder { get; } = Rule.Error("worksheet/bands-not-in-order", "The ranges of a score stand in ascending order, within its least and most.");

    /// <summary>A required item that is shown has no answer.</summary>
    public static Rule AnswerMissing { get; } = Rule.Missing("worksheet/answer-missing", "This is not answered yet.");

    /// <summary>An answer is for an item that is not asked there.</summary>
    public static Rule UnknownItem { get; } = Rule.Error("worksheet/unknown-item", "An answer is for an item that was not asked.");

    /// <summary>Rows are for a repeated section that the form does not have.</summary>
    public static Rule UnknownSection { get; } = Rule.Error("worksheet/unknown-section", "There are rows for a section that was not asked.");

    /// <summary>An item is answered twice in one place.</summary>
    public static Rule AnsweredTwice { get; } = Rule.Error("worksheet/answered-twice", "An item is answered twice.");

    /// <summary>A repeated section has more rows than the form takes.</summary>
    public static Rule TooManyRows { get; } = Rule.Error("worksheet/too-many-rows", "There are more rows than this form takes.");

    /// <summary>An answer is of another type than its item asks for.</summary>
    public static Rule AnswerTypeDiffers { get; } = Rule.Error("worksheet/answer-type-differs", "An answer is of another type than its item asks for.");

    /// <summary>A rating is on another scale than its item.</summary>
    public static Rule ScaleDiffers { get; } = Rule.Error("worksheet/scale-differs", "A rating is on another scale than its item asks for.");

    /// <summary>An answer picks an option that is not offered.</summary>
    public static Rule UnknownOption { get; } = Rule.Error("worksheet/unknown-option", "An answer picks an option that was not offered.");

    /// <summary>Several options are picked where one was asked for, or one that stands alone together with others.</summary>
    public static Rule SeveralPicked { get; } = Rule.Error("worksheet/several-picked", "Pick one of these alone.");

    /// <summary>An option is picked twice.</summary>
    public static Rule PickedTwice { get; } = Rule.Error("worksheet/picked-twice", "An option is picked twice.");

    /// <summary>A number lies outside what the item takes.</summary>
    public static Rule OutOfRange { get; } = Rule.Error("worksheet/out-of-range", "This number is outside what can be entered here.");

    /// <summary>A text has more letters than the item takes.</summary>
    public static Rule TextTooLong { get; } = Rule.Error("worksheet/text-too-long", "This text is longer than this form takes.");
}
