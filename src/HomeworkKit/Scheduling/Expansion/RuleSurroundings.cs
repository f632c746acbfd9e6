namespace HomeworkKit.Scheduling;

/// <summary>What an element has to know of its schedule to be prepared.</summary>
/// <param name="Index">The place of the element, from 0.</param>
/// <param name="StartDate">The first date of the schedule.</param>
/// <param name="Start">The same as a number.</param>
/// <param name="Zone">The zone of the schedule.</param>
/// <param name="Sessions">The client's sessions in that zone.</param>
/// <param name="IsAnswered">Says whether the occurrence of an element at a local time has been answered.</param>
internal readonly record struct RuleSurroundings(
    int Index,
    LocalDate StartDate,
    int Start,
    DateTimeZone Zone,
    SessionTimes Sessions,
    Func<int, LocalDateTime, bool> IsAnswered);
