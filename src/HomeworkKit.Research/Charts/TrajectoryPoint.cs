namespace HomeworkKit.Research.Charts;

/// <summary>Where a group stands at one time.</summary>
/// <param name="X">The time: a week, a session.</param>
/// <param name="Middle">The middle, such as a mean; null where too few are there.</param>
/// <param name="Low">The lower end of the band; null for none.</param>
/// <param name="High">The upper end of the band; null for none.</param>
public sealed record TrajectoryPoint(double X, double? Middle, double? Low = null, double? High = null);
