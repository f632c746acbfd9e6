namespace HomeworkKit.Scheduling;

/// <summary>A time in which a plan is in force: from the client's yes until it ends, or until a new round waits for the next yes.</summary>
/// <param name="From">The yes.</param>
/// <param name="Until">The end; the end of time while there is none.</param>
internal readonly partial record struct ForcePeriod(Instant From, Instant Until);
