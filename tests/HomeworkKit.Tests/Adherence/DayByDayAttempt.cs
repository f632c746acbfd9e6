namespace HomeworkKit.Tests.Adherence;

/// <summary>An attempt as it stands after its corrections, and from when on it counts as written down.</summary>
internal sealed record DayByDayAttempt(Instant At, Instant Recorded, bool IsRetracted);
