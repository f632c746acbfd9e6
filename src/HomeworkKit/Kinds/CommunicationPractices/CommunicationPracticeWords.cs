using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of practising a conversation, by key.</summary>
internal static partial class CommunicationPracticeWords
{
    internal static HomeworkWords English() => WordTable.Of("communication-practice", Table);

    [Packed(
        """
        page/situation: The conversation
        page/words: What you will say
        page/afterwards: How it went
        situation: What is the conversation about?
        with: Who are you talking with?
        with/help: A first name or "my sister" is enough.
        goals: What do you want from it?
        goals/help: Put the most important first.
        goals/row: Goal
        goals/add: Add a goal
        goals/type: What kind of goal is it?
        goals/type/objective: Getting what I want
        goals/type/relationship: Staying on good terms
        goals/type/self-respect: Keeping my self-respect
        goals/text: What would you like?
        intensity: How firmly do you want to ask or say no?
        intensity/least: very gently
        intensity/most: very firmly
        script: What will you say at each step?
        script/words: What will you say here?
        script/again: Which of these did you use?
        script/used: Did you use it?
        statement: Put it into one sentence
        statement/situation: In this situation...
        statement/behaviour: when you do this...
        statement/feeling: I feel...
        statement/request: and I would like you to...
        fear-before: How afraid are you of this conversation?
        fear-before/least: not at all
        fear-before/most: extremely afraid
        fear-after: How afraid were you by the end?
        fear-after/least: not at all
        fear-after/most: extremely afraid
        what-i-said: What did you say or do?
        style: How did you say it?
        style/passive: I held back, or gave way
        style/assertive: Plainly, with respect for both of us
        style/aggressive: Against them: I blamed, threatened or raised my voice
        response: How did the other person respond?
        outcome-against-goal: How much of what you wanted did you get?
        outcome-against-goal/least: none of it
        outcome-against-goal/most: all of it
        relationship-after: How are things between you now?
        relationship-after/least: very tense
        relationship-after/most: very good
        self-respect-after: How do you feel about yourself afterwards?
        self-respect-after/least: not good at all
        self-respect-after/most: very good
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
