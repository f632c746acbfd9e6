namespace HomeworkKit.Research;

/// <summary>The share of one week's prompts that was answered.</summary>
/// <param name="Week">The number of the week, from 1.</param>
/// <param name="Share">The share.</param>
public sealed record WeekCompliance(int Week, Measure Share);
