using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of a sleep diary, by key.</summary>
internal static partial class SleepNightWords
{
    internal static HomeworkWords English() => WordTable.Of("sleep-diary", Table);

    [Packed(
        """
        page/night: Last night
        page/how-it-was: How it was
        page/day-before: The day before
        wake-date: Which morning is this for?
        into-bed: When did you get into bed?
        tried-to-sleep: When did you try to go to sleep?
        minutes-to-fall-asleep: About how many minutes did it take you to fall asleep?
        minutes-to-fall-asleep/help: A rough guess is better than watching the clock.
        awakenings: How many times did you wake up?
        awakenings/help: Not counting the last time you woke.
        minutes-awake: About how many minutes were you awake in between, all together?
        final-awakening: When did you wake up for the last time?
        minutes-trying-after-final-awakening: How many minutes did you keep trying to sleep after that?
        woke-earlier-than-planned: Did you wake up earlier than you planned?
        minutes-earlier-than-planned: How many minutes earlier?
        out-of-bed: When did you get up for the day?
        estimated-sleep-minutes: About how many minutes did you sleep in all?
        quality: How well did you sleep?
        refreshed: How rested did you feel when you got up?
        comments: Anything else about the night?
        naps: How many times did you nap or doze?
        nap-minutes: About how many minutes were the naps, all together?
        alcoholic-drinks: How many alcoholic drinks did you have?
        last-alcoholic-drink: When was the last alcoholic drink?
        caffeinated-drinks: How many drinks with caffeine in them did you have?
        last-caffeinated-drink: When was the last drink with caffeine?
        took-medication: Did you take anything to help you sleep?
        medications: What did you take?
        medications/row: Medicine
        medications/add: Add another
        medications/name: What was it?
        medications/dose: How much did you take?
        medications/taken-at: When did you take it?
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
