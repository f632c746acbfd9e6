using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a self-monitoring log, by key.</summary>
internal static partial class SelfMonitoringWords
{
    internal static HomeworkWords English() => WordTable.Of("self-monitoring", Table);

    [Packed(
        """
        page/log: What you noticed
        page/around: What was going on
        happened-at: When was it?
        answers: What did you notice?
        answers/rating: How strong was it?
        answers/count: How many?
        answers/minutes: How many minutes was it?
        answers/yes-no: Did it happen?
        answers/choices: Which was it?
        answers/time: At what time?
        answers/text: In a few words
        answers/number: What did you measure?
        activity: What were you doing?
        place: Where were you?
        company: Who was with you?
        note: Anything else?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
