namespace HomeworkKit.Research.Charts;

/// <summary>A phase to be named above a line chart; a line separates it from the one before.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="First">Its first session or day.</param>
public sealed record PhaseBand(string Name, double First);
