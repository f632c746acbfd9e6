using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of journals.</summary>
internal static partial class JournalRules
{
    /// <summary>The form is none that exists.</summary>
    [Rule(FindingTier.Error, "journal/form-unknown", "We don't know this kind of journal.")]
    public static readonly Rule FormUnknown;

    /// <summary>A prompted journal has no prompts.</summary>
    [Rule(FindingTier.Missing, "journal/prompt-missing", "Add a question to write about.")]
    public static readonly Rule PromptMissing;

    /// <summary>A prompt's key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "journal/prompt-key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule PromptKeyForm;

    /// <summary>Two prompts have the same key.</summary>
    [Rule(FindingTier.Error, "journal/prompt-twice", "Two questions have the same key.")]
    public static readonly Rule PromptTwice;

    /// <summary>A prompt has no words.</summary>
    [Rule(FindingTier.Missing, "journal/prompt-text-missing", "A question to write about is still blank.")]
    public static readonly Rule PromptTextMissing;

    /// <summary>A positive data log does not say which belief it is about.</summary>
    [Rule(FindingTier.Missing, "journal/new-belief-missing", "The new belief is still blank.")]
    public static readonly Rule NewBeliefMissing;

    /// <summary>No item at all is asked for.</summary>
    [Rule(FindingTier.Error, "journal/items-wanted-none", "Ask for at least one.")]
    public static readonly Rule ItemsWantedNone;

    /// <summary>Expressive writing is planned for less than 15 or more than 20 minutes (Pennebaker and Beall 1986).</summary>
    [Rule(FindingTier.Warning, "journal/expressive-minutes-unusual", "Expressive writing usually takes 15 to 20 minutes.")]
    public static readonly Rule ExpressiveMinutesUnusual;

    /// <summary>Nothing is written yet.</summary>
    [Rule(FindingTier.Missing, "journal/text-missing", "Nothing is written yet.")]
    public static readonly Rule TextMissing;

    /// <summary>A prompt is not answered.</summary>
    [Rule(FindingTier.Missing, "journal/answer-missing", "A question isn't answered yet.")]
    public static readonly Rule AnswerMissing;

    /// <summary>An answer has no words.</summary>
    [Rule(FindingTier.Missing, "journal/answer-text-missing", "An answer is still blank.")]
    public static readonly Rule AnswerTextMissing;

    /// <summary>An answer names a prompt that the task does not have.</summary>
    [Rule(FindingTier.Error, "journal/unknown-prompt", "This question isn't part of the journal.")]
    public static readonly Rule UnknownPrompt;

    /// <summary>A prompt is answered twice.</summary>
    [Rule(FindingTier.Error, "journal/answered-twice", "A question is answered twice.")]
    public static readonly Rule AnsweredTwice;

    /// <summary>A positive data log has fewer events than were asked for.</summary>
    [Rule(FindingTier.Missing, "journal/event-missing", "There's room for more events.")]
    public static readonly Rule EventMissing;

    /// <summary>An event of a positive data log is blank.</summary>
    [Rule(FindingTier.Missing, "journal/event-text-missing", "An event is still blank.")]
    public static readonly Rule EventTextMissing;

    /// <summary>What an event says for the new belief is blank.</summary>
    [Rule(FindingTier.Missing, "journal/evidence-missing", "Still blank: what an event says about the new belief.")]
    public static readonly Rule EvidenceMissing;

    /// <summary>A gratitude journal has fewer things than were asked for.</summary>
    [Rule(FindingTier.Missing, "journal/gratitude-missing", "There's room for more things you're grateful for.")]
    public static readonly Rule GratitudeMissing;

    /// <summary>Something to be grateful for is blank.</summary>
    [Rule(FindingTier.Missing, "journal/gratitude-blank", "Something you're grateful for is still blank.")]
    public static readonly Rule GratitudeBlank;

    /// <summary>How long was written is not said.</summary>
    [Rule(FindingTier.Missing, "journal/minutes-missing", "Still blank: how long you wrote.")]
    public static readonly Rule MinutesMissing;

    /// <summary>Mood before writing was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "journal/mood-before-missing", "Not rated yet: your mood before writing.")]
    public static readonly Rule MoodBeforeMissing;

    /// <summary>Mood after writing was asked for and is not rated.</summary>
    [Rule(FindingTier.Missing, "journal/mood-after-missing", "Not rated yet: your mood after writing.")]
    public static readonly Rule MoodAfterMissing;

    /// <summary>Mood is rated on another scale than the task asks for, or on two.</summary>
    [Rule(FindingTier.Error, "journal/mood-scale-differs", "Mood is rated on a different scale than was asked for.")]
    public static readonly Rule MoodScaleDiffers;

    /// <summary>Writing ended before it began.</summary>
    [Rule(FindingTier.Error, "journal/finished-before-started", "Writing can't end before it starts.")]
    public static readonly Rule FinishedBeforeStarted;

    /// <summary>The words are said to be elsewhere, and are here.</summary>
    [Rule(FindingTier.Error, "journal/kept-elsewhere-with-text", "It's marked as kept elsewhere, but there's writing here.")]
    public static readonly Rule KeptElsewhereWithText;

    /// <summary>The number of words is 0, and there are words.</summary>
    [Rule(FindingTier.Error, "journal/no-words-with-text", "The number of words is 0, but there's writing here.")]
    public static readonly Rule NoWordsWithText;

    /// <summary>More minutes are given than passed between beginning and stopping.</summary>
    [Rule(FindingTier.Warning, "journal/minutes-exceed-elapsed", "The minutes add up to more than the time between start and end.")]
    public static readonly Rule MinutesExceedElapsed;
}
