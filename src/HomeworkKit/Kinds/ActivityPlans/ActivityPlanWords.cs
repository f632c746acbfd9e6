using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of an activity log, by key.</summary>
internal static partial class ActivityPlanWords
{
    internal static HomeworkWords English() => WordTable.Of("activity-plan", Table);

    [Packed(
        """
        page/day: Which day
        page/planned: What you had planned
        page/besides: What else you did
        page/looking-back: Looking back on the day
        date: Which day was it?
        activities: How did each plan turn out?
        activities/besides: What else did you do?
        activities/row: Activity
        activities/add: Add an activity
        activities/outcome: How did it go?
        activities/outcome/not-done: It didn't happen
        activities/outcome/partly: I did part of it
        activities/outcome/done: I did it
        activities/outcome/replaced: I did something else instead
        activities/activity: What did you do?
        activities/slot: When was it?
        activities/slot/date: On which day?
        activities/slot/start: When did it start?
        activities/slot/end: When did it end?
        activities/slot/end-date: Did it end on another day? Which?
        activities/kinds: What was it for?
        activities/kinds/pleasurable: Pleasure
        activities/kinds/routine: Everyday routine
        activities/kinds/necessary: Something that had to be done
        activities/kinds/social: Being with people
        activities/kinds/physical: Moving my body
        activities/kinds/valued: Something that matters to me
        activities/life-area: Which part of your life does it belong to?
        activities/life-area/relationships: Relationships
        activities/life-area/education-and-career: Learning and work
        activities/life-area/recreation-and-interests: Free time and interests
        activities/life-area/mind-body-and-spirituality: Mind, body and spirit
        activities/life-area/daily-responsibilities: Everyday duties
        activities/mood-before: How was your mood before?
        activities/mood-before/least: very low
        activities/mood-before/most: very good
        activities/mood-after: How was your mood afterwards?
        activities/mood-after/least: very low
        activities/mood-after/most: very good
        activities/mastery: How much did you achieve, given how you felt?
        activities/mastery/least: nothing
        activities/mastery/most: a great deal
        activities/pleasure: How much did you enjoy it?
        activities/pleasure/least: not at all
        activities/pleasure/most: very much
        activities/importance: How much did it matter to you?
        activities/importance/least: not at all
        activities/importance/most: very much
        activities/barrier: Did anything get in the way?
        activities/avoidance: Did you notice yourself avoiding something?
        activities/avoidance/trigger: What set it off?
        activities/avoidance/response: What did you feel?
        activities/avoidance/avoidance: What did you avoid, and how?
        activities/avoidance/alternative-coping: What could you do instead?
        day-mood: How was your mood over the day as a whole?
        day-mood/least: very low
        day-mood/most: very good
        hours-awake: How many hours were you awake?
        noticed: Did you notice anything about what you did and how you felt?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
