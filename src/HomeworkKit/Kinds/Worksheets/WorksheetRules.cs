using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of worksheets: of forms, when a clinician saves one, and of what is filled in.</summary>
internal static class WorksheetRules
{
    /// <summary>The form has no name of its own.</summary>
    [Says("Give the form its own name, such as an address of your clinic.")]
    public static readonly Rule IdMissing = Rule.Missing("worksheet/id-missing");

    /// <summary>The form does not say which version it is.</summary>
    [Says("Say which version of the form this is.")]
    public static readonly Rule VersionMissing = Rule.Missing("worksheet/version-missing");

    /// <summary>The form asks nothing.</summary>
    [Says("Say what the form asks.")]
    public static readonly Rule ItemsMissing = Rule.Missing("worksheet/items-missing");

    /// <summary>The form has more items than is taken, or items stand too deep.</summary>
    [Says("A form can have 2,000 questions at most, 8 levels deep.")]
    public static readonly Rule TooManyItems = Rule.Error("worksheet/too-many-items");

    /// <summary>The form is larger than is taken.</summary>
    [Says("A form can be 64 kB at most.")]
    public static readonly Rule TooLarge = Rule.Error("worksheet/too-large");

    /// <summary>The form is so large that every assignment grows with it.</summary>
    [Says("A form of more than 16 kB makes every assignment large.")]
    public static readonly Rule Large = Rule.Warning("worksheet/large");

    /// <summary>A key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 40 characters at most.")]
    public static readonly Rule KeyForm = Rule.Error("worksheet/key-form");

    /// <summary>Two items have the same key.</summary>
    [Says("Two questions have the same key.")]
    public static readonly Rule KeyTwice = Rule.Error("worksheet/key-twice");

    /// <summary>An item does not say what is asked.</summary>
    [Says("Say what is asked, in words.")]
    public static readonly Rule TextMissing = Rule.Missing("worksheet/text-missing");

    /// <summary>A condition is deeper or has more parts than is taken.</summary>
    [Says("A condition can have 64 parts at most, 8 levels deep.")]
    public static readonly Rule ConditionTooLarge = Rule.Error("worksheet/condition-too-large");

    /// <summary>A condition asks about an item that the form does not have.</summary>
    [Says("A condition asks about a question this form doesn't have.")]
    public static readonly Rule ConditionUnknownItem = Rule.Error("worksheet/condition-unknown-item");

    /// <summary>A condition asks about an item that does not stand before its own.</summary>
    [Says("A condition can only ask about questions before its own.")]
    public static readonly Rule ConditionLooksAhead = Rule.Error("worksheet/condition-looks-ahead");

    /// <summary>A condition compares an item in a way that its answers do not allow.</summary>
    [Says("A condition compares a question in a way its answers don't allow.")]
    public static readonly Rule ConditionWrongType = Rule.Error("worksheet/condition-wrong-type");

    /// <summary>A condition asks about an option that the item does not offer.</summary>
    [Says("A condition asks about an answer the question doesn't offer.")]
    public static readonly Rule ConditionUnknownOption = Rule.Error("worksheet/condition-unknown-option");

    /// <summary>A condition asks about a score that the form does not have.</summary>
    [Says("A condition asks about a score this form doesn't have.")]
    public static readonly Rule ConditionUnknownScore = Rule.Error("worksheet/condition-unknown-score");

    /// <summary>A choice offers too few options.</summary>
    [Says("A choice needs at least two answers, or one to tick.")]
    public static readonly Rule OptionsMissing = Rule.Missing("worksheet/options-missing");

    /// <summary>Two options of an item have the same key.</summary>
    [Says("Two answers of a question have the same key.")]
    public static readonly Rule OptionTwice = Rule.Error("worksheet/option-twice");

    /// <summary>An option weighs more than is taken.</summary>
    [Says("A weight has to be between -1,000,000 and 1,000,000.")]
    public static readonly Rule WeightOutOfRange = Rule.Error("worksheet/weight-out-of-range");

    /// <summary>The bounds of an item contradict each other.</summary>
    [Says("The lowest value has to be below the highest, and steps, lengths and counts above zero and within the limits.")]
    public static readonly Rule BoundsNotInOrder = Rule.Error("worksheet/bounds-not-in-order");

    /// <summary>A table has no rows.</summary>
    [Says("Say which rows the table has.")]
    public static readonly Rule RowsMissing = Rule.Missing("worksheet/rows-missing");

    /// <summary>Two rows of a table have the same key.</summary>
    [Says("Two rows of a table have the same key.")]
    public static readonly Rule RowTwice = Rule.Error("worksheet/row-twice");

    /// <summary>A section has no items, or a table no columns.</summary>
    [Says("Say what this section or table asks.")]
    public static readonly Rule InnerMissing = Rule.Missing("worksheet/inner-missing");

    /// <summary>A column of a table is no question.</summary>
    [Says("The columns of a table have to be questions, not groups or texts.")]
    public static readonly Rule ColumnTakesNoAnswer = Rule.Error("worksheet/column-takes-no-answer");

    /// <summary>A repeated section stands in another.</summary>
    [Says("A repeated section can't be inside another one.")]
    public static readonly Rule RepeatInRepeat = Rule.Error("worksheet/repeat-in-repeat");

    /// <summary>The form was changed and its version was not.</summary>
    [Says("The form has changed, so it needs a new version.")]
    public static readonly Rule VersionNotNew = Rule.Error("worksheet/version-not-new");

    /// <summary>A key is used again for another type of item.</summary>
    [Says("This key used to be another kind of question. Please use a new one.")]
    public static readonly Rule KeyRetyped = Rule.Error("worksheet/key-retyped");

    /// <summary>Two scores have the same key.</summary>
    [Says("Two scores have the same key.")]
    public static readonly Rule ScoreKeyTwice = Rule.Error("worksheet/score-key-twice");

    /// <summary>A score does not say what it is made of.</summary>
    [Says("Say which questions make up the score.")]
    public static readonly Rule ScoreItemsMissing = Rule.Missing("worksheet/score-items-missing");

    /// <summary>A score is made of an item that the form does not have.</summary>
    [Says("A score uses a question this form doesn't have.")]
    public static readonly Rule ScoreUnknownItem = Rule.Error("worksheet/score-unknown-item");

    /// <summary>A score is made of an item whose answers count for nothing.</summary>
    [Says("A score can only use ratings, numbers, minutes, yes or no, and answers with weights.")]
    public static readonly Rule ScoreItemWithoutNumber = Rule.Error("worksheet/score-item-without-number");

    /// <summary>A score is made of an item of a repeated section, or of one item twice.</summary>
    [Says("A score can only use questions that are asked once.")]
    public static readonly Rule ScoreItemRepeated = Rule.Error("worksheet/score-item-repeated");

    /// <summary>An item is reversed that is none of the score, or whose least and most nothing says.</summary>
    [Says("Only questions with a lowest and a highest value can be reversed.")]
    public static readonly Rule ReversedWithoutRange = Rule.Error("worksheet/reversed-without-range");

    /// <summary>How many missing answers are made up for is not said, or too many.</summary>
    [Says("Say how many answers may be missing: at least one, and fewer than there are questions.")]
    public static readonly Rule MostMissingOutOfRange = Rule.Error("worksheet/most-missing-out-of-range");

    /// <summary>The ranges of a score are not in order.</summary>
    [Says("The ranges of a score have to be in ascending order, between its lowest and highest value.")]
    public static readonly Rule BandsNotInOrder = Rule.Error("worksheet/bands-not-in-order");

    /// <summary>A translation does not say its language.</summary>
    [Says("Say which language this translation is in, with a tag such as de or fr-CA.")]
    public static readonly Rule TranslationLanguage = Rule.Error("worksheet/translation-language");

    /// <summary>A language is the form's own or has two translations, or a text is translated twice.</summary>
    [Says("A form can have one translation for each other language, and one text in it for each of its own.")]
    public static readonly Rule TranslationTwice = Rule.Error("worksheet/translation-twice");

    /// <summary>The form has more translations than is taken.</summary>
    [Says("A form can have 24 translations at most.")]
    public static readonly Rule TooManyTranslations = Rule.Error("worksheet/too-many-translations");

    /// <summary>A translation has a text that the form itself does not have.</summary>
    [Says("The form has no text here, so this translation isn't shown.")]
    public static readonly Rule TranslationUnknownText = Rule.Warning("worksheet/translation-unknown-text");

    /// <summary>A translated text holds a character that changes the direction of what follows it.</summary>
    [Says("This text has hidden characters that change how it reads. Please type it again.")]
    public static readonly Rule TranslationDirectionMark = Rule.Error("worksheet/translation-direction-mark");

    /// <summary>A translation lacks some of the form's texts.</summary>
    [Says("Some texts aren't translated. They're shown in the form's own language.")]
    public static readonly Rule TranslationIncomplete = Rule.Warning("worksheet/translation-incomplete");

    /// <summary>Nobody has said that a clinician read the translation.</summary>
    [Says("No clinician who speaks this language has reviewed the translation yet.")]
    public static readonly Rule TranslationUnreviewed = Rule.Warning("worksheet/translation-unreviewed");

    /// <summary>A text has changed and its translation has not.</summary>
    [Says("This text has changed, but its translation hasn't.")]
    public static readonly Rule TranslationStale = Rule.Warning("worksheet/translation-stale");

    /// <summary>A required item that is shown has no answer.</summary>
    [Says("This isn't answered yet.")]
    public static readonly Rule AnswerMissing = Rule.Missing("worksheet/answer-missing");

    /// <summary>An answer is for an item that is not asked there.</summary>
    [Says("This question isn't part of the form.")]
    public static readonly Rule UnknownItem = Rule.Error("worksheet/unknown-item");

    /// <summary>Rows are for a repeated section that the form does not have.</summary>
    [Says("This section isn't part of the form.")]
    public static readonly Rule UnknownSection = Rule.Error("worksheet/unknown-section");

    /// <summary>An item is answered twice in one place.</summary>
    [Says("Something is answered twice.")]
    public static readonly Rule AnsweredTwice = Rule.Error("worksheet/answered-twice");

    /// <summary>A repeated section has more rows than the form takes.</summary>
    [Says("There are more rows than fit here.")]
    public static readonly Rule TooManyRows = Rule.Error("worksheet/too-many-rows");

    /// <summary>An answer is of another type than its item asks for.</summary>
    [Says("This needs a different kind of answer.")]
    public static readonly Rule AnswerTypeDiffers = Rule.Error("worksheet/answer-type-differs");

    /// <summary>A rating is on another scale than its item.</summary>
    [Says("This is rated on a different scale than the question uses.")]
    public static readonly Rule ScaleDiffers = Rule.Error("worksheet/scale-differs");

    /// <summary>An answer picks an option that is not offered.</summary>
    [Says("This answer isn't one of the choices.")]
    public static readonly Rule UnknownOption = Rule.Error("worksheet/unknown-option");

    /// <summary>Several options are picked where one was asked for, or one that stands alone together with others.</summary>
    [Says("Please pick just this one.")]
    public static readonly Rule SeveralPicked = Rule.Error("worksheet/several-picked");

    /// <summary>An option is picked twice.</summary>
    [Says("The same answer is picked twice.")]
    public static readonly Rule PickedTwice = Rule.Error("worksheet/picked-twice");

    /// <summary>A number lies outside what the item takes.</summary>
    [Says("This number is outside what you can enter here.")]
    public static readonly Rule OutOfRange = Rule.Error("worksheet/out-of-range");

    /// <summary>A text has more letters than the item takes.</summary>
    [Says("This text is longer than fits here.")]
    public static readonly Rule TextTooLong = Rule.Error("worksheet/text-too-long");
}
