using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a shared exercise, by key.</summary>
internal static partial class SharedExerciseWords
{
    internal static HomeworkWords English() => WordTable.Of("shared-exercise", Table);

    [Packed(
        """
        page/before: Before you start
        page/only-you: Only you
        page/to-show: To look at together
        page/together: What you did together
        page/after: Afterwards
        page/note: For yourself
        anxiety-before: How anxious are you right now?
        anxiety-before/least: not at all
        anxiety-before/most: extremely anxious
        anxiety-after: How anxious are you now?
        anxiety-after/least: not at all
        anxiety-after/most: extremely anxious
        private-answers: Only you can see these answers
        private-answers/help: Nobody else reads them unless you share them.
        private-answers/text: Your answer, for you alone
        shared-answers: Answers you can share
        shared-answers/help: The other person sees them once you've both agreed to share yours.
        shared-answers/text: Your answer, to share
        parts-done: How long did each part last?
        parts-done/minutes-spent: How many minutes was it?
        turns: Who spoke, and for how long?
        turns/row: Turn
        turns/add: Add a turn
        turns/speaker: Who was speaking?
        turns/speaker/me: Me
        turns/speaker/other: The other person
        turns/minutes-spent: How many minutes was the turn?
        turns/mirrored: Did the listener first say back what they heard?
        turns/validated: Did the listener say what makes sense in it?
        turns/validated/help: Without having to agree.
        turns/empathised: Did the listener say what the speaker may be feeling?
        turns/paraphrase-fitted: Did what was said back to you sound right?
        private-note: Anything you want to note for yourself?
        private-note/help: Only you see this.
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
