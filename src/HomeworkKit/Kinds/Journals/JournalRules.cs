using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of journals.</summary>
internal static class JournalRules
{
    /// <summary>The form is none that exists.</summary>
    public static Rule FormUnknown { get; } = Rule.Error("journal/form-unknown", "The form of the journal is not known.");

    /// <summary>A prompted journal has no prompts.</summary>
    public static Rule PromptMissing { get; } = Rule.Missing("journal/prompt-missing", "Say what to write about: a prompt is missing.");

    /// <summary>A prompt's key has another form.</summary>
    public static Rule PromptKeyForm { get; } = Rule.Error("journal/prompt-key-form", "A prompt's key has up to 64 characters: words of a to z, with digits after a letter, joined by single hyphens, as in low-mood2.");

    /// <summary>Two prompts have the same key.</summary>
    public static Rule PromptTwice { get; } = Rule.Error("journal/prompt-twice", "Two prompts have the same key.");

    /// <summary>A prompt has no words.</summary>
    public static Rule PromptTextMissing { get; } = Rule.Missing("journal/prompt-text-missing", "A prompt is still blank.");

    /// <summary>A positive data log does not say which belief it is about.</summary>
    public static Rule NewBeliefMissing { get; } = Rule.Missing("journal/new-belief-missing", "The new belief is still blank.");

    /// <summary>No item at all is asked for.</summary>
    public static Rule ItemsWantedNone { get; } = Rule.Error("journal/items-wanted-none", "At least one item has to be asked for.");

    /// <summary>Expressive writing is planned for less than 15 or more than 20 minutes (Pennebaker and Beall 1986).</summary>
    public static Rule ExpressiveMinutesUnusual { get; } = Rule.Warning("journal/expressive-minutes-unusual", "Expressive writing usually takes 15 to 20 minutes.");

    /// <summary>Nothing is written yet.</summary>
    public static Rule TextMissing { get; } = Rule.Missing("journal/text-missing", "Nothing is written yet.");

    /// <summary>A prompt is not answered.</summary>
    public static Rule AnswerMissing { get; } = Rule.Missing("journal/answer-missing", "A prompt is not answered yet.");

    /// <summary>An answer has no words.</summary>
    public static Rule AnswerTextMissing { get; } = Rule.Missing("journal/answer-text-missing", "An answer is still blank.");

    /// <summary>An answer names a prompt that the task does not have.</summary>
    public static Rule UnknownPrompt { get; } = Rule.Error("journal/unknown-prompt", "An answer is for a prompt that was not given.");

    /// <summary>A prompt is answered twice.</summary>
    public static Rule AnsweredTwice { get; } = Rule.Error("journal/answered-twice", "A prompt is answered twice.");

    /// <summary>A positive data log has fewer events than were asked for.</summary>
    public static Rule EventMissing { get; } = Rule.Missing("journal/event-missing", "Fewer events are written down than were asked for.");

    /// <summary>An event of a positive data log is blank.</summary>
    public static Rule EventTextMissing { get; } = Rule.Missing("journal/event-text-missing", "An event is still blank.");

    /// <summary>What an event says for the new belief is blank.</summary>
    public static Rule EvidenceMissing { get; } = Rule.Missing("journal/evidence-missing", "What an event says for the new belief is still blank.");

    /// <summary>A gratitude journal has fewer things than were asked for.</summary>
    public static Rule GratitudeMissing { get; } = Rule.Missing("journal/gratitude-missing", "Fewer things are written down than were asked for.");

    /// <summary>Something to be grateful for is blank.</summary>
    public static Rule GratitudeBlank { get; } = Rule.Missing("journal/gratitude-blank", "Something you are grateful for is still blank.");

    /// <summary>How long was written is not said.</summary>
    public static Rule MinutesMissing { get; } = Rule.Missing("journal/minutes-missing", "How long you wrote is not given yet.");

    /// <summary>Mood before writing was asked for and is not rated.</summary>
    public static Rule MoodBeforeMissing { get; } = Rule.Missing("journal/mood-before-missing", "Mood before writing is not rated yet.");

    /// <summary>Mood after writing was asked for and is not rated.</summary>
    public static Rule MoodAfterMissing { get; } = Rule.Missing("journal/mood-after-missing", "Mood after writing is not rated yet.");

    /// <summary>Mood is rated on another scale than the task asks for, or on two.</summary>
    public static Rule MoodScaleDiffers { get; } = Rule.Error("journal/mood-scale-differs", "Mood is rated on another scale than was asked for, or on two.");

    /// <summary>Writing ended before it began.</summary>
    public static Rule FinishedBeforeStarted { get; } = Rule.Error("journal/finished-before-started", "Writing cannot end before it began.");

    /// <summary>The words are said to be elsewhere, and are here.</summary>
    public static Rule KeptElsewhereWithText { get; } = Rule.Error("journal/kept-elsewhere-with-text", "The words are marked as kept elsewhere, and some are here.");

    /// <summary>The number of words is 0, and there are words.</summary>
    public static Rule NoWordsWithText { get; } = Rule.Error("journal/no-words-with-text", "The number of words is 0, and something is written.");

    /// <summary>More minutes are given than passed between beginning and stopping.</summary>
    public static Rule MinutesExceedElapsed { get; } = Rule.Warning("journal/minutes-exceed-elapsed", "More minutes are given than lie between beginning and stopping.");
}
