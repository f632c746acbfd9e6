using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of check-ins.</summary>
internal static partial class CheckInRules
{
    /// <summary>A question's key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "check-in/question-key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule QuestionKeyForm;

    /// <summary>Two questions have the same key.</summary>
    [Rule(FindingTier.Error, "check-in/question-twice", "Two questions have the same key.")]
    public static readonly Rule QuestionTwice;

    /// <summary>A question has no words.</summary>
    [Rule(FindingTier.Missing, "check-in/question-text-missing", "A question is still blank.")]
    public static readonly Rule QuestionTextMissing;

    /// <summary>Which days are looked back on is not said.</summary>
    [Rule(FindingTier.Missing, "check-in/days-missing", "Still blank: which days you're looking back on.")]
    public static readonly Rule DaysMissing;

    /// <summary>The last day lies before the first.</summary>
    [Rule(FindingTier.Error, "check-in/ends-before-it-begins", "The last day can't come before the first.")]
    public static readonly Rule EndsBeforeItBegins;

    /// <summary>More than two weeks are looked back on.</summary>
    [Rule(FindingTier.Warning, "check-in/long-look-back", "This looks back over more than two weeks. Ordinary days are hard to remember that far back.")]
    public static readonly Rule LongLookBack;

    /// <summary>Practice was asked for, and none is written down.</summary>
    [Rule(FindingTier.Missing, "check-in/practice-missing", "Still blank: what you practised. \"None\" is an answer too.")]
    public static readonly Rule PracticeMissing;

    /// <summary>What was practised has no words.</summary>
    [Rule(FindingTier.Missing, "check-in/practice-name-missing", "Something you practised still needs a name.")]
    public static readonly Rule PracticeNameMissing;

    /// <summary>How often something was practised is not said.</summary>
    [Rule(FindingTier.Missing, "check-in/times-missing", "Still blank: how many times you practised.")]
    public static readonly Rule TimesMissing;

    /// <summary>A question is not answered.</summary>
    [Rule(FindingTier.Missing, "check-in/answer-missing", "A question isn't answered yet.")]
    public static readonly Rule AnswerMissing;

    /// <summary>An answer has neither a rating where one was asked for, nor words where words were.</summary>
    [Rule(FindingTier.Missing, "check-in/answer-blank", "An answer is still blank.")]
    public static readonly Rule AnswerBlank;

    /// <summary>An answer names a question that the task does not have.</summary>
    [Rule(FindingTier.Error, "check-in/unknown-question", "This question isn't part of the check-in.")]
    public static readonly Rule UnknownQuestion;

    /// <summary>A question is answered twice.</summary>
    [Rule(FindingTier.Error, "check-in/answered-twice", "A question is answered twice.")]
    public static readonly Rule AnsweredTwice;

    /// <summary>A rating is on another scale than its question, or its question has none.</summary>
    [Rule(FindingTier.Error, "check-in/scale-differs", "This is rated on a different scale than the question uses.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>What went well is blank.</summary>
    [Rule(FindingTier.Missing, "check-in/went-well-missing", "Still blank: what went well.")]
    public static readonly Rule WentWellMissing;

    /// <summary>What was learned is blank.</summary>
    [Rule(FindingTier.Missing, "check-in/learned-missing", "Still blank: what you learned.")]
    public static readonly Rule LearnedMissing;

    /// <summary>What comes next week is blank.</summary>
    [Rule(FindingTier.Missing, "check-in/next-week-missing", "Still blank: what you'd like to do next week.")]
    public static readonly Rule NextWeekMissing;
}
