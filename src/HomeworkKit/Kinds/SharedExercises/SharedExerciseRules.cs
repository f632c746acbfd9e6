using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of shared exercises.</summary>
internal static class SharedExerciseRules
{
    /// <summary>The task asks for nothing.</summary>
    [Says("Say what to do together: add questions, turns or parts.")]
    public static readonly Rule ContentMissing = Rule.Missing("shared-exercise/content-missing");

    /// <summary>A prompt's key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule PromptKeyForm = Rule.Error("shared-exercise/prompt-key-form");

    /// <summary>Two prompts have the same key.</summary>
    [Says("Two questions have the same key.")]
    public static readonly Rule PromptTwice = Rule.Error("shared-exercise/prompt-twice");

    /// <summary>A prompt has no words.</summary>
    [Says("A question is still blank.")]
    public static readonly Rule PromptTextMissing = Rule.Missing("shared-exercise/prompt-text-missing");

    /// <summary>A prompt's half is neither private nor shared.</summary>
    [Says("A question is either private or to share.")]
    public static readonly Rule HalfUnknown = Rule.Error("shared-exercise/half-unknown");

    /// <summary>A part's key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule PartKeyForm = Rule.Error("shared-exercise/part-key-form");

    /// <summary>Two parts have the same key.</summary>
    [Says("Two parts have the same key.")]
    public static readonly Rule PartTwice = Rule.Error("shared-exercise/part-twice");

    /// <summary>What is done in a part is blank.</summary>
    [Says("Still blank: what to do in a part.")]
    public static readonly Rule InstructionMissing = Rule.Missing("shared-exercise/instruction-missing");

    /// <summary>A part does not say how long it lasts.</summary>
    [Says("Still blank: how long a part takes.")]
    public static readonly Rule PartMinutesMissing = Rule.Missing("shared-exercise/part-minutes-missing");

    /// <summary>Turns have a length, and nobody is to take one.</summary>
    [Says("Turns have a length, but none are asked for.")]
    public static readonly Rule TurnsNone = Rule.Error("shared-exercise/turns-none");

    /// <summary>A prompt is not answered.</summary>
    [Says("A question isn't answered yet.")]
    public static readonly Rule AnswerMissing = Rule.Missing("shared-exercise/answer-missing");

    /// <summary>An answer has no words.</summary>
    [Says("An answer is still blank.")]
    public static readonly Rule AnswerTextMissing = Rule.Missing("shared-exercise/answer-text-missing");

    /// <summary>An answer names a prompt that the task does not have.</summary>
    [Says("This question isn't in the exercise.")]
    public static readonly Rule UnknownPrompt = Rule.Error("shared-exercise/unknown-prompt");

    /// <summary>A private prompt is answered in the shared half, or the other way round.</summary>
    [Says("An answer is private but its question is to share, or the other way round.")]
    public static readonly Rule WrongHalf = Rule.Error("shared-exercise/wrong-half");

    /// <summary>A prompt is answered twice.</summary>
    [Says("A question is answered twice.")]
    public static readonly Rule AnsweredTwice = Rule.Error("shared-exercise/answered-twice");

    /// <summary>A part that was done is none of the task's.</summary>
    [Says("This part isn't in the exercise.")]
    public static readonly Rule UnknownPart = Rule.Error("shared-exercise/unknown-part");

    /// <summary>A part of the task is not among those that were done.</summary>
    [Says("A part isn't filled in yet.")]
    public static readonly Rule PartMissing = Rule.Missing("shared-exercise/part-missing");

    /// <summary>How long a part lasted is not said.</summary>
    [Says("Still blank: how long a part lasted.")]
    public static readonly Rule PartDurationMissing = Rule.Missing("shared-exercise/part-duration-missing");

    /// <summary>Fewer turns of one's own than were asked for.</summary>
    [Says("There's room for more turns.")]
    public static readonly Rule TurnMissing = Rule.Missing("shared-exercise/turn-missing");

    /// <summary>Who spoke is neither of the two.</summary>
    [Says("We don't know who spoke in a turn.")]
    public static readonly Rule SpeakerUnknown = Rule.Error("shared-exercise/speaker-unknown");

    /// <summary>Only one side spoke.</summary>
    [Says("Only one person has spoken so far.")]
    public static readonly Rule OneSideSpoke = Rule.Warning("shared-exercise/one-side-spoke");

    /// <summary>Anxiety before was asked for and is not rated.</summary>
    [Says("Not rated yet: how anxious you were before.")]
    public static readonly Rule AnxietyBeforeMissing = Rule.Missing("shared-exercise/anxiety-before-missing");

    /// <summary>Anxiety after was asked for and is not rated.</summary>
    [Says("Not rated yet: how anxious you were afterwards.")]
    public static readonly Rule AnxietyAfterMissing = Rule.Missing("shared-exercise/anxiety-after-missing");

    /// <summary>The steps of the dialogue were asked for and one is blank at a turn.</summary>
    [Says("Still blank for a turn: whether the listener said it back, saw the sense in it and named the feeling.")]
    public static readonly Rule DialogueStepMissing = Rule.Missing("shared-exercise/dialogue-step-missing");
}
