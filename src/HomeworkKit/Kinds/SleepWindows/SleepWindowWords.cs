using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>The English words of keeping a sleep window, by key.</summary>
internal static partial class SleepWindowWords
{
    internal static HomeworkWords English() => WordTable.Of("sleep-window", Table);

    [Packed(
        """
        page/night: Last night
        page/day: Your day
        wake-date: Which morning is this for?
        into-bed: When did you get into bed?
        out-of-bed: When did you get up for the day?
        stimulus-control: Keeping your bed for sleep
        stimulus-control/help: There are no wrong answers here. It helps to see which part is hard.
        stimulus-control/went-to-bed-sleepy: Did you wait until you were sleepy before going to bed?
        stimulus-control/times-got-up: How many times did you get up because you couldn't sleep?
        stimulus-control/stayed-in-bed-awake: Did you stay in bed even though you couldn't sleep?
        stimulus-control/used-bed-for-other-things: Did you use your bed for anything but sleep and sex?
        stimulus-control/used-bed-for-other-things/help: A screen, food, work, worry.
        stimulus-control/nap-minutes: For how many minutes did you nap the day before?
        stimulus-control/nap-minutes/help: 0 for no nap.
        what-helped: Did anything help you stay up, or get up?
        what-got-in-the-way: Did anything get in the way?
        sleepiness: How sleepy were you during the day?
        sleepiness/least: wide awake
        sleepiness/most: fighting to stay awake
        sleepy-in-danger: Were you sleepy somewhere it's dangerous, such as at the wheel?
        sleepy-in-danger/help: If you were: please don't drive, and contact your clinician.
        """)]
    private static partial ReadOnlySpan<byte> Table { get; }
}
