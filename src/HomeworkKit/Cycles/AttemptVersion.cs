namespace HomeworkKit;

/// <summary>One version of an attempt.</summary>
/// <param name="Event">The event that brought it.</param>
/// <param name="Attempt">The attempt as it then stood.</param>
/// <param name="At">When.</param>
/// <param name="IsCorrection">Whether it corrected the version before, rather than being the first or going on from it; also where it was meant to go on and
/// rewrote a frozen prediction.</param>
public sealed partial record AttemptVersion(EventId Event, Attempt Attempt, Instant At, bool IsCorrection);
