namespace HomeworkKit.Scheduling;

/// <summary>The client's time zone from an instant on.</summary>
/// <param name="From">When they arrived.</param>
/// <param name="Zone">The zone.</param>
public sealed partial record TimeZonePeriod(Instant From, DateTimeZone Zone);
