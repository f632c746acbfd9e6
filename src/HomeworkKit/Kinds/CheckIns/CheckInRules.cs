using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of check-ins.</summary>
internal static class CheckInRules
{
    /// <summary>A question's key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule QuestionKeyForm = Rule.Error("check-in/question-key-form");

    /// <summary>Two questions have the same key.</summary>
    [Says("Two questions have the same key.")]
    public static readonly Rule QuestionTwice = Rule.Error("check-in/question-twice");

    /// <summary>A question has no words.</summary>
    [Says("A question is still blank.")]
    public static readonly Rule QuestionTextMissing = Rule.Missing("check-in/question-text-missing");

    /// <summary>Which days are looked back on is not said.</summary>
    [Says("Still blank: which days you're looking back on.")]
    public static readonly Rule DaysMissing = Rule.Missing("check-in/days-missing");

    /// <summary>The last day lies before the first.</summary>
    [Says("The last day can't come before the first.")]
    public static readonly Rule EndsBeforeItBegins = Rule.Error("check-in/ends-before-it-begins");

    /// <summary>More than two weeks are looked back on.</summary>
    [Says("This looks back over more than two weeks. Ordinary days are hard to remember that far back.")]
    public static readonly Rule LongLookBack = Rule.Warning("check-in/long-look-back");

    /// <summary>Practice was asked for, and none is written down.</summary>
    [Says("Still blank: what you practised. \"None\" is an answer too.")]
    public static readonly Rule PracticeMissing = Rule.Missing("check-in/practice-missing");

    /// <summary>What was practised has no words.</summary>
    [Says("Something you practised still needs a name.")]
    public static readonly Rule PracticeNameMissing = Rule.Missing("check-in/practice-name-missing");

    /// <summary>How often something was practised is not said.</summary>
    [Says("Still blank: how many times you practised.")]
    public static readonly Rule TimesMissing = Rule.Missing("check-in/times-missing");

    /// <summary>A question is not answered.</summary>
    [Says("A question isn't answered yet.")]
    public static readonly Rule AnswerMissing = Rule.Missing("check-in/answer-missing");

    /// <summary>An answer has neither a rating where one was asked for, nor words where words were.</summary>
    [Says("An answer is still blank.")]
    public static readonly Rule AnswerBlank = Rule.Missing("check-in/answer-blank");

    /// <summary>An answer names a question that the task does not have.</summary>
    [Says("This question isn't part of the check-in.")]
    public static readonly Rule UnknownQuestion = Rule.Error("check-in/unknown-question");

    /// <summary>A question is answered twice.</summary>
    [Says("A question is answered twice.")]
    public static readonly Rule AnsweredTwice = Rule.Error("check-in/answered-twice");

    /// <summary>A rating is on another scale than its question, or its question has none.</summary>
    [Says("This is rated on a different scale than the question uses.")]
    public static readonly Rule ScaleDiffers = Rule.Error("check-in/scale-differs");

    /// <summary>What went well is blank.</summary>
    [Says("Still blank: what went well.")]
    public static readonly Rule WentWellMissing = Rule.Missing("check-in/went-well-missing");

    /// <summary>What was learned is blank.</summary>
    [Says("Still blank: what you learned.")]
    public static readonly Rule LearnedMissing = Rule.Missing("check-in/learned-missing");

    /// <summary>What comes next week is blank.</summary>
    [Says("Still blank: what you'd like to do next week.")]
    public static readonly Rule NextWeekMissing = Rule.Missing("check-in/next-week-missing");
}
