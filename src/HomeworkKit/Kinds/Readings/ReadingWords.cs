using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of something to read, by key.</summary>
internal static partial class ReadingWords
{
    internal static HomeworkWords English() => WordTable.Of("reading", Table);

    [Packed(
        """
        page/reading: What you read
        page/afterwards: What you take from it
        part-read: Which part did you read?
        percent-read: About how much of it did you read?
        percent-read/least: none of it
        percent-read/most: all of it
        minutes-spent: How many minutes did you spend on it?
        understanding: How well could you follow it?
        understanding/least: not at all
        understanding/most: very well
        relevance: How much does it have to do with you?
        relevance/least: nothing
        relevance/most: a great deal
        takeaway: What do you take from it?
        notes: Anything you want to remember or ask?
        notes/row: Something to remember or ask
        notes/add: Add another
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
