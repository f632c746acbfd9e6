using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of worksheets: of forms, when a clinician saves one, and of what is filled in.</summary>
internal static class WorksheetRules
{
    /// <summary>The form has no name of its own.</summary>
    public static readonly Rule IdMissing = Rule.Missing("worksheet/id-missing", "Give the form its own name, such as an address of your clinic.");

    /// <summary>The form does not say which version it is.</summary>
    public static readonly Rule VersionMissing = Rule.Missing("worksheet/version-missing", "Say which version of the form this is.");

    /// <summary>The form asks nothing.</summary>
    public static readonly Rule ItemsMissing = Rule.Missing("worksheet/items-missing", "Say what the form asks.");

    /// <summary>The form has more items than is taken, or items stand too deep.</summary>
    public static readonly Rule TooManyItems = Rule.Error("worksheet/too-many-items", "A form can have 2,000 questions at most, 8 levels deep.");

    /// <summary>The form is larger than is taken.</summary>
    public static readonly Rule TooLarge = Rule.Error("worksheet/too-large", "A form can be 64 kB at most.");

    /// <summary>The form is so large that every assignment grows with it.</summary>
    public static readonly Rule Large = Rule.Warning("worksheet/large", "A form of more than 16 kB makes every assignment large.");

    /// <summary>A key has another form.</summary>
    public static readonly Rule KeyForm = Rule.Error("worksheet/key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 40 characters at most.");

    /// <summary>Two items have the same key.</summary>
    public static readonly Rule KeyTwice = Rule.Error("worksheet/key-twice", "Two questions have the same key.");

    /// <summary>An item does not say what is asked.</summary>
    public static readonly Rule TextMissing = Rule.Missing("worksheet/text-missing", "Say what is asked, in words.");

    /// <summary>A condition is deeper or has more parts than is taken.</summary>
    public static readonly Rule ConditionTooLarge = Rule.Error("worksheet/condition-too-large", "A condition can have 64 parts at most, 8 levels deep.");

    /// <summary>A condition asks about an item that the form does not have.</summary>
    public static readonly Rule ConditionUnknownItem = Rule.Error("worksheet/condition-unknown-item", "A condition asks about a question this form doesn't have.");

    /// <summary>A condition asks about an item that does not stand before its own.</summary>
    public static readonly Rule ConditionLooksAhead = Rule.Error("worksheet/condition-looks-ahead", "A condition can only ask about questions before its own.");

    /// <summary>A condition compares an item in a way that its answers do not allow.</summary>
    public static readonly Rule ConditionWrongType = Rule.Error("worksheet/condition-wrong-type", "A condition compares a question in a way its answers don't allow.");

    /// <summary>A condition asks about an option that the item does not offer.</summary>
    public static readonly Rule ConditionUnknownOption = Rule.Error("worksheet/condition-unknown-option", "A condition asks about an answer the question doesn't offer.");

    /// <summary>A condition asks about a score that the form does not have.</summary>
    public static readonly Rule ConditionUnknownScore = Rule.Error("worksheet/condition-unknown-score", "A condition asks about a score this form doesn't have.");

    /// <summary>A choice offers too few options.</summary>
    public static readonly Rule OptionsMissing = Rule.Missing("worksheet/options-missing", "A choice needs at least two answers, or one to tick.");

    /// <summary>Two options of an item have the same key.</summary>
    public static readonly Rule OptionTwice = Rule.Error("worksheet/option-twice", "Two answers of a question have the same key.");

    /// <summary>An option weighs more than is taken.</summary>
    public static readonly Rule WeightOutOfRange = Rule.Error("worksheet/weight-out-of-range", "A weight has to be between -1,000,000 and 1,000,000.");

    /// <summary>The bounds of an item contradict each other.</summary>
    public static readonly Rule BoundsNotInOrder = Rule.Error("worksheet/bounds-not-in-order", "The lowest value has to be below the highest, and steps, lengths and counts above zero and within the limits.");

    /// <summary>A table has no rows.</summary>
    public static readonly Rule RowsMissing = Rule.Missing("worksheet/rows-missing", "Say which rows the table has.");

    /// <summary>Two rows of a table have the same key.</summary>
    public static readonly Rule RowTwice = Rule.Error("worksheet/row-twice", "Two rows of a table have the same key.");

    /// <summary>A section has no items, or a table no columns.</summary>
    public static readonly Rule InnerMissing = Rule.Missing("worksheet/inner-missing", "Say what this section or table asks.");

    /// <summary>A column of a table is no question.</summary>
    public static readonly Rule ColumnTakesNoAnswer = Rule.Error("worksheet/column-takes-no-answer", "The columns of a table have to be questions, not groups or texts.");

    /// <summary>A repeated section stands in another.</summary>
    public static readonly Rule RepeatInRepeat = Rule.Error("worksheet/repeat-in-repeat", "A repeated section can't be inside another one.");

    /// <summary>The form was changed and its version was not.</summary>
    public static readonly Rule VersionNotNew = Rule.Error("worksheet/version-not-new", "The form has changed, so it needs a new version.");

    /// <summary>A key is used again for another type of item.</summary>
    public static readonly Rule KeyRetyped = Rule.Error("worksheet/key-retyped", "This key used to be another kind of question. Please use a new one.");

    /// <summary>Two scores have the same key.</summary>
    public static readonly Rule ScoreKeyTwice = Rule.Error("worksheet/score-key-twice", "Two scores have the same key.");

    /// <summary>A score does not say what it is made of.</summary>
    public static readonly Rule ScoreItemsMissing = Rule.Missing("worksheet/score-items-missing", "Say which questions make up the score.");

    /// <summary>A score is made of an item that the form does not have.</summary>
    public static readonly Rule ScoreUnknownItem = Rule.Error("worksheet/score-unknown-item", "A score uses a question this form doesn't have.");

    /// <summary>A score is made of an item whose answers count for nothing.</summary>
    public static readonly Rule ScoreItemWithoutNumber = Rule.Error("worksheet/score-item-without-number", "A score can only use ratings, numbers, minutes, yes or no, and answers with weights.");

    /// <summary>A score is made of an item of a repeated section, or of one item twice.</summary>
    public static readonly Rule ScoreItemRepeated = Rule.Error("worksheet/score-item-repeated", "A score can only use questions that are asked once.");

    /// <summary>An item is reversed that is none of the score, or whose least and most nothing says.</summary>
    public static readonly Rule ReversedWithoutRange = Rule.Error("worksheet/reversed-without-range", "Only questions with a lowest and a highest value can be reversed.");

    /// <summary>How many missing answers are made up for is not said, or too many.</summary>
    public static readonly Rule MostMissingOutOfRange = Rule.Error("worksheet/most-missing-out-of-range", "Say how many answers may be missing: at least one, and fewer than there are questions.");

    /// <summary>The ranges of a score are not in order.</summary>
    public static readonly Rule BandsNotInOrder = Rule.Error("worksheet/bands-not-in-order", "The ranges of a score have to be in ascending order, between its lowest and highest value.");

    /// <summary>A translation does not say its language.</summary>
    public static readonly Rule TranslationLanguage = Rule.Error("worksheet/translation-language", "Say which language this translation is in, with a tag such as de or fr-CA.");

    /// <summary>A language is the form's own or has two translations, or a text is translated twice.</summary>
    public static readonly Rule TranslationTwice = Rule.Error("worksheet/translation-twice", "A form can have one translation for each other language, and one text in it for each of its own.");

    /// <summary>The form has more translations than is taken.</summary>
    public static readonly Rule TooManyTranslations = Rule.Error("worksheet/too-many-translations", "A form can have 24 translations at most.");

    /// <summary>A translation has a text that the form itself does not have.</summary>
    public static readonly Rule TranslationUnknownText = Rule.Warning("worksheet/translation-unknown-text", "The form has no text here, so this translation isn't shown.");

    /// <summary>A translated text holds a character that changes the direction of what follows it.</summary>
    public static readonly Rule TranslationDirectionMark = Rule.Error("worksheet/translation-direction-mark", "This text has hidden characters that change how it reads. Please type it again.");

    /// <summary>A translation lacks some of the form's texts.</summary>
    public static readonly Rule TranslationIncomplete = Rule.Warning("worksheet/translation-incomplete", "Some texts aren't translated. They're shown in the form's own language.");

    /// <summary>Nobody has said that a clinician read the translation.</summary>
    public static readonly Rule TranslationUnreviewed = Rule.Warning("worksheet/translation-unreviewed", "No clinician who speaks this language has reviewed the translation yet.");

    /// <summary>A text has changed and its translation has not.</summary>
    public static readonly Rule TranslationStale = Rule.Warning("worksheet/translation-stale", "This text has changed, but its translation hasn't.");

    /// <summary>A required item that is shown has no answer.</summary>
    public static readonly Rule AnswerMissing = Rule.Missing("worksheet/answer-missing", "This isn't answered yet.");

    /// <summary>An answer is for an item that is not asked there.</summary>
    public static readonly Rule UnknownItem = Rule.Error("worksheet/unknown-item", "This question isn't part of the form.");

    /// <summary>Rows are for a repeated section that the form does not have.</summary>
    public static readonly Rule UnknownSection = Rule.Error("worksheet/unknown-section", "This section isn't part of the form.");

    /// <summary>An item is answered twice in one place.</summary>
    public static readonly Rule AnsweredTwice = Rule.Error("worksheet/answered-twice", "Something is answered twice.");

    /// <summary>A repeated section has more rows than the form takes.</summary>
    public static readonly Rule TooManyRows = Rule.Error("worksheet/too-many-rows", "There are more rows than fit here.");

    /// <summary>An answer is of another type than its item asks for.</summary>
    public static readonly Rule AnswerTypeDiffers = Rule.Error("worksheet/answer-type-differs", "This needs a different kind of answer.");

    /// <summary>A rating is on another scale than its item.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("worksheet/scale-differs", "This is rated on a different scale than the question uses.");

    /// <summary>An answer picks an option that is not offered.</summary>
    public static readonly Rule UnknownOption = Rule.Error("worksheet/unknown-option", "This answer isn't one of the choices.");

    /// <summary>Several options are picked where one was asked for, or one that stands alone together with others.</summary>
    public static readonly Rule SeveralPicked = Rule.Error("worksheet/several-picked", "Please pick just this one.");

    /// <summary>An option is picked twice.</summary>
    public static readonly Rule PickedTwice = Rule.Error("worksheet/picked-twice", "The same answer is picked twice.");

    /// <summary>A number lies outside what the item takes.</summary>
    public static readonly Rule OutOfRange = Rule.Error("worksheet/out-of-range", "This number is outside what you can enter here.");

    /// <summary>A text has more letters than the item takes.</summary>
    public static readonly Rule TextTooLong = Rule.Error("worksheet/text-too-long", "This text is longer than fits here.");
}
