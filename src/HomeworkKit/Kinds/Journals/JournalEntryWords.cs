using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a journal, by key.</summary>
internal static partial class JournalEntryWords
{
    internal static HomeworkWords English() => WordTable.Of("journal", Table);

    [Packed(
        """
        page/before: Before you write
        page/writing: Your writing
        page/afterwards: Afterwards
        mood-before: How is your mood right now?
        mood-before/least: very low
        mood-before/most: very good
        mood-after: How is your mood now?
        mood-after/least: very low
        mood-after/most: very good
        events: What happened that fits the new belief?
        events/help: Small things count.
        events/row: Event
        events/add: Add an event
        events/event: What happened?
        events/evidence: What does it say about the new belief?
        grateful-for: What are you grateful for?
        grateful-for/help: Small things count.
        grateful-for/row: Something you are grateful for
        grateful-for/add: Add another
        answers: A few questions to write about
        answers/text: What comes to mind?
        text: Write whatever you like
        text/help: Spelling and style don't matter here.
        minutes-spent: How many minutes did you write?
        new-belief-rating: How much do you believe the new belief today?
        new-belief-rating/least: not at all
        new-belief-rating/most: completely
        kept-elsewhere: Did you keep what you wrote somewhere else?
        kept-elsewhere/help: On paper, for instance. Then leave the rest blank.
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
