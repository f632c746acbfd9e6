using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a look back on a week, by key.</summary>
internal static partial class CheckInWords
{
    internal static HomeworkWords English() => WordTable.Of("check-in", Table);

    [Packed(
        """
        page/days: Which days
        page/practice: What you practised
        page/questions: A few questions
        page/week: Looking back, looking ahead
        from: From which day?
        to: To which day?
        practised: What did you practise?
        practised/help: "Nothing" is an answer too.
        practised/row: Practice
        practised/add: Add something you practised
        practised/practice: What was it?
        practised/times: How many times?
        answers: A few questions about the week
        answers/rating: How was it?
        answers/text: Anything to add?
        went-well: What went well?
        was-hard: What was hard, or got in the way?
        learned: What did you learn?
        next-week: What would you like to do next week?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
