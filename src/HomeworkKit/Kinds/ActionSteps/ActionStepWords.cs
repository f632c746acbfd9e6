using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a step towards a goal, by key.</summary>
internal static partial class ActionStepWords
{
    internal static HomeworkWords English() => WordTable.Of("action-step", Table);

    [Packed(
        """
        page/before: Before you start
        page/step: Your step
        page/afterwards: How far you got
        parts-done: Which parts did you do?
        parts-done/help: Every part counts.
        what-i-did: What did you do?
        progress: How far did you get with this step?
        progress/least: not started
        progress/most: all done
        goal-feels-reached: How close does your goal feel now?
        goal-feels-reached/least: far away
        goal-feels-reached/most: reached
        what-helped: Did anything help?
        next-step: What comes next?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
