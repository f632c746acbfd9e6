using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of worksheets: of forms, when a clinician saves one, and of what is filled in.</summary>
internal static partial class WorksheetRules
{
    /// <summary>The form has no name of its own.</summary>
    [Rule(FindingTier.Missing, "worksheet/id-missing", "Give the form its own name, such as an address of your clinic.")]
    public static readonly Rule IdMissing;

    /// <summary>The form does not say which version it is.</summary>
    [Rule(FindingTier.Missing, "worksheet/version-missing", "Say which version of the form this is.")]
    public static readonly Rule VersionMissing;

    /// <summary>The form asks nothing.</summary>
    [Rule(FindingTier.Missing, "worksheet/items-missing", "Say what the form asks.")]
    public static readonly Rule ItemsMissing;

    /// <summary>The form has more items than is taken, or items stand too deep.</summary>
    [Rule(FindingTier.Error, "worksheet/too-many-items", "A form can have 2,000 questions at most, 8 levels deep.")]
    public static readonly Rule TooManyItems;

    /// <summary>The form is larger than is taken.</summary>
    [Rule(FindingTier.Error, "worksheet/too-large", "A form can be 64 kB at most.")]
    public static readonly Rule TooLarge;

    /// <summary>The form is so large that every assignment grows with it.</summary>
    [Rule(FindingTier.Warning, "worksheet/large", "A form of more than 16 kB makes every assignment large.")]
    public static readonly Rule Large;

    /// <summary>A key has another form.</summary>
    [Rule(FindingTier.Error, "worksheet/key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 40 characters at most.")]
    public static readonly Rule KeyForm;

    /// <summary>Two items have the same key.</summary>
    [Rule(FindingTier.Error, "worksheet/key-twice", "Two questions have the same key.")]
    public static readonly Rule KeyTwice;

    /// <summary>An item does not say what is asked.</summary>
    [Rule(FindingTier.Missing, "worksheet/text-missing", "Say what is asked, in words.")]
    public static readonly Rule TextMissing;

    /// <summary>A condition is deeper or has more parts than is taken.</summary>
    [Rule(FindingTier.Error, "worksheet/condition-too-large", "A condition can have 64 parts at most, 8 levels deep.")]
    public static readonly Rule ConditionTooLarge;

    /// <summary>A condition asks about an item that the form does not have.</summary>
    [Rule(FindingTier.Error, "worksheet/condition-unknown-item", "A condition asks about a question this form doesn't have.")]
    public static readonly Rule ConditionUnknownItem;

    /// <summary>A condition asks about an item that does not stand before its own.</summary>
    [Rule(FindingTier.Error, "worksheet/condition-looks-ahead", "A condition can only ask about questions before its own.")]
    public static readonly Rule ConditionLooksAhead;

    /// <summary>A condition compares an item in a way that its answers do not allow.</summary>
    [Rule(FindingTier.Error, "worksheet/condition-wrong-type", "A condition compares a question in a way its answers don't allow.")]
    public static readonly Rule ConditionWrongType;

    /// <summary>A condition asks about an option that the item does not offer.</summary>
    [Rule(FindingTier.Error, "worksheet/condition-unknown-option", "A condition asks about an answer the question doesn't offer.")]
    public static readonly Rule ConditionUnknownOption;

    /// <summary>A condition asks about a score that the form does not have.</summary>
    [Rule(FindingTier.Error, "worksheet/condition-unknown-score", "A condition asks about a score this form doesn't have.")]
    public static readonly Rule ConditionUnknownScore;

    /// <summary>A choice offers too few options.</summary>
    [Rule(FindingTier.Missing, "worksheet/options-missing", "A choice needs at least two answers, or one to tick.")]
    public static readonly Rule OptionsMissing;

    /// <summary>Two options of an item have the same key.</summary>
    [Rule(FindingTier.Error, "worksheet/option-twice", "Two answers of a question have the same key.")]
    public static readonly Rule OptionTwice;

    /// <summary>An option weighs more than is taken.</summary>
    [Rule(FindingTier.Error, "worksheet/weight-out-of-range", "A weight has to be between -1,000,000 and 1,000,000.")]
    public static readonly Rule WeightOutOfRange;

    /// <summary>The bounds of an item contradict each other.</summary>
    [Rule(
        FindingTier.Error,
        "worksheet/bounds-not-in-order",
        "The lowest value has to be below the highest, and steps, lengths and counts above zero and within the limits.")]
    public static readonly Rule BoundsNotInOrder;

    /// <summary>A table has no rows.</summary>
    [Rule(FindingTier.Missing, "worksheet/rows-missing", "Say which rows the table has.")]
    public static readonly Rule RowsMissing;

    /// <summary>Two rows of a table have the same key.</summary>
    [Rule(FindingTier.Error, "worksheet/row-twice", "Two rows of a table have the same key.")]
    public static readonly Rule RowTwice;

    /// <summary>A section has no items, or a table no columns.</summary>
    [Rule(FindingTier.Missing, "worksheet/inner-missing", "Say what this section or table asks.")]
    public static readonly Rule InnerMissing;

    /// <summary>A column of a table is no question.</summary>
    [Rule(FindingTier.Error, "worksheet/column-takes-no-answer", "The columns of a table have to be questions, not groups or texts.")]
    public static readonly Rule ColumnTakesNoAnswer;

    /// <summary>A repeated section stands in another.</summary>
    [Rule(FindingTier.Error, "worksheet/repeat-in-repeat", "A repeated section can't be inside another one.")]
    public static readonly Rule RepeatInRepeat;

    /// <summary>The form was changed and its version was not.</summary>
    [Rule(FindingTier.Error, "worksheet/version-not-new", "The form has changed, so it needs a new version.")]
    public static readonly Rule VersionNotNew;

    /// <summary>A key is used again for another type of item.</summary>
    [Rule(FindingTier.Error, "worksheet/key-retyped", "This key used to be another kind of question. Please use a new one.")]
    public static readonly Rule KeyRetyped;

    /// <summary>Two scores have the same key.</summary>
    [Rule(FindingTier.Error, "worksheet/score-key-twice", "Two scores have the same key.")]
    public static readonly Rule ScoreKeyTwice;

    /// <summary>A score does not say what it is made of.</summary>
    [Rule(FindingTier.Missing, "worksheet/score-items-missing", "Say which questions make up the score.")]
    public static readonly Rule ScoreItemsMissing;

    /// <summary>A score is made of an item that the form does not have.</summary>
    [Rule(FindingTier.Error, "worksheet/score-unknown-item", "A score uses a question this form doesn't have.")]
    public static readonly Rule ScoreUnknownItem;

    /// <summary>A score is made of an item whose answers count for nothing.</summary>
    [Rule(FindingTier.Error, "worksheet/score-item-without-number", "A score can only use ratings, numbers, minutes, yes or no, and answers with weights.")]
    public static readonly Rule ScoreItemWithoutNumber;

    /// <summary>A score is made of an item of a repeated section, or of one item twice.</summary>
    [Rule(FindingTier.Error, "worksheet/score-item-repeated", "A score can only use questions that are asked once.")]
    public static readonly Rule ScoreItemRepeated;

    /// <summary>An item is reversed that is none of the score, or whose least and most nothing says.</summary>
    [Rule(FindingTier.Error, "worksheet/reversed-without-range", "Only questions with a lowest and a highest value can be reversed.")]
    public static readonly Rule ReversedWithoutRange;

    /// <summary>How many missing answers are made up for is not said, or too many.</summary>
    [Rule(FindingTier.Error, "worksheet/most-missing-out-of-range", "Say how many answers may be missing: at least one, and fewer than there are questions.")]
    public static readonly Rule MostMissingOutOfRange;

    /// <summary>The ranges of a score are not in order.</summary>
    [Rule(FindingTier.Error, "worksheet/bands-not-in-order", "The ranges of a score have to be in ascending order, between its lowest and highest value.")]
    public static readonly Rule BandsNotInOrder;

    /// <summary>A translation does not say its language.</summary>
    [Rule(FindingTier.Error, "worksheet/translation-language", "Say which language this translation is in, with a tag such as de or fr-CA.")]
    public static readonly Rule TranslationLanguage;

    /// <summary>A language is the form's own or has two translations, or a text is translated twice.</summary>
    [Rule(FindingTier.Error, "worksheet/translation-twice", "A form can have one translation for each other language, and one text in it for each of its own.")]
    public static readonly Rule TranslationTwice;

    /// <summary>The form has more translations than is taken.</summary>
    [Rule(FindingTier.Error, "worksheet/too-many-translations", "A form can have 24 translations at most.")]
    public static readonly Rule TooManyTranslations;

    /// <summary>A translation has a text that the form itself does not have.</summary>
    [Rule(FindingTier.Warning, "worksheet/translation-unknown-text", "The form has no text here, so this translation isn't shown.")]
    public static readonly Rule TranslationUnknownText;

    /// <summary>A translated text holds a character that changes the direction of what follows it.</summary>
    [Rule(FindingTier.Error, "worksheet/translation-direction-mark", "This text has hidden characters that change how it reads. Please type it again.")]
    public static readonly Rule TranslationDirectionMark;

    /// <summary>A translation lacks some of the form's texts.</summary>
    [Rule(FindingTier.Warning, "worksheet/translation-incomplete", "Some texts aren't translated. They're shown in the form's own language.")]
    public static readonly Rule TranslationIncomplete;

    /// <summary>Nobody has said that a clinician read the translation.</summary>
    [Rule(FindingTier.Warning, "worksheet/translation-unreviewed", "No clinician who speaks this language has reviewed the translation yet.")]
    public static readonly Rule TranslationUnreviewed;

    /// <summary>A text has changed and its translation has not.</summary>
    [Rule(FindingTier.Warning, "worksheet/translation-stale", "This text has changed, but its translation hasn't.")]
    public static readonly Rule TranslationStale;

    /// <summary>A required item that is shown has no answer.</summary>
    [Rule(FindingTier.Missing, "worksheet/answer-missing", "This isn't answered yet.")]
    public static readonly Rule AnswerMissing;

    /// <summary>An answer is for an item that is not asked there.</summary>
    [Rule(FindingTier.Error, "worksheet/unknown-item", "This question isn't part of the form.")]
    public static readonly Rule UnknownItem;

    /// <summary>Rows are for a repeated section that the form does not have.</summary>
    [Rule(FindingTier.Error, "worksheet/unknown-section", "This section isn't part of the form.")]
    public static readonly Rule UnknownSection;

    /// <summary>An item is answered twice in one place.</summary>
    [Rule(FindingTier.Error, "worksheet/answered-twice", "Something is answered twice.")]
    public static readonly Rule AnsweredTwice;

    /// <summary>A repeated section has more rows than the form takes.</summary>
    [Rule(FindingTier.Error, "worksheet/too-many-rows", "There are more rows than fit here.")]
    public static readonly Rule TooManyRows;

    /// <summary>An answer is of another type than its item asks for.</summary>
    [Rule(FindingTier.Error, "worksheet/answer-type-differs", "This needs a different kind of answer.")]
    public static readonly Rule AnswerTypeDiffers;

    /// <summary>A rating is on another scale than its item.</summary>
    [Rule(FindingTier.Error, "worksheet/scale-differs", "This is rated on a different scale than the question uses.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>An answer picks an option that is not offered.</summary>
    [Rule(FindingTier.Error, "worksheet/unknown-option", "This answer isn't one of the choices.")]
    public static readonly Rule UnknownOption;

    /// <summary>Several options are picked where one was asked for, or one that stands alone together with others.</summary>
    [Rule(FindingTier.Error, "worksheet/several-picked", "Please pick just this one.")]
    public static readonly Rule SeveralPicked;

    /// <summary>An option is picked twice.</summary>
    [Rule(FindingTier.Error, "worksheet/picked-twice", "The same answer is picked twice.")]
    public static readonly Rule PickedTwice;

    /// <summary>A number lies outside what the item takes.</summary>
    [Rule(FindingTier.Error, "worksheet/out-of-range", "This number is outside what you can enter here.")]
    public static readonly Rule OutOfRange;

    /// <summary>A text has more letters than the item takes.</summary>
    [Rule(FindingTier.Error, "worksheet/text-too-long", "This text is longer than fits here.")]
    public static readonly Rule TextTooLong;
}
