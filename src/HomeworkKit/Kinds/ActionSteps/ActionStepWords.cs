using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a step towards a goal, by key.</summary>
internal static class ActionStepWords
{
    internal static HomeworkWords English() => WordTable.Of(
        "action-step",
        """
        page/before: Before you start
        page/step: Your step
        page/afterwards: How far you got
        courage: What it may cost you, and what it is for
        courage/expected-discomfort: How uncomfortable do you expect it to be?
        courage/expected-discomfort/least: not at all
        courage/expected-discomfort/most: as strong as it gets
        courage/what-for: What will it be good for, in the long run?
        courage/willingness: How willing are you to have that feeling, for the sake of it?
        courage/willingness/least: not willing yet
        courage/willingness/most: fully willing
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
        """);
}
