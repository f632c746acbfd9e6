namespace HomeworkKit.Tests.Adherence.Lives;

/// <summary>A session where it ended up, and whether it was called off.</summary>
internal sealed record LifeSession(LocalDate On, bool IsCalledOff);
