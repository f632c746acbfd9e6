using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of putting worries off, by key.</summary>
internal static partial class WorryPostponementWords
{
    internal static HomeworkWords English() => WordTable.Of("worry-postponement", Table);

    [Packed(
        """
        page/before: Before you start
        page/worries: Worries as they come
        page/worry-time: At your worry time
        page/outcome: What became of them
        uncontrollability-before: How much do you believe that worry can't be controlled?
        uncontrollability-before/least: not at all
        uncontrollability-before/most: completely
        uncontrollability-after: And how much do you believe it now?
        uncontrollability-after/least: not at all
        uncontrollability-after/most: completely
        worries: What worried you?
        worries/row: Worry
        worries/add: Add a worry
        worries/text: What was the worry?
        worries/noticed-at: When did you notice it?
        worries/intensity: How strong was it?
        worries/intensity/least: not at all
        worries/intensity/most: as strong as it gets
        worries/type: What sort of worry is it?
        worries/type/hypothetical: A "what if": it may never happen
        worries/type/practical: Something real now, that I could do something about
        worries/postponed: Could you put it off to your worry time?
        worries/again: Looking at each worry you put off
        worries/still-relevant: Does it still matter?
        worries/handling: What did you do with it?
        worries/handling/worried: I worried about it
        worries/handling/problem-solved: I worked on solving it
        worries/handling/left-alone: I left it alone
        worries/outcomes: What became of each worry?
        worries/outcome: Did it come true?
        worries/outcome/not-yet-known: I can't tell yet
        worries/outcome/did-not-happen: No, it didn't happen
        worries/outcome/better-than-feared: It happened, and was better than I feared
        worries/outcome/as-feared: It happened as I feared
        worries/outcome/worse-than-feared: It happened, and was worse than I feared
        worries/what-happened: What actually happened?
        period-started-at: When did your worry time start?
        minutes-used: How many minutes of it did you use?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
