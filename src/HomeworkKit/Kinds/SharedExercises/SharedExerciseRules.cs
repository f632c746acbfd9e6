using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of shared exercises.</summary>
internal static class SharedExerciseRules
{
    /// <summary>The task asks for nothing.</summary>
    public static readonly Rule ContentMissing = Rule.Missing("shared-exercise/content-missing", "Say what to do together: add questions, turns or parts.");

    /// <summary>A prompt's key has another form.</summary>
    public static readonly Rule PromptKeyForm = Rule.Error("shared-exercise/prompt-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two prompts have the same key.</summary>
    public static readonly Rule PromptTwice = Rule.Error("shared-exercise/prompt-twice", "Two questions have the same key.");

    /// <summary>A prompt has no words.</summary>
    public static readonly Rule PromptTextMissing = Rule.Missing("shared-exercise/prompt-text-missing", "A question is still blank.");

    /// <summary>A prompt's half is neither private nor shared.</summary>
    public static readonly Rule HalfUnknown = Rule.Error("shared-exercise/half-unknown", "A question is either private or to share.");

    /// <summary>A part's key has another form.</summary>
    public static readonly Rule PartKeyForm = Rule.Error("shared-exercise/part-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two parts have the same key.</summary>
    public static readonly Rule PartTwice = Rule.Error("shared-exercise/part-twice", "Two parts have the same key.");

    /// <summary>What is done in a part is blank.</summary>
    public static readonly Rule InstructionMissing = Rule.Missing("shared-exercise/instruction-missing", "Still blank: what to do in a part.");

    /// <summary>A part does not say how long it lasts.</summary>
    public static readonly Rule PartMinutesMissing = Rule.Missing("shared-exercise/part-minutes-missing", "Still blank: how long a part takes.");

    /// <summary>Turns have a length, and nobody is to take one.</summary>
    public static readonly Rule TurnsNone = Rule.Error("shared-exercise/turns-none", "Turns have a length, but none are asked for.");

    /// <summary>A prompt is not answered.</summary>
    public static readonly Rule AnswerMissing = Rule.Missing("shared-exercise/answer-missing", "A question isn't answered yet.");

    /// <summary>An answer has no words.</summary>
    public static readonly Rule AnswerTextMissing = Rule.Missing("shared-exercise/answer-text-missing", "An answer is still blank.");

    /// <summary>An answer names a prompt that the task does not have.</summary>
    public static readonly Rule UnknownPrompt = Rule.Error("shared-exercise/unknown-prompt", "This question isn't in the exercise.");

    /// <summary>A private prompt is answered in the shared half, or the other way round.</summary>
    public static readonly Rule WrongHalf = Rule.Error("shared-exercise/wrong-half", "An answer is private but its question is to share, or the other way round.");

    /// <summary>A prompt is answered twice.</summary>
    public static readonly Rule AnsweredTwice = Rule.Error("shared-exercise/answered-twice", "A question is answered twice.");

    /// <summary>A part that was done is none of the task's.</summary>
    public static readonly Rule UnknownPart = Rule.Error("shared-exercise/unknown-part", "This part isn't in the exercise.");

    /// <summary>A part of the task is not among those that were done.</summary>
    public static readonly Rule PartMissing = Rule.Missing("shared-exercise/part-missing", "A part isn't filled in yet.");

    /// <summary>How long a part lasted is not said.</summary>
    public static readonly Rule PartDurationMissing = Rule.Missing("shared-exercise/part-duration-missing", "Still blank: how long a part lasted.");

    /// <summary>Fewer turns of one's own than were asked for.</summary>
    public static readonly Rule TurnMissing = Rule.Missing("shared-exercise/turn-missing", "There's room for more turns.");

    /// <summary>Who spoke is neither of the two.</summary>
    public static readonly Rule SpeakerUnknown = Rule.Error("shared-exercise/speaker-unknown", "We don't know who spoke in a turn.");

    /// <summary>Only one side spoke.</summary>
    public static readonly Rule OneSideSpoke = Rule.Warning("shared-exercise/one-side-spoke", "Only one person has spoken so far.");

    /// <summary>Anxiety before was asked for and is not rated.</summary>
    public static readonly Rule AnxietyBeforeMissing = Rule.Missing("shared-exercise/anxiety-before-missing", "Not rated yet: how anxious you were before.");

    /// <summary>Anxiety after was asked for and is not rated.</summary>
    public static readonly Rule AnxietyAfterMissing = Rule.Missing("shared-exercise/anxiety-after-missing", "Not rated yet: how anxious you were afterwards.");

    /// <summary>The steps of the dialogue were asked for and one is blank at a turn.</summary>
    public static readonly Rule DialogueStepMissing = Rule.Missing("shared-exercise/dialogue-step-missing", "Still blank for a turn: whether the listener said it back, saw the sense in it and named the feeling.");
}
