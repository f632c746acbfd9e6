namespace HomeworkKit.Research;

/// <summary>What was answered to one prompt of a series.</summary>
/// <param name="Day">The number of the day on which it came.</param>
/// <param name="Value">The answer; null if there is none.</param>
public readonly record struct PromptValue(int Day, double? Value);
