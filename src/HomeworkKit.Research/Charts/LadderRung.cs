namespace HomeworkKit.Research.Charts;

/// <summary>One rung of a ladder to be drawn.</summary>
/// <param name="Label">What stands beside it.</param>
/// <param name="Anticipated">The distress that is expected, 0 to 100; null if not rated.</param>
public sealed record LadderRung(string Label, double? Anticipated);
