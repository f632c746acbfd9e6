namespace HomeworkKit.Scheduling;

/// <summary>From when on a client was in another time zone.</summary>
/// <param name="From">When they arrived.</param>
/// <param name="Zone">The zone.</param>
public sealed record TimeZonePeriod(Instant From, DateTimeZone Zone);
