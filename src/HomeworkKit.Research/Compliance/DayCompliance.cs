namespace HomeworkKit.Research;

/// <summary>The share of one day's prompts that was answered.</summary>
/// <param name="Day">The number of the day.</param>
/// <param name="Share">The share.</param>
public sealed record DayCompliance(int Day, Measure Share);
