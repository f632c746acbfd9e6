namespace HomeworkKit.Research;

/// <summary>One person's scores before and after.</summary>
/// <param name="Person">Whose they are, as the file names them.</param>
/// <param name="Before">The score before; null where it is missing.</param>
/// <param name="After">The score after; null where it is missing.</param>
public sealed record ScorePair(string Person, double? Before, double? After);
