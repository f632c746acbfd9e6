namespace HomeworkKit.Research.Synthetic;

/// <summary>A session of a synthetic course.</summary>
internal sealed record SyntheticSession(SessionRef Ref, LocalDateTime Local, Instant At, bool IsAttended);
