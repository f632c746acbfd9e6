namespace HomeworkKit.Scheduling;

/// <summary>What an element has to know of its schedule to be prepared.</summary>
/// <param name="index">The place of the element, from 0.</param>
/// <param name="startDate">The first date of the schedule.</param>
/// <param name="start">The same as a number.</param>
/// <param name="zone">The zone of the schedule.</param>
/// <param name="sessions">The client's sessions in that zone.</param>
/// <param name="isAnswered">Says whether the occurrence of an element at a local time has been answered.</param>
internal readonly struct RuleSurroundings(
    int index, LocalDate startDate, int start, DateTimeZone zone, SessionTimes sessions, Func<int, LocalDateTime, bool> isAnswered)
{
    internal int Index => index;

    internal LocalDate StartDate => startDate;

    internal int Start => start;

    internal DateTimeZone Zone => zone;

    internal SessionTimes Sessions => sessions;

    internal Func<int, LocalDateTime, bool> IsAnswered => isAnswered;
}
