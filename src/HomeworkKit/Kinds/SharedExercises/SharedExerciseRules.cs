using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of shared exercises.</summary>
internal static partial class SharedExerciseRules
{
    /// <summary>The task asks for nothing.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/content-missing", "Say what to do together: add questions, turns or parts.")]
    public static readonly Rule ContentMissing;

    /// <summary>A prompt's key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "shared-exercise/prompt-key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule PromptKeyForm;

    /// <summary>Two prompts have the same key.</summary>
    [Rule(FindingTier.Error, "shared-exercise/prompt-twice", "Two questions have the same key.")]
    public static readonly Rule PromptTwice;

    /// <summary>A prompt has no words.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/prompt-text-missing", "A question is still blank.")]
    public static readonly Rule PromptTextMissing;

    /// <summary>A prompt's half is neither private nor shared.</summary>
    [Rule(FindingTier.Error, "shared-exercise/half-unknown", "A question is either private or to share.")]
    public static readonly Rule HalfUnknown;

    /// <summary>A part's key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "shared-exercise/part-key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule PartKeyForm;

    /// <summary>Two parts have the same key.</summary>
    [Rule(FindingTier.Error, "shared-exercise/part-twice", "Two parts have the same key.")]
    public static readonly Rule PartTwice;

    /// <summary>What is done in a part is blank.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/instruction-missing", "Still blank: what to do in a part.")]
    public static readonly Rule InstructionMissing;

    /// <summary>A part does not say how long it lasts.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/part-minutes-missing", "Still blank: how long a part takes.")]
    public static readonly Rule PartMinutesMissing;

    /// <summary>Turns have a length, and nobody is to take one.</summary>
    [Rule(FindingTier.Error, "shared-exercise/turns-none", "Turns have a length, but none are asked for.")]
    public static readonly Rule TurnsNone;

    /// <summary>A prompt is not answered.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/answer-missing", "A question isn't answered yet.")]
    public static readonly Rule AnswerMissing;

    /// <summary>An answer has no words.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/answer-text-missing", "An answer is still blank.")]
    public static readonly Rule AnswerTextMissing;

    /// <summary>An answer names a prompt that the task does not have.</summary>
    [Rule(FindingTier.Error, "shared-exercise/unknown-prompt", "This question isn't in the exercise.")]
    public static readonly Rule UnknownPrompt;

    /// <summary>A private prompt is answered in the shared half, or the other way round.</summary>
    [Rule(FindingTier.Error, "shared-exercise/wrong-half", "An answer is private but its question is to share, or the other way round.")]
    public static readonly Rule WrongHalf;

    /// <summary>A prompt is answered twice.</summary>
    [Rule(FindingTier.Error, "shared-exercise/answered-twice", "A question is answered twice.")]
    public static readonly Rule AnsweredTwice;

    /// <summary>A part that was done is none of the task's.</summary>
    [Rule(FindingTier.Error, "shared-exercise/unknown-part", "This part isn't in the exercise.")]
    public static readonly Rule UnknownPart;

    /// <summary>A part of the task is not among those that were done.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/part-missing", "A part isn't filled in yet.")]
    public static readonly Rule PartMissing;

    /// <summary>How long a part lasted is not said.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/part-duration-missing", "Still blank: how long a part lasted.")]
    public static readonly Rule PartDurationMissing;

    /// <summary>Fewer turns of one's own than were asked for.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/turn-missing", "There's room for more turns.")]
    public static readonly Rule TurnMissing;

    /// <summary>Who spoke is neither of the two.</summary>
    [Rule(FindingTier.Error, "shared-exercise/speaker-unknown", "We don't know who spoke in a turn.")]
    public static readonly Rule SpeakerUnknown;

    /// <summary>Only one side spoke.</summary>
    [Rule(FindingTier.Warning, "shared-exercise/one-side-spoke", "Only one person has spoken so far.")]
    public static readonly Rule OneSideSpoke;

    /// <summary>Anxiety before was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/anxiety-before-missing", "Not rated yet: how anxious you were before.")]
    public static readonly Rule AnxietyBeforeMissing;

    /// <summary>Anxiety after was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "shared-exercise/anxiety-after-missing", "Not rated yet: how anxious you were afterwards.")]
    public static readonly Rule AnxietyAfterMissing;

    /// <summary>The steps of the dialogue were asked for and one is blank at a turn.</summary>
    [Rule(
        FindingTier.Missing,
        "shared-exercise/dialogue-step-missing",
        "Still blank for a turn: whether the listener said it back, saw the sense in it and named the feeling.")]
    public static readonly Rule DialogueStepMissing;
}
