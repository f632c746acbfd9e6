using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of journals.</summary>
internal static class JournalRules
{
    /// <summary>The form is none that exists.</summary>
    public static readonly Rule FormUnknown = Rule.Error("journal/form-unknown", "We don't know this kind of journal.");

    /// <summary>A prompted journal has no prompts.</summary>
    public static readonly Rule PromptMissing = Rule.Missing("journal/prompt-missing", "Add a question to write about.");

    /// <summary>A prompt's key has another form.</summary>
    public static readonly Rule PromptKeyForm = Rule.Error("journal/prompt-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two prompts have the same key.</summary>
    public static readonly Rule PromptTwice = Rule.Error("journal/prompt-twice", "Two questions have the same key.");

    /// <summary>A prompt has no words.</summary>
    public static readonly Rule PromptTextMissing = Rule.Missing("journal/prompt-text-missing", "A question to write about is still blank.");

    /// <summary>A positive data log does not say which belief it is about.</summary>
    public static readonly Rule NewBeliefMissing = Rule.Missing("journal/new-belief-missing", "The new belief is still blank.");

    /// <summary>No item at all is asked for.</summary>
    public static readonly Rule ItemsWantedNone = Rule.Error("journal/items-wanted-none", "Ask for at least one.");

    /// <summary>Expressive writing is planned for less than 15 or more than 20 minutes (Pennebaker and Beall 1986).</summary>
    public static readonly Rule ExpressiveMinutesUnusual = Rule.Warning("journal/expressive-minutes-unusual", "Expressive writing usually takes 15 to 20 minutes.");

    /// <summary>Nothing is written yet.</summary>
    public static readonly Rule TextMissing = Rule.Missing("journal/text-missing", "Nothing is written yet.");

    /// <summary>A prompt is not answered.</summary>
    public static readonly Rule AnswerMissing = Rule.Missing("journal/answer-missing", "A question isn't answered yet.");

    /// <summary>An answer has no words.</summary>
    public static readonly Rule AnswerTextMissing = Rule.Missing("journal/answer-text-missing", "An answer is still blank.");

    /// <summary>An answer names a prompt that the task does not have.</summary>
    public static readonly Rule UnknownPrompt = Rule.Error("journal/unknown-prompt", "This question isn't part of the journal.");

    /// <summary>A prompt is answered twice.</summary>
    public static readonly Rule AnsweredTwice = Rule.Error("journal/answered-twice", "A question is answered twice.");

    /// <summary>A positive data log has fewer events than were asked for.</summary>
    public static readonly Rule EventMissing = Rule.Missing("journal/event-missing", "There's room for more events.");

    /// <summary>An event of a positive data log is blank.</summary>
    public static readonly Rule EventTextMissing = Rule.Missing("journal/event-text-missing", "An event is still blank.");

    /// <summary>What an event says for the new belief is blank.</summary>
    public static readonly Rule EvidenceMissing = Rule.Missing("journal/evidence-missing", "Still blank: what an event says about the new belief.");

    /// <summary>A gratitude journal has fewer things than were asked for.</summary>
    public static readonly Rule GratitudeMissing = Rule.Missing("journal/gratitude-missing", "There's room for more things you're grateful for.");

    /// <summary>Something to be grateful for is blank.</summary>
    public static readonly Rule GratitudeBlank = Rule.Missing("journal/gratitude-blank", "Something you're grateful for is still blank.");

    /// <summary>How long was written is not said.</summary>
    public static readonly Rule MinutesMissing = Rule.Missing("journal/minutes-missing", "Still blank: how long you wrote.");

    /// <summary>Mood before writing was asked for and is not rated.</summary>
    public static readonly Rule MoodBeforeMissing = Rule.Missing("journal/mood-before-missing", "Not rated yet: your mood before writing.");

    /// <summary>Mood after writing was asked for and is not rated.</summary>
    public static readonly Rule MoodAfterMissing = Rule.Missing("journal/mood-after-missing", "Not rated yet: your mood after writing.");

    /// <summary>Mood is rated on another scale than the task asks for, or on two.</summary>
    public static readonly Rule MoodScaleDiffers = Rule.Error("journal/mood-scale-differs", "Mood is rated on a different scale than was asked for.");

    /// <summary>Writing ended before it began.</summary>
    public static readonly Rule FinishedBeforeStarted = Rule.Error("journal/finished-before-started", "Writing can't end before it starts.");

    /// <summary>The words are said to be elsewhere, and are here.</summary>
    public static readonly Rule KeptElsewhereWithText = Rule.Error("journal/kept-elsewhere-with-text", "It's marked as kept elsewhere, but there's writing here.");

    /// <summary>The number of words is 0, and there are words.</summary>
    public static readonly Rule NoWordsWithText = Rule.Error("journal/no-words-with-text", "The number of words is 0, but there's writing here.");

    /// <summary>More minutes are given than passed between beginning and stopping.</summary>
    public static readonly Rule MinutesExceedElapsed = Rule.Warning("journal/minutes-exceed-elapsed", "The minutes add up to more than the time between start and end.");
}
