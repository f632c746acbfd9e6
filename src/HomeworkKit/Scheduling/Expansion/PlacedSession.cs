namespace HomeworkKit.Scheduling;

/// <summary>A session in a schedule's zone; all its times include those it was moved from, oldest first.</summary>
internal sealed class PlacedSession(Instant start, LocalDateTime at, LocalDateTime[] allTimes, bool isCalledOff)
{
    internal Instant Start => start;

    internal LocalDateTime At => at;

    internal LocalDateTime[] AllTimes => allTimes;

    internal bool IsCalledOff => isCalledOff;
}
