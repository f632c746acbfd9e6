namespace HomeworkKit.Research;

/// <summary>The share of the prompts of one part of the day, over all days, that was answered.</summary>
/// <param name="From">The local time at which the part starts.</param>
/// <param name="To">The local time at which the next one starts, not included; not later than <paramref name="From"/> where the part goes over
/// midnight.</param>
/// <param name="Share">The share.</param>
public sealed record DayPartCompliance(LocalTime From, LocalTime To, Measure Share);
