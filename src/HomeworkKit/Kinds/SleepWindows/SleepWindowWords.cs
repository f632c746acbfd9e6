using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of keeping a sleep window, by key.</summary>
internal static class SleepWindowWords
{
    internal static HomeworkWords English() => WordTable.Of(
        "sleep-window",
        """
        page/night: Last night
        page/day: Your day
        wake-date: Which morning is this for?
        into-bed: When did you get into bed?
        out-of-bed: When did you get up for the day?
        what-helped: Did anything help you stay up, or get up?
        what-got-in-the-way: Did anything get in the way?
        sleepiness: How sleepy were you during the day?
        sleepiness/least: wide awake
        sleepiness/most: fighting to stay awake
        sleepy-in-danger: Were you sleepy somewhere it's dangerous, such as at the wheel?
        sleepy-in-danger/help: If you were: please don't drive, and contact your clinician.
        """);
}
