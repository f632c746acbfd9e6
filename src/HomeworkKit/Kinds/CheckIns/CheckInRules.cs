using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of check-ins.</summary>
internal static class CheckInRules
{
    /// <summary>A question's key has another form.</summary>
    public static readonly Rule QuestionKeyForm = Rule.Error("check-in/question-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two questions have the same key.</summary>
    public static readonly Rule QuestionTwice = Rule.Error("check-in/question-twice", "Two questions have the same key.");

    /// <summary>A question has no words.</summary>
    public static readonly Rule QuestionTextMissing = Rule.Missing("check-in/question-text-missing", "A question is still blank.");

    /// <summary>Which days are looked back on is not said.</summary>
    public static readonly Rule DaysMissing = Rule.Missing("check-in/days-missing", "Still blank: which days you're looking back on.");

    /// <summary>The last day lies before the first.</summary>
    public static readonly Rule EndsBeforeItBegins = Rule.Error("check-in/ends-before-it-begins", "The last day can't come before the first.");

    /// <summary>More than two weeks are looked back on.</summary>
    public static readonly Rule LongLookBack = Rule.Warning("check-in/long-look-back", "This looks back over more than two weeks. Ordinary days are hard to remember that far back.");

    /// <summary>Practice was asked for, and none is written down.</summary>
    public static readonly Rule PracticeMissing = Rule.Missing("check-in/practice-missing", "Still blank: what you practised. \"None\" is an answer too.");

    /// <summary>What was practised has no words.</summary>
    public static readonly Rule PracticeNameMissing = Rule.Missing("check-in/practice-name-missing", "Something you practised still needs a name.");

    /// <summary>How often something was practised is not said.</summary>
    public static readonly Rule TimesMissing = Rule.Missing("check-in/times-missing", "Still blank: how many times you practised.");

    /// <summary>A question is not answered.</summary>
    public static readonly Rule AnswerMissing = Rule.Missing("check-in/answer-missing", "A question isn't answered yet.");

    /// <summary>An answer has neither a rating where one was asked for, nor words where words were.</summary>
    public static readonly Rule AnswerBlank = Rule.Missing("check-in/answer-blank", "An answer is still blank.");

    /// <summary>An answer names a question that the task does not have.</summary>
    public static readonly Rule UnknownQuestion = Rule.Error("check-in/unknown-question", "This question isn't part of the check-in.");

    /// <summary>A question is answered twice.</summary>
    public static readonly Rule AnsweredTwice = Rule.Error("check-in/answered-twice", "A question is answered twice.");

    /// <summary>A rating is on another scale than its question, or its question has none.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("check-in/scale-differs", "This is rated on a different scale than the question uses.");

    /// <summary>What went well is blank.</summary>
    public static readonly Rule WentWellMissing = Rule.Missing("check-in/went-well-missing", "Still blank: what went well.");

    /// <summary>What was learned is blank.</summary>
    public static readonly Rule LearnedMissing = Rule.Missing("check-in/learned-missing", "Still blank: what you learned.");

    /// <summary>What comes next week is blank.</summary>
    public static readonly Rule NextWeekMissing = Rule.Missing("check-in/next-week-missing", "Still blank: what you'd like to do next week.");
}
