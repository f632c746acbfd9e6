using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a mood log, by key.</summary>
internal static partial class MoodLogWords
{
    internal static HomeworkWords English() => WordTable.Of("mood-log", Table);

    [Packed(
        """
        page/now: How it is right now
        page/around: What is going on
        ratings: How is it right now?
        ratings/rating: How true is that right now?
        emotions: What do you feel?
        emotions/row: Feeling
        emotions/add: Add a feeling
        emotions/name: The feeling, in a word
        emotions/intensity: How strong is it?
        thoughts: What is going through your mind?
        thoughts/help: Words or pictures, just as they come.
        thoughts/row: Thought
        thoughts/add: Add a thought
        activity: What are you doing?
        place: Where are you?
        company: Who is with you?
        note: Anything else?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
