namespace HomeworkKit.Scheduling;

/// <summary>A session in a schedule's zone; all its times include those it was moved from, oldest first.</summary>
internal sealed partial record PlacedSession(Instant Start, LocalDateTime At, LocalDateTime[] AllTimes, bool IsCalledOff);
