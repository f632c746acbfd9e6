using HomeworkKit.Words;

namespace HomeworkKit.Scheduling;

/// <summary>The wording unless the host chooses one: it reveals neither therapy nor homework, nor how often.</summary>
public sealed class DiscreetReminderText : IReminderText
{
    private readonly string _text;

    private DiscreetReminderText(HomeworkWords words) => _text = words.Of("reminder/discreet");

    /// <summary>Gets the English wording.</summary>
    public static DiscreetReminderText Instance { get; } = new(HomeworkWords.English);

    /// <summary>Makes the wording in another language.</summary>
    /// <param name="words">The language.</param>
    /// <param name="takesUnreviewed">Whether words that nobody reviewed are taken. A reminder reaches people on a locked screen, without anyone having seen it
    /// before.</param>
    /// <returns>The wording.</returns>
    /// <exception cref="WordsException">The words are not reviewed, and <paramref name="takesUnreviewed"/> is false.</exception>
    public static DiscreetReminderText In(HomeworkWords words, bool takesUnreviewed = false)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new DiscreetReminderText(takesUnreviewed ? words : words.OrThrowUnreviewed());
    }

    /// <inheritdoc/>
    public string For(Occurrence occurrence) => _text;
}
