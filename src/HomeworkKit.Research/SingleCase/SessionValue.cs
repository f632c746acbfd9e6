namespace HomeworkKit.Research;

/// <summary>What was measured at one session or on one day.</summary>
/// <param name="Session">Where it stands in time: the number of the session or of the day, from the start of the case. Gaps are kept, so that trends have their
/// true slope.</param>
/// <param name="Value">The value; null if it is missing.</param>
public readonly record struct SessionValue(double Session, double? Value);
