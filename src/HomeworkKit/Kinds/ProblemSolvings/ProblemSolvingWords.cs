using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of solving a problem, by key.</summary>
internal static partial class ProblemSolvingWords
{
    internal static HomeworkWords English() => WordTable.Of("problem-solving", Table);

    [Packed(
        """
        page/problem: The problem and your goal
        page/ideas: What you could do
        page/plan: What you will do
        page/afterwards: How it went
        orientation: How do you see this problem?
        problem: What is the problem?
        problem/help: In a sentence or two, as specifically as you can.
        facts: What do you know for sure about it?
        facts/row: Something you know
        facts/add: Add another fact
        goal: What would you like to achieve?
        alternatives: What could you do?
        alternatives/help: Write down whatever comes to mind. You weigh it later.
        alternatives/row: Idea
        alternatives/add: Add an idea
        alternatives/text: The idea
        alternatives/pros: What are the pros?
        alternatives/pros/row: Something for it
        alternatives/pros/add: Add something for it
        alternatives/pros/text: What is it?
        alternatives/pros/term: Will that show soon, or later on?
        alternatives/pros/term/short: Soon
        alternatives/pros/term/long: Later on
        alternatives/pros/for: Is that for you, or for others?
        alternatives/pros/for/self: For me
        alternatives/pros/for/others: For others
        alternatives/cons: What are the cons?
        alternatives/cons/row: Something against it
        alternatives/cons/add: Add something against it
        alternatives/cons/text: What is it?
        alternatives/cons/term: Will that show soon, or later on?
        alternatives/cons/term/short: Soon
        alternatives/cons/term/long: Later on
        alternatives/cons/for: Is that for you, or for others?
        alternatives/cons/for/self: For me
        alternatives/cons/for/others: For others
        chosen: Which of your ideas will you try?
        plan: What are the steps?
        plan/row: Step
        plan/add: Add a step
        plan/text: What will you do?
        plan/when: When will you do it?
        plan/obstacle: What might get in the way?
        plan/then-i-will: Then I'll...
        plan/again: Which steps did you take?
        plan/is-done: Did you do it?
        what-happened: How did it turn out?
        outcome-against-goal: How close did it bring you to your goal?
        outcome-against-goal/least: not at all
        outcome-against-goal/most: all the way
        satisfaction: How satisfied are you with it?
        satisfaction/least: not at all
        satisfaction/most: completely
        next-step: What comes next?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
