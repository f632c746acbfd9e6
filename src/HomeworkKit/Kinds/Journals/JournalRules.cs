using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of journals.</summary>
internal static class JournalRules
{
    /// <summary>The form is none that exists.</summary>
    [Says("We don't know this kind of journal.")]
    public static readonly Rule FormUnknown = Rule.Error("journal/form-unknown");

    /// <summary>A prompted journal has no prompts.</summary>
    [Says("Add a question to write about.")]
    public static readonly Rule PromptMissing = Rule.Missing("journal/prompt-missing");

    /// <summary>A prompt's key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule PromptKeyForm = Rule.Error("journal/prompt-key-form");

    /// <summary>Two prompts have the same key.</summary>
    [Says("Two questions have the same key.")]
    public static readonly Rule PromptTwice = Rule.Error("journal/prompt-twice");

    /// <summary>A prompt has no words.</summary>
    [Says("A question to write about is still blank.")]
    public static readonly Rule PromptTextMissing = Rule.Missing("journal/prompt-text-missing");

    /// <summary>A positive data log does not say which belief it is about.</summary>
    [Says("The new belief is still blank.")]
    public static readonly Rule NewBeliefMissing = Rule.Missing("journal/new-belief-missing");

    /// <summary>No item at all is asked for.</summary>
    [Says("Ask for at least one.")]
    public static readonly Rule ItemsWantedNone = Rule.Error("journal/items-wanted-none");

    /// <summary>Expressive writing is planned for less than 15 or more than 20 minutes (Pennebaker and Beall 1986).</summary>
    [Says("Expressive writing usually takes 15 to 20 minutes.")]
    public static readonly Rule ExpressiveMinutesUnusual = Rule.Warning("journal/expressive-minutes-unusual");

    /// <summary>Nothing is written yet.</summary>
    [Says("Nothing is written yet.")]
    public static readonly Rule TextMissing = Rule.Missing("journal/text-missing");

    /// <summary>A prompt is not answered.</summary>
    [Says("A question isn't answered yet.")]
    public static readonly Rule AnswerMissing = Rule.Missing("journal/answer-missing");

    /// <summary>An answer has no words.</summary>
    [Says("An answer is still blank.")]
    public static readonly Rule AnswerTextMissing = Rule.Missing("journal/answer-text-missing");

    /// <summary>An answer names a prompt that the task does not have.</summary>
    [Says("This question isn't part of the journal.")]
    public static readonly Rule UnknownPrompt = Rule.Error("journal/unknown-prompt");

    /// <summary>A prompt is answered twice.</summary>
    [Says("A question is answered twice.")]
    public static readonly Rule AnsweredTwice = Rule.Error("journal/answered-twice");

    /// <summary>A positive data log has fewer events than were asked for.</summary>
    [Says("There's room for more events.")]
    public static readonly Rule EventMissing = Rule.Missing("journal/event-missing");

    /// <summary>An event of a positive data log is blank.</summary>
    [Says("An event is still blank.")]
    public static readonly Rule EventTextMissing = Rule.Missing("journal/event-text-missing");

    /// <summary>What an event says for the new belief is blank.</summary>
    [Says("Still blank: what an event says about the new belief.")]
    public static readonly Rule EvidenceMissing = Rule.Missing("journal/evidence-missing");

    /// <summary>A gratitude journal has fewer things than were asked for.</summary>
    [Says("There's room for more things you're grateful for.")]
    public static readonly Rule GratitudeMissing = Rule.Missing("journal/gratitude-missing");

    /// <summary>Something to be grateful for is blank.</summary>
    [Says("Something you're grateful for is still blank.")]
    public static readonly Rule GratitudeBlank = Rule.Missing("journal/gratitude-blank");

    /// <summary>How long was written is not said.</summary>
    [Says("Still blank: how long you wrote.")]
    public static readonly Rule MinutesMissing = Rule.Missing("journal/minutes-missing");

    /// <summary>Mood before writing was asked for and is not rated.</summary>
    [Says("Not rated yet: your mood before writing.")]
    public static readonly Rule MoodBeforeMissing = Rule.Missing("journal/mood-before-missing");

    /// <summary>Mood after writing was asked for and is not rated.</summary>
    [Says("Not rated yet: your mood after writing.")]
    public static readonly Rule MoodAfterMissing = Rule.Missing("journal/mood-after-missing");

    /// <summary>Mood is rated on another scale than the task asks for, or on two.</summary>
    [Says("Mood is rated on a different scale than was asked for.")]
    public static readonly Rule MoodScaleDiffers = Rule.Error("journal/mood-scale-differs");

    /// <summary>Writing ended before it began.</summary>
    [Says("Writing can't end before it starts.")]
    public static readonly Rule FinishedBeforeStarted = Rule.Error("journal/finished-before-started");

    /// <summary>The words are said to be elsewhere, and are here.</summary>
    [Says("It's marked as kept elsewhere, but there's writing here.")]
    public static readonly Rule KeptElsewhereWithText = Rule.Error("journal/kept-elsewhere-with-text");

    /// <summary>The number of words is 0, and there are words.</summary>
    [Says("The number of words is 0, but there's writing here.")]
    public static readonly Rule NoWordsWithText = Rule.Error("journal/no-words-with-text");

    /// <summary>More minutes are given than passed between beginning and stopping.</summary>
    [Says("The minutes add up to more than the time between start and end.")]
    public static readonly Rule MinutesExceedElapsed = Rule.Warning("journal/minutes-exceed-elapsed");
}
