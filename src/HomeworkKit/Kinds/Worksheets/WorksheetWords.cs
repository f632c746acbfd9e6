using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a worksheet that its form does not bring itself, by key.</summary>
internal static partial class WorksheetWords
{
    internal static HomeworkWords English() => WordTable.Of("worksheet", Table);

    [Packed(
        """
        page/form: Your worksheet
        repeats/rows: Each time it happened
        repeats/rows/row: One time
        repeats/rows/add: Add another time
        answers/other: Or something else
        answers/no-answer: Or, if you'd rather not answer
        answers/no-answer/skipped: I'd rather not say
        answers/no-answer/dont-know: I don't know
        answers/no-answer/not-applicable: It doesn't apply to me
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
